import { isBlank } from "./statements.ts";

const MEANING = /["'\\`\r\v\f]/;
const LETTER = "_";

export interface Shielded {
  /** As long as the text it was made of. */
  readonly text: string;
  /** False when a quotation mark is left open. */
  readonly balanced: boolean;
}

/**
 * The text with letters in place of quotation marks, of what they quote, of escapes, backslashes and "$", and with spaces in place
 * of rare blanks, so that dockerfile-ast, which reads quotes differently from BuildKit or not at all, splits it where
 * BuildKit does (parseWords). The first "=" splits a word even within quotes (parseNameVal), so that "=" stays; "," stays
 * outside of quotes.
 */
export function shield(text: string, escape: string): Shielded {
  if (!MEANING.test(text)) return { text: text.replaceAll("$", LETTER), balanced: true };
  const pieces: string[] = [];
  let quote: string | undefined;
  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at);
    if (character === escape && quote !== "'") {
      pieces.push(LETTER);
      at++;
      if (at < text.length) pieces.push(hidden(text.charAt(at), quote));
    } else if (quote) {
      pieces.push(hidden(character, quote));
      if (character === quote) quote = undefined;
    } else if (character === '"' || character === "'") {
      pieces.push(LETTER);
      quote = character;
    } else pieces.push(plain(character));
  }
  return { text: pieces.join(""), balanced: quote === undefined };
}

function hidden(character: string, quote: string | undefined): string {
  return character === "=" || (character === "," && !quote) ? character : LETTER;
}

function plain(character: string): string {
  if (isBlank(character)) return " ";
  return character === "$" || character === "\\" ? LETTER : character;
}
