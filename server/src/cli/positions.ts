import { type Position, TextDocument } from "vscode-languageserver-textdocument";
import type { Range } from "../linter.ts";

/** Both places count from 0, `character` in UTF-16 code units, as in the Language Server Protocol. */
export interface Span {
  readonly start: Position;
  readonly end: Position;
}

/** Converts offsets of `text` to places; offsets beyond the text count as its end. */
export function locator(text: string): (range: Range) => Span {
  const document = TextDocument.create("", "", 0, text);
  return ({ start, end }) => ({ start: document.positionAt(start), end: document.positionAt(end) });
}
