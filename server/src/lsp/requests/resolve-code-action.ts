import type { CancellationToken, CodeAction } from "vscode-languageserver";
import { type FixAllData, resolveFixAll } from "../fix-all-actions.ts";
import { type LookupData, resolveLookup } from "../lookup-actions.ts";
import type { Session } from "../session.ts";

/** Answers `codeAction/resolve`; an action for a text that is no longer there is refused. */
export async function resolveCodeAction(
  session: Session,
  action: CodeAction,
  token: CancellationToken,
): Promise<CodeAction> {
  const data = action.data as FixAllData | LookupData | undefined;
  if (!data || action.edit) return action;
  return "lookup" in data ? resolveLookup(session, action, data, token) : resolveFixAll(session, action, data);
}
