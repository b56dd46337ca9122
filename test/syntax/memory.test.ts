import assert from "node:assert/strict";
import type { Dockerfile } from "../../server/src/syntax/dockerfile.ts";
import { parseDockerfile } from "../../server/src/syntax/dockerfile.ts";
import { Memory } from "../../server/src/syntax/memory.ts";
import { dockerfile } from "../bench/documents.ts";
import { applied, typingRound } from "../bench/typing.ts";

describe("what one version of a file leaves for the next", () => {
  it("is the same model, typed or read afresh", () => {
    let text = dockerfile(60);
    let typed: Dockerfile = parseDockerfile(text);
    for (const keystroke of typingRound(text, "dockerfile")) {
      text = applied(text, keystroke);
      typed = parseDockerfile(text, typed);
      assert.deepEqual(facts(typed), facts(parseDockerfile(text)), JSON.stringify(keystroke));
    }
  });

  it("computes what stands there unchanged once", () => {
    const asked: string[] = [];
    const length = (text: string) => asked.push(text);
    const first = new Memory();
    first.remembering(length)("a");
    first.remembering(length)("a");
    const second = new Memory(first);
    second.remembering(length)("a");
    second.remembering(length)("b");
    assert.deepEqual(asked, ["a", "b"]);
  });

  it("forgets what the version between did not ask for", () => {
    const asked: string[] = [];
    const length = (text: string) => asked.push(text);
    const first = new Memory();
    first.remembering(length)("a");
    new Memory(new Memory(first)).remembering(length)("a");
    assert.deepEqual(asked, ["a", "a"]);
  });

  it("remembers undefined as well", () => {
    let count = 0;
    const nothing = (): undefined => {
      count += 1;
      return undefined;
    };
    const memory = new Memory();
    memory.remembering(nothing)("a");
    memory.remembering(nothing)("a");
    assert.equal(count, 1);
  });
});

/** Everything that is read of a file, with its places. */
function facts({ instructions, stages, comments }: Dockerfile): unknown {
  return {
    comments,
    stages: stages.map(({ name, range, windows }) => ({ name, range, windows })),
    instructions: instructions.map((instruction) => ({
      keyword: instruction.keyword,
      range: instruction.range,
      flags: instruction.flags,
      words: instruction.words.map(({ text, value, range }) => ({ text, value, range })),
      pairs: instruction.pairs.map(({ name, range }) => ({ name, range })),
      json: instruction.json,
      heredocs: instruction.heredocs,
      commands: instruction.script?.commands.map(({ name, range, args }) => ({
        name,
        range,
        args: args.map((arg) => arg.range),
      })),
    })),
  };
}
