import { type ProfileName, profileNames, type RuleSetting } from "./config.ts";
import type { OptionSchema, TextPattern, ValueOf } from "./option-schema.ts";
import { isRecord, readOption, readRules, type Report, unknownName } from "./options.ts";
import type { RuleNames } from "./rule-names.ts";

/** Where a setting may stand: in the editor's settings, in `hullwright.yaml`, or in both. */
export type Place = "editor" | "file";

/** A setting; from these follow package.json's configuration, the schema of `hullwright.yaml`, and what is read. */
export interface SettingKey {
  readonly places: readonly Place[];
  /** VS Code's scope: what belongs to a machine cannot be set by a workspace. */
  readonly scope: "resource" | "machine" | "window";
  readonly schema: OptionSchema;
  /** What the values of a text mean. */
  readonly meanings?: readonly string[];
}

const both: readonly Place[] = ["editor", "file"];
const profiles: readonly ProfileName[] = profileNames;

const host = String.raw`(?:localhost|[\w-]+(?:\.[\w-]+)+|[\w-]+(?=:)|\[[\da-fA-F:]+\])(?::\d+)?`;
const mirrorPrefix: TextPattern = {
  pattern: String.raw`^${host}(?:/[\w.-]+)*$`,
  what: "how names of images begin: a registry, and perhaps a path, without scheme",
};

const monthAndDay = String.raw`(?:0[13578]|1[02])-(?:0[1-9]|[12]\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\d|30)|02-(?:0[1-9]|1\d|2[0-8])`;

/** How a day is written, in this century; the calendar has it, 29 February in leap years. */
export const dayForm: TextPattern = {
  pattern: String.raw`^20(?:\d\d-(?:${monthAndDay})|(?:[02468][048]|[13579][26])-02-29)$`,
  what: "a day such as 2026-11-21",
};

/** All settings but `rules`, in the order in which people read of them. */
export const settingKeys = {
  enable: {
    places: both,
    scope: "resource",
    schema: { type: "boolean", default: true, description: "Check Dockerfiles and Compose files" },
  },
  profile: {
    places: both,
    scope: "resource",
    schema: {
      type: "string",
      values: profiles,
      default: "recommended",
      description: "Which rules are on, unless the settings or a hullwright.yaml say otherwise",
    },
    meanings: [
      "What nearly every author wants to know",
      "Also what a careful reviewer asks for",
      "Also what production hardening of images and services asks for",
      "Every rule",
    ],
  },
  exclude: {
    places: both,
    scope: "resource",
    schema: {
      type: "string[]",
      default: [],
      each: { pattern: "\\S", what: "a glob" },
      description:
        "Globs of files and folders that are not checked, relative to the workspace folder or the hullwright.yaml; one without `/` matches at any depth. What `.gitignore` names is checked only while it is open",
    },
  },
  ignoreComments: {
    places: both,
    scope: "resource",
    schema: { type: "boolean", default: true, description: "Honour ignore comments" },
  },
  registryMirrors: {
    places: both,
    scope: "resource",
    schema: {
      type: "map",
      of: "string",
      default: {},
      description:
        "Registries that hold what another one holds, by how the names of their images begin: `mirror.example.com/hub` to `docker.io`. What is known of an image is then known of it behind its mirror",
      keys: mirrorPrefix,
      each: { pattern: `^${host}$`, what: "a registry, such as docker.io or registry.example.com:5000" },
    },
  },
  today: {
    places: ["file"],
    scope: "resource",
    schema: {
      type: "string",
      default: "",
      form: dayForm,
      description:
        "The day on which ends of life are judged, such as 2026-11-21, so that the findings do not change by day; without it, the day it is",
    },
  },
  root: {
    places: ["file"],
    scope: "resource",
    schema: { type: "boolean", default: false, description: "Do not look for hullwright.yaml in the folders above" },
  },
  "registry.enable": {
    places: ["editor"],
    scope: "machine",
    schema: {
      type: "boolean",
      default: true,
      description:
        "Offer actions that ask image registries. Nothing is sent until you pick one and allow its registry, and never in untrusted workspaces",
    },
  },
  "registry.mirrors": {
    places: ["editor"],
    scope: "machine",
    schema: {
      type: "map",
      of: "string",
      default: {},
      description:
        "Hosts to ask instead of registries, each as `host[:port][/prefix]`, for example `docker.io` to `mirror.example.com/hub`",
    },
  },
  "registry.useCredentials": {
    places: ["editor"],
    scope: "machine",
    schema: {
      type: "boolean",
      default: false,
      description: "Sign in to registries with the logins saved by `docker login` and its credential helpers",
    },
  },
  "trace.server": {
    places: ["editor"],
    scope: "window",
    schema: {
      type: "string",
      values: ["off", "messages", "verbose"],
      default: "off",
      description: "Log the messages between editor and server in the output channel",
    },
  },
} as const satisfies Readonly<Record<string, SettingKey>>;

type Keys = typeof settingKeys;

/** What was given and could be read. */
export type SettingValues = { readonly [Name in keyof Keys]?: ValueOf<Keys[Name]["schema"]> } & {
  readonly rules?: Readonly<Record<string, RuleSetting>>;
};

/** Reads settings as data; what is unknown or of the wrong type is reported and counts as not given. */
export function readSettingValues(given: unknown, place: Place, names: RuleNames, report: Report): SettingValues {
  // An empty table of Lua is an empty list for some clients.
  const isNothing = given === undefined || given === null || (Array.isArray(given) && given.length === 0);
  if (!isNothing && !isRecord(given)) report({ path: [], at: "value", message: "Expected a map of settings" });
  const known: Readonly<Record<string, SettingKey>> = settingKeys;
  const here = Object.keys(known).filter((name) => known[name]?.places.includes(place));
  const read = leaves(given, here).flatMap(([path, value]): (readonly [string, unknown])[] => {
    const name = path.join(".");
    if (name === "rules") return value === undefined ? [] : [[name, readRules(value, names, path, report)]];
    const key = here.includes(name) ? known[name] : undefined;
    if (!key && isGroup(name, here)) report({ path, at: "value", message: `Expected a map with the keys of ${name}` });
    else if (!key) report({ path, at: "key", message: unknownName("setting", name, [...here, "rules"]) });
    const read = key && value !== undefined ? readOption(value, key.schema, path, report) : undefined;
    return read === undefined ? [] : [[name, read]];
  });
  return Object.fromEntries(read);
}

/** The settings in data, each with its path: `registry: { enable: false }` is the setting `registry.enable`. */
function leaves(given: unknown, known: readonly string[]): (readonly [readonly string[], unknown])[] {
  if (!isRecord(given)) return [];
  return Object.entries(given).flatMap(([name, value]): (readonly [readonly string[], unknown])[] => {
    if (!isGroup(name, known) || !isRecord(value)) return [[[name], value ?? undefined] as const];
    return Object.entries(value).map(([inner, each]) => [[name, inner], each ?? undefined] as const);
  });
}

/** True for what stands in front of the dot of a setting: "registry". */
function isGroup(name: string, known: readonly string[]): boolean {
  return known.some((key) => key.startsWith(`${name}.`));
}
