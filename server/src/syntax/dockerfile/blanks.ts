import type { TracedText } from "../traced.ts";
import { slice } from "../traced.ts";

/** What separates a keyword, and words without quotes: `[\t\v\f\r ]` (reWhitespace in BuildKit's parser.go). */
export function isBlank(character: string | undefined): boolean {
  return character === " " || character === "\t" || character === "\r" || character === "\v" || character === "\f";
}

/** White space as Go's unicode.IsSpace has it: with U+0085 and without U+FEFF, unlike `\s`. */
export function isSpace(character: string | undefined): boolean {
  if (character === undefined) return false;
  const code = character.charCodeAt(0);
  if (code < 0x80) return code === 0x20 || (code >= 0x09 && code <= 0x0d);
  return code === 0x85 || code === 0xa0 || (code >= 0x1680 && WIDE_SPACE.test(character));
}

const WIDE_SPACE = /^[\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/;

/** Without white space at both ends (Go's strings.TrimSpace). */
export function trim(whole: TracedText, start = 0, end = whole.text.length): TracedText {
  let from = start;
  let to = end;
  while (from < to && isSpace(whole.text[from])) from++;
  while (to > from && isSpace(whole.text[to - 1])) to--;
  return from === 0 && to === whole.text.length ? whole : slice(whole, from, to);
}

/** Length of the first word. */
export function wordLength(text: string): number {
  let end = 0;
  while (end < text.length && !isBlank(text[end])) end++;
  return end;
}
