import type { Instruction, ParseErrorCode } from "../../server/src/syntax/dockerfile.ts";
import { parseDockerfile } from "../../server/src/syntax/dockerfile.ts";

/** A Dockerfile, and what BuildKit's parser makes of it. */
export interface BuildkitCase {
  readonly name: string;
  readonly text: string;
  /** BuildKit's error. */
  readonly rejected: string | null;
  /** Absent, as the instructions are, when BuildKit cannot even tell the instructions. */
  readonly escape?: string;
  readonly instructions?: readonly ReadInstruction[];
}

export interface ReadInstruction {
  readonly keyword: string;
  /** First and last line, counted from 1; zeros for the trigger of ONBUILD. */
  readonly lines: readonly [number, number];
  readonly flags: readonly string[];
  readonly json: boolean;
  readonly arguments: readonly string[];
  readonly heredocs?: readonly ReadHeredoc[];
  readonly trigger?: ReadInstruction;
}

export interface ReadHeredoc {
  readonly name: string;
  readonly expand: boolean;
  readonly stripTabs: boolean;
  readonly content: string;
}

/** The model in the form of the cases. */
export function readingOf(text: string): Pick<BuildkitCase, "escape" | "instructions"> {
  const { escape, instructions } = parseDockerfile(text);
  const starts = [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
  const lineAt = (offset: number) => {
    let low = 0;
    for (let high = starts.length; high - low > 1;) {
      const middle = (low + high) >> 1;
      if (starts[middle]! <= offset) low = middle;
      else high = middle;
    }
    return low + 1;
  };
  return {
    escape,
    instructions: instructions.map((each) => ({
      ...instructionReading(each, text),
      lines: [lineAt(each.range.start), lineAt(each.range.end)],
    })),
  };
}

function instructionReading(instruction: Instruction, text: string): ReadInstruction {
  const { keyword, flags, json, trigger } = instruction;
  const heredocs = (trigger ?? instruction).heredocs.map(({ name, quoted, dash, bodyRange }) => ({
    name,
    expand: !quoted,
    stripTabs: dash,
    content: text.slice(bodyRange.start, bodyRange.end),
  }));
  return {
    keyword,
    lines: [0, 0],
    flags: flags.map(({ name, value }) => `--${name}${value === undefined ? "" : `=${value}`}`),
    json: json !== undefined,
    arguments: argumentsOf(instruction),
    ...(heredocs.length > 0 && !instruction.onbuild ? { heredocs } : {}),
    ...(trigger ? { trigger: instructionReading(trigger, text) } : {}),
  };
}

function argumentsOf({ keyword, json, body, words, pairs, healthcheck }: Instruction): readonly string[] {
  const values = json?.map(({ value }) => value);
  switch (keyword) {
    case "ENV":
    case "LABEL":
      return pairs.flatMap(({ name, value, equals }) => [name, value?.text ?? "", equals ? "=" : ""]);
    case "FROM":
    case "EXPOSE":
    case "ARG":
    case "COPY":
    case "ADD":
    case "VOLUME":
      return values ?? words.map(({ text }) => text);
    case "HEALTHCHECK": {
      const type = /^[^\t\v\f\r ]*/.exec(body.text)![0];
      const rest = body.text.slice(type.length).replace(/^[\t\v\f\r ]+/, "");
      assertType(type, healthcheck);
      return [...(type === "" ? [] : [type]), ...(values ?? (rest === "" ? [] : [rest]))];
    }
    case "ONBUILD":
      return [];
    case "RUN":
    case "CMD":
    case "ENTRYPOINT":
    case "SHELL":
    case "USER":
    case "WORKDIR":
    case "STOPSIGNAL":
    case "MAINTAINER":
      return values ?? (body.text === "" ? [] : [body.text]);
    default:
      return [""];
  }
}

function assertType(type: string, healthcheck: Instruction["healthcheck"]): void {
  const expected = type.toUpperCase() === "CMD" ? "CMD" : type.toUpperCase() === "NONE" ? "NONE" : "missing";
  if (expected !== healthcheck) throw new Error(`HEALTHCHECK ${type} is read as ${String(healthcheck)}`);
}

/** Which of our errors BuildKit's message means. */
export function codeOf(message: string): ParseErrorCode | undefined {
  return MESSAGES.find(([pattern]) => pattern.test(message))?.[1];
}

const MESSAGES: readonly (readonly [RegExp, ParseErrorCode])[] = [
  [/only one \w+ parser directive/, "repeated-directive"],
  [/invalid escape token/, "invalid-escape"],
  [/greater than max allowed size/, "line-too-long"],
  [/file with no instructions/, "no-instructions"],
  [/must have two arguments/, "missing-value"],
  [/can't find = in/, "missing-equals"],
  [/must be comprised of strings only|arrays must be comprised/, "mixed-array"],
  [/^failed to process .*unexpected end of statement/, "unreadable-heredoc"],
  [/unterminated heredoc/, "unclosed-heredoc"],
  [/unknown instruction/, "unknown-instruction"],
  [/no build stage in current context/, "no-stage"],
  [/unknown flag/, "unknown-flag"],
  [/duplicate flag/, "repeated-flag"],
  [/missing a value on flag/, "missing-flag-value"],
  [/expecting boolean value for flag|invalid network mode|security ".*" is not valid/, "invalid-flag-value"],
  [/failed to parse csv|doesn't support variable expansion|device name already set/, "invalid-flag-value"],
  [
    /invalid field|unexpected key|invalid value for|time: |strconv\.|Interval .* less than|--retries/,
    "invalid-flag-value",
  ],
  [/requires (?:at least one|exactly one|at least two) arguments?/, "missing-argument"],
  [/NONE takes no arguments/, "too-many-arguments"],
  [/FROM requires either one or three/, "from-arguments"],
  [/invalid name for build stage/, "invalid-stage-name"],
  [/names can not be blank/, "blank-name"],
  [/cannot accept a heredoc as a destination/, "heredoc-destination"],
  [/VOLUME specified can not be an empty/, "empty-volume"],
  [/requires the arguments to be in JSON form/, "shell-not-json"],
  [/Unknown type .* in HEALTHCHECK/, "healthcheck-type"],
  [/Missing command after HEALTHCHECK/, "healthcheck-command"],
  [/Chaining ONBUILD|allowed as an ONBUILD trigger/, "onbuild-trigger"],
];
