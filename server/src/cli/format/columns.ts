import { eastAsianWidth } from "get-east-asian-width";

/** What readers see as one character, and terminals draw as one. */
export interface Character {
  readonly text: string;
  /** UTF-16 offset in the text. */
  readonly offset: number;
  /** First of the columns that it takes, from 0. */
  readonly column: number;
  /** Number of columns: 0 for what only changes its neighbours, 2 for wide characters and emoji. */
  readonly width: number;
}

const segmenter = new Intl.Segmenter("en", { granularity: "grapheme" });

/** The characters of one line, in order, with the columns they take in a terminal. */
export function charactersOf(line: string): readonly Character[] {
  let column = 0;
  return [...segmenter.segment(line)].map(({ segment, index }) => {
    const width = widthOf(segment);
    const character = { text: segment, offset: index, column, width };
    column += width;
    return character;
  });
}

/** By the first code point (Unicode Standard Annex 11) unless it is shown as an emoji (Unicode Technical Standard 51). */
function widthOf(grapheme: string): number {
  if (/^[\p{M}\p{Default_Ignorable_Code_Point}]+$/u.test(grapheme)) return 0;
  if (/\p{Emoji_Presentation}|\uFE0F|\p{Regional_Indicator}{2}/u.test(grapheme)) return 2;
  return eastAsianWidth(grapheme.codePointAt(0) ?? 0);
}
