import { type EditorSettings, type RegistrySettings, section } from "../../../shared/src/protocol.ts";
import {
  type ConfigLayer,
  configure,
  levelNames,
  type OptionValue,
  profileNames,
  type RuleSetting,
} from "../linter.ts";
import { isWithin } from "../workspace/uri.ts";
import type { Session } from "./session.ts";

/** Editor settings made sense of; anything half-typed or of the wrong type counts as not given. */
export interface ReadSettings {
  readonly settings: EditorSettings;
  /** One sentence each. */
  readonly problems: readonly string[];
}

/** Reads whatever the client sent as the settings of our section. */
function readSettings(value: unknown): ReadSettings {
  const given = isRecord(value) ? value : {};
  const problems: string[] = [];
  const profile = profileNames.find((known) => known === given.profile);
  if (given.profile !== undefined && !profile)
    problems.push(`settings: a profile is one of ${profileNames.join(", ")}`);
  const rules = isRecord(given.rules) ? given.rules : {};
  const exclude = Array.isArray(given.exclude) ? given.exclude.filter((glob) => typeof glob === "string") : [];
  const registry = readRegistrySettings(given.registry);
  return {
    settings: { enable: given.enable !== false, profile: profile ?? "recommended", rules, exclude, registry },
    problems,
  };
}

function readRegistrySettings(value: unknown): RegistrySettings {
  const given = isRecord(value) ? value : {};
  const mirrors = Object.entries(isRecord(given.mirrors) ? given.mirrors : {}).filter(
    (entry): entry is [string, string] => typeof entry[1] === "string",
  );
  return {
    enable: given.enable !== false,
    mirrors: Object.fromEntries(mirrors),
    useCredentials: given.useCredentials === true,
  };
}

/** The layer that editor settings make; rules with an unreadable level are left out. */
export function settingsLayer({ profile, rules }: EditorSettings): ConfigLayer {
  const readable = Object.entries(rules).flatMap(([name, value]) => {
    const setting = readRuleSetting(value);
    return setting === undefined ? [] : [[name, setting] as const];
  });
  return { source: "settings", profile, rules: Object.fromEntries(readable) };
}

function readRuleSetting(value: unknown): RuleSetting | undefined {
  const level = levelNames.find((known) => known === (isRecord(value) ? value.level : value));
  if (!isRecord(value)) return level;
  const options = Object.entries(value).filter(([name, option]) => name !== "level" && isOption(option)) as [
    string,
    OptionValue,
  ][];
  return { ...Object.fromEntries(options), ...(level === undefined ? {} : { level }) };
}

function isOption(value: unknown): value is OptionValue {
  return (
    ["string", "number", "boolean"].includes(typeof value) ||
    (Array.isArray(value) && value.every((item) => typeof item === "string"))
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Settings in force for a file: those of the innermost workspace folder around it. Asked for once per folder. */
export function settingsFor(session: Session, uri: string): Promise<EditorSettings> {
  const folder =
    session.folders.filter((candidate) => isWithin(candidate, uri)).toSorted((a, b) => b.length - a.length)[0] ?? "";
  const known = session.settings.get(folder);
  if (known) return known;
  const asked = askSettings(session, folder);
  session.settings.set(folder, asked);
  return asked;
}

async function askSettings(session: Session, folder: string): Promise<EditorSettings> {
  const { connection, client } = session;
  let value = session.pushedSettings;
  if (client.answersConfiguration) {
    const scope = folder === "" ? { section } : { section, scopeUri: folder };
    value = await connection.workspace.getConfiguration(scope).catch((): unknown => undefined);
  }
  const { settings, problems } = readSettings(value);
  for (const problem of [...problems, ...configure([settingsLayer(settings)]).problems])
    connection.console.warn(problem);
  return settings;
}
