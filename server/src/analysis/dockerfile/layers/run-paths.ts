import type { Instruction } from "../../../syntax/dockerfile.ts";
import type { Script, ShellWord } from "../../../syntax/shell.ts";
import type { Range } from "../../../syntax/text.ts";
import type { ImagePath } from "./model.ts";
import { join, partPattern, partsOf, within } from "./paths.ts";
import type { Site } from "./site.ts";

/** What a word of a command means as a path. */
export interface Target {
  /** exact: this path. pattern: what `covers` takes below `path`. unknown: something at or below `path`. */
  readonly kind: "exact" | "pattern" | "unknown";
  readonly path: ImagePath;
  /** Of a pattern: what it takes, and all that lies below that. */
  readonly covers?: (path: ImagePath) => boolean;
  /** Of a pattern: what it takes, without what lies below. */
  readonly names?: (path: ImagePath) => boolean;
  /** True when it ends with a slash, or is "." or "..": it is a folder. */
  readonly isFolder: boolean;
}

/** Values of the shell's variables as far as they are known. */
export interface ShellValues {
  /** Undefined when it is not known. */
  (name: string): string | undefined;
  /** True when the builder or the script sets it, to whatever value. */
  isSet(name: string): boolean;
  /** What mktemp made for it, with a mode for its owner alone; undefined for other variables. */
  temporary(name: string): "file" | "folder" | undefined;
}

/** What `mktemp` makes in the `$(…)` that is all of a value. */
function temporaryIn(script: Script, { span }: { readonly span: Range }): "file" | "folder" | undefined {
  const list = script.lists.find(
    (each) => each.context === "substitution" && span.start <= each.span.start && each.span.end <= span.end,
  );
  const [pipeline, ...more] = list?.pipelines ?? [];
  const [command] = pipeline?.members ?? [];
  if (more.length > 0 || command?.kind !== "command" || command.name !== "mktemp") return undefined;
  const isWhole = /^["']?[)`}]?["']?\s*[)`]?["']?$/.test(script.source.text.slice(command.span.end, span.end));
  if (!isWhole) return undefined;
  return command.args.some(({ template }) => /^(?:-\w*d\w*|--directory)$/.test(template)) ? "folder" : "file";
}

/**
 * Values that the builder sets (ENV, ARG), or that the script itself sets once and for all.
 * @param looped the present values of loops
 */
export function shellValues(
  { before }: Instruction,
  script: Script,
  looped: ReadonlyMap<string, string> = new Map(),
): ShellValues {
  const own = new Map<string, string | undefined>();
  const temporaries = new Map<string, "file" | "folder">();
  const made = (name: string, word: { readonly span: Range }) => {
    const kind = temporaryIn(script, word);
    if (kind) temporaries.set(name, kind);
  };
  const assign = (name: string, value: string | undefined) => own.set(name, own.has(name) ? undefined : value);
  for (const { assignments, name, args } of script.commands) {
    for (const each of assignments) {
      assign(each.name, each.value);
      made(each.name, each);
    }
    if (name === "read") args.forEach(({ template }) => assign(template, undefined));
    if (name !== "export" && name !== "local") continue;
    for (const arg of args) {
      const equals = arg.template.indexOf("=");
      if (equals <= 0) continue;
      assign(arg.template.slice(0, equals), arg.value?.slice(equals + 1));
      made(arg.template.slice(0, equals), arg);
    }
  }
  for (const [, name = ""] of script.source.text.matchAll(/\bfor\s+(\w+)\s+in\b/g)) own.set(name, undefined);
  const valueOf = (name: string) =>
    looped.get(name) ?? (own.has(name) ? own.get(name) : before.variables.get(name)?.value?.text);
  return Object.assign(valueOf, {
    temporary: (name: string) => temporaries.get(name),
    isSet: (name: string) => own.has(name) || before.variables.has(name),
  });
}

/** The word's text with known variables replaced; undefined when something in it is not known. */
export function textOf(word: ShellWord, values: ShellValues): string | undefined {
  if (word.value !== undefined) return word.value;
  if (word.substitution || word.glob || !/^[^~{]/.test(word.template)) return undefined;
  let isKnown = word.variables.length > 0;
  const text = word.template.replace(/\$(?:\{(\w+)\}|(\w+))/g, (whole, braced?: string, bare?: string) => {
    const value = values(braced ?? bare ?? "");
    if (value === undefined) isKnown = false;
    return value ?? whole;
  });
  return isKnown && !/[$`*?[{~]/.test(text) ? text : undefined;
}

/**
 * The path that a word means where the command works.
 * @param follow whether a link at the end is followed: not for what removes or makes the link itself
 */
export function targetOf(site: Site, word: ShellWord, values: ShellValues, follow = true): Target {
  const home = /^~(?=\/|$)/.test(word.text) ? `${homeOf(site, values)}${word.template.slice(1)}` : undefined;
  const text = textOf(word, values) ?? (home !== undefined && !/[$`*?[{]/.test(home) ? home : undefined);
  if (text !== undefined) return exact(site, text, follow);
  const template = (home ?? word.template).replace(
    /\$(?:\{(\w+)\}|(\w+))/g,
    (whole, braced?: string, bare?: string) => {
      return word.variables.includes(braced ?? bare ?? "") ? (values(braced ?? bare ?? "") ?? whole) : whole;
    },
  );
  const literal = /^[^$`*?[{~]*/.exec(template)?.[0] ?? "";
  const known = literal.slice(0, literal.lastIndexOf("/") + 1);
  const isPlaced = known.startsWith("/") || !/^[$`~]/.test(template);
  const folder = isPlaced ? site.resolve(known === "" ? "." : known) : "/";
  const rest = template.slice(known.length).replace(/\/+$/, "");
  const isPattern = word.glob && isPlaced && !/[$`{~\\'"]/.test(rest);
  return isPattern
    ? pattern(folder, rest, template)
    : { kind: "unknown", path: folder, isFolder: template.endsWith("/") };
}

function exact(site: Site, text: string, follow: boolean): Target {
  const isFolder = /(?:^|\/)\.{0,2}$/.test(text);
  if (follow || isFolder) return { kind: "exact", path: site.resolve(text), isFolder };
  const path = join(site.folder, text);
  const name = path.slice(path.lastIndexOf("/") + 1);
  return { kind: "exact", path: join(site.resolve(join(path, "..")), name), isFolder };
}

/** `*` does not take names that begin with a dot. */
function pattern(folder: ImagePath, rest: string, template: string): Target {
  const parts = rest.split("/").map((part) => ({ expression: partPattern(part), takesDots: part.startsWith(".") }));
  const covers = (path: ImagePath) => {
    const own = partsOf(`/${within(path, folder) ?? ""}`);
    return (
      own.length >= parts.length &&
      parts.every(({ expression, takesDots }, at) => {
        const part = own[at] ?? "";
        return expression?.test(part) === true && (takesDots || !part.startsWith("."));
      })
    );
  };
  const depth = partsOf(folder).length + parts.length;
  const names = (path: ImagePath) => partsOf(path).length === depth && covers(path);
  return { kind: "pattern", path: folder, covers, names, isFolder: template.endsWith("/") };
}

/** Where `~` leads the user of the RUN. */
export function homeOf({ instruction }: Pick<Site, "instruction">, values: ShellValues): ImagePath {
  const set = values("HOME");
  if (set?.startsWith("/")) return set;
  const user = instruction.before.user;
  return user && !/^(?:root|0)(?::|$)/.test(user.value ?? "") ? "/?home" : "/root";
}
