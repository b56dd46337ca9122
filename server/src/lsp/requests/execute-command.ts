import type { CancellationToken, ExecuteCommandParams } from "vscode-languageserver";
import { commands } from "../../../../shared/src/protocol.ts";
import { allNames, allRules } from "../../linter.ts";
import { pinImages } from "../pin-images.ts";
import { pageName, rulePage } from "../rule-page.ts";
import type { Session } from "../session.ts";

/** Answers `workspace/executeCommand`: shows the page of a rule, or pins the images of a file (argument: its URI) or of all. */
export async function executeCommand(
  session: Session,
  { command, arguments: given = [] }: ExecuteCommandParams,
  token: CancellationToken,
): Promise<void> {
  const argument: unknown = given[0];
  if (command === commands.pinWorkspace) await pinImages(session, {}, token);
  if (typeof argument !== "string") return;
  if (command === commands.pinFile) await pinImages(session, { uri: argument }, token);
  if (command === commands.showRule) await showRule(session, argument);
}

async function showRule(session: Session, name: string): Promise<void> {
  const rule = allRules.find(({ language, meta }) => pageName(language, meta.id) === name) ?? allNames.find(name)[0];
  const uri = rule && rulePage(session, rule.language, rule.meta.id);
  if (uri !== undefined) await session.connection.window.showDocument({ uri, takeFocus: true });
}
