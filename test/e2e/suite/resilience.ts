import assert from "node:assert/strict";
import { languageServers } from "./server.ts";
import { append, open, sample, untilFound } from "./window.ts";

describe("a killed server", () => {
  it("comes back with diagnostics", async () => {
    const uri = sample("pin/Dockerfile");
    const editor = await open(uri);
    await untilFound(uri, "untagged-image");
    const [server, ...others] = languageServers();
    assert.ok(server !== undefined && others.length === 0, "one server runs");
    process.kill(server, "SIGKILL");
    await append(editor, "MAINTAINER someone@example.com\n");
    await untilFound(uri, "maintainer-deprecated");
    assert.notDeepEqual(languageServers(), [server]);
  });
});
