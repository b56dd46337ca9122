import { dockerfileModel } from "../../engine/model.ts";
import type { FileEdit } from "../../engine/rule.ts";
import type { DotenvContext, DotenvFile } from "../../engine/surroundings.ts";
import { parseDockerfile } from "../../syntax/dockerfile.ts";
import { parseDockerignore } from "../../syntax/dockerignore.ts";
import type { ScalarNode } from "../../syntax/yaml.ts";
import { isNeeded } from "../dockerfile/context-needs.ts";
import { isNamed } from "../dockerfile/named-files.ts";
import { sentFolders } from "../dockerfile/sent-context.ts";
import { isWithin } from "../dockerfile/transfer.ts";
import { appendedLines } from "./appended-lines.ts";

/** What a value needs to live on in `.env`. */
export interface DotenvMove {
  readonly edits: readonly FileEdit[];
  /** Git would commit the file as it is now: a line of `.gitignore` is among the edits. */
  readonly hides: boolean;
}

/** False for a plain scalar that YAML takes for something written otherwise: `0123` is 83, `1e3` is 1000, `1.50` is 1.5, `~` is nothing. */
export function keepsItsText({ style, value, text }: ScalarNode): boolean {
  if (style !== "plain") return true;
  if (/^(?:0|-?[1-9]\d*)$/.test(text)) return Number.isSafeInteger(Number(text));
  const looksLikeNumber =
    /^[-+.]?[\d.][\d_.]*(?:e[-+]?\d+)?$|^[-+]?0[xob][\da-f_]+$|^\d{4}-\d\d?-\d\d?(?:[Tt ].*)?$|^[-+]?\.(?:inf|nan)$/i;
  if (looksLikeNumber.test(text)) return typeof value === "number" && /^\d+\.\d+$/.test(text) && String(value) === text;
  return typeof value === "string" || String(value) === text;
}

/** Adds the variable to `.env`, which Git and builds leave out from then on; undefined when the value cannot be written there. */
export function moveToDotenv(dotenv: DotenvFile, name: string, value: string, eol: string): DotenvMove | undefined {
  const written = dotenvValue(value);
  if (written === undefined) return undefined;
  const guards = guardEdits(dotenv, eol);
  if (!guards) return undefined;
  const hides = !dotenv.ignored;
  return {
    edits: [
      ...appendedLines(".env", dotenv.text, [`${name}=${written}`], eol),
      ...(hides ? appendedLines(".gitignore", dotenv.gitignore, [".env"], eol) : []),
      ...guards,
    ],
    hides,
  };
}

/**
 * Lines for the ignore files of builds that copy the folder of `.env`: the value must not come into an image. Undefined where such a build
 * reads the file.
 */
function guardEdits({ text, contexts = [] }: DotenvFile, eol: string): readonly FileEdit[] | undefined {
  const lines = new Map<string, { readonly context: DotenvContext; readonly paths: Set<string> }>();
  for (const context of contexts) {
    const { path, ignoreFile, dockerfile } = context;
    if (parseDockerignore(ignoreFile.text ?? "").ignores(path)) continue;
    const model = dockerfile === undefined ? undefined : dockerfileModel(parseDockerfile(dockerfile), {});
    if (model && !sentFolders(model).some((folder) => isWithin(path, folder.path))) continue;
    if (model && (text === undefined ? isNamed(model, ".env") : isNeeded(model, path))) return undefined;
    const known = lines.get(ignoreFile.path) ?? { context, paths: new Set() };
    lines.set(ignoreFile.path, { ...known, paths: known.paths.add(path) });
  }
  return [...lines.values()].flatMap(({ context: { ignoreFile }, paths }) =>
    appendedLines(ignoreFile.path, ignoreFile.text, [...paths], eol),
  );
}

/**
 * As Compose reads it back (https://docs.docker.com/compose/how-tos/environment-variables/variable-interpolation/#env-file-syntax):
 * nothing is special in single quotes but themselves. A shell that reads the file sees the same.
 */
function dotenvValue(value: string): string | undefined {
  if (/[\r\n]/.test(value)) return undefined;
  if (/^[\w@%+=:,./-]*$/.test(value)) return value;
  if (!/['\\]/.test(value)) return `'${value}'`;
  return /["$\\`]/.test(value) ? undefined : `"${value}"`;
}
