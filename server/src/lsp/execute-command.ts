import type { ExecuteCommandParams } from "vscode-languageserver";
import { commands } from "../../../shared/src/protocol.ts";
import { findRules } from "../linter.ts";
import { rulePage } from "./analysis.ts";
import type { Session } from "./session.ts";

/** Answers `workspace/executeCommand` for clients without commands of their own: shows the page of a rule. */
export async function executeCommand(session: Session, { command, arguments: given = [] }: ExecuteCommandParams): Promise<void> {
  const name: unknown = given[0];
  const id = typeof name === "string" ? findRules(name)[0]?.id : undefined;
  const uri = id === undefined ? undefined : rulePage(session, id);
  if (command !== commands.showRule || uri === undefined) return;
  await session.connection.window.showDocument({ uri, takeFocus: true });
}
