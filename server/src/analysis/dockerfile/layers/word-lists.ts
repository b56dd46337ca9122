import type { Compound, Script, ShellWord } from "../../../syntax/shell.ts";

/** One pair of braces makes no more words than this. */
const mostWords = 50;

/**
 * The words that a shell with brace expansion makes of one: `/v/{a,b}.log`, `s{1..3}`. The word itself where it makes none, and where
 * quotes stand in it. (Bash reference manual, Brace Expansion.)
 */
export function bracedWords(word: ShellWord): readonly ShellWord[] {
  if (word.value !== undefined || word.text !== word.template || word.substitution) return [word];
  const texts = braced(word.template);
  if (texts.length === 1) return [word];
  return texts.map((text) => {
    const isKnown = !word.glob && !/[$~*?[`]/.test(text);
    return { ...word, text, template: text, value: isKnown ? text : undefined };
  });
}

function braced(text: string): readonly string[] {
  const [whole, before = "", inner = "", after = ""] =
    /^((?:[^{}]|\$\{[^{}]*\})*?)(?<!\$)\{([^{}]*(?:,|\.\.)[^{}]*)\}(.*)$/s.exec(text) ?? [];
  if (whole === undefined) return [text];
  const rests = braced(after);
  const all = alternatives(inner).flatMap((each) => rests.map((rest) => `${before}${each}${rest}`));
  return all.length > 0 && all.length <= mostWords ? all : [text];
}

function alternatives(inner: string): readonly string[] {
  const [, first, last] = /^(\d{1,4})\.\.(\d{1,4})$/.exec(inner) ?? [];
  if (first === undefined || last === undefined) return inner.includes("..") ? [] : inner.split(",");
  const [from, to] = [Number(first), Number(last)];
  if (from > to || to - from > mostWords) return [];
  return Array.from({ length: to - from + 1 }, (_, index) =>
    String(from + index).padStart(first.startsWith("0") ? first.length : 1, "0"),
  );
}

/** The variable of a `for` loop and all of its values, where these stand there; undefined for other loops. */
export function loopWords(
  { kind, span }: Compound,
  { source }: Script,
  hasBraces: boolean,
): { readonly name: string; readonly values: readonly string[] } | undefined {
  if (kind !== "for") return undefined;
  const text = source.text.slice(span.start, span.end);
  const [, name, list] = /^for\s+(\w+)\s+in\s+((?:[\w./@%+:,{}-]|[ \t]|\\\r?\n)+?)\s*(?:;|\n)\s*do\b/.exec(text) ?? [];
  if (name === undefined || list === undefined) return undefined;
  const words = list.split(/(?:\s|\\\r?\n)+/).filter((word) => word !== "");
  const values = hasBraces ? words.flatMap(braced) : words;
  return values.length <= mostWords && values.every((value) => !/[{}]/.test(value)) ? { name, values } : undefined;
}
