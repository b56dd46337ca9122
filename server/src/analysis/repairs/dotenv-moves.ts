import type { FileEdit } from "../../engine/rule.ts";
import type { DotenvFile } from "../../engine/surroundings.ts";
import { appendedLines } from "./appended-lines.ts";

/** What a value needs to live on in `.env`. */
export interface DotenvMove {
  readonly edits: readonly FileEdit[];
  /** Git would commit the file as it is now: a line of `.gitignore` is among the edits. */
  readonly hides: boolean;
}

/** Adds the variable to `.env`, which Git leaves out from then on; undefined when the value cannot be written there. */
export function moveToDotenv(dotenv: DotenvFile, name: string, value: string, eol: string): DotenvMove | undefined {
  const written = dotenvValue(value);
  if (written === undefined) return undefined;
  const hides = !dotenv.ignored;
  return {
    edits: [
      ...appendedLines(".env", dotenv.text, [`${name}=${written}`], eol),
      ...(hides ? appendedLines(".gitignore", dotenv.gitignore, [".env"], eol) : []),
    ],
    hides,
  };
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
