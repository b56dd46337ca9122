import assert from "node:assert/strict";
import { parseDockerfile } from "../../server/src/syntax/dockerfile.ts";

describe("image references that are known in part", () => {
  for (const [image, tag] of [
    ["${REGISTRY}/node:latest", "latest"],
    ["$REGISTRY/node", "none"],
    ["${REGISTRY}node:22", "22"],
    ["${IMAGE}:22", "22"],
    ["${REGISTRY}/a/${IMAGE}/node:$TAG", "20"],
    ["${REGISTRY}/${NODE:-node}:22", "22"],
    ["${REGISTRY%/}/node:22", "22"],
    ["host:5000/${GROUP}/node", "none"],
    ["${IMAGE}", undefined],
    ["${REGISTRY}node", undefined],
    ["${REGISTRY}/node:${VERSION}", undefined],
    ["${REGISTRY}/node:${VERSION}-alpine", undefined],
    ["node:22${SUFFIX}", undefined],
    ["${REGISTRY}/node-${FLAVOUR}", undefined],
    ["${REGISTRY}/node@sha256:0", undefined],
    ["${REGISTRY}/Node:22", undefined],
    ["${REGISTRY}/node:-22", undefined],
    ["${REGISTRY}/", undefined],
    ["${REGISTRY^^}/node:22", undefined],
    ["${REGISTRY/node:22", undefined],
    ["node:22", undefined],
  ] as const) {
    it(`tell the tag of ${image}`, () => {
      const use = parseDockerfile(`ARG REGISTRY\nARG IMAGE\nARG GROUP\nARG TAG=20\nFROM ${image}`).stages[0]?.image;
      assert.equal(use?.partial && (use.partial.tag?.value ?? "none"), tag);
      assert.equal(use?.reference === undefined, image !== "node:22");
    });
  }
});
