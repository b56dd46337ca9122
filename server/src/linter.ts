import { type ConfigLayer, resolveConfig, type ResolvedConfig, ruleLookup, type Settings } from "./engine/config.ts";
import type { LintResult } from "./engine/finding.ts";
import { type FixOptions, type FixResult, fixUntilStable } from "./engine/fix.ts";
import { composeFindings, dockerfileFindings } from "./engine/lint.ts";
import type { Language, RuleMeta } from "./engine/rule.ts";
import type { ComposeSurroundings, DockerfileSurroundings } from "./engine/surroundings.ts";
import { composeRules, dockerfileRules } from "./rules/index.ts";

/** A text to lint, with what the shell knows of the place it stands in. */
export type Document =
  | { readonly language: "dockerfile"; readonly text: string; readonly surroundings?: DockerfileSurroundings }
  | { readonly language: "compose"; readonly text: string; readonly surroundings?: ComposeSurroundings };

/** Every rule's metadata, Dockerfile rules first, by id within a language. */
export const allRules: readonly { readonly language: Language; readonly meta: RuleMeta }[] = [
  ...dockerfileRules,
  ...composeRules,
];

/** Rules by id or alias, letter case ignored; empty when no rule is called so. */
export const findRules: (name: string) => readonly RuleMeta[] = ruleLookup(allRules);

/** Merges configuration layers, weakest first. */
export function configure(layers: readonly ConfigLayer[]): ResolvedConfig {
  return resolveConfig(allRules, layers);
}

/** Findings of all rules in force. Never throws: a rule that throws is listed in `failures`. */
export function lint(document: Document, settings: Settings): LintResult {
  return document.language === "dockerfile"
    ? dockerfileFindings(dockerfileRules, document.text, document.surroundings ?? {}, settings)
    : composeFindings(composeRules, document.text, document.surroundings ?? {}, settings);
}

/** Lints and repairs in turn until nothing is left to repair, at most 10 rounds. */
export function fixAll(document: Document, settings: Settings, options: FixOptions): FixResult {
  return fixUntilStable(document.text, (text) => lint({ ...document, text }, settings), options);
}
