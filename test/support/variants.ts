import type { Document } from "../../server/src/linter.ts";
import { parseDockerfile } from "../../server/src/syntax/dockerfile.ts";
import { lineStart } from "../../server/src/syntax/text.ts";
import type { Expectation } from "./carets.ts";

/** The same document written in another way: nothing about its findings may change but their place. */
export interface Variant {
  readonly name: string;
  apply(text: string): string;
  move(expectation: Expectation): Expectation;
  /** What the fixed text becomes; absent where that has no single answer. */
  fixed?(text: string): string;
}

const crlf: Variant = {
  name: "CRLF",
  apply: (text) => text.replaceAll("\n", "\r\n"),
  move: (expectation) => expectation,
  fixed: (text) => text.replaceAll("\n", "\r\n"),
};

const byteOrderMark: Variant = {
  name: "byte order mark",
  apply: (text) => `\uFEFF${text}`,
  move: (expectation) => ({
    ...expectation,
    character: expectation.character + Number(expectation.line === 0),
    endCharacter: expectation.endCharacter + Number(expectation.endLine === 0),
  }),
  fixed: (text) => `\uFEFF${text}`,
};

const noFinalNewline: Variant = {
  name: "no final newline",
  apply: (text) => text.replace(/\n$/, ""),
  move: (expectation) => expectation,
};

/** Variants that suit the document: single lines that are indented change the meaning of YAML and of heredocs. */
export function variants(document: Document): Variant[] {
  const common = [crlf, byteOrderMark];
  if (!document.text.endsWith("\n\n")) common.push(noFinalNewline);
  return document.language === "dockerfile" ? [...common, tabIndented(document.text)] : common;
}

function tabIndented(original: string): Variant {
  const { instructions } = parseDockerfile(original);
  const starts = instructions.map(({ range }) => lineStart(original, range.start));
  const lines = new Set(starts.map((start) => original.slice(0, start).split("\n").length - 1));
  const shift = (line: number) => Number(lines.has(line));
  return {
    name: "indented by a tab",
    apply: (text) =>
      starts.toReversed().reduce((indented, start) => `${indented.slice(0, start)}\t${indented.slice(start)}`, text),
    move: (expectation) => ({
      ...expectation,
      character: expectation.character + shift(expectation.line),
      endCharacter: expectation.endCharacter + shift(expectation.endLine),
    }),
  };
}
