import type { Range } from "../text.ts";
import { rangeOf, sourceRange } from "../traced.ts";
import { argumentErrors } from "./error-arguments.ts";
import type { ParseError } from "./error-codes.ts";
import { unreadableMark } from "./heredocs.ts";
import { isMixedJson } from "./json.ts";
import type { Dockerfile, Instruction } from "./model.ts";
import { isLegacy } from "./pairs.ts";
import { splitAtSpaces } from "./words.ts";

/** Go's bufio.MaxScanTokenSize: the bytes of a line, its line ending included, or of a last line without one, which must be shorter. */
const LONGEST_LINE = 65_536;

/**
 * What makes BuildKit refuse the file before it builds anything: errors of its parser, then those of single instructions
 * (frontend/dockerfile/parser and instructions/parse.go), each in file order. BuildKit stops at the first.
 */
export function readErrors(dockerfile: Dockerfile, isKeyword: (word: string) => boolean): readonly ParseError[] {
  const { instructions, stages } = dockerfile;
  const errors = [...directiveErrors(dockerfile), ...lineErrors(dockerfile)];
  for (const instruction of instructions) for (const error of lexicalErrors(instruction)) errors.push(error);
  errors.sort((a, b) => a.range.start - b.range.start);
  if (instructions.length === 0)
    errors.push({ code: "no-instructions", message: "The file has no instructions", range: { start: 0, end: 0 } });
  const firstStage = stages[0]?.from.index ?? instructions.length;
  for (const instruction of instructions) {
    const { keyword, index } = instruction;
    for (const error of isKeyword(keyword) ? argumentErrors(instruction) : [unknown(instruction)]) errors.push(error);
    if (index < firstStage && keyword !== "ARG" && isKeyword(keyword)) errors.push(outside(instruction));
  }
  return errors;
}

function* directiveErrors({ directives }: Dockerfile): Iterable<ParseError> {
  const seen = new Set<string>();
  for (const { name, value, range, valueRange } of directives) {
    const key = name.toLowerCase();
    if (seen.has(key))
      yield { code: "repeated-directive", message: `The "${key}" directive may appear only once`, range };
    else if (key === "escape" && value !== "\\" && value !== "`")
      yield {
        code: "invalid-escape",
        message: `The escape character must be a backslash or a backtick, not "${value}"`,
        range: valueRange,
      };
    seen.add(key);
  }
}

function* lineErrors({ text }: Dockerfile): Iterable<ParseError> {
  if (text.length * 3 < LONGEST_LINE) return;
  for (let start = 0; start < text.length;) {
    const newline = text.indexOf("\n", start);
    const end = newline === -1 ? text.length : newline;
    if (bytesIn(text, start, end) >= LONGEST_LINE)
      yield {
        code: "line-too-long",
        message: `This line is too long: at most ${String(LONGEST_LINE - 1)} bytes are allowed`,
        range: { start, end },
      };
    start = end + 1;
  }
}

/** Length in UTF-8. */
function bytesIn(text: string, start: number, end: number): number {
  if ((end - start) * 3 < LONGEST_LINE) return 0;
  let bytes = 0;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code < 0x80) bytes += 1;
    else bytes += code < 0x800 || (code >= 0xd800 && code < 0xe000) ? 2 : 3;
  }
  return bytes;
}

/** What BuildKit's parser refuses before it knows what the instruction is for; also in the trigger of ONBUILD. */
function* lexicalErrors(instruction: Instruction): Iterable<ParseError> {
  for (let each: Instruction | undefined = instruction; each; each = each.trigger) {
    if (each.keyword === "ENV" || each.keyword === "LABEL") yield* pairErrors(each);
    if (isMixed(each))
      yield {
        code: "mixed-array",
        message: "A JSON array may contain only strings in double quotes",
        range: textRange(each),
        instruction: each,
      };
    yield* markErrors(each);
    for (const { name, range, endRange } of each.heredocs)
      if (!endRange)
        yield {
          code: "unclosed-heredoc",
          message: `This heredoc is not closed by a line "${name}"`,
          range,
          instruction: each,
        };
  }
}

function* markErrors(instruction: Instruction): Iterable<ParseError> {
  const { keyword, body, json } = instruction;
  if (json || !["RUN", "COPY", "ADD"].includes(keyword) || !body.text.includes("<<")) return;
  const mark = unreadableMark(body.text);
  if (!mark) return;
  const range = rangeOf(body, mark.start, mark.end);
  yield { code: "unreadable-heredoc", message: "The name of this heredoc has an unclosed quote", range, instruction };
}

function isMixed({ keyword, body }: Instruction): boolean {
  if (!WITH_ARRAY.has(keyword)) return false;
  const start = keyword === "HEALTHCHECK" ? (/^[^\t\v\f\r ]*[\t\v\f\r ]*/.exec(body.text)?.[0].length ?? 0) : 0;
  return isMixedJson(body, start);
}

const WITH_ARRAY = new Set(["RUN", "CMD", "ENTRYPOINT", "SHELL", "VOLUME", "COPY", "ADD", "HEALTHCHECK"]);

function* pairErrors(instruction: Instruction): Iterable<ParseError> {
  const { keyword, body, escape, words, pairs } = instruction;
  if (isLegacy(body.text, splitAtSpaces(body.text, escape))) {
    const [first] = pairs;
    if (first?.value) return;
    const message = `${keyword} needs a value: ${keyword} name=value`;
    yield { code: "missing-value", message, range: first?.range ?? textRange(instruction), instruction };
    return;
  }
  for (const { text, range } of words)
    if (!text.includes("="))
      yield {
        code: "missing-equals",
        message: `${keyword} takes name=value pairs, and "${text}" has no "="`,
        range,
        instruction,
      };
}

function unknown(instruction: Instruction): ParseError {
  const { keywordText, keywordRange } = instruction;
  const message = `"${keywordText}" is not an instruction`;
  return { code: "unknown-instruction", message, range: keywordRange, instruction };
}

function outside(instruction: Instruction): ParseError {
  const message = `${instruction.keyword} comes before the first FROM, where only ARG is allowed`;
  return { code: "no-stage", message, range: instruction.keywordRange, instruction };
}

function textRange({ body, keywordRange }: Instruction): Range {
  return sourceRange(body, 0, body.text.length) ?? keywordRange;
}
