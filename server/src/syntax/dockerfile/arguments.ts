import { anchorOf } from "../anchor.ts";
import { parseDuration } from "../duration.ts";
import type { Signal, SignalProblem } from "../signals.ts";
import { parseSignal } from "../signals.ts";
import type { Range } from "../text.ts";
import type { TracedText } from "../traced.ts";
import { rangeOf, traced } from "../traced.ts";
import type { Parsed, Typed, Written } from "../typed.ts";
import { typed } from "../typed.ts";
import type { Instruction } from "./model.ts";
import { parsePort } from "./ports.ts";
import { expanded } from "./queries.ts";
import { parseUser } from "./user.ts";
import type {
  HealthOptions,
  IntervalProblem,
  Port,
  PortProblem,
  RetriesProblem,
  ShellProblem,
  User,
  UserProblem,
  VolumeProblem,
} from "./values.ts";

const HIGHEST_RETRIES = 2 ** 31 - 1;

/** EXPOSE: a variable may hold several, which then all have its place (dispatchExpose in BuildKit's convert_expose.go). */
export function readPorts(instruction: Instruction): readonly Typed<Port, PortProblem>[] {
  return instruction.words.flatMap((word) => {
    const value = expanded(word.traced, instruction);
    if (value?.text === "") return [];
    if (!value || value.segments.every(({ origin }) => origin === 0)) return [typed(word, value, parsePort)];
    const each = value.text.split(/\s+/).filter((part) => part !== "");
    return each.map((text) => typed(word, { text, segments: [] }, parsePort));
  });
}

/** STOPSIGNAL (dispatchStopSignal in BuildKit's convert.go). */
export function readSignal(instruction: Instruction): Typed<Signal, SignalProblem> {
  return typed(whole(instruction), expanded(instruction.body, instruction), parseSignal);
}

/** USER. A missing one fails when the file is read, an empty one (`USER ""`) does not. */
export function readUser(instruction: Instruction): Typed<User, UserProblem> {
  const missing = instruction.body.text === "";
  return typed(whole(instruction), expanded(instruction.body, instruction), (text) =>
    missing ? { code: "missing" } : parseUser(text),
  );
}

/** VOLUME, words or array (parseVolume in BuildKit's instructions/parse.go, dispatchVolume in its convert.go). */
export function readVolumes(instruction: Instruction): readonly Typed<string, VolumeProblem>[] {
  const { json, words } = instruction;
  const paths = json
    ? json.map(({ value, range }) => ({ text: value.trim(), range, value: { text: value.trim(), segments: [] } }))
    : words.map(({ text, range, traced: value }) => ({ text, range, value }));
  if (paths.length === 0) return [typed(whole(instruction), instruction.body, () => ({ code: "missing" }))];
  return paths.map(({ value, ...written }) =>
    typed(written, expanded(value, instruction), (text) => (text === "" ? { code: "empty" } : { value: text })),
  );
}

/** SHELL: an array of words, in which no variable is replaced. */
export function readShell(instruction: Instruction): Typed<readonly string[], ShellProblem> {
  const words = instruction.json?.map(({ value }) => value);
  return typed(whole(instruction), instruction.body, () =>
    words ? (words.length === 0 ? { code: "empty" } : { value: words }) : { code: "not-json" },
  );
}

/** The options of HEALTHCHECK; of one that is written twice, the first (parseHealthcheck in BuildKit's instructions/parse.go). */
export function readHealthOptions(instruction: Instruction): HealthOptions {
  return {
    interval: interval(instruction, "interval"),
    timeout: interval(instruction, "timeout"),
    startPeriod: interval(instruction, "start-period"),
    startInterval: interval(instruction, "start-interval"),
    retries: retries(instruction),
  };
}

function interval(instruction: Instruction, name: string): Typed<number, IntervalProblem> | undefined {
  const written = flagText(instruction, name);
  return (
    written &&
    typed(written, written.value, (text): Parsed<number, IntervalProblem> => {
      const parsed = parseDuration(text === "" ? "0" : text);
      const isShort = "value" in parsed && parsed.value !== 0 && parsed.value < 1;
      return isShort ? { code: "less-than-1ms" } : parsed;
    })
  );
}

function retries(instruction: Instruction): Typed<number, RetriesProblem> | undefined {
  const written = flagText(instruction, "retries");
  return (
    written &&
    typed(written, written.value, (text) => {
      const number = text === "" ? 0 : Number(text);
      if (text !== "" && !/^[-+]?\d+$/.test(text)) return { code: "no-number" };
      if (Math.abs(number) > HIGHEST_RETRIES) return { code: "number-out-of-range" };
      return number < 0 ? { code: "negative" } : { value: number };
    })
  );
}

function flagText({ flags }: Instruction, name: string): (Written & { readonly value: TracedText }) | undefined {
  const flag = flags.find((each) => each.name === name && each.value !== undefined);
  return flag && flagValueText(flag);
}

/** The value of a flag or of one of its options, with its place where that is one piece. */
export function flagValueText({
  value = "",
  valueRange,
  range,
}: {
  readonly value: string | undefined;
  readonly valueRange: Range | undefined;
  readonly range: Range;
}): Written & { readonly value: TracedText } {
  const place = valueRange ?? range;
  return { text: value, range: place, value: asWritten(value, place) };
}

/** A text without its quotes and escapes, with its place where it had none. */
export function asWritten(text: string, range: Range): TracedText {
  const { start, end } = range;
  return text.length === end - start ? traced(text, start, anchorOf(range)) : { text, segments: [] };
}

function whole({ body, keywordRange }: Instruction): Written {
  return { text: body.text, range: body.text === "" ? keywordRange : rangeOf(body) };
}
