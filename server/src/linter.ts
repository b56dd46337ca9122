/**
 * The linter, as the shells see it: the language server, the command line and what gathers files for them import this file
 * and nothing behind it. It stands in the order in which a shell needs it.
 */
import { type ConfigLayer, resolveConfig, type ResolvedConfig, type Settings } from "./engine/config.ts";
import { readSettingText } from "./engine/config-file.ts";
import { type Document, read, type Reading } from "./engine/document.ts";
import type { Linted } from "./engine/finding.ts";
import { type FixOptions, type FixResult, fixUntilStable } from "./engine/fix.ts";
import { type ReadEnvironment, readHadolintEnvironment } from "./engine/hadolint-environment.ts";
import { composeFindings, dockerfileFindings } from "./engine/lint.ts";
import type { SettingProblem } from "./engine/options.ts";
import { type NamedRule, type RuleNames, ruleNames } from "./engine/rule-names.ts";
import { readSettingValues, type SettingValues } from "./engine/settings-table.ts";
import { composeRules, dockerfileRules } from "./rules/index.ts";
import { removedRules } from "./rules/removed.ts";

// 1. What there is to lint: a text, and what stands around it.

export { type Document, isCurrent, read, type Reading } from "./engine/document.ts";
export type * from "./engine/surroundings.ts";

// 2. What is in force: rules, and layers of configuration.

export {
  type ConfigLayer,
  type FailOn,
  type ProfileName,
  profileNames,
  type ResolvedConfig,
  type RuleSetting,
  type Settings,
} from "./engine/config.ts";
export { type ConfigFile, type ConfigOwner, ownerOfName, readConfigFile } from "./engine/config-file.ts";
export type { ConfigProblem } from "./engine/config-structure.ts";
export type { OptionValue } from "./engine/option-schema.ts";
export type { SettingProblem } from "./engine/options.ts";
export {
  type Category,
  type Language,
  type Level,
  levelNames,
  type RuleMeta,
  type Safety,
  type Severity,
  type Tag,
} from "./engine/rule.ts";
export { type NamedRule, type NameRemark, type Peer, peerOf, type RuleNames } from "./engine/rule-names.ts";
export { dayForm, type SettingValues } from "./engine/settings-table.ts";
export { version } from "./engine/version.generated.ts";

/** Every rule's metadata, Dockerfile rules first, by id within a language. */
export const allRules: readonly NamedRule[] = [...dockerfileRules, ...composeRules];

/** What names of rules stand for in settings, in ignore comments and on the command line. */
export const allNames: RuleNames = ruleNames(allRules, removedRules);

/** Reads the editor's settings of our section: what is wrong goes to `report`, and counts as not given. */
export function readEditorSettings(given: unknown, report: (problem: SettingProblem) => void): SettingValues {
  return readSettingValues(given, "editor", allNames, report);
}

/** Reads a rule's setting from the command line. */
export function parseRuleSetting(name: string, text: string): ReturnType<typeof readSettingText> {
  return readSettingText(name, text, allNames);
}

export type { EnvironmentProblem } from "./engine/hadolint-environment.ts";

/** What environment variables say, and what is wrong with them. */
export function readEnvironment(environment: Readonly<Record<string, string | undefined>>): ReadEnvironment {
  return readHadolintEnvironment(environment, allNames);
}

/** Merges configuration layers, weakest first. */
export function configure(layers: readonly ConfigLayer[]): ResolvedConfig {
  return resolveConfig(allRules, layers);
}

// 3. Findings.

export type { Finding, Linted, LintResult, RuleFailure } from "./engine/finding.ts";

const nothingAround = {};

/**
 * Findings of all rules in force. Never throws: a rule that throws is listed in `failures`.
 * @param previous how an earlier version of the same document was read: what did not change is taken over from it, and it
 * no longer holds then (`isCurrent`)
 */
export function lint(document: Document, settings: Settings, previous?: Reading): Linted {
  const reading = read(document, settings, previous);
  const { surroundings = nothingAround } = document;
  const result =
    reading.language === "dockerfile"
      ? dockerfileFindings(dockerfileRules, reading.file, surroundings, settings)
      : composeFindings(composeRules, reading.file, surroundings, settings);
  return { ...result, reading };
}

// 4. Repairs: of findings one by one, of all at once, and comments that hide them.

export { automaticFix, type FixOptions, type FixResult } from "./engine/fix.ts";
export { fixLabel, remarkOf } from "./engine/fix-label.ts";
export { type IgnoreComment, ignoreComments } from "./engine/ignore-comments.ts";
export { ignoreFile, ignoreLine } from "./engine/ignore-edits.ts";
export type { FileEdit, Fix } from "./engine/rule.ts";
export { type SingleRepair, singleRepairs } from "./engine/single-repairs.ts";
export { applyEdits, contains, overlaps, type Range, type TextEdit } from "./syntax/text.ts";

/**
 * Lints and repairs in turn until nothing is left to repair, at most 10 rounds.
 * @param first what `lint` said of the document, where it was asked before
 */
export function fixAll(
  document: Document,
  settings: Settings,
  options: FixOptions,
  first: Linted = lint(document, settings),
): FixResult {
  let { reading } = first;
  return fixUntilStable(
    document.text,
    (text) => {
      const linted = lint({ ...document, text }, settings, reading);
      ({ reading } = linted);
      return linted;
    },
    options,
    first,
  );
}

// 5. Images: where they are named, what is known of them, and what a registry's answer is good for there.

export { type CataloguePin, cataloguePin } from "./analysis/images/catalogue-pin.ts";
export {
  fixWithDigest,
  type ImageLookup,
  imageLookups,
  type LookupAction,
  resolvedEdits,
} from "./analysis/images/digest-pins.ts";
export { type ImageFacts, imageFacts } from "./analysis/images/image-facts.ts";
export { judgementDay, troubleClause } from "./analysis/images/image-trouble.ts";
