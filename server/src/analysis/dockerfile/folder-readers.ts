import type { Instruction } from "../../syntax/dockerfile.ts";
import type { Command, ShellWord } from "../../syntax/shell.ts";
import type { ImagePath, StageFiles } from "./layers/model.ts";
import { within } from "./layers/paths.ts";
import { homeOf, shellValues, textOf } from "./layers/run-paths.ts";

/**
 * How a command reads a folder. named: it names the folder, or something in it. around: it packs, copies or lists a folder around
 * it with all that is below: `tar cf x /var`, `cd / && du`. Undefined when it does neither, as far as its words say.
 * @param folder absolute
 */
export function readingOf(
  files: StageFiles,
  instruction: Instruction,
  command: Command,
  folder: ImagePath,
): "named" | "around" | undefined {
  const { name = "", args, redirections, runs } = command;
  // What a shell is given has commands of its own.
  if (runs || name === "mkdir" || isRemoval(command)) return undefined;
  const here = files.workFolder(command) ?? files.folderAt(instruction);
  const at = (word: ShellWord, base = here) => pathOf(files, instruction, command, word, base);
  const targets = redirections.flatMap(({ target }) => target ?? []);
  const isAtFolder = (path: ImagePath | undefined) => path !== undefined && within(path, folder) !== undefined;
  if (name !== "cd" && [...args, ...targets].some((word) => isAtFolder(at(word)))) return "named";
  if (!takesAllBelow(command)) return undefined;
  const { operands, base } = operandsOf(command, (word) => at(word) ?? here);
  const paths = operands.length === 0 ? [base ?? here] : operands.map((word) => at(word, base));
  return paths.some((path) => path !== undefined && within(folder, path) !== undefined) ? "around" : undefined;
}

/** `rm -rf` is content with a folder that is not there. */
export function isRemoval({ name, args }: Command): boolean {
  return name === "rm" && args.some(({ value }) => /^-[a-zA-Z]*f|^--force$/.test(value ?? ""));
}

/** The path that a word means; of a pattern, the folder that it is about. Undefined when it is none, or not known. */
function pathOf(
  files: StageFiles,
  instruction: Instruction,
  command: Command,
  word: ShellWord,
  base: ImagePath,
): ImagePath | undefined {
  const values = shellValues(instruction, command.pipeline.list.script);
  const template = word.template.replace(/^--?[\w-]+=/, "");
  if (template.startsWith("-") || template === "") return undefined;
  const home = homeOf({ instruction }, values);
  const text = /^(?:~|\$HOME|\$\{HOME\})(?=\/|$)/.test(template)
    ? template.replace(/^(?:~|\$HOME|\$\{HOME\})/, home)
    : word.glob || template !== word.template
      ? template
      : textOf(word, values);
  const known = text?.replace(/[^/]*[*?[{].*$/s, "");
  if (known === undefined || known === "" || /[$`~]/.test(known)) return known === "" ? base : undefined;
  return files.resolve(base, known);
}

/** Programs that read folders with all that is below, by the options with which they do. */
const readers: readonly (readonly [RegExp, RegExp])[] = [
  [/^(?:bsd)?tar$/, /^(?:-?[A-Za-z]*[cru][A-Za-z]*$|--(?:create|append|update)$)/],
  [/^(?:zip|grep|egrep|fgrep|scp)$/, /^(?:-[A-Za-z]*[rR]|--recurs|--dereference-recursive)/],
  [/^(?:cp|rsync)$/, /^(?:-[A-Za-z]*[rRa]|--recursive$|--archive$)/],
  [/^ls$/, /^(?:-[A-Za-z]*R|--recursive$)/],
  [/^(?:7z[ar]?|7zz)$/, /^[au]$/],
  [/^(?:cpio|pax)$/, /^(?:-[a-z]*[opw]|--create$|--pass-through$)/],
];
const always: ReadonlySet<string> = new Set(
  "find du ncdu tree mv mksquashfs mkisofs genisoimage xorriso mkfs.erofs fdupes rdfind restic borg".split(" "),
);

function takesAllBelow(command: Command): boolean {
  const { name = "", args } = command;
  if (name === "find") return !cleansUp(command);
  const row = readers.find(([program]) => program.test(name));
  return always.has(name) || (row !== undefined && args.some(({ template }) => row[1].test(template)));
}

const cleaning = /^(?:rm|rmdir|chmod|chown|chgrp|touch|strip)$/;

/** A search for what is to be removed, or given other rights: `find / -name '*.pyc' -delete`. */
function cleansUp({ args, pipeline }: Command): boolean {
  const words = args.map(({ template }) => template);
  const run = words.filter((_, at) => /^-(?:exec|ok)(?:dir)?$/.test(words[at - 1] ?? ""));
  const [, ...others] = pipeline.members;
  const piped = others.flatMap((each) => (each.kind === "command" ? [each.name ?? ""] : [""]));
  if (words.includes("-delete")) return true;
  return [...run, ...piped].length > 0 && [...run, ...piped].every((each) => cleaning.test(each));
}

/** What a program reads: options, the place that a copy goes to, and the folder of `tar -C` left out. */
function operandsOf(
  { name = "", args }: Command,
  at: (word: ShellWord) => ImagePath,
): { readonly operands: readonly ShellWord[]; readonly base: ImagePath | undefined } {
  const option = name.endsWith("tar") ? args.findIndex(({ template }) => /^-C$|^--directory$/.test(template)) : -1;
  const base = option === -1 ? undefined : args[option + 1];
  const end = name === "find" ? args.findIndex(({ template }) => /^[-(!]/.test(template)) : -1;
  const operands = (end === -1 ? args : args.slice(0, end)).filter(
    (word, index) => !word.template.startsWith("-") && word !== base && !(name.endsWith("tar") && index === 0),
  );
  const goesTo = /^(?:cp|mv|rsync|scp)$/.test(name) && operands.length > 1;
  return { operands: goesTo ? operands.slice(0, -1) : operands, base: base && at(base) };
}
