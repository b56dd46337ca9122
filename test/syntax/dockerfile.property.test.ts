import assert from "node:assert/strict";
import fc from "fast-check";
import type { Instruction } from "../../server/src/syntax/dockerfile.ts";
import { parseDockerfile, variablesIn } from "../../server/src/syntax/dockerfile.ts";
import type { Range } from "../../server/src/syntax/text.ts";

const PIECES = [
  "FROM ",
  "ARG ",
  "ENV ",
  "RUN ",
  "COPY ",
  "WORKDIR ",
  "USER ",
  "SHELL ",
  "HEALTHCHECK ",
  "ONBUILD ",
  "CMD ",
  "LABEL ",
  "# escape=`\n",
  "# x\n",
  "\n",
  "\r\n",
  "\\\n",
  "`\n",
  "\\ \r\n",
  "<<EOF",
  "<<-'E' ",
  "EOF\n",
  "E\n",
  "\t",
  " ",
  "--from=a ",
  "--mount=type=bind,from=b ",
  "a AS b",
  "a",
  "$",
  "${",
  "}",
  ":-",
  '"',
  "'",
  "[",
  "]",
  ",",
  "=",
  "x=y",
  "\\",
  "`",
  "&&",
  "#",
  "\uFEFF",
  "\u0000",
  "\r",
  "\u00e9",
  "\ud83d",
];
const RUNS = Number(process.env.RUNS ?? 400);
const text = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((pieces) => pieces.join("")),
);

/** All ranges of a value, wherever they are; each object is visited once. */
function rangesOf(value: unknown, seen = new Set<unknown>()): Range[] {
  if (typeof value !== "object" || value === null || seen.has(value)) return [];
  seen.add(value);
  const own =
    "start" in value && "end" in value && typeof value.start === "number" && typeof value.end === "number"
      ? [value as Range]
      : [];
  const prototype = Object.getPrototypeOf(value) as object;
  const names = [
    ...Object.keys(value),
    ...(prototype === Object.prototype || Array.isArray(value) ? [] : Object.getOwnPropertyNames(prototype)),
  ];
  const inner =
    value instanceof Map
      ? [...(value.values() as Iterable<unknown>)]
      : names.map((name) => (value as Record<string, unknown>)[name]);
  return [...own, ...inner.filter((each) => typeof each !== "function").flatMap((each) => rangesOf(each, seen))];
}

/** True when the characters stand in the text in their order, with line continuations in between. */
function isContinued(characters: string, text: string): boolean {
  let from = 0;
  return Array.from(characters).every((character) => {
    const at = text.indexOf(character, from);
    from = at + character.length;
    return at !== -1;
  });
}

describe("Dockerfile: any text", () => {
  it("parses, with ranges that lie in the text", () => {
    fc.assert(
      fc.property(text, (source) => {
        const dockerfile = parseDockerfile(source);
        const scripts = dockerfile.instructions.map((instruction) => [
          instruction.words,
          instruction.script,
          instruction.command,
        ]);
        for (const { start, end } of rangesOf([dockerfile, scripts])) {
          assert.ok(0 <= start && start <= end && end <= source.length, `${start}..${end}`);
        }
        for (const each of dockerfile.instructions) variablesIn(each.body, each);
      }),
      { numRuns: RUNS },
    );
  });

  it("keeps keywords and places of instructions true", () => {
    fc.assert(
      fc.property(text, (source) => {
        const { instructions } = parseDockerfile(source);
        let end = 0;
        instructions.forEach((instruction: Instruction, index) => {
          const { keyword, keywordRange, range } = instruction;
          const written = source.slice(keywordRange.start, keywordRange.end);
          if (keyword === "") assert.equal(written, source[range.start]);
          else if (!written.includes("\n")) assert.equal(written.toUpperCase(), keyword);
          else assert.ok(isContinued(keyword, written.toUpperCase()));
          assert.equal(instruction.index, index);
          assert.ok(end <= range.start && range.start <= keywordRange.start && keywordRange.end <= range.end);
          end = range.end;
        });
      }),
      { numRuns: RUNS },
    );
  });

  it("gives each word, flag, pair and JSON item the text at its place", () => {
    fc.assert(
      fc.property(text, (source) => {
        for (const { words, json } of parseDockerfile(source).instructions) {
          for (const { range, text: written } of words)
            if (range.end - range.start === written.length) assert.equal(source.slice(range.start, range.end), written);
          for (const { range } of json ?? []) assert.equal(source[range.start], '"');
        }
      }),
      { numRuns: RUNS },
    );
  });
});

describe("Dockerfile: large files", () => {
  it("reads 2,000 lines whole", () => {
    const unit = [
      "FROM a AS s",
      "# c",
      "ENV A=b \\",
      "  C=d",
      "RUN x \\",
      "  # in",
      "  && y",
      "COPY --from=s a b",
      "RUN <<EOF",
      "z",
      "EOF",
      'CMD ["a"]',
    ];
    const source = Array.from({ length: 2_000 }, (_, index) => unit[index % unit.length]).join("\n");
    const { instructions, comments, stages } = parseDockerfile(source);
    assert.deepEqual([instructions.length, comments.length, stages.length], [1_000, 334, 167]);
  });

  it("reads a line of 10 MB", () => {
    const { instructions } = parseDockerfile(`FROM a\nRUN ${"x ".repeat(5_000_000)}`);
    assert.equal(instructions[1]?.body.text.length, 9_999_999);
  });
});
