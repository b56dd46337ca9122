import type { CancellationToken, CodeAction } from "vscode-languageserver";
import { foreignData, readActionData } from "../action-data.ts";
import { resolveFixAll } from "../fix-all-actions.ts";
import { resolveLookup } from "../lookup-actions.ts";
import type { Session } from "../session.ts";

/** Answers `codeAction/resolve`; an action for a text that is no longer there, or that is none of ours, is refused. */
export async function resolveCodeAction(
  session: Session,
  action: CodeAction,
  token: CancellationToken,
): Promise<CodeAction> {
  const given: unknown = action.data;
  if (given === undefined || given === null || action.edit) return action;
  const data = readActionData(given);
  if (!data) throw foreignData();
  return data.kind === "fix-all" ? resolveFixAll(session, action, data) : resolveLookup(session, action, data, token);
}
