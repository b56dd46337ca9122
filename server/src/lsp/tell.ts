import { MessageType, ShowMessageNotification } from "vscode-languageserver";
import type { Session } from "./session.ts";

/** Shows the user a message that wants no answer. */
export function tell({ connection }: Session, kind: "warning" | "info", text: string): Promise<void> {
  const type = kind === "warning" ? MessageType.Warning : MessageType.Info;
  return connection.sendNotification(ShowMessageNotification.type, { type, message: `Hullwright: ${text}` });
}
