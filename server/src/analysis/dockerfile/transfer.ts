import { readAlmostJson } from "../../syntax/almost-json.ts";
import { expanded, type Instruction, variablesIn } from "../../syntax/dockerfile.ts";
import { rememberFor } from "../../syntax/memo.ts";
import { contains, type Range } from "../../syntax/text.ts";
import type { TracedText } from "../../syntax/traced.ts";

/** What a COPY or ADD takes and where it puts it; heredoc sources are left out. */
export interface Transfer {
  readonly instruction: Instruction;
  /** Files of the build context, addresses, or files of the stage or image that --from names. */
  readonly sources: readonly TransferPath[];
  /** Undefined while it is not typed yet. */
  readonly destination: TransferPath | undefined;
}

export interface TransferPath {
  readonly range: Range;
  /** Quotes removed, variables replaced by what they are without build arguments; undefined when one is unknown. */
  readonly value: string | undefined;
  /** True when it depends on a variable. */
  readonly variable: boolean;
}

/** Reads the words, or the JSON array, of a COPY or ADD. Nothing is known of what a malformed array names. */
export function transferOf(instruction: Instruction): Transfer {
  if (!instruction.json && readAlmostJson(instruction.body.text))
    return { instruction, sources: [], destination: undefined };
  const paths = instruction.json
    ? instruction.json.map(({ value, range }) => pathOf(instruction, { text: value, segments: [] }, range))
    : instruction.words.map(({ traced, range }) => pathOf(instruction, traced, range));
  const heredoc = (range: Range) => instruction.heredocs.some((each) => contains(range, each.range));
  const destination = paths.length > 1 || instruction.heredocs.length > 0 ? paths.at(-1) : undefined;
  return {
    instruction,
    sources: paths.filter((path) => path !== destination && !heredoc(path.range)),
    destination: destination && !heredoc(destination.range) ? destination : undefined,
  };
}

function pathOf(instruction: Instruction, text: TracedText, range: Range): TransferPath {
  return {
    range,
    value: expanded(text, instruction)?.text,
    variable: variablesIn(text, instruction).length > 0,
  };
}

/** True for what ADD fetches: addresses and Git repositories. */
export function isRemote(source: string): boolean {
  return /^(?:[a-z][a-z0-9+.-]*:\/\/|git@|github\.com\/)/i.test(source);
}

/**
 * The path within the build context that a source names, "" for all of the context; undefined for what is remote or a
 * pattern. `*` alone takes everything as well.
 */
export function contextPath(source: string): string | undefined {
  if (isRemote(source)) return undefined;
  const parts: string[] = [];
  for (const part of source.replaceAll("\\", "/").split("/")) {
    if (part === "..") parts.pop();
    else if (part !== "" && part !== ".") parts.push(part);
  }
  if (parts.at(-1) === "*") parts.pop();
  return parts.some((part) => /[*?[]/.test(part)) ? undefined : parts.join("/");
}

/** Sources that the instruction takes from the build context, without those that no one can know. */
export const contextSources: (instruction: Instruction) => readonly ContextSource[] = rememberFor((instruction) => {
  if (instruction.flags.some(({ name }) => name === "from")) return [];
  return transferOf(instruction).sources.flatMap(({ value, range }) => {
    const path = value === undefined ? undefined : contextPath(value);
    return path === undefined ? [] : [{ path, range }];
  });
});

interface ContextSource {
  readonly path: string;
  readonly range: Range;
}

/** True when `path` is `folder` or lies below it; "" is the root of the context. */
export function isWithin(path: string, folder: string): boolean {
  return folder === "" || path === folder || path.startsWith(`${folder}/`);
}
