import assert from "node:assert/strict";
import { type Dockerfile, isCurrentDockerfile, parseDockerfile } from "../../server/src/syntax/dockerfile.ts";
import { dockerfile } from "../bench/documents.ts";
import { applied, typingRound } from "../bench/typing.ts";
import { place } from "../support/texts.ts";

describe("what one version of a Dockerfile leaves for the next", () => {
  it("is the same model, typed or read afresh", () => {
    let text = dockerfile(60);
    let typed = parseDockerfile(text);
    for (const keystroke of typingRound(text, "dockerfile")) {
      text = applied(text, keystroke);
      typed = parseDockerfile(text, typed);
      assert.deepEqual(facts(typed), facts(parseDockerfile(text)), JSON.stringify(keystroke));
    }
  });

  it("keeps the stages that an edit has no part in, wherever they move", () => {
    const before = "FROM a AS x\nRUN one\nFROM b AS y\nRUN two\nFROM c\nCOPY --from=x /a /b\nCOPY --from=y /a /b\n";
    const first = parseDockerfile(before);
    const second = parseDockerfile(before.replace("two", "twofold"), first);
    assert.deepEqual(
      second.stages.map((stage, index) => stage === first.stages[index]),
      [true, false, false],
    );
    assert.equal(second.instructions.at(-1), first.instructions.at(-1));
    const { start, end } = second.stages[2]!.range;
    assert.equal(second.text.slice(start, end), "FROM c\nCOPY --from=x /a /b\nCOPY --from=y /a /b");
  });

  it("reads an instruction anew when a variable, the shell or the user in front of it changes", () => {
    const read = (head: string, previous?: Dockerfile) =>
      parseDockerfile(`ARG V=1\nFROM a\n${head}\nUSER $V\nWORKDIR /$V\nRUN x\n`, previous);
    const first = read("ARG V=1");
    const second = read("ARG V=12", first);
    assert.equal(second.stages[0]!.end.workdir?.value, "/12");
    assert.equal(second.stages[0]!.end.user?.value, "12");
    const third = read('SHELL ["pwsh"]', second);
    assert.equal(third.instructions.at(-1)?.script, undefined);
    assert.equal(third.stages[0]!.end.workdir?.value, undefined);
  });

  it("reads an image anew when its name is given to something else, or no longer is", () => {
    const read = (contexts: readonly string[], previous?: Dockerfile) =>
      parseDockerfile("FROM base\nRUN x\nFROM b\n", previous, undefined, contexts);
    const first = read([]);
    assert.equal(first.stages[0]!.image?.reference?.text, "base");
    const second = read(["docker.io/library/base:latest"], first);
    assert.equal(second.stages[0]!.image?.reference, undefined);
    const third = read(["base"], second);
    assert.equal(third.stages[0], second.stages[0]);
    assert.equal(read(["bases"], third).stages[0]!.image?.reference?.text, "base");
  });

  it("gives up the earlier version, and passes over one that was given up", () => {
    const first = parseDockerfile("FROM a\nRUN one\n");
    const second = parseDockerfile("# new\nFROM a\nRUN one\n", first);
    assert.deepEqual([isCurrentDockerfile(first), isCurrentDockerfile(second)], [false, true]);
    const other = parseDockerfile("FROM a\n\nRUN one\n", first);
    assert.deepEqual([place(second.instructions[1]!.range), place(other.instructions[1]!.range)], ["13-20", "8-15"]);
  });
});

/** Everything that is read of a file, with its places. */
function facts({ instructions, stages, comments }: Dockerfile): unknown {
  return {
    comments: comments.map(({ text, range }) => [text, place(range)]),
    stages: stages.map(({ name, range, windows }) => ({ name, range: place(range), windows })),
    instructions: instructions.map((instruction) => ({
      keyword: instruction.keyword,
      index: instruction.index,
      stage: instruction.stage?.index,
      range: place(instruction.range),
      variables: [...instruction.before.variables].map(([name, { value }]) => [name, value?.text]),
      flags: instruction.flags.map(({ name, value, range }) => [name, value, place(range)]),
      words: instruction.words.map(({ text, value, range }) => [text, value, place(range)]),
      pairs: instruction.pairs.map(({ name, range }) => [name, place(range)]),
      json: instruction.json?.map(({ value, range }) => [value, place(range)]),
      heredocs: instruction.heredocs.map(({ name, bodyRange, range }) => [name, place(bodyRange), place(range)]),
      commands: instruction.script?.commands.map(({ name, range, args }) => [
        name,
        place(range),
        args.map((arg) => place(arg.range)),
      ]),
    })),
  };
}
