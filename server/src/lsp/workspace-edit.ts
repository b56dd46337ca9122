import {
  type AnnotatedTextEdit,
  CreateFile,
  LSPErrorCodes,
  ResponseError,
  type TextDocumentEdit,
  type TextEdit as LspTextEdit,
  type WorkspaceEdit,
} from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import { applyEdits, type FileEdit } from "../linter.ts";
import { parentOf, resolveUri } from "../workspace/uri.ts";
import type { Analysis } from "./analysis.ts";
import { toLspEdit } from "./convert.ts";
import { reread } from "./reread.ts";
import type { Session } from "./session.ts";

/** The edits of one file, and whether it has to be created for them. */
export interface EditedFile {
  readonly uri: string;
  /** Version of the open document; undefined for a file on disk. */
  readonly version: number | undefined;
  readonly edits: readonly (LspTextEdit | AnnotatedTextEdit)[];
  readonly create: boolean;
}

/** An edit for which the client has a box to tick, by the id of its annotation; without one it has none. */
export interface AnnotatedEdit extends FileEdit {
  readonly annotation?: string | undefined;
}

/** Groups the edits of a fix by file, with offsets turned into positions of the texts as they are now. */
export async function editedFiles(
  session: Session,
  { document, version }: Analysis,
  edits: readonly AnnotatedEdit[],
): Promise<EditedFile[]> {
  const paths = [...new Set(edits.map(({ file }) => file))];
  return Promise.all(
    paths.map(async (path) => {
      const own = edits.filter(({ file }) => file === path);
      if (path !== undefined) return otherFile(session, resolveUri(parentOf(document.uri), path), own);
      return { uri: document.uri, version, edits: own.map((edit) => annotated(document, edit)), create: false };
    }),
  );
}

async function otherFile(session: Session, uri: string, edits: readonly AnnotatedEdit[]): Promise<EditedFile> {
  if (await reread(session, [uri]))
    throw new ResponseError(LSPErrorCodes.ContentModified, "A file that this would change has changed since");
  const open = session.open.get(uri);
  const text = await session.store.readText(uri);
  if (text === undefined) {
    const { annotation } = edits[0] ?? {};
    const content = { range: { start: 0, end: 0 }, newText: applyEdits("", edits), annotation };
    return { uri, version: undefined, edits: [annotated(TextDocument.create(uri, "", 0, ""), content)], create: true };
  }
  const document = TextDocument.create(open?.uri ?? uri, "", 0, text);
  return {
    uri: document.uri,
    version: open?.version,
    edits: edits.map((edit) => annotated(document, edit)),
    create: false,
  };
}

function annotated(document: TextDocument, edit: AnnotatedEdit): LspTextEdit | AnnotatedTextEdit {
  const { annotation } = edit;
  return annotation === undefined
    ? toLspEdit(document, edit)
    : { ...toLspEdit(document, edit), annotationId: annotation };
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
