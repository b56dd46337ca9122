import type { Mirrors } from "../syntax/image.ts";
import type { Options, OptionValue } from "./option-schema.ts";
import type { Level, RuleMeta } from "./rule.ts";
import { type NamedRule, namesOf } from "./rule-names.ts";

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
}

/** What is in force for one document. */
export interface Settings {
  readonly ignoreComments: boolean;
  /** What names of images stand for besides themselves; of two layers with one prefix the stronger one counts. */
  readonly mirrors: Mirrors;
  level(rule: RuleMeta): Level;
  options(rule: RuleMeta): Options;
}

export interface ResolvedConfig {
  readonly settings: Settings;
}

/** Merges layers, weakest first. Names that no rule has are nothing: who reads a layer remarks on them. */
export function resolveConfig(rules: readonly NamedRule[], layers: readonly ConfigLayer[]): ResolvedConfig {
  const names = namesOf(rules);
  const levels = new Map<string, Level>();
  const options = new Map<string, Record<string, OptionValue>>();
  for (const layer of layers) {
    for (const [name, setting] of Object.entries(layer.rules ?? {})) {
      for (const { meta } of names.find(name)) applySetting(meta, setting, levels, options);
    }
  }
  const profile = layers.findLast((layer) => layer.profile !== undefined)?.profile ?? "recommended";
  const ignoreComments = layers.findLast((layer) => layer.ignoreComments !== undefined)?.ignoreComments ?? true;
  const mirrors = Object.assign({}, ...layers.map(({ registryMirrors }) => registryMirrors)) as Mirrors;
  return {
    settings: {
      ignoreComments,
      mirrors,
      level: (meta) => levels.get(meta.id) ?? profileLevel(meta, profile),
      options: (meta) => effectiveOptions(meta, options.get(meta.id)),
    },
  };
}

function applySetting(
  meta: RuleMeta,
  setting: RuleSetting,
  levels: Map<string, Level>,
  options: Map<string, Record<string, OptionValue>>,
): void {
  if (typeof setting === "string") {
    levels.set(meta.id, setting);
    return;
  }
  const { level, ...given } = setting;
  if (level !== undefined) levels.set(meta.id, level);
  options.set(meta.id, { ...options.get(meta.id), ...given });
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
