import assert from "node:assert/strict";
import { expanded, parseDockerfile, stageChain, stageNamed, variablesIn } from "../../server/src/syntax/dockerfile.ts";
import { at, lines } from "../support/texts.ts";

const stages = (...parts: string[]) => parseDockerfile(lines(...parts)).stages;

describe("Dockerfile: stages", () => {
  it("knows names, parents and roots", () => {
    const text = lines("FROM node:22 AS Build", "RUN a", "from build as TEST", "FROM test", "CMD b", "");
    const [build, test, last] = parseDockerfile(text).stages;
    assert.equal(build?.name, "Build");
    assert.equal(at(text, build.nameRange!), "Build");
    assert.equal(at(text, build.range), "FROM node:22 AS Build\nRUN a");
    assert.equal(test?.parent, build);
    assert.equal(last?.parent, test);
    assert.equal(last.image, undefined);
    assert.equal(last.root?.text, "node:22");
    assert.deepEqual(stageChain(last), [last, test, build]);
    assert.equal(last.instructions[0]?.stage, last);
    assert.equal(last.from.stage, last);
  });

  it("compares names in FROM with their lower-case form, letter by letter", () => {
    const [, upper, arg, lower] = stages("ARG B=Build", "FROM a AS Build", "FROM Build", "FROM $B", "FROM build");
    assert.deepEqual([upper?.parent, arg?.parent], [undefined, undefined]);
    assert.equal(upper?.image?.text, "Build");
    assert.equal(upper.image.reference, undefined);
    assert.equal(lower?.parent?.name, "Build");
  });

  it("knows the stage that a name means, by who says it", () => {
    const dockerfile = parseDockerfile(lines("FROM a AS Build", "FROM b AS two", "FROM c AS two", "FROM d"));
    const named = (name: string | undefined) =>
      (["from", "copy", "mount", "target"] as const).map((by) => stageNamed(dockerfile, name, by)?.index);
    assert.deepEqual(named("build"), [0, 0, 0, 0]);
    assert.deepEqual(named("BUILD"), [undefined, 0, 0, 0]);
    assert.deepEqual(named("two"), [2, 2, 2, 2]);
    assert.deepEqual(named("1"), [undefined, 1, undefined, undefined]);
    assert.deepEqual(named("4"), [undefined, undefined, undefined, undefined]);
    assert.deepEqual(named(""), [undefined, undefined, undefined, 3]);
    assert.deepEqual(named(undefined), [undefined, undefined, undefined, 3]);
  });

  it("never takes a stage for its own base, nor a later one", () => {
    const [gcc, later] = stages("FROM gcc AS gcc", "FROM z", "FROM b AS z");
    assert.equal(gcc?.image?.reference?.familiar, "gcc");
    assert.equal(gcc.parent, undefined);
    assert.equal(later?.image?.reference?.familiar, "z");
  });

  it("finds the stage that a variable names", () => {
    const [, prod] = stages("ARG BASE=dev", "FROM a AS dev", "FROM ${BASE} AS prod");
    assert.equal(prod?.parent?.name, "dev");
  });

  it("reads half-typed FROM", () => {
    const [empty, as, none] = stages("FROM", "FROM a AS", "FROM a b");
    assert.equal(empty?.image, undefined);
    assert.equal(as?.name, undefined);
    assert.equal(none?.name, undefined);
    assert.equal(none?.image?.text, "a");
  });

  it("reads --platform with known variables replaced", () => {
    const [a, b, c, d] = stages(
      "ARG P=linux/arm64",
      "FROM --platform=$P a",
      "FROM --platform=$BUILDPLATFORM a",
      "FROM --platform=linux/amd64 a",
      "FROM a",
    );
    assert.deepEqual(
      [a, b, c, d].map((stage) => stage?.platform),
      ["linux/arm64", "$BUILDPLATFORM", "linux/amd64", undefined],
    );
  });

  it("knows what stages copy from", () => {
    const text = lines(
      "FROM a AS one",
      "FROM b",
      "COPY --from=ONE x y",
      "COPY --from=0 x y",
      "COPY --from=nginx:1 x y",
      "COPY --from=context x y",
      "RUN --mount=type=bind,from=one,target=/x --mount=type=cache,target=/y c",
      "COPY --from=$IMAGE x y",
      "COPY --from=7 x y",
      "RUN --mount=from=0,target=/x c",
      "ONBUILD COPY --from=one x y",
    );
    const copies = parseDockerfile(text).stages[1]!.copies;
    assert.deepEqual(
      copies.map(({ name }) => name),
      ["ONE", "0", "nginx:1", "context", "one", "$IMAGE", "7", "0"],
    );
    assert.deepEqual(
      copies.map(({ stage }) => stage?.name),
      ["one", "one", undefined, undefined, "one", undefined, undefined, undefined],
    );
    assert.deepEqual(
      copies.map(({ image }) => image?.reference?.familiar),
      [undefined, undefined, "nginx", undefined, undefined, undefined, undefined, undefined],
    );
    assert.equal(at(text, copies[2]!.image!.reference!.tag!.range!), "1");
    assert.equal(at(text, copies[4]!.range), "one");
    assert.equal(copies[5]?.image?.variables[0]?.name, "IMAGE");
  });

  it("knows scratch", () => {
    const [scratch] = stages("FROM scratch");
    assert.equal(scratch?.image?.scratch, true);
    assert.equal(scratch.image.reference, undefined);
  });
});

describe("Dockerfile: image references", () => {
  it("lead back to the default of the ARG", () => {
    const text = lines("ARG TAG=22", "FROM node:${TAG}-alpine AS a", "FROM node:$TAG");
    const [mixed, whole] = parseDockerfile(text).stages;
    assert.equal(mixed?.image?.reference?.tag?.value, "22-alpine");
    assert.equal(mixed.image.reference.tag.range, undefined);
    assert.equal(at(text, whole!.image!.reference!.tag!.range!), "22");
    assert.equal(whole!.image!.reference!.tag!.range!.start, 8);
    assert.notEqual(whole!.image!.reference!.tag!.origin, 0);
    assert.deepEqual(
      whole!.image!.variables.map(({ name, variable }) => [name, variable?.kind, variable?.value?.text]),
      [["TAG", "ARG", "22"]],
    );
  });

  it("lead into the default word, and not over its brace", () => {
    const text = "FROM node:${TAG:-latest}\nFROM node:${TAG:-1}-x";
    const [whole, mixed] = parseDockerfile(text).stages;
    assert.equal(at(text, whole!.image!.reference!.tag!.range!), "latest");
    assert.equal(mixed!.image!.reference!.tag!.value, "1-x");
    assert.equal(mixed!.image!.reference!.tag!.range, undefined);
  });

  it("lead through chains of defaults and quotes", () => {
    const text = lines("ARG V=3.20", 'ARG IMAGE="alpine:$V"', "FROM $IMAGE");
    const reference = parseDockerfile(text).stages[0]!.image!.reference!;
    assert.equal(reference.familiar, "alpine");
    assert.equal(at(text, reference.tag!.range!), "3.20");
    assert.equal(reference.nameEnd, text.indexOf("alpine") + 6);
  });

  it("know where a tag goes", () => {
    const text = "ARG BASE=debian\nFROM $BASE\nFROM ubuntu\nFROM ${X:-alpine}";
    const ends = parseDockerfile(text).stages.map(({ image }) => image?.reference?.nameEnd);
    assert.deepEqual(ends, [15, text.indexOf("ubuntu") + 6, text.indexOf("alpine") + 6]);
  });

  it("are unknown when a variable is", () => {
    for (const head of ["ARG V", "", "ARG V=$TARGETARCH"]) {
      assert.equal(stages(head, "FROM a:$V")[0]?.image?.reference, undefined, head);
    }
  });
});

describe("Dockerfile: variables", () => {
  const workdir = (...parts: string[]) => parseDockerfile(lines(...parts)).stages.at(-1)!.end.workdir?.value;

  it("keeps ARG in front of FROM out of stages until declared again", () => {
    assert.equal(workdir("ARG D=/x", "FROM a", "WORKDIR $D"), undefined);
    assert.equal(workdir("ARG D=/x", "FROM a", "ARG D", "WORKDIR $D"), "/x");
    assert.equal(workdir("ARG D=/x", "FROM a", "ARG D=/y", "WORKDIR $D"), "/y");
    assert.equal(workdir("FROM a", "ARG D", "WORKDIR $D"), undefined);
    assert.equal(workdir("FROM a", "ARG D=/x", "FROM b", "WORKDIR $D"), undefined);
  });

  it("takes the later one of ENV and ARG", () => {
    assert.equal(workdir("FROM a", "ENV D=/x", "ARG D=/y", "WORKDIR $D"), "/y");
    assert.equal(workdir("FROM a", "ARG D=/y", "ENV D=/x", "WORKDIR $D"), "/x");
  });

  it("inherits ENV and ARG from the parent, of both ENV", () => {
    assert.equal(workdir("FROM a AS p", "ENV D=/x", "FROM p", "WORKDIR $D"), "/x");
    assert.equal(workdir("FROM a AS p", "ARG D=/x", "FROM p", "WORKDIR $D"), "/x");
    assert.equal(workdir("FROM a AS p", "ARG D=/x", "FROM p AS q", "FROM q", "WORKDIR $D"), "/x");
    assert.equal(workdir("FROM a AS p", "ARG D=/x", "FROM p", "ARG D=/y", "WORKDIR $D"), "/y");
    assert.equal(workdir("FROM a AS p", "ENV D=/x", "ARG D=/y", "FROM p", "WORKDIR $D"), "/x");
    assert.equal(workdir("ARG D=/x", "FROM a AS p", "ARG D", "FROM p", "WORKDIR $D"), "/x");
    assert.equal(workdir("FROM a AS p", "ARG D", "FROM p", "WORKDIR ${D:-/z}"), "/z");
    assert.equal(workdir("FROM a AS p", "ARG D=/x", "FROM a", "WORKDIR $D"), undefined);
  });

  it("keeps what is there at an ARG that brings no value", () => {
    assert.equal(workdir("FROM a AS p", "ARG D=/x", "FROM p", "ARG D", "WORKDIR $D"), "/x");
    assert.equal(workdir("FROM a", "ENV D=/x", "ARG D", "WORKDIR $D"), "/x");
    assert.equal(workdir("ARG D=/y", "FROM a", "ENV D=/x", "ARG D", "WORKDIR $D"), "/y");
    assert.equal(workdir("ARG D=/y", "ARG D", "FROM a", "ARG D", "WORKDIR $D"), "/y");
  });

  it("lets a default outdo what the builder provides", () => {
    assert.equal(workdir("FROM a", "ARG TARGETARCH=/x", "WORKDIR $TARGETARCH"), "/x");
    assert.equal(workdir("ARG TARGETARCH=/x", "FROM a", "ARG TARGETARCH", "WORKDIR $TARGETARCH"), "/x");
    assert.equal(
      workdir("ARG TARGETOSVERSION", "FROM a", "ARG TARGETOSVERSION", "WORKDIR ${TARGETOSVERSION:-/x}"),
      undefined,
    );
  });

  it("replaces within one ENV with what was there before it", () => {
    assert.equal(workdir("FROM a", "ENV A=/x", "ENV A=/y B=$A", "WORKDIR $B"), "/x");
    assert.equal(workdir("FROM a", "ARG A=/x B=$A", "WORKDIR $B"), "/x");
  });

  for (const [written, value] of [
    ["${A}", "/a"],
    ["$A/b", "/a/b"],
    ["${U:-/d}", "/d"],
    ["${U-/d}", "/d"],
    ["${E:-/d}", "/d"],
    ["/x${E-/d}", "/x"],
    ["/x${A:+/d}", "/x/d"],
    ["/x${U:+/d}", "/x"],
    ["/x${E:+/d}", "/x"],
    ["/x${E+/d}", "/x/d"],
    ["${A:?message}", "/a"],
    ["${U:-${A}/n}", "/a/n"],
    ["/x${A#p}", "/x/a"],
    ["/x${A%%a}", "/x"],
    ["${A/a/b}", "/b"],
    ["${A^^}", undefined],
    ['"$A', undefined],
    ["${NONE:-/d}", undefined],
    ["$NONE", undefined],
    ["${HTTP_PROXY:-/d}", undefined],
    ["${TARGETARCH:-/d}", undefined],
    ["${A", undefined],
    ["${", undefined],
    ["/$1", undefined],
    ["/x$", "/x$"],
    ["/\\$A", "/$A"],
    ["/'$A'", "/$A"],
    ['/"$A"', "/a"],
  ] as const) {
    it(`knows the value of ${written}`, () => {
      assert.equal(workdir("FROM a", "ARG TARGETARCH", "ARG U", "ENV A=/a E=", `WORKDIR ${written}`), value);
    });
  }

  it("offers the variables in scope and their uses", () => {
    const text = lines("ARG G=1", "FROM a", "ARG G", "ENV P=${G}x", "ENV Q=$P", "RUN b");
    const { instructions, globalArgs } = parseDockerfile(text);
    const { variables } = instructions.at(-1)!.before;
    assert.deepEqual([...variables.keys()], ["G", "P", "Q"]);
    assert.deepEqual([...instructions[4]!.before.variables.keys()], ["G", "P"]);
    assert.equal(variables.get("Q")?.value?.text, "1x");
    assert.equal(globalArgs.get("G")?.instruction, instructions[0]);
    assert.equal(variables.get("G")?.instruction, instructions[2]);
    assert.equal(variables.get("G")?.value?.segments[0]?.distance, 6);
    const third = instructions[3]!;
    assert.deepEqual(
      variablesIn(third.body, third).map(({ name, range }) => [name, at(text, range)]),
      [["G", "${G}"]],
    );
    assert.equal(expanded(third.body, third)?.text, "P=1x");
  });

  it("knows predefined ones in FROM", () => {
    const [stage] = stages("FROM a:$TARGETARCH");
    assert.equal(stage?.image?.variables[0]?.variable?.kind, "predefined");
  });

  it("gives up on values that grow without end", () => {
    const doubling = Array.from({ length: 60 }, (_, index) => `ENV X${index + 1}=$X${index}$X${index}`);
    assert.equal(workdir("FROM a", "ENV X0=/a", ...doubling, "WORKDIR $X60"), undefined);
    assert.equal(parseDockerfile(`FROM ${"${a:-".repeat(50_000)}`).stages.length, 1);
  });
});
