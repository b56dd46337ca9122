import type { ConfigProblem, Document, Settings, Today } from "../linter.ts";
import { rememberFor } from "../syntax/memo.ts";
import { type FileConfiguration, readConfig, shadowProblem } from "./configuration.ts";
import { binaryAt } from "./decode-text.ts";
import { isExcluded } from "./exclude.ts";
import { kindAt, type Origin } from "./file-kind.ts";
import { type Roots, surroundingsOfCompose, surroundingsOfDockerfile } from "./project.ts";
import type { Store } from "./store.ts";
import { parentOf } from "./uri.ts";

/** What a file is and on what grounds it is judged: the same for the editor and the command line. */
export type LocatedDocument = LintInputs | ProblemInputs;

/** A text to lint. */
export interface LintInputs {
  readonly kind: "lint";
  readonly document: Document;
  readonly settings: Settings;
}

/** A file without findings of rules, with what is wrong with it: a configuration file, or a binary one. */
export interface ProblemInputs {
  readonly kind: "problems";
  readonly text: string;
  readonly problems: readonly ConfigProblem[];
}

/** What the shell that asks knows and the disk does not. */
export interface Asking extends Roots {
  /** The day it is in UTC ("2026-11-21"), for all that is not configured otherwise. */
  readonly today: string;
  /** The configuration in force in a folder, the shell's own layers included. */
  readonly configuration: (folder: string) => Promise<Pick<FileConfiguration, "settings" | "excludes">>;
}

/**
 * Decides what a file is, which settings are in force for it, and what stands around it. Undefined: not ours, excluded, or not
 * readable; a file that the user named is never excluded. The text is that of the store, taken last, so that it is the one
 * that the editor shows now.
 */
export async function documentAt(
  store: Store,
  uri: string,
  origin: Origin,
  asking: Asking,
): Promise<LocatedDocument | undefined> {
  const kind = await kindAt(store, uri, origin);
  if (!kind) return undefined;
  if (kind === "config") return configAt(store, uri);
  const { settings, excludes } = await asking.configuration(parentOf(uri));
  const isAsked = origin === "named" || origin === "unnamed";
  if (!isAsked && isExcluded(uri, [...excludes, ...asking.excludes])) return undefined;
  const surrounded = isNowhere(uri, origin)
    ? { language: kind }
    : await surroundedAt(store, uri, kind, asking, settings);
  const surroundings = onDay(surrounded.surroundings ?? nowhere, settings.today ?? asking.today);
  const text = await store.readText(uri);
  if (text === undefined) return undefined;
  return binary(text) ?? { kind: "lint", document: { ...surrounded, surroundings, text }, settings };
}

/** What stands around a text that has no place. */
const nowhere: Today = {};

/** The surroundings on a day: the same object for as long as both are the same. */
function onDay(surroundings: Today, today: string): Today {
  const known = daysOf(surroundings);
  const found = known.get(today) ?? { ...surroundings, today };
  known.set(today, found);
  return found;
}

const daysOf = rememberFor((_: Today) => new Map<string, Today>());

/** True for a text that has no place yet, so that nothing stands around it. */
function isNowhere(uri: string, origin: Origin): boolean {
  return origin === "unnamed" || uri.startsWith("untitled:");
}

async function surroundedAt(
  store: Store,
  uri: string,
  language: Document["language"],
  roots: Roots,
  { mirrors }: Settings,
): Promise<Omit<Document, "text">> {
  return language === "compose"
    ? { language, surroundings: await surroundingsOfCompose(store, uri, mirrors) }
    : { language, surroundings: await surroundingsOfDockerfile(store, uri, roots) };
}

/** Editors open what the disk's reader refuses: then the refusal is shown where the first NUL stands. */
function binary(text: string): ProblemInputs | undefined {
  const at = binaryAt(text);
  if (at === undefined) return undefined;
  const message = "This is no text file: it holds a NUL here, so nothing of it is checked";
  return { kind: "problems", text, problems: [{ message, range: { start: at, end: at + 1 } }] };
}

async function configAt(store: Store, uri: string): Promise<ProblemInputs | undefined> {
  const shadow = await shadowProblem(store, uri);
  const { problems } = await readConfig(store, uri);
  const text = await store.readText(uri);
  if (text === undefined) return undefined;
  return binary(text) ?? { kind: "problems", text, problems: [...(shadow ? [shadow] : []), ...problems] };
}
