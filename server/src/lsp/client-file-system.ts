import type { Connection } from "vscode-languageserver";
import {
  type FileParams,
  listFolderRequest,
  type ListFolderResult,
  type ReadFileParams,
  readFileRequest,
  type ReadFileResult,
} from "../../../shared/src/protocol.ts";
import { decodeText } from "../workspace/decode-text.ts";
import { type FileSystem, maxFileBytes, sortEntries } from "../workspace/file-system.ts";

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
  return {
    async readText(uri) {
      const params: ReadFileParams = { uri, maxBytes: maxFileBytes };
      const { content } = (await ask<ReadFileResult>(readFileRequest, params)) ?? {};
      return content === undefined
        ? undefined
        : decodeText(Uint8Array.from(atob(content), (character) => character.charCodeAt(0)))?.text;
    },
    async list(uri) {
      const { entries } = (await ask<ListFolderResult>(listFolderRequest, { uri })) ?? {};
      return entries && sortEntries(entries);
    },
  };
}
