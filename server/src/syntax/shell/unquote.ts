import { pieceAt, type Segment, type TracedText } from "../traced.ts";
import type * as ast from "./ast.ts";

/** The text that a program is given by a word or a heredoc, `TracedText` into the text of the script that holds it. */
export interface Unquoted {
  readonly text: TracedText;
  /** Plain text can be inserted between its characters: they stand in one pair of quotes, or in a heredoc. */
  readonly editable: boolean;
}

/** What a backslash takes the meaning of in double quotes, and in the body of a heredoc (POSIX XCU 2.2.3, 2.7.4). */
const IN_QUOTES = '$`"\\\n';
const IN_HEREDOC = "$`\\\n";

/** A word without its quotes. Variables stay as they are written; so do the commands of `$(…)`, as one variable each. */
export function unquotedWord(script: string, word: ast.Word): Unquoted {
  const reader = new Reader(script);
  if (word.parts) for (const part of word.parts) reader.part(part, undefined);
  else reader.literal(word.pos, word.end, undefined);
  const [first, ...others] = word.parts ?? [];
  const quoted = first?.type === "SingleQuoted" || first?.type === "DoubleQuoted";
  return { text: reader.text, editable: quoted && others.length === 0 };
}

/** The body of a heredoc as the program reads it. */
export function unquotedHeredoc(script: string, { body, delimiter }: ast.HereDoc): Unquoted {
  const reader = new Reader(script);
  if (delimiter?.quoted) reader.plain(body.pos, body.end);
  else if (body.parts) for (const part of body.parts) reader.part(part, IN_HEREDOC);
  else reader.literal(body.pos, body.end, IN_HEREDOC);
  return { text: reader.text, editable: true };
}

class Reader {
  #text = "";
  readonly #segments: Segment[] = [];

  constructor(private readonly script: string) {}

  get text(): TracedText {
    return { text: this.#text, segments: this.#segments };
  }

  /** `escapable`: what a backslash has a meaning in front of; undefined: everything. */
  part(part: ast.WordPart, escapable: string | undefined): void {
    switch (part.type) {
      case "Literal":
        this.literal(part.pos, part.end, escapable);
        break;
      case "SingleQuoted":
        this.plain(part.pos + 1, part.end - 1);
        break;
      case "DoubleQuoted":
      case "LocaleString":
        for (const child of part.parts) this.part(child, IN_QUOTES);
        break;
      case "AnsiCQuoted":
        this.#add(part.value, part.pos, part.end - part.pos);
        break;
      case "CommandExpansion":
      case "ProcessSubstitution":
        // The script around runs it: what is left of it is a value that nobody knows.
        this.#add(`$${"_".repeat(part.end - part.pos - 1)}`, part.pos, undefined);
        break;
      default:
        this.plain(part.pos, part.end);
    }
  }

  literal(start: number, end: number, escapable: string | undefined): void {
    let from = start;
    for (let at = start; at < end - 1; at++) {
      if (this.script[at] !== "\\") continue;
      const next = this.script.charAt(at + 1);
      if (escapable?.includes(next) === false) continue;
      this.plain(from, at);
      if (next !== "\n") this.#add(next, at, 2);
      from = at + 2;
      at++;
    }
    this.plain(from, end);
  }

  plain(start: number, end: number): void {
    this.#add(this.script.slice(start, end), start, undefined);
  }

  #add(text: string, source: number, width: number | undefined): void {
    if (text === "") return;
    const segment = pieceAt(this.#text.length, text.length, source, undefined);
    this.#segments.push(width === undefined ? segment : { ...segment, width });
    this.#text += text;
  }
}
