import assert from "node:assert/strict";
import { PassThrough } from "node:stream";
import {
  createConnection,
  ProposedFeatures,
  StreamMessageReader,
  StreamMessageWriter,
} from "vscode-languageserver/node";
import { TextDocument } from "vscode-languageserver-textdocument";
import { analyse, readingOf } from "../../server/src/lsp/memory.ts";
import { documentChanged } from "../../server/src/lsp/requests/document-changed.ts";
import { createSession } from "../../server/src/lsp/session.ts";
import { memoryFileSystem } from "../workspace/memory-file-system.ts";

const uri = "file:///ws/Dockerfile";
const text = "FROM debian:13.1\nMAINTAINER someone\n";

function session() {
  const connection = createConnection(
    ProposedFeatures.all,
    new StreamMessageReader(new PassThrough()),
    new StreamMessageWriter(new PassThrough()),
  );
  const made = createSession(connection, { fileSystem: memoryFileSystem({ [uri]: text }), today: () => "2026-11-21" });
  made.client = { ...made.client, pullsDiagnostics: true };
  return made;
}

describe("what the server remembers", () => {
  it("is findings alone for a file that is not open, and the model too for one that is", async () => {
    const server = session();
    assert.ok((await analyse(server, uri))?.linted?.reading);
    assert.equal(server.analyses.get(uri)?.linted?.reading, undefined);
    documentChanged(server, TextDocument.create(uri, "dockerfile", 1, text));
    const open = await analyse(server, uri);
    assert.ok(open?.linted?.reading);
    assert.equal((await analyse(server, uri))?.linted?.reading, open.linted.reading);
  });

  it("is read again where the model is not remembered", async () => {
    const server = session();
    await analyse(server, uri);
    const again = await analyse(server, uri);
    assert.ok(again?.linted);
    assert.equal(again.linted.reading, undefined);
    assert.equal(readingOf(again.linted).file.text, text);
  });
});
