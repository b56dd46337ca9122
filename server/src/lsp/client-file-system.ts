import type { Connection } from "vscode-languageserver";
import {
  type FileParams,
  listFolderRequest,
  type ListFolderResult,
  type ReadFileParams,
  readFileRequest,
  type ReadFileResult,
} from "../../../shared/src/protocol.ts";
import { byteByByte, decodeText } from "../workspace/decode-text.ts";
import { type FileSystem, headBytes, maxFileBytes, sortEntries } from "../workspace/file-system.ts";

/** The files of the client, for a server without a disk. A client that does not answer has no files. */
export function clientFileSystem(connection: Connection): FileSystem {
  const ask = async <Result>(method: string, params: FileParams): Promise<Result | undefined> => {
    try {
      return await connection.sendRequest<Result>(method, params);
    } catch (error) {
      connection.console.warn(`${method} ${params.uri}: ${String(error)}`);
      return undefined;
    }
  };
  const bytesOf = async (uri: string): Promise<Uint8Array | undefined> => {
    const params: ReadFileParams = { uri, maxBytes: maxFileBytes };
    const { content } = (await ask<ReadFileResult>(readFileRequest, params)) ?? {};
    return content === undefined ? undefined : Uint8Array.from(atob(content), (character) => character.charCodeAt(0));
  };
  return {
    async readText(uri) {
      const bytes = await bytesOf(uri);
      return bytes && decodeText(bytes)?.text;
    },
    async readHead(uri) {
      const bytes = await bytesOf(uri);
      return bytes && byteByByte(bytes.subarray(0, headBytes));
    },
    async list(uri) {
      const { entries } = (await ask<ListFolderResult>(listFolderRequest, { uri })) ?? {};
      return entries && sortEntries(entries);
    },
  };
}
