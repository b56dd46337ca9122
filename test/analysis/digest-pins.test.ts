import assert from "node:assert/strict";
import { imageLookups, resolvedEdits } from "../../server/src/analysis/images/digest-pins.ts";
import { read } from "../../server/src/engine/document.ts";
import type { Language } from "../../server/src/engine/rule.ts";
import { applyEdits } from "../../server/src/syntax/text.ts";

const [old, fresh] = ["a", "b"].map((letter) => `sha256:${letter.repeat(64)}`) as [string, string];

function lookups(text: string, language: Language = "dockerfile") {
  return imageLookups(read({ language, text }, { mirrors: {} }));
}

/** The text after the registry's answer has been written at every image that `action` is for; digests in short. */
function written(
  text: string,
  action: "pin" | "newest" | "update",
  language: Language = "dockerfile",
  tag?: string,
): string {
  const edits = lookups(text, language).flatMap((lookup) =>
    lookup.actions.includes(action)
      ? resolvedEdits(lookup, { digest: fresh, ...(tag === undefined ? {} : { tag }) })
      : [],
  );
  return applyEdits(text, edits).replaceAll(fresh, "FRESH").replaceAll(old, "OLD");
}

describe("digest pins", () => {
  it("keeps the tag and writes the digest behind it", () => {
    const text =
      "FROM node:22 AS a\nCOPY --from=docker.io/library/busybox:1 /x /x\nRUN --mount=type=bind,from=alpine:3,target=/y true\nFROM a\n";
    assert.equal(
      written(text, "pin"),
      text
        .replace("node:22", "node:22@FRESH")
        .replace("busybox:1", "busybox:1@FRESH")
        .replace("alpine:3", "alpine:3@FRESH"),
    );
  });

  it("writes the tag that is meant where there is none", () => {
    assert.equal(written("FROM node\r\nRUN true\r\n", "pin"), "FROM node:latest@FRESH\r\nRUN true\r\n");
    assert.equal(written("FROM localhost:5000/x", "pin"), "FROM localhost:5000/x:latest@FRESH");
  });

  const argumentCases: readonly (readonly [string, string])[] = [
    ["ARG NODE=22\nFROM node:${NODE}\n", "ARG NODE=22@FRESH\nFROM node:${NODE}\n"],
    ['ARG NODE="22"\nFROM node:$NODE\n', 'ARG NODE="22@FRESH"\nFROM node:$NODE\n'],
    ["ARG IMAGE=node:22\nFROM ${IMAGE}\n", "ARG IMAGE=node:22@FRESH\nFROM ${IMAGE}\n"],
    ["ARG TAG\nFROM node:${TAG:-22}\n", "ARG TAG\nFROM node:${TAG:-22@FRESH}\n"],
    ["ARG REG=ghcr.io\nFROM ${REG}/x:1\n", "ARG REG=ghcr.io\nFROM ${REG}/x:1@FRESH\n"],
  ];
  for (const [before, after] of argumentCases) {
    it(`edits the one place where the tag stands: ${before.split("\n").join(" ")}`, () => {
      assert.equal(written(before, "pin"), after);
    });
  }

  const leftAlone: readonly string[] = [
    "ARG NODE=22\nFROM node:${NODE}-alpine\n",
    "ARG NODE=22\nARG MORE=\nFROM node:${NODE}${MORE}\n",
    "ARG MORE=\nFROM node:22${MORE}\n",
    "ARG NODE=22\nFROM node:${NODE}\nARG NODE\nRUN echo $NODE\n",
    "ARG A=22\nARG B=node:${A}\nFROM ${B}\n",
    "ARG A=22\nARG B=${A}\nFROM node:$A\nFROM redis:$B\n",
    "FROM node:${UNKNOWN}\n",
    "FROM scratch\n",
    `FROM node@${old}\n`,
    "FROM \n",
    "",
  ];
  for (const text of leftAlone) {
    it(`offers nothing where an edit might break the build: ${JSON.stringify(text.slice(0, 60))}`, () => {
      assert.deepEqual(
        lookups(text).flatMap(({ actions }) => actions),
        [],
      );
    });
  }

  it("replaces a digest that has moved, and nothing when it has not", () => {
    assert.equal(written(`FROM node:22@${old}\n`, "update"), "FROM node:22@FRESH\n");
    assert.equal(written(`FROM node:22@${fresh}\n`, "update"), "FROM node:22@FRESH\n");
    const [lookup] = lookups(`FROM node:22@${fresh}\n`);
    assert.deepEqual(resolvedEdits(lookup!, { digest: fresh }), []);
    assert.equal(written(`ARG V=22@${old}\nFROM node:\${V}\n`, "update"), "ARG V=22@FRESH\nFROM node:${V}\n");
  });

  it("writes the newest tag with its digest", () => {
    assert.equal(
      written("FROM node:20-alpine\n", "newest", "dockerfile", "20.20.2-alpine"),
      "FROM node:20.20.2-alpine@FRESH\n",
    );
    assert.equal(written(`FROM node:20@${old}\n`, "newest", "dockerfile", "20.20.2"), "FROM node:20.20.2@FRESH\n");
    const major = (text: string) => lookups(text)[0]?.major;
    assert.deepEqual(
      [
        major("FROM node:v20.1"),
        major("FROM debian:trixie-20260810"),
        major("FROM ubuntu:20260810"),
        major("FROM node"),
      ],
      ["20", undefined, undefined, undefined],
    );
  });

  it("edits Compose files: plain, quoted, defaults, contexts, anchors once", () => {
    const text = [
      "x-base: &base",
      "  image: node:22 # why",
      "services:",
      "  a: *base",
      "  b:",
      "    <<: *base",
      '  c: { image: "redis:8" }',
      "  d:",
      "    image: ${REG:-docker.io}/nginx:${TAG:-1}",
      "  e:",
      "    build:",
      "      context: .",
      "      additional_contexts:",
      "        base: docker-image://alpine:3",
      "  f:",
      "    image: own",
      "    build: .",
      "  g:",
      "    image: nginx:${TAG:-1}-alpine",
      "",
    ].join("\n");
    const expected = text
      .replace("node:22", "node:22@FRESH")
      .replace("redis:8", "redis:8@FRESH")
      .replace("${TAG:-1}\n", "${TAG:-1@FRESH}\n")
      .replace("alpine:3", "alpine:3@FRESH");
    assert.equal(written(text, "pin", "compose"), expected);
    assert.equal(
      written(text.replace("node:22", `node:22@${old}`), "update", "compose"),
      text.replace("node:22", "node:22@FRESH"),
    );
  });
});
