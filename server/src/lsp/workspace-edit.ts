import {
  CreateFile,
  type TextDocumentEdit,
  type TextEdit as LspTextEdit,
  type WorkspaceEdit,
} from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import { applyEdits, type FileEdit } from "../linter.ts";
import { parentOf, resolveUri } from "../workspace/uri.ts";
import type { Analysis } from "./analysis.ts";
import { toLspEdit } from "./convert.ts";
import type { Session } from "./session.ts";

/** The edits of one file, and whether it has to be created for them. */
export interface EditedFile {
  readonly uri: string;
  /** Version of the open document; undefined for a file on disk. */
  readonly version: number | undefined;
  readonly edits: readonly LspTextEdit[];
  readonly create: boolean;
}

/** Groups the edits of a fix by file, with offsets turned into positions of the texts as they are now. */
export async function editedFiles(
  session: Session,
  { document, version }: Analysis,
  edits: readonly FileEdit[],
): Promise<EditedFile[]> {
  const paths = [...new Set(edits.map(({ file }) => file))];
  return Promise.all(
    paths.map(async (path) => {
      const own = edits.filter(({ file }) => file === path);
      if (path !== undefined) return otherFile(session, resolveUri(parentOf(document.uri), path), own);
      return { uri: document.uri, version, edits: own.map((edit) => toLspEdit(document, edit)), create: false };
    }),
  );
}

async function otherFile(session: Session, uri: string, edits: readonly FileEdit[]): Promise<EditedFile> {
  const open = session.open.get(uri);
  const text = await session.store.readText(uri);
  if (text === undefined) {
    const content = applyEdits("", edits);
    const start = { line: 0, character: 0 };
    return { uri, version: undefined, edits: [{ range: { start, end: start }, newText: content }], create: true };
  }
  const document = TextDocument.create(open?.uri ?? uri, "", 0, text);
  return {
    uri: document.uri,
    version: open?.version,
    edits: edits.map((edit) => toLspEdit(document, edit)),
    create: false,
  };
}

/** The workspace edit in the form that the client takes; undefined when it cannot express it. */
export function workspaceEdit({ client }: Session, files: readonly EditedFile[]): WorkspaceEdit | undefined {
  if (files.some(({ create }) => create) && !client.createsFiles) return undefined;
  if (client.appliesDocumentChanges) return { documentChanges: files.flatMap(documentChanges) };
  return { changes: Object.fromEntries(files.map(({ uri, edits }) => [uri, [...edits]])) };
}

function documentChanges({ uri, version, edits, create }: EditedFile): (CreateFile | TextDocumentEdit)[] {
  const change: TextDocumentEdit = { textDocument: { uri, version: version ?? null }, edits: [...edits] };
  return create ? [CreateFile.create(uri, { ignoreIfExists: true }), change] : [change];
}
