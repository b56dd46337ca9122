import assert from "node:assert/strict";
import { Cmd, Copy, DockerfileParser, Env, Instruction as AstInstruction, Run } from "dockerfile-ast";
import fc from "fast-check";
import { parseDockerfile } from "../../server/src/syntax/dockerfile.ts";
import { at, firstInstruction } from "../support/texts.ts";

/** What the model and dockerfile-ast's own reading of the whole file can be compared in. */
interface Outline {
  readonly instructions: readonly (readonly [keyword: string, keywordAt: string, from: number, to: number])[];
  readonly stages: readonly (string | undefined)[];
  readonly directives: readonly (readonly [string, string])[];
}

function ofModel(text: string): Outline {
  const { instructions, stages, directives } = parseDockerfile(text);
  return {
    instructions: instructions.map(({ keyword, keywordRange, range }) => [
      keyword,
      at(text, keywordRange),
      range.start,
      range.end,
    ]),
    stages: stages.map(({ name }) => name),
    directives: directives.map(({ name, value }) => [name, value]),
  };
}

function ofAst(text: string): Outline {
  const lines = [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
  const offset = ({ line, character }: { line: number; character: number }) => lines[line]! + character;
  const file = DockerfileParser.parse(text);
  return {
    instructions: file.getInstructions().map((each) => {
      const [word, whole] = [each.getInstructionRange(), each.getRange()];
      return [
        each.getKeyword(),
        text.slice(offset(word.start), offset(word.end)),
        offset(whole.start),
        offset(whole.end),
      ];
    }),
    stages: file.getFROMs().map((from) => from.getBuildStage() ?? undefined),
    directives: file.getDirectives().map((directive) => [directive.getName(), directive.getValue()]),
  };
}

function astOf<Type>(type: new (...parameters: never[]) => Type, text: string): Type {
  const [instruction] = DockerfileParser.parse(text).getInstructions();
  assert.ok(instruction instanceof type);
  return instruction;
}

const AGREED = [
  "",
  "FROM a",
  "from a as b",
  "FROM a AS b\nFROM b AS c",
  "FROM --platform=linux/amd64 a AS b",
  "FROM a\r\nRUN b\r\n",
  "\uFEFFFROM a",
  "# syntax=docker/dockerfile:1\nFROM a",
  "# escape=`\nFROM a\nRUN b `\n c",
  "# Escape = `\n# syntax=x\nFROM a",
  "# why\nFROM a\n\n# c\nRUN b",
  "ARG A=1\nARG B\nFROM a:$A",
  "FROM a\nENV A=b C=d",
  "FROM a\nENV A b c",
  "FROM a\nENV A='b c' \\\n  D=\"e f\"",
  'FROM a\nLABEL "a.b"=c d=e',
  "FROM a\nRUN b \\\n && c",
  "FROM a\nRUN b \\\n# why\n && c",
  "FROM a\nRUN b \\\n\n && c",
  "FROM a\nRUN b \\  \n c",
  "FROM a\nRUN b \\\r\n c",
  "FROM a\nRUN --mount=type=cache,target=/x --network=none b",
  'FROM a\nRUN ["b", "c d"]',
  "FROM a\nCMD []",
  'FROM a\nCMD [ "a\\"b" ]',
  "FROM a\nRUN <<EOF\nb\nEOF",
  "FROM a\nRUN <<EOF\nb\nEOF\nUSER c",
  "FROM a\nRUN <<-EOF\n\tb\n\tEOF\nUSER c",
  "FROM a\nCOPY <<A <<B /x/\na\nA\nb\nB\nUSER c",
  "FROM a\nRUN <<'EOF'\nFROM b\nEOF\nUSER c",
  "FROM a\nCOPY --from=b --chown=c x y",
  'FROM a\nADD ["a b", "c"]',
  "FROM a\nHEALTHCHECK --interval=5s CMD a",
  "FROM a\nHEALTHCHECK NONE",
  "FROM a\nONBUILD RUN b",
  "FROM a\nonbuild copy . .",
  "FROM a\nUSER b:c\nWORKDIR /d e\nEXPOSE 1 2/udp\nSTOPSIGNAL 9",
  'FROM a\nSHELL ["b", "-c"]\nVOLUME /c /d\nENTRYPOINT b\nMAINTAINER c',
  "FRMO a\nFROM",
  "FROM a AS",
  "  FROM a\n\tRUN b",
  "FROM a\n  # c\n  RUN b",
];

/** Whole files that dockerfile-ast reads differently from BuildKit, which is why it is given single lines only. */
const DIFFERENT: readonly (readonly [why: string, text: string, keywords: readonly string[]])[] = [
  ["a doubled escape character does not continue a line", "FROM a\nRUN b \\\\\nUSER c", ["FROM", "RUN", "USER"]],
  ["<< in an open quote is no heredoc", "FROM a\nRUN echo '\\\n <<X\nUSER c", ["FROM", "RUN", "USER"]],
  ["a file descriptor may stand in front of <<", "FROM a\nRUN b 3<<EOF\nFROM c\nEOF\nUSER d", ["FROM", "RUN", "USER"]],
];

describe("dockerfile-ast and the model", () => {
  for (const text of AGREED) {
    it(`agree on ${JSON.stringify(text)}`, () => {
      assert.deepEqual(ofModel(text), ofAst(text));
    });
  }
});

describe("dockerfile-ast on whole files", () => {
  for (const [why, text, keywords] of DIFFERENT) {
    it(`misses that ${why}`, () => {
      assert.deepEqual(
        parseDockerfile(text).instructions.map(({ keyword }) => keyword),
        keywords,
      );
      assert.notDeepEqual(ofAst(text), ofModel(text));
    });
  }

  it("takes a comment with an equals sign for a directive, and a value's first word for the whole", () => {
    assert.deepEqual(ofModel("# a b = c\nFROM a").directives, []);
    assert.notDeepEqual(ofAst("# a b = c\nFROM a").directives, []);
    assert.deepEqual(ofModel("# check=skip=A; error=true\nFROM a").directives, [["check", "skip=A; error=true"]]);
    assert.notDeepEqual(ofAst("# check=skip=A; error=true\nFROM a").directives, [["check", "skip=A; error=true"]]);
  });
});

describe("dockerfile-ast on single lines, and what is corrected", () => {
  it("takes words with dashes behind a word like a--b for flags", () => {
    assert.deepEqual(
      astOf(Copy, "COPY a--b --c d")
        .getFlags()
        .map((flag) => flag.getName()),
      ["c"],
    );
    assert.deepEqual(firstInstruction("COPY a--b --c d").flags, []);
    assert.deepEqual(
      firstInstruction("COPY a--b --c d").words.map(({ text }) => text),
      ["a--b", "--c", "d"],
    );
  });

  it("takes a bare -- for a flag, and splits quoted blanks and commas in flags", () => {
    assert.equal(astOf(Run, "RUN --a -- --b").getFlags().length, 3);
    assert.deepEqual(
      firstInstruction("RUN --a -- --b").flags.map(({ name }) => name),
      ["a"],
    );
    assert.equal(astOf(Run, 'RUN --mount="a=b c" d').getFlags()[0]?.getValue(), '"a=b');
    assert.equal(firstInstruction('RUN --mount="a=b c" d').flags[0]?.value, "a=b c");
    assert.deepEqual(
      firstInstruction('RUN --mount=a=b,"c=d,e" f').flags[0]?.options.map(({ name }) => name),
      ["a", "c", "e"],
    );
  });

  it("loses options without an equals sign, and misplaces those beside an empty one", () => {
    assert.deepEqual(astOf(Run, "RUN --security=insecure a").getFlags()[0]?.getOptions(), []);
    assert.deepEqual(
      firstInstruction("RUN --security=insecure a").flags[0]?.options.map(({ name }) => name),
      ["insecure"],
    );
    const text = "RUN --mount=type=bind,,ro a";
    assert.equal(astOf(Run, text).getFlags()[0]?.getOptions().length, 3);
    assert.deepEqual(
      firstInstruction(text).flags[0]?.options.map(({ range }) => at(text, range)),
      ["type=bind", "ro"],
    );
  });

  it("knows no flags of CMD, and accepts JSON that is none", () => {
    assert.deepEqual(
      firstInstruction("CMD --a b").flags.map(({ name }) => name),
      ["a"],
    );
    assert.equal(astOf(Cmd, 'CMD ["a",]').getJSONStrings().length, 1);
    assert.equal(firstInstruction('CMD ["a",]').json, undefined);
    assert.equal(astOf(Copy, 'COPY ["a--b --c", "d"]').getOpeningBracket(), null);
    assert.deepEqual(
      firstInstruction('COPY ["a--b --c", "d"]').json?.map(({ value }) => value),
      ["a--b --c", "d"],
    );
  });

  it("places the strings of every correct array", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: "binary" })), fc.constantFrom("", " ", "\t "), (values, blanks) => {
        const text = `CMD [${blanks}${values.map((value) => JSON.stringify(value)).join(`${blanks},${blanks}`)}${blanks}]`;
        const items = firstInstruction(text).json;
        assert.deepEqual(
          items?.map(({ value }) => value),
          values,
        );
        assert.deepEqual(
          items.map(({ range }) => JSON.parse(at(text, range)) as unknown),
          values,
        );
      }),
      { numRuns: 500 },
    );
  });

  it("misreads quotes in pairs", () => {
    assert.equal(astOf(Env, "ENV A='b\\' C=d").getProperties().length, 1);
    assert.equal(firstInstruction("ENV A='b\\' C=d").pairs.length, 2);
    assert.equal(astOf(Env, 'ENV "A=b"=c').getProperties()[0]?.getValue(), null);
    assert.equal(firstInstruction('ENV "A=b"=c').pairs[0]?.value?.text, 'b"=c');
    assert.equal(astOf(Env, 'ENV PATH="${X}"/bin:$PATH').getProperties()[0]?.getValue(), '"${X}"/bin:$PATH');
    assert.equal(firstInstruction('ENV PATH="${X}"/bin:$PATH').pairs[0]?.value?.value, "${X}/bin:$PATH");
  });

  it("reads one word of ARG only", () => {
    assert.deepEqual(
      firstInstruction("ARG A B=c D").pairs.map(({ name, value }) => [name, value?.text]),
      [
        ["A", undefined],
        ["B", "c"],
        ["D", undefined],
      ],
    );
  });

  it("splits words at quoted blanks, and knows the backslash as escape character of a single line only", () => {
    assert.equal(astOf(AstInstruction, 'USER "a b"').getArguments().length, 2);
    assert.deepEqual(
      firstInstruction('USER "a b"').words.map(({ value }) => value),
      ["a b"],
    );
    assert.deepEqual(
      parseDockerfile("# escape=`\nCOPY C:\\ D:\\ \nUSER a").instructions[0]?.words.map(({ text }) => text),
      ["C:\\", "D:\\"],
    );
  });

  it("knows no file descriptor in front of a heredoc", () => {
    assert.deepEqual(astOf(Run, "RUN 3<<EOF").getHeredocs(), []);
    assert.deepEqual(
      firstInstruction("RUN 3<<EOF\na\nEOF").heredocs.map(({ name }) => name),
      ["EOF"],
    );
    assert.deepEqual(
      firstInstruction("RUN <<'E F'\na\nE F").heredocs.map(({ name }) => name),
      ["E F"],
    );
  });

  it("is given no more than the head of a line of 10 MB", () => {
    for (const line of ["ENV A=", "ARG A ", "FROM a", "RUN --a=", 'CMD ["', "HEALTHCHECK "]) {
      const [instruction] = parseDockerfile(line + "a ".repeat(5_000_000)).instructions;
      assert.ok(instruction!.pairs.length + instruction!.flags.length < 100_000);
      assert.equal(instruction?.json, undefined);
    }
  });
});
