import type { ShellWord } from "../../../syntax/shell.ts";

/** The value of an option as written, and the word that holds it. */
export interface OptionValue {
  readonly text: string;
  readonly word: ShellWord;
}

/** The words of a command, options told from the rest by the conventions of getopt. */
export interface Options {
  readonly operands: readonly ShellWord[];
  /** True when one of the options is given: "-r", "--recursive". */
  readonly has: (...names: readonly string[]) => boolean;
  /** The value of the first of these options that is given, as written, with the word that holds it. */
  readonly valueOf: (...names: readonly string[]) => OptionValue | undefined;
  /** True when a variable may hold options. */
  readonly isOpen: boolean;
}

/**
 * Reads the arguments of a program.
 * @param valued options with a value, separated by blanks: "-m --mode"
 */
export function readOptions(args: readonly ShellWord[], valued = ""): Options {
  const withValue = new Set(valued.split(" "));
  const operands: ShellWord[] = [];
  const given: Given[] = [];
  for (let index = 0; index < args.length; index++) {
    const word = args[index];
    if (!word) break;
    const text = word.template;
    if (text === "--") {
      operands.push(...args.slice(index + 1));
      break;
    }
    if (!/^-./.test(text)) operands.push(word);
    else index += (text.startsWith("--") ? readLong : readShort)(word, args[index + 1], withValue, given);
  }
  const find = (names: readonly string[]) => given.find(({ name }) => names.includes(name));
  return {
    operands,
    isOpen: operands.some(({ template }) => /^\$\{?\w*(?:OPT|FLAG|ARGS)/i.test(template)),
    has: (...names) => find(names) !== undefined,
    valueOf: (...names) => {
      const found = find(names);
      return found?.text === undefined ? undefined : { text: found.text, word: found.word };
    },
  };
}

interface Given {
  readonly name: string;
  readonly text: string | undefined;
  readonly word: ShellWord;
}

/** Reads one word of options; returns how many words behind it belong to it. */
type OptionReader = (
  word: ShellWord,
  next: ShellWord | undefined,
  withValue: ReadonlySet<string>,
  given: Given[],
) => number;

const readLong: OptionReader = (word, next, withValue, given) => {
  const text = word.template;
  const equals = text.indexOf("=");
  const name = equals === -1 ? text : text.slice(0, equals);
  const takesNext = equals === -1 && withValue.has(name) && next !== undefined;
  const own = equals === -1 ? undefined : text.slice(equals + 1);
  given.push(takesNext ? { name, text: next.template, word: next } : { name, text: own, word });
  return takesNext ? 1 : 0;
};

/** `-rf`, `-m755`, `-m 755`. */
const readShort: OptionReader = (word, next, withValue, given) => {
  const text = word.template;
  for (let at = 1; at < text.length; at++) {
    const name = `-${text.charAt(at)}`;
    if (!withValue.has(name)) {
      given.push({ name, text: undefined, word });
      continue;
    }
    const rest = text.slice(at + 1);
    given.push(rest === "" && next ? { name, text: next.template, word: next } : { name, text: rest, word });
    return rest === "" ? 1 : 0;
  }
  return 0;
};
