import type { CancellationToken, ChangeAnnotation, WorkspaceEdit } from "vscode-languageserver";
import { allRules } from "../../linter.ts";
import { fixAllEntries } from "../fix-all-actions.ts";
import { workspaceFiles } from "../inputs.ts";
import { reread } from "../reread.ts";
import { scan } from "../scan.ts";
import type { Session } from "../session.ts";
import { type EditedFile, editedFiles, workspaceEdit } from "../workspace-edit.ts";

/**
 * Answers `hullwright/fixAllInWorkspace`: all safe fixes, an edit for each where none works on what another left. The edits of
 * a rule share an annotation, so that the editor's preview groups them.
 */
export async function fixAllInWorkspace(session: Session, token: CancellationToken): Promise<WorkspaceEdit> {
  await reread(
    session,
    (await workspaceFiles(session)).map(({ uri }) => uri),
  );
  const files = new Map<string, EditedFile>();
  const annotations = new Map<string, ChangeAnnotation>();
  for await (const { analysis } of scan(session, token)) {
    if (!analysis.linted) continue;
    const edits = fixAllEntries(analysis.linted, { unsafe: false }).flatMap((entry) => {
      const annotation = entry.rules.join(", ");
      annotations.set(annotation, annotationOf(entry.rules));
      return entry.edits.map((edit) => (session.client.annotatesChanges ? { ...edit, annotation } : edit));
    });
    for (const file of await editedFiles(session, analysis, edits)) if (!files.has(file.uri)) files.set(file.uri, file);
  }
  const edit = workspaceEdit(session, [...files.values()]) ?? {};
  return session.client.annotatesChanges ? { ...edit, changeAnnotations: Object.fromEntries(annotations) } : edit;
}

function annotationOf(rules: readonly string[]): ChangeAnnotation {
  const titles = allRules.filter(({ meta }) => rules.includes(meta.id)).map(({ meta }) => meta.title);
  return { label: rules.join(", "), description: [...new Set(titles)].join("; ") };
}
