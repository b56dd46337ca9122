import { fixedRange } from "../syntax/anchor.ts";
import { lineStart, type Range } from "../syntax/text.ts";
import { parseYaml, toValue, type YamlNode } from "../syntax/yaml.ts";
import type { ConfigLayer, RuleSetting } from "./config.ts";
import { type ConfigProblem, structureProblems } from "./config-structure.ts";
import { isDclint, readDclint } from "./dclint-file.ts";
import { isHadolint, readHadolint } from "./hadolint-file.ts";
import { isRecord, readRule, type Report, type SettingProblem } from "./options.ts";
import type { RuleNames } from "./rule-names.ts";
import { readSettingValues, settingKeys } from "./settings-table.ts";

/** A configuration file, as far as it could be read. */
export interface ConfigFile {
  readonly layer: ConfigLayer;
  /** Globs relative to the folder of the file. */
  readonly exclude: readonly string[];
  /** True: files in folders above do not count. */
  readonly root: boolean;
  readonly problems: readonly ConfigProblem[];
}

/** Whose configuration a file is. */
export type ConfigOwner = "hullwright" | "hadolint" | "dclint";

/** By the name of the file; undefined where only its content can tell, as of a file that `--config` names. */
export function ownerOfName(name: string): ConfigOwner | undefined {
  if (/^hullwright\.ya?ml$/.test(name)) return "hullwright";
  if (/^\.?hadolint\.ya?ml$/.test(name)) return "hadolint";
  return /^\.?dclint(?:rc(?:\.\w+)?|\.config\.\w+)$/.test(name) || name === "package.json" ? "dclint" : undefined;
}

/**
 * Reads a configuration file of ours, of hadolint or of dclint, by its name or else by what it holds. Broken text gives the parts
 * that could be read.
 */
export function readConfigFile(name: string, text: string, names: RuleNames): ConfigFile {
  const none = { layer: { source: name }, exclude: [], root: false };
  if (/\.[cm]?[jt]s$/.test(name)) return { ...none, problems: [program] };
  const yaml = parseYaml(text);
  const problems: ConfigProblem[] = [
    ...yaml.errors.map(({ message, range }) => ({ message, range })),
    ...structureProblems(yaml).map((problem) => ({ ...problem, range: fixedRange(problem.range) })),
  ];
  const whole = yaml.documents[0]?.root;
  const root =
    name === "package.json" && whole?.kind === "map"
      ? whole.entries.findLast((entry) => entry.name === "dclint")?.value
      : whole;
  if (root && root.kind !== "map" && !isBlank(root))
    problems.push({ message: "Expected a map of settings", range: fixedRange(root.range) });
  const misread = new Set(yaml.errors.map(({ range }) => lineStart(text, range.start)));
  const report: Report = ({ path, at, message, remark }) => {
    const range = fixedRange(placeOf(root, path, at));
    // Behind a tab, say, a key is not where its author sees it: what is wrong with the line has been said.
    if (!misread.has(lineStart(text, range.start))) problems.push({ message, range, ...(remark ? { remark } : {}) });
  };
  const data = toRecord(root?.kind === "map" ? toValue(root) : {});
  return { ...none, ...readers[ownerOfName(name) ?? ownerOf(data)](name, data, names, report), problems };
}

type ReadAs = (
  source: string,
  data: Readonly<Record<string, unknown>>,
  names: RuleNames,
  report: Report,
) => Pick<ConfigFile, "layer"> & Partial<ConfigFile>;

const readers: Readonly<Record<ConfigOwner, ReadAs>> = {
  hullwright: (source, data, names, report) => {
    const { root = false, exclude = [], enable = true, ...layer } = readSettingValues(data, "file", names, report);
    return { layer: { source, ...layer }, exclude: enable ? exclude : ["**"], root };
  },
  hadolint: (source, data, names, report) => ({ layer: { source, ...readHadolint(data, names, report) } }),
  dclint: (source, data, names, report) => {
    const { layer, exclude } = readDclint(data, names, report);
    return { layer: { source, ...layer }, exclude };
  },
};

function ownerOf(data: Readonly<Record<string, unknown>>): ConfigOwner {
  if (isHadolint(data, [...Object.keys(settingKeys), "rules"])) return "hadolint";
  return isDclint(data) ? "dclint" : "hullwright";
}

function toRecord(value: unknown): Readonly<Record<string, unknown>> {
  return isRecord(value) ? value : {};
}

/** Nothing in a workspace is executed. */
const program: ConfigProblem = {
  message:
    "This configuration is a program, which Hullwright does not run: write it as JSON or YAML, as in .dclintrc.json",
  range: { start: 0, end: 0 },
  remark: true,
};

/** Where a setting stands in the file; for what comes by a merge key, the nearest thing around it. */
function placeOf(root: YamlNode | undefined, path: SettingProblem["path"], at: SettingProblem["at"]): Range {
  let node = root;
  let range = root?.range ?? { start: 0, end: 0 };
  for (const [depth, step] of path.entries()) {
    const entry = node?.kind === "map" ? node.entries.findLast(({ name }) => name === step) : undefined;
    const item = node?.kind === "list" && typeof step === "number" ? node.items[step] : undefined;
    if (!entry && !item) return range;
    node = entry?.value ?? item?.value;
    const last = depth === path.length - 1;
    range = entry && (!node || (last && at === "key")) ? entry.keyRange : (node?.range ?? range);
  }
  return range;
}

function isBlank(node: YamlNode): boolean {
  return node.kind === "scalar" && node.style === "plain" && node.text === "";
}

/** The setting of a rule as the command line has it: a level in any letter case, or a map of level and options in YAML. */
export function readSettingText(
  name: string,
  text: string,
  names: RuleNames,
): { readonly setting: RuleSetting | undefined; readonly problems: readonly SettingProblem[] } {
  const problems: SettingProblem[] = [];
  const yaml = parseYaml(text);
  for (const { message } of [...yaml.errors, ...structureProblems(yaml)])
    problems.push({ path: [name], at: "value", message });
  const given = toValue(yaml.documents[0]?.root);
  const data = typeof given === "string" ? given.toLowerCase() : (given ?? "");
  const setting = readRule(name, data, names, [name], (problem) => problems.push(problem));
  return { setting, problems };
}
