import type {
  AnnotatedTextEdit,
  CancellationToken,
  ChangeAnnotation,
  TextDocumentEdit,
  WorkspaceEdit,
} from "vscode-languageserver";
import { fixAllEdits } from "../fix-all-actions.ts";
import { scan } from "../scan.ts";
import type { Session } from "../session.ts";
import { type EditedFile, editedFiles, workspaceEdit } from "../workspace-edit.ts";

const annotation = "hullwright.safe-fixes";
const annotations: Readonly<Record<string, ChangeAnnotation>> = {
  [annotation]: { label: "Safe fixes by Hullwright", needsConfirmation: true },
};

/** Answers `hullwright/fixAllInWorkspace`: all safe fixes, marked so that the editor shows them before it applies them. */
export async function fixAllInWorkspace(session: Session, token: CancellationToken): Promise<WorkspaceEdit> {
  const files = new Map<string, EditedFile>();
  for await (const { analysis } of scan(session, token)) {
    const edits = analysis.linted ? fixAllEdits(analysis.linted, { unsafe: false }) : [];
    for (const file of await editedFiles(session, analysis, edits)) if (!files.has(file.uri)) files.set(file.uri, file);
  }
  const edit = workspaceEdit(session, [...files.values()]) ?? {};
  return session.client.annotatesChanges ? annotated(edit) : edit;
}

function annotated({ documentChanges = [] }: WorkspaceEdit): WorkspaceEdit {
  return {
    changeAnnotations: { ...annotations },
    documentChanges: documentChanges.map((change) =>
      "kind" in change ? { ...change, annotationId: annotation } : annotatedFile(change),
    ),
  };
}

function annotatedFile({ textDocument, edits }: TextDocumentEdit): TextDocumentEdit {
  return { textDocument, edits: edits.map((edit) => ({ ...edit, annotationId: annotation }) as AnnotatedTextEdit) };
}
