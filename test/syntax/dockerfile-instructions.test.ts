import assert from "node:assert/strict";
import {
  instructionsAndTriggersOf,
  instructionsOf,
  parseDockerfile,
  previousInstruction,
} from "../../server/src/syntax/dockerfile.ts";
import { plain } from "../support/plain.ts";
import { at, firstInstruction } from "../support/texts.ts";

const json = (text: string) => firstInstruction(text).json?.map(({ value }) => value);

const rangeOf = (text: string, part: string) => ({
  start: text.indexOf(part),
  end: text.indexOf(part) + part.length,
});

describe("Dockerfile: flags", () => {
  it("reads names, values and places", () => {
    const text = "COPY --From=a --link --chown=1:2 x y";
    const { flags, body } = firstInstruction(text);
    assert.deepEqual(
      flags.map(({ name, value }) => [name, value]),
      [
        ["From", "a"],
        ["link", undefined],
        ["chown", "1:2"],
      ],
    );
    assert.deepEqual(
      flags.map(({ range }) => at(text, range)),
      ["--From=a", "--link", "--chown=1:2"],
    );
    assert.deepEqual(
      flags.map(({ valueRange }) => valueRange && at(text, valueRange)),
      ["a", undefined, "1:2"],
    );
    assert.equal(body.text, "x y");
  });

  it("reads the parts of a value", () => {
    const text = 'RUN --mount=type=secret,id=x,required --mount=type=bind,\\"target=/a,b\\" cmd --flag';
    const { flags, body } = firstInstruction(text);
    assert.deepEqual(
      flags[0]?.options.map(({ name, value }) => [name, value]),
      [
        ["type", "secret"],
        ["id", "x"],
        ["required", undefined],
      ],
    );
    assert.deepEqual(
      flags[0].options.map(({ range }) => at(text, range)),
      ["type=secret", "id=x", "required"],
    );
    assert.equal(at(text, flags[0].options[1]!.valueRange!), "x");
    assert.equal(flags[1]?.options[0]?.value, "bind");
    assert.deepEqual(plain(flags[1].options[1]), {
      name: "target",
      value: "/a,b",
      range: rangeOf(text, "target=/a,b"),
      valueRange: rangeOf(text, "/a,b"),
    });
    assert.equal(body.text, "cmd --flag");
  });

  it("reads them over continuation lines and ends them at --", () => {
    const text = "RUN --network=none \\\n  # why\n  --security=insecure \\\n  a";
    assert.deepEqual(
      firstInstruction(text).flags.map(({ range }) => at(text, range)),
      ["--network=none", "--security=insecure"],
    );
    assert.equal(firstInstruction("RUN --a -- --b").body.text, "--b");
  });
});

describe("Dockerfile: words", () => {
  it("keeps quoted blanks together and removes quotes and escapes", () => {
    const text = 'USER \'a b\' "c \\" d" e\\ f ""';
    assert.deepEqual(
      firstInstruction(text).words.map(({ value }) => value),
      ["a b", 'c " d', "e f", ""],
    );
    assert.deepEqual(
      firstInstruction(text).words.map((word) => word.text),
      ["'a b'", '"c \\" d"', "e\\ f", '""'],
    );
    assert.equal(at(text, firstInstruction(text).words[1]!.range), '"c \\" d"');
  });

  it('reads COPY a b . and COPY a b "$DIR/"', () => {
    assert.deepEqual(
      firstInstruction("COPY a b .").words.map(({ value }) => value),
      ["a", "b", "."],
    );
    assert.deepEqual(
      firstInstruction('COPY a b "$DIR/"').words.map(({ value }) => value),
      ["a", "b", "$DIR/"],
    );
  });

  it("uses the escape character in force", () => {
    const { instructions } = parseDockerfile("# escape=`\nFROM a\nCOPY C:\\a `\n  C:\\b\\");
    assert.deepEqual(
      instructions[1]?.words.map(({ value }) => value),
      ["C:\\a", "C:\\b\\"],
    );
  });

  it("leads a word back to the file", () => {
    const text = "COPY a\\\nb c";
    const [word] = firstInstruction(text).words;
    assert.equal(word?.text, "ab");
    assert.deepEqual(
      word.traced.segments.map(({ distance }) => distance),
      [5, 8],
    );
  });
});

describe("Dockerfile: pairs", () => {
  const pairs = (text: string) =>
    firstInstruction(text).pairs.map(({ key, value, equals }) => [key, value?.value, equals]);

  it("reads ENV, LABEL and ARG with equals signs", () => {
    assert.deepEqual(pairs("ENV A=b 'C'=\"d e\" F="), [
      ["A", "b", true],
      ["C", "d e", true],
      ["F", "", true],
    ]);
    assert.deepEqual(pairs('LABEL "a.b"="x=y"'), [["a.b", "x=y", true]]);
    assert.equal(firstInstruction('LABEL "a.b"="x=y"').pairs[0]?.name, '"a.b"');
    assert.deepEqual(pairs("ARG A B=c"), [
      ["A", undefined, false],
      ["B", "c", true],
    ]);
  });

  it("reads the legacy form", () => {
    assert.deepEqual(pairs("ENV A  b c=d"), [["A", "b c=d", false]]);
    assert.deepEqual(pairs("ENV A"), [["A", undefined, false]]);
    assert.deepEqual(pairs("ENV"), []);
  });

  it("has places for all parts, over continuation lines", () => {
    const text = 'ENV A=b \\\n    PATH="${X}"/bin:$PATH';
    const [, path] = firstInstruction(text).pairs;
    assert.equal(path?.name, "PATH");
    assert.equal(at(text, path.range), 'PATH="${X}"/bin:$PATH');
    assert.equal(at(text, path.nameRange), "PATH");
    assert.equal(at(text, path.value!.range), '"${X}"/bin:$PATH');
    assert.equal(path.value!.value, "${X}/bin:$PATH");
  });

  it("places an empty value behind the equals sign", () => {
    assert.deepEqual(plain(firstInstruction("ARG A=").pairs[0]?.value?.range), { start: 6, end: 6 });
  });

  it("has none for other instructions", () => {
    assert.deepEqual(pairs("RUN A=b"), []);
  });
});

describe("Dockerfile: JSON form", () => {
  it("reads arrays of strings with places, over continuation lines", () => {
    const text = 'CMD [ "a", \\\n  "b\\"\\u0041" ]';
    assert.deepEqual(json(text), ["a", 'b"A']);
    assert.deepEqual(
      firstInstruction(text).json?.map(({ range }) => at(text, range)),
      ['"a"', '"b\\"\\u0041"'],
    );
    assert.equal(firstInstruction(text).script?.form, "exec");
    assert.equal(firstInstruction(text).command, undefined);
  });

  it("reads it behind flags and for all instructions that take it", () => {
    assert.deepEqual(json('COPY --from=a ["x y", "z"]'), ["x y", "z"]);
    for (const keyword of ["RUN", "CMD", "ENTRYPOINT", "SHELL", "VOLUME", "COPY", "ADD", "HEALTHCHECK CMD"]) {
      assert.deepEqual(json(`${keyword} ["a"]`), ["a"], keyword);
    }
    assert.deepEqual(json("CMD []"), []);
    assert.equal(json('ENV ["a"]'), undefined);
  });

  for (const text of [
    "CMD ['a']",
    'CMD ["a",]',
    'CMD ["a"',
    'CMD ["a"] b',
    "CMD [a]",
    "CMD [1]",
    'CMD [["a"]]',
    "CMD [",
    "CMD",
  ]) {
    it(`takes ${text} for shell form`, () => {
      assert.equal(json(text), undefined);
    });
  }
});

describe("Dockerfile: ONBUILD and HEALTHCHECK", () => {
  it("reads the inner instruction", () => {
    const text = "FROM a\nUSER u\nONBUILD \\\n run --mount=type=cache b";
    const { instructions, stages } = parseDockerfile(text);
    const trigger = instructions[2]?.trigger;
    assert.equal(trigger?.keyword, "RUN");
    assert.equal(trigger.onbuild, true);
    assert.equal(trigger.index, 2);
    assert.equal(at(text, trigger.keywordRange), "run");
    assert.equal(at(text, trigger.range), "run --mount=type=cache b");
    assert.equal(trigger.flags.length, 1);
    assert.equal(trigger.command?.text, "b");
    assert.equal(trigger.stage, stages[0]);
    assert.equal(trigger.before.user?.value, "u");
    assert.equal(firstInstruction("ONBUILD").trigger, undefined);
  });

  it("runs triggers behind all else, on the image that the stage ends with", () => {
    const text =
      'FROM a\nARG A=1\nONBUILD RUN x\nONBUILD WORKDIR b\nONBUILD RUN y\nUSER u\nWORKDIR /a\nENV E=2\nSHELL ["bash", "-c"]\nRUN z';
    const [x, , y] = parseDockerfile(text).instructions.flatMap(({ trigger }) => trigger ?? []);
    assert.equal(x?.before.user?.value, "u");
    assert.equal(x.before.workdir?.value, "/a");
    assert.equal(x.script?.dialect, "bash");
    assert.deepEqual([...x.before.variables.keys()], ["E"]);
    assert.equal(y?.before.workdir?.value, "/a/b");
    assert.equal(parseDockerfile(text).stages[0]?.end.workdir?.value, "/a");
  });

  it("reads HEALTHCHECK in all forms", () => {
    const shell = firstInstruction("HEALTHCHECK --interval=5s --timeout=3s cmd  curl -f x || exit 1");
    assert.equal(shell.healthcheck, "CMD");
    assert.equal(shell.command?.text, "curl -f x || exit 1");
    assert.equal(shell.flags[0]?.value, "5s");
    assert.equal(firstInstruction("HEALTHCHECK NONE").healthcheck, "NONE");
    assert.equal(firstInstruction("HEALTHCHECK NONE").command, undefined);
    assert.equal(firstInstruction("HEALTHCHECK curl").healthcheck, "missing");
    assert.equal(firstInstruction("HEALTHCHECK").healthcheck, "missing");
    assert.equal(firstInstruction("RUN a").healthcheck, undefined);
  });

  it("lists instructions with and without triggers", () => {
    const dockerfile = parseDockerfile("FROM a\nRUN b\nONBUILD RUN c\nCMD d");
    assert.deepEqual(
      instructionsOf(dockerfile, "RUN", "CMD").map(({ index }) => index),
      [1, 3],
    );
    assert.deepEqual(instructionsOf(dockerfile.stages[0]!, "FROM"), []);
    assert.deepEqual(
      instructionsAndTriggersOf(dockerfile, "RUN").map(({ onbuild }) => onbuild),
      [false, true],
    );
    assert.equal(previousInstruction(dockerfile.instructions[2]!, dockerfile), dockerfile.instructions[1]);
    assert.equal(previousInstruction(dockerfile.instructions[1]!, dockerfile), undefined);
  });
});

describe("Dockerfile: scripts", () => {
  it("has places in the file, over continuation lines and comments", () => {
    const text = "FROM a\nRUN apt-get update \\\n# why\n && apt-get install -y curl";
    const commands = parseDockerfile(text).instructions[1]!.script!.commands;
    assert.deepEqual(
      commands.map(({ name }) => name),
      ["apt-get", "apt-get"],
    );
    assert.equal(at(text, commands[1]!.range), "apt-get install -y curl");
  });
});

describe("Dockerfile: spelling", () => {
  it("keeps the keyword and the escape character as written", () => {
    const { instructions } = parseDockerfile("# escape=`\nfrom a\nOnBuild Run x\nF`\nOO y");
    assert.deepEqual(
      instructions.map(({ keyword, keywordText, escape }) => [keyword, keywordText, escape]),
      [
        ["FROM", "from", "`"],
        ["ONBUILD", "OnBuild", "`"],
        ["FOO", "FOO", "`"],
      ],
    );
    const { trigger } = instructions[1]!;
    assert.deepEqual([trigger?.keyword, trigger?.keywordText, trigger?.escape], ["RUN", "Run", "`"]);
  });
});
