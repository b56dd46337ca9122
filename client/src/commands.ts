import * as vscode from "vscode";
import type { BaseLanguageClient, WorkspaceEdit } from "vscode-languageclient";
import { type Choice, commands, fixAllInWorkspaceRequest } from "../../shared/src/protocol.ts";
import { chooseRule } from "./rule-list.ts";
import type { RulePages } from "./rule-pages.ts";

/** Registers the commands of the palette and of code actions. */
export function registerCommands(
  client: BaseLanguageClient,
  pages: RulePages,
  output: vscode.LogOutputChannel,
): vscode.Disposable[] {
  const register = (name: string, run: (argument: unknown) => unknown) => vscode.commands.registerCommand(name, run);
  return [
    register(commands.fixAllInWorkspace, () => fixAllInWorkspace(client)),
    register(commands.restart, () => restart(client)),
    register(commands.showOutput, () => {
      output.show();
    }),
    register(commands.choose, (choices) => choose(client, choices as readonly Choice[])),
    register(commands.showRules, () => chooseRule(client, pages)),
    register(commands.showRule, (page) => (typeof page === "string" ? pages.show(page) : chooseRule(client, pages))),
  ];
}

async function restart(client: BaseLanguageClient): Promise<void> {
  if (client.isRunning()) await client.stop();
  await client.start();
  vscode.window.setStatusBarMessage("$(check) Hullwright has restarted", 5_000);
}

/** Shows all safe fixes, ticked and grouped by rule, in the editor's refactor preview. */
async function fixAllInWorkspace(client: BaseLanguageClient): Promise<void> {
  const location = vscode.ProgressLocation.Notification;
  const progress = { location, title: "Hullwright: collecting fixes", cancellable: true };
  const edit = await vscode.window.withProgress(progress, (_, token) =>
    client.sendRequest<WorkspaceEdit>(fixAllInWorkspaceRequest, token),
  );
  const converted = await client.protocol2CodeConverter.asWorkspaceEdit(edit);
  const [first] = converted.entries();
  if (!first) void vscode.window.showInformationMessage("Hullwright found nothing to fix safely.");
  else {
    askFirst(converted, first[0]);
    const grouping = groupByRule();
    await vscode.workspace.applyEdit(converted, { isRefactoring: true });
    grouping.dispose();
  }
}

/** Scheme of the texts that the refactor preview compares with. */
const previewScheme = "vscode-bulkeditpreview-editor";

/** Has the preview group by label, a rule's id, instead of by file, once it is there. A user who does not like it has a button in it. */
function groupByRule(): vscode.Disposable {
  const opened = vscode.workspace.onDidOpenTextDocument(({ uri }) => {
    if (uri.scheme !== previewScheme) return;
    opened.dispose();
    vscode.commands.executeCommand("refactorPreview.groupByType").then(undefined, () => undefined);
  });
  return opened;
}

/**
 * Has the editor open its preview. It does so for an edit that needs confirmation, which it then shows without a tick; creating a
 * file that is there already does nothing and is not shown.
 */
function askFirst(edit: vscode.WorkspaceEdit, existing: vscode.Uri): void {
  edit.createFile(existing, { ignoreIfExists: true }, { label: "Preview", needsConfirmation: true });
}

/** Lets the user pick one of several edits. */
async function choose(client: BaseLanguageClient, choices: readonly Choice[]): Promise<void> {
  const items = choices.map(({ title, edit }) => ({ label: title, edit }));
  const chosen = await vscode.window.showQuickPick(items, { title: "Hullwright" });
  if (chosen) await vscode.workspace.applyEdit(await client.protocol2CodeConverter.asWorkspaceEdit(chosen.edit));
}
