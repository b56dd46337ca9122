import * as vscode from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import {
  type FileParams,
  listFolderRequest,
  type ListFolderResult,
  type ReadFileParams,
  readFileRequest,
  type ReadFileResult,
} from "../../shared/src/protocol.ts";

/** Reads files for a server that has no disk: the browser's, also in virtual workspaces. */
export function answerFileRequests(client: BaseLanguageClient): vscode.Disposable[] {
  return [
    client.onRequest(readFileRequest, ({ uri, maxBytes }: ReadFileParams) => readFile(vscode.Uri.parse(uri), maxBytes)),
    client.onRequest(listFolderRequest, ({ uri }: FileParams) => listFolder(vscode.Uri.parse(uri))),
  ];
}

async function readFile(uri: vscode.Uri, maxBytes: number): Promise<ReadFileResult> {
  try {
    const { size } = await vscode.workspace.fs.stat(uri);
    return size > maxBytes ? {} : { content: toBase64(await vscode.workspace.fs.readFile(uri)) };
  } catch {
    return {};
  }
}

async function listFolder(uri: vscode.Uri): Promise<ListFolderResult> {
  try {
    const entries = await vscode.workspace.fs.readDirectory(uri);
    return { entries: entries.map(([name, type]) => ({ name, kind: kindOf(type) })) };
  } catch {
    return {};
  }
}

function kindOf(type: vscode.FileType): "file" | "folder" | "link" {
  if (type === vscode.FileType.Directory) return "folder";
  return type & vscode.FileType.File ? "file" : "link";
}

const chunk = 0x8000;

function toBase64(bytes: Uint8Array): string {
  let binary = "";
  for (let at = 0; at < bytes.length; at += chunk) binary += String.fromCharCode(...bytes.subarray(at, at + chunk));
  return btoa(binary);
}
