import { fixedRange } from "../syntax/anchor.ts";
import type { Range } from "../syntax/text.ts";
import { parseYaml, toValue, type YamlNode } from "../syntax/yaml.ts";
import type { ConfigLayer, RuleSetting } from "./config.ts";
import { type ConfigProblem, structureProblems } from "./config-structure.ts";
import { readHadolint } from "./hadolint-file.ts";
import { readRule, type Report, type SettingProblem } from "./options.ts";
import type { RuleNames } from "./rule-names.ts";
import { readSettingValues } from "./settings-table.ts";

/** A configuration file, as far as it could be read. */
export interface ConfigFile {
  readonly layer: ConfigLayer;
  /** Globs relative to the folder of the file. */
  readonly exclude: readonly string[];
  /** True: files in folders above do not count. */
  readonly root: boolean;
  readonly problems: readonly ConfigProblem[];
}

/**
 * Reads `hullwright.yaml` or, by its name, hadolint's `.hadolint.yaml`. Broken text gives the parts that could be read.
 */
export function readConfigFile(name: string, text: string, names: RuleNames): ConfigFile {
  const yaml = parseYaml(text);
  const problems: ConfigProblem[] = [
    ...yaml.errors.map(({ message, range }) => ({ message, range })),
    ...structureProblems(yaml).map((problem) => ({ ...problem, range: fixedRange(problem.range) })),
  ];
  const root = yaml.documents[0]?.root;
  if (root && root.kind !== "map" && !isBlank(root))
    problems.push({ message: "Expected a map of settings", range: fixedRange(root.range) });
  const report: Report = ({ path, at, message, remark }) =>
    problems.push({ message, range: fixedRange(placeOf(root, path, at)), ...(remark ? { remark } : {}) });
  const data = root?.kind === "map" ? toValue(root) : {};
  if (name.startsWith(".hadolint"))
    return { layer: { source: name, ...readHadolint(data, names, report) }, exclude: [], root: false, problems };
  const { root: top = false, exclude = [], enable = true, ...layer } = readSettingValues(data, "file", names, report);
  return {
    layer: { source: name, ...layer },
    exclude: enable ? exclude : ["**"],
    root: top,
    problems,
  };
}

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
