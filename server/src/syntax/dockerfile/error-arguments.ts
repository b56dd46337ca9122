import type { Range } from "../text.ts";
import { trim } from "./blanks.ts";
import type { ParseError, ParseErrorCode } from "./error-codes.ts";
import { flagErrors, runFlagErrors } from "./error-flags.ts";
import { readHeredocMark } from "./heredocs.ts";
import type { Instruction } from "./model.ts";

type Check = (instruction: Instruction) => Iterable<ParseError>;

/** What BuildKit refuses in a known instruction, in its order (frontend/dockerfile/instructions/parse.go). */
export function argumentErrors(instruction: Instruction): Iterable<ParseError> {
  return CHECKS.get(instruction.keyword)?.(instruction) ?? [];
}

const STAGE_NAME = /^[a-z][a-z0-9-_.]*$/;

const single: Check = function* (instruction) {
  if (instruction.body.text === "") yield missing(instruction);
  if (instruction.keyword !== "STOPSIGNAL") yield* flagErrors(instruction);
};

const command: Check = function* (instruction) {
  yield* flagErrors(instruction);
  if (instruction.keyword === "RUN") yield* runFlagErrors(instruction);
};

const pairs: Check = function* (instruction) {
  yield* flagErrors(instruction);
  if (instruction.pairs.length === 0) yield missing(instruction);
  yield* blankNames(instruction);
};

const argument: Check = function* (instruction) {
  if (instruction.pairs.length === 0) yield missing(instruction);
  yield* blankNames(instruction);
};

function* blankNames(instruction: Instruction): Iterable<ParseError> {
  for (const { name, range } of instruction.pairs)
    if (name === "") yield error(instruction, "blank-name", 'The name before "=" is missing', range);
}

const transfer: Check = function* (instruction) {
  const { keyword } = instruction;
  const values = argumentsOf(instruction);
  const destination = values.at(-1);
  if (values.length < 2)
    yield error(instruction, "missing-argument", `${keyword} needs at least two arguments: a source and a destination`);
  yield* flagErrors(instruction);
  if (destination && readHeredocMark(destination.text))
    yield error(
      instruction,
      "heredoc-destination",
      `${keyword} cannot have a heredoc as its destination`,
      destination.range,
    );
};

const from: Check = function* (instruction) {
  const { words } = instruction;
  const [, as, name] = words;
  if (words.length === 3 && as && name && /^as$/iu.test(as.text)) {
    if (!STAGE_NAME.test(name.text.toLowerCase())) {
      const message = `"${name.text}" is not a valid stage name: use a letter, then letters, digits, ".", "_" or "-"`;
      yield error(instruction, "invalid-stage-name", message, name.range);
    }
  } else if (words.length !== 1)
    yield error(instruction, "from-arguments", "FROM takes one image, optionally followed by AS and a stage name");
  yield* flagErrors(instruction);
};

const listed: Check = function* (instruction) {
  const values = argumentsOf(instruction);
  if (values.length === 0) yield missing(instruction);
  yield* flagErrors(instruction);
  if (instruction.keyword !== "VOLUME") return;
  for (const { text, range } of values)
    if (trim({ text, segments: [] }).text === "")
      yield error(instruction, "empty-volume", "A volume path cannot be empty", range);
};

const shell: Check = function* (instruction) {
  const { json, body } = instruction;
  yield* flagErrors(instruction);
  if (json ? json.length === 0 : body.text === "") yield missing(instruction);
  else if (!json)
    yield error(instruction, "shell-not-json", 'SHELL needs a JSON array: SHELL ["executable", "option"]');
};

const healthcheck: Check = function* (instruction) {
  const { body, json, healthcheck: type } = instruction;
  const [word = "", rest = ""] = /^([^\t\v\f\r ]*)[\t\v\f\r ]*(.*)$/s.exec(body.text)?.slice(1) ?? [];
  const isEmpty = json ? json.length === 0 : rest === "";
  if (word === "") {
    yield missing(instruction);
    return;
  }
  if (type === "NONE") {
    if (!isEmpty) yield error(instruction, "too-many-arguments", "HEALTHCHECK NONE takes no arguments");
    return;
  }
  yield* flagErrors(instruction);
  if (type !== "CMD") yield error(instruction, "healthcheck-type", `HEALTHCHECK takes CMD or NONE, not "${word}"`);
  else if (isEmpty) yield error(instruction, "healthcheck-command", "HEALTHCHECK CMD needs a command");
  const options = instruction.healthOptions;
  if (!options) return;
  for (const option of [
    options.interval,
    options.timeout,
    options.startPeriod,
    options.startInterval,
    options.retries,
  ]) {
    if (option?.state !== "invalid") continue;
    yield error(instruction, "invalid-flag-value", `"${option.text}" is not a valid value for this flag`, option.at);
  }
};

const onbuild: Check = function* (instruction) {
  const { trigger } = instruction;
  if (!trigger) yield missing(instruction);
  yield* flagErrors(instruction);
  if (!trigger || !["ONBUILD", "MAINTAINER", "FROM"].includes(trigger.keyword)) return;
  const message = `ONBUILD cannot trigger ${trigger.keyword}`;
  yield error(instruction, "onbuild-trigger", message, trigger.keywordRange);
};

const CHECKS: ReadonlyMap<string, Check> = new Map([
  ...["MAINTAINER", "WORKDIR", "USER", "STOPSIGNAL"].map((keyword) => [keyword, single] as const),
  ...["RUN", "CMD", "ENTRYPOINT"].map((keyword) => [keyword, command] as const),
  ...["ENV", "LABEL"].map((keyword) => [keyword, pairs] as const),
  ...["COPY", "ADD"].map((keyword) => [keyword, transfer] as const),
  ...["EXPOSE", "VOLUME"].map((keyword) => [keyword, listed] as const),
  ["ARG", argument],
  ["FROM", from],
  ["SHELL", shell],
  ["HEALTHCHECK", healthcheck],
  ["ONBUILD", onbuild],
]);

function argumentsOf({ json, words }: Instruction): readonly { readonly text: string; readonly range: Range }[] {
  return json?.map(({ value, range }) => ({ text: value, range })) ?? words;
}

function missing(instruction: Instruction): ParseError {
  return error(instruction, "missing-argument", `${instruction.keyword} needs an argument`);
}

function error(instruction: Instruction, code: ParseErrorCode, message: string, range?: Range): ParseError {
  return { code, message, range: range ?? instruction.keywordRange, instruction };
}
