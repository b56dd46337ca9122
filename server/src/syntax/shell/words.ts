import type { Located, ShellWord } from "./model.ts";

/** What this file needs to know of the parser's words and of their parts, which nest. */
interface Part {
  readonly type: string;
  readonly text: string;
  readonly value?: unknown;
  readonly parts?: readonly Part[] | undefined;
  readonly parameter?: string;
}

/** Words that need no closer look: nothing in them is special to a shell. */
export const PLAIN = /^[\w.,:/=@%+-]+$/;

export function plainWord({ span, range }: Located, text: string): ShellWord {
  return { span, range, text, value: text, template: text, glob: false, variables: [], substitution: false };
}

/** A word that stands in no file. */
export function literalWord(text: string): ShellWord {
  const nowhere = { start: 0, end: 0 };
  return plainWord({ span: nowhere, range: nowhere }, text);
}

/** Parts whose text reaches the program as their value says. */
const LITERAL = new Set(["Literal", "SingleQuoted", "DoubleQuoted", "AnsiCQuoted"]);
/** dash knows no `$'…'` and no `$"…"`. */
const BASH_ONLY = new Set(["AnsiCQuoted", "LocaleString"]);

/**
 * A word, and what it comes to.
 * @param template the word without quotes and escapes, expansions as they are written
 * @param parts undefined: the word has neither quotes nor expansions
 */
export function shellWord(
  { span, range }: Located,
  text: string,
  template: string,
  parts: readonly Part[] | undefined,
  dialect: "posix" | "bash",
): ShellWord {
  const all = parts ? flatten(parts) : [];
  const literal = all.every(({ type }) => LITERAL.has(type) && (dialect === "bash" || !BASH_ONLY.has(type)));
  return {
    span,
    range,
    text,
    value: literal && !tilde(text, parts) ? template : undefined,
    template,
    glob: all.some(({ type }) => type === "Glob" || type === "ExtendedGlob"),
    variables: all.flatMap(variable),
    substitution: all.some(({ type }) => type === "CommandExpansion" || type === "ProcessSubstitution"),
  };
}

/** The parts and what is inside of double quotes. */
function flatten(parts: readonly Part[]): readonly Part[] {
  return parts.flatMap((part) => (part.parts ? [part, ...flatten(part.parts)] : part));
}

function variable({ type, text, parameter }: Part): string[] {
  if (type === "SimpleExpansion") return [text.slice(1)];
  return type === "ParameterExpansion" && parameter !== undefined ? [parameter] : [];
}

/** `~` in front, or behind `=` and `:` where bash expands it too; not that of `nodejs=~18`. */
function tilde(text: string, parts: readonly Part[] | undefined): boolean {
  const bare = parts ? parts.map((part) => (part.type === "Literal" ? part.text : "'")).join("") : text;
  return /^~|[=:]~(?:\/|$)/.test(bare);
}
