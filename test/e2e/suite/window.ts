import * as vscode from "vscode";

/** Resolves once `ask` gives something else than undefined or false, asked now and after every `event`. */
export function until<T>(event: vscode.Event<unknown>, ask: () => T | undefined | false, what: string): Promise<T> {
  return new Promise((resolve, reject) => {
    const settle = (act: () => void): void => {
      clearTimeout(deadline);
      subscription.dispose();
      act();
    };
    const check = (): void => {
      const answer = ask();
      if (answer !== undefined && answer !== false)
        settle(() => {
          resolve(answer);
        });
    };
    const deadline = setTimeout(() => {
      settle(() => {
        reject(new Error(`waited in vain for ${what}`));
      });
    }, 20_000);
    const subscription = event(check);
    check();
  });
}

/** Address of a file of the sample workspace. */
export function sample(path: string): vscode.Uri {
  const folder = vscode.workspace.workspaceFolders?.[0];
  if (!folder) throw new Error("no folder is open");
  return vscode.Uri.joinPath(folder.uri, path);
}

/** Hullwright's diagnostics of a file. */
export function findings(uri: vscode.Uri): readonly vscode.Diagnostic[] {
  return vscode.languages.getDiagnostics(uri).filter(({ source }) => source?.toLowerCase() === "hullwright");
}

/** Id of the rule that a diagnostic comes from. */
function ruleOf({ code }: vscode.Diagnostic): string {
  return String(typeof code === "object" ? code.value : code);
}

/** Waits until a file has a finding of a rule. */
export function untilFound(uri: vscode.Uri, rule: string): Promise<vscode.Diagnostic> {
  const seek = (): vscode.Diagnostic | undefined => findings(uri).find((finding) => ruleOf(finding) === rule);
  return until(vscode.languages.onDidChangeDiagnostics, seek, `${rule} in ${uri.path}`);
}

/** Waits until a file has no finding of a rule. */
export async function untilGone(uri: vscode.Uri, rule: string): Promise<void> {
  const isGone = (): boolean => findings(uri).every((finding) => ruleOf(finding) !== rule);
  await until(vscode.languages.onDidChangeDiagnostics, isGone, `${rule} to leave ${uri.path}`);
}

/** Shows a file in an editor. */
export async function open(uri: vscode.Uri): Promise<vscode.TextEditor> {
  return vscode.window.showTextDocument(await vscode.workspace.openTextDocument(uri));
}

/** Puts text at the end of an editor's document, as typing does. */
export async function append(editor: vscode.TextEditor, text: string): Promise<void> {
  const end = editor.document.lineAt(editor.document.lineCount - 1).range.end;
  await editor.edit((edit) => {
    edit.insert(end, text);
  });
}

/** Code actions that VS Code would show for a finding, none of them resolved: some would ask a registry. */
async function actionsAt(uri: vscode.Uri, { range }: vscode.Diagnostic): Promise<vscode.CodeAction[]> {
  const kind = vscode.CodeActionKind.QuickFix.value;
  return vscode.commands.executeCommand<vscode.CodeAction[]>("vscode.executeCodeActionProvider", uri, range, kind);
}

/** Applies the first action whose title matches, as picking it does; resolves to the document's new text. */
export async function pick(uri: vscode.Uri, finding: vscode.Diagnostic, title: RegExp): Promise<string> {
  const actions = await actionsAt(uri, finding);
  const action = actions.find((candidate) => title.test(candidate.title));
  if (!action)
    throw new Error(`no action ${String(title)} among: ${actions.map((candidate) => candidate.title).join("; ")}`);
  if (action.edit) await vscode.workspace.applyEdit(action.edit);
  const { command } = action;
  if (command) await vscode.commands.executeCommand(command.command, ...((command.arguments ?? []) as unknown[]));
  return (await vscode.workspace.openTextDocument(uri)).getText();
}
