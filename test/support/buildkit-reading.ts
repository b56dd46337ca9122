import type { Instruction } from "../../server/src/syntax/dockerfile.ts";
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
