import type { Range } from "../syntax/text.ts";
import { type Entry, type MapNode, parseYaml, type YamlNode } from "../syntax/yaml.ts";
import { type ConfigLayer, type ProfileName, profileNames, type RuleSetting } from "./config.ts";
import type { Level, OptionValue } from "./rule.ts";

export interface ConfigProblem {
  readonly message: string;
  /** UTF-16 offsets into the configuration file. */
  readonly range: Range;
}

/** A configuration file, as far as it could be read. */
export interface ConfigFile {
  readonly layer: ConfigLayer;
  /** Globs relative to the folder of the file. */
  readonly exclude: readonly string[];
  /** True: files in folders above do not count. */
  readonly root: boolean;
  readonly problems: readonly ConfigProblem[];
}

export const levelNames: readonly Level[] = ["error", "warning", "info", "hint", "off"];

type Report = (message: string, range: Range) => void;

/**
 * Reads `hullwright.yaml` or, by its name, hadolint's `.hadolint.yaml`. Broken text gives the parts that could be read.
 * `isRule` says whether a rule has that id or alias; without it every name passes.
 */
export function readConfigFile(name: string, text: string, isRule: (name: string) => boolean = () => true): ConfigFile {
  const problems: ConfigProblem[] = [];
  const report: Report = (message, range) => problems.push({ message, range });
  const yaml = parseYaml(text);
  for (const { message, range } of yaml.errors) report(message, range);
  const root = yaml.documents[0]?.root;
  if (root && root.kind !== "map" && !isBlank(root)) report("This has to be a map of settings", root.range);
  const entries = root?.kind === "map" ? root.entries : [];
  const content = name.startsWith(".hadolint")
    ? readHadolint(entries, isRule)
    : readHullwright(entries, report, isRule);
  return { layer: { source: name, ...content.layer }, exclude: content.exclude, root: content.root, problems };
}

type Content = Omit<ConfigFile, "problems" | "layer"> & { readonly layer: Omit<ConfigLayer, "source"> };

interface Draft {
  profile?: ProfileName;
  rules?: Record<string, RuleSetting>;
  ignoreComments?: boolean;
  exclude?: readonly string[];
  root?: boolean;
}

type Reader = (node: YamlNode, draft: Draft, report: Report, isRule: (name: string) => boolean) => void;

const readers: Readonly<Record<string, Reader>> = {
  root: (node, draft, report) => {
    readBoolean(node, report, (value) => (draft.root = value));
  },
  ignoreComments: (node, draft, report) => {
    readBoolean(node, report, (value) => (draft.ignoreComments = value));
  },
  profile(node, draft, report) {
    const profile = profileNames.find((known) => node.kind === "scalar" && node.text === known);
    if (profile) draft.profile = profile;
    else report(`A profile is one of ${profileNames.join(", ")}`, node.range);
  },
  exclude(node, draft, report) {
    if (node.kind === "list") draft.exclude = texts(node);
    else report("This has to be a list of globs", node.range);
  },
  rules(node, draft, report, isRule) {
    if (node.kind === "map") draft.rules = readRules(node, report, isRule);
    else report("This has to be a map of rule to level", node.range);
  },
};

function readHullwright(entries: readonly Entry[], report: Report, isRule: (name: string) => boolean): Content {
  const draft: Draft = {};
  for (const { name, keyRange, value } of entries) {
    const reader = Object.hasOwn(readers, name) ? readers[name] : undefined;
    if (!reader) report(`No setting is called "${name}"; there are ${Object.keys(readers).join(", ")}`, keyRange);
    else if (value && !isBlank(value)) reader(value, draft, report, isRule);
  }
  const { exclude = [], root = false, ...layer } = draft;
  return { layer, exclude, root };
}

function readBoolean(node: YamlNode, report: Report, take: (value: boolean) => void): void {
  if (node.kind === "scalar" && typeof node.value === "boolean") take(node.value);
  else report("This has to be true or false", node.range);
}

function readRules(map: MapNode, report: Report, isRule: (name: string) => boolean): Record<string, RuleSetting> {
  const rules: Record<string, RuleSetting> = {};
  for (const { name, keyRange, value } of map.entries) {
    if (!isRule(name)) report(`No rule is called "${name}"`, keyRange);
    const setting = value && !isBlank(value) ? readSetting(value, report) : undefined;
    if (setting !== undefined) rules[name] = setting;
  }
  return rules;
}

function readSetting(node: YamlNode, report: Report): RuleSetting | undefined {
  if (node.kind !== "map") return readLevel(node, report);
  const options: Record<string, OptionValue> = {};
  let level: Level | undefined;
  for (const { name, value } of node.entries) {
    if (!value || isBlank(value)) continue;
    if (name === "level") level = readLevel(value, report);
    else if (value.kind === "list") options[name] = texts(value);
    else if (value.kind === "scalar" && value.value !== undefined) options[name] = value.value;
  }
  return level === undefined ? options : { ...options, level };
}

function readLevel(node: YamlNode, report: Report): Level | undefined {
  const level = levelNames.find((known) => node.kind === "scalar" && node.text === known);
  if (level === undefined) report(`A level is one of ${levelNames.join(", ")}`, node.range);
  return level;
}

/** hadolint's levels (README of hadolint, "Configure") in ours. */
const hadolintLevels: Readonly<Record<string, Level>> = {
  error: "error",
  warning: "warning",
  info: "info",
  style: "hint",
};

/** Takes over what concerns rules; keys about hadolint's output and names of rules that only hadolint has are left alone. */
function readHadolint(entries: readonly Entry[], isRule: (name: string) => boolean): Content {
  const rules: Record<string, RuleSetting> = {};
  const set = (names: readonly string[], level: Level) => {
    for (const rule of names.filter(isRule)) rules[rule] = level;
  };
  const override = entries.find(({ name }) => name === "override")?.value;
  for (const { name, value } of override?.kind === "map" ? override.entries : []) {
    const level = Object.hasOwn(hadolintLevels, name) ? hadolintLevels[name] : undefined;
    if (level !== undefined && value) set(texts(value), level);
  }
  const ignored = entries.find(({ name }) => name === "ignored")?.value;
  if (ignored) set(texts(ignored), "off");
  const pragma = entries.find(({ name }) => name === "disable-ignore-pragma")?.value;
  const disabled = pragma?.kind === "scalar" && pragma.value === true;
  return { layer: { rules, ...(disabled ? { ignoreComments: false } : {}) }, exclude: [], root: false };
}

function texts(node: YamlNode): string[] {
  return node.kind === "list" ? node.items.flatMap(({ value }) => (value?.kind === "scalar" ? [value.text] : [])) : [];
}

function isBlank(node: YamlNode): boolean {
  return node.kind === "scalar" && node.style === "plain" && node.text === "";
}
