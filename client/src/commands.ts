import * as vscode from "vscode";
import type { BaseLanguageClient, WorkspaceEdit } from "vscode-languageclient";
import { commands, fixAllInWorkspaceRequest, rulesRequest, type RuleSummary } from "../../shared/src/protocol.ts";
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
    register(commands.showRules, () => chooseRule(client, pages)),
    register(commands.showRule, (page) => (typeof page === "string" ? pages.show(page) : chooseRule(client, pages))),
  ];
}

async function restart(client: BaseLanguageClient): Promise<void> {
  if (client.isRunning()) await client.stop();
  await client.start();
}

/** The edits come marked as needing confirmation, so that the editor opens its refactor preview. */
async function fixAllInWorkspace(client: BaseLanguageClient): Promise<void> {
  const location = vscode.ProgressLocation.Notification;
  const progress = { location, title: "Hullwright: collecting fixes", cancellable: true };
  const edit = await vscode.window.withProgress(progress, (_, token) =>
    client.sendRequest<WorkspaceEdit>(fixAllInWorkspaceRequest, token),
  );
  const converted = await client.protocol2CodeConverter.asWorkspaceEdit(edit);
  if (converted.size === 0) void vscode.window.showInformationMessage("Hullwright found nothing to fix safely.");
  else await vscode.workspace.applyEdit(converted, { isRefactoring: true });
}

async function chooseRule(client: BaseLanguageClient, pages: RulePages): Promise<void> {
  const rules = await client.sendRequest<RuleSummary[]>(rulesRequest);
  const items = rules.map(({ id, title, language, category, severity, aliases }) => ({
    page: `${language}/${id}`,
    label: id,
    description: [language, category, severity, ...aliases].join(" · "),
    detail: title,
  }));
  const chosen = await vscode.window.showQuickPick(items, {
    title: "Hullwright rules",
    matchOnDescription: true,
    matchOnDetail: true,
  });
  if (chosen) await pages.show(chosen.page);
}
