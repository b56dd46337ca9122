import assert from "node:assert/strict";
import { codes, root, startClient, type TestClient } from "./client.ts";

const dockerfile = `${root}/Dockerfile`;
const maintained = "FROM debian:13.1\nMAINTAINER someone\n";

describe("textDocument/diagnostic", () => {
  let client: TestClient;
  afterEach(() => client.end());

  it("reports an open document, with a link to the rule's page", async () => {
    client = await startClient();
    await client.open(dockerfile, maintained);
    const findings = await client.findings(dockerfile);
    const finding = findings.find(({ code }) => code === "maintainer-deprecated");
    assert.deepEqual(finding?.range.start, { line: 1, character: 0 });
    assert.equal(finding?.source, "hullwright");
    assert.equal(finding?.codeDescription?.href, "file:///pages/maintainer-deprecated.md");
  });
});
