import type { Mirrors } from "../syntax/image.ts";
import type { Options, OptionValue } from "./option-schema.ts";
import type { Language, Level, RuleMeta, Severity } from "./rule.ts";
import { type NamedRule, namesOf, type RuleNames } from "./rule-names.ts";

export type ProfileName = "recommended" | "strict" | "hardening" | "all";
export const profileNames: readonly ProfileName[] = ["recommended", "strict", "hardening", "all"];

/** A level alone, or a level with options of the rule: `{ level: "error", max: 3 }`. */
export type RuleSetting = Level | (Options & { readonly level?: Level });

/** One layer of configuration: editor settings, a `hullwright.yaml`, a `.hadolint.yaml`, the command line. */
export interface ConfigLayer {
  /** Where it comes from, for messages: "hullwright.yaml", "settings". */
  readonly source: string;
  readonly profile?: ProfileName;
  /** By rule id or alias. */
  readonly rules?: Readonly<Record<string, RuleSetting>>;
  /** False: ignore comments are not honoured. */
  readonly ignoreComments?: boolean;
  readonly registryMirrors?: Mirrors;
  /** Absent: what it says of a rule counts for both languages. */
  readonly language?: Language;
  /** The mildest finding that makes the command line fail, for files of that language. */
  readonly failOn?: FailOn;
  /** The day on which ends of life are judged: "2026-11-21". */
  readonly today?: string;
}

export type FailOn = Severity | "never";

/** What is in force for one document. */
export interface Settings {
  readonly ignoreComments: boolean;
  /** What names of images stand for besides themselves; of two layers with one prefix the stronger one counts. */
  readonly mirrors: Mirrors;
  /** The mildest finding that makes the command line fail; undefined: it decides. */
  failOn(language: Language): FailOn | undefined;
  /** The day on which ends of life are judged; undefined: the day it is. */
  readonly today: string | undefined;
  level(rule: RuleMeta): Level;
  /** True when that level was chosen for the rule, and does not come from a profile. */
  isLevelSet(rule: RuleMeta): boolean;
  options(rule: RuleMeta): Options;
}

export interface ResolvedConfig {
  readonly settings: Settings;
}

/** Merges layers, weakest first. Names that no rule has are nothing: who reads a layer remarks on them. */
export function resolveConfig(rules: readonly NamedRule[], layers: readonly ConfigLayer[]): ResolvedConfig {
  const names = namesOf(rules);
  const levels = new Map<RuleMeta, Level>();
  const options = new Map<RuleMeta, Record<string, OptionValue>>();
  for (const layer of layers) {
    for (const [name, setting] of Object.entries(layer.rules ?? {})) {
      for (const meta of ruledBy(layer, names, name)) applySetting(meta, setting, levels, options);
    }
  }
  const profile = layers.findLast((layer) => layer.profile !== undefined)?.profile ?? "recommended";
  const ignoreComments = layers.findLast((layer) => layer.ignoreComments !== undefined)?.ignoreComments ?? true;
  const mirrors = Object.assign({}, ...layers.map(({ registryMirrors }) => registryMirrors)) as Mirrors;
  return {
    settings: {
      ignoreComments,
      mirrors,
      failOn: (language) =>
        layers.findLast((layer) => layer.failOn !== undefined && (layer.language ?? language) === language)?.failOn,
      isLevelSet: (meta) => levels.has(meta),
      level: (meta) => levels.get(meta) ?? profileLevel(meta, profile),
      options: (meta) => effectiveOptions(meta, options.get(meta)),
      today: layers.findLast((layer) => layer.today !== undefined)?.today,
    },
  };
}

/** A problem of both languages is one rule for people, whichever of its names they use; other linters speak of one language. */
function ruledBy({ language }: ConfigLayer, names: RuleNames, name: string): readonly RuleMeta[] {
  const found = names.find(name);
  const ids = new Set(found.map(({ meta }) => meta.id));
  return (language === undefined ? names.all.filter(({ meta }) => ids.has(meta.id)) : found)
    .filter((rule) => language === undefined || rule.language === language)
    .map(({ meta }) => meta);
}

function applySetting(
  meta: RuleMeta,
  setting: RuleSetting,
  levels: Map<RuleMeta, Level>,
  options: Map<RuleMeta, Record<string, OptionValue>>,
): void {
  if (typeof setting === "string") {
    levels.set(meta, setting);
    return;
  }
  const { level, ...given } = setting;
  if (level !== undefined) levels.set(meta, level);
  options.set(meta, { ...options.get(meta), ...given });
}

/** The level a rule has in a profile; in `all`, rules that are off by default are reported as info. */
export function profileLevel(meta: RuleMeta, profile: ProfileName): Level {
  if (profile === "all") return meta.severity === "off" ? "info" : meta.severity;
  return meta.profile === "recommended" || meta.profile === profile ? meta.severity : "off";
}

/** Rules of both languages share an id and what is set for it; each takes the options that it has. */
function effectiveOptions(meta: RuleMeta, given: Options = {}): Options {
  return Object.fromEntries(
    Object.entries(meta.options ?? {}).map(([name, schema]) => [name, given[name] ?? schema.default]),
  );
}
