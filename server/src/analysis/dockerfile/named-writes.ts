import { isOpenToAll, isOwnable } from "../../knowledge/files/ownable-folders.ts";
import { fileUrlPath, isWritingOption, namesFile, namesWritten } from "../../knowledge/files/written-names.ts";
import type { Stage } from "../../syntax/dockerfile.ts";
import type { Command, ShellWord } from "../../syntax/shell.ts";
import { parentOf } from "./layers/paths.ts";
import { programsCalled } from "./started-files.ts";

/** A path that a program is told to write to: `UPLOAD_FOLDER=/uploads`, `--pid /run/app.pid`. */
export interface NamedWrite {
  readonly path: string;
  /** The folder that has to belong to the user for it: itself, or the one around a file. */
  readonly folder: string;
}

/** What the variables of an image say that its program writes to. */
export function writesOfVariables({ end }: Stage): readonly NamedWrite[] {
  return [...end.variables].flatMap(([name, { kind, value }]) =>
    kind === "ENV" && value ? writesOf(name, value.text) : [],
  );
}

/** What the options of a command, and variables in front of it, say that it writes to. */
export function writesOfOptions(stage: Stage, command: Command): readonly NamedWrite[] {
  const { args, assignments } = command;
  const programs = programsCalled(command).map(({ name }) => name);
  const texts = args.map((word) => wordAtStart(stage, word) ?? "");
  const options = texts.flatMap((text, at) => {
    if (programs.some((program) => isWritingOption(program, text))) return writesOf("file", texts[at + 1] ?? "", true);
    const [, name = "", value = texts[at + 1] ?? ""] = /^(?:--?|-D)([a-zA-Z][\w.-]*)(?:=(.*))?$/s.exec(text) ?? [];
    return name === "" ? [] : writesOf(name, value);
  });
  return [...options, ...assignments.flatMap(({ name, value }) => writesOf(name, value ?? ""))];
}

/** What a word is when the container starts, where variables of the image and defaults decide; undefined when something else does. */
export function wordAtStart({ end }: Stage, { value, template }: ShellWord): string | undefined {
  if (value !== undefined) return value;
  const text = template.replace(
    /\$(?:\{(\w+)(?::?-([^${}]*))?\}|(\w+))/g,
    (whole, braced?: string, fallback?: string, bare?: string) => {
      const variable = end.variables.get(braced ?? bare ?? "");
      return (variable?.kind === "ENV" ? variable.value?.text : undefined) ?? fallback ?? whole;
    },
  );
  return /[$`*?[{~]/.test(text) ? undefined : text;
}

/**
 * What a name and its value say.
 * @param isWritten whatever the name says
 */
export function writesOf(name: string, value: string, isWritten = namesWritten(name)): readonly NamedWrite[] {
  const url = fileUrlPath(value);
  const text = url ?? (isWritten ? value : "");
  if (!/^\/[^:,;\s]*$/.test(text) || isOpenToAll(text)) return [];
  const path = text.replace(/(?<=.)\/+$/, "");
  const isFile = url !== undefined || (!text.endsWith("/") && namesFile(name, path));
  const folder = isFile ? parentOf(path) : path;
  // Of what the system has below /usr and /etc data is read.
  return isOwnable(folder) || /^\/(?:$|(?:run|var|opt|srv|mnt|media|home)(?:\/|$))/.test(folder)
    ? [{ path, folder }]
    : [];
}
