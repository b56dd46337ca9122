import assert from "node:assert/strict";
import { PassThrough } from "node:stream";
import {
  createConnection,
  createProtocolConnection,
  ProposedFeatures,
  StreamMessageReader,
  StreamMessageWriter,
} from "vscode-languageserver/node";
import { clientFileSystem } from "../../server/src/lsp/client-file-system.ts";
import {
  type FileParams,
  listFolderRequest,
  type ListFolderResult,
  readFileRequest,
  type ReadFileResult,
} from "../../shared/src/protocol.ts";

describe("the client's files", () => {
  it("are read through requests; a client that refuses has none", async () => {
    const [up, down] = [new PassThrough(), new PassThrough()];
    const server = createConnection(ProposedFeatures.all, new StreamMessageReader(up), new StreamMessageWriter(down));
    const client = createProtocolConnection(new StreamMessageReader(down), new StreamMessageWriter(up));
    client.onRequest(readFileRequest, ({ uri }: FileParams): ReadFileResult =>
      uri === "vfs:/a" ? { content: Buffer.from("\uFEFFFROM ü").toString("base64") } : {},
    );
    client.onRequest(listFolderRequest, ({ uri }: FileParams): ListFolderResult => {
      if (uri !== "vfs:/") throw new Error("no such folder");
      return {
        entries: [
          { name: "b", kind: "folder" },
          { name: "a", kind: "file" },
        ],
      };
    });
    server.listen();
    client.listen();
    const files = clientFileSystem(server);
    assert.equal(await files.readText("vfs:/a"), "FROM ü");
    assert.equal(await files.readText("vfs:/b"), undefined);
    assert.equal(await files.readHead("vfs:/a"), "\xef\xbb\xbfFROM \xc3\xbc");
    assert.equal(await files.readHead("vfs:/b"), undefined);
    assert.deepEqual(
      (await files.list("vfs:/"))?.map(({ name }) => name),
      ["a", "b"],
    );
    assert.equal(await files.list("vfs:/none"), undefined);
    client.dispose();
  });
});
