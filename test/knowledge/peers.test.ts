import assert from "node:assert/strict";
import { idsOfPeer, peerOf } from "../../server/src/knowledge/peers/peers.ts";
import { allRules } from "../../server/src/linter.ts";

describe("ids of other linters", () => {
  it("are known by tool, in any spelling", () => {
    assert.deepEqual(peerOf("dl3008"), { tool: "hadolint", id: "DL3008" });
    assert.deepEqual(peerOf("SC2086"), { tool: "ShellCheck", id: "SC2086" });
    assert.deepEqual(peerOf("AVD-DS-0017"), { tool: "Trivy", id: "DS-0017" });
    assert.deepEqual(peerOf("no-orphan-package-update"), { tool: "Trivy", id: "DS-0017" });
    assert.deepEqual(peerOf("CKV2_DOCKER_17"), { tool: "Checkov", id: "CKV2_DOCKER_17" });
    assert.deepEqual(peerOf("docker:S6587"), { tool: "Sonar", id: "S6587" });
    assert.deepEqual(peerOf("tally/eol-last"), { tool: "tally", id: "tally/eol-last" });
    assert.deepEqual(peerOf("dclint/service-keys-order"), { tool: "dclint", id: "service-keys-order" });
    assert.equal(peerOf("DL9999"), undefined);
    assert.equal(peerOf(""), undefined);
  });

  it("name BuildKit's checks", () => {
    assert.equal(idsOfPeer("buildkit").includes("JSONArgsRecommended"), true);
    assert.deepEqual(idsOfPeer("nobody"), []);
  });

  it("are the only aliases that rules have, spelt as the tool spells them", () => {
    const wrong = allRules.flatMap(({ language, meta }) =>
      meta.aliases.filter((alias) => peerOf(alias)?.id !== alias).map((alias) => `${language}/${meta.id}: ${alias}`),
    );
    assert.deepEqual(wrong, []);
  });

  it("are no ids of ours: an alias says nothing that the id says already", () => {
    const ids = new Set(allRules.map(({ meta }) => meta.id));
    assert.deepEqual(
      allRules.flatMap(({ meta }) => meta.aliases.filter((alias) => ids.has(alias))),
      [],
    );
  });
});
