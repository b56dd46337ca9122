import { DidChangeConfigurationNotification } from "vscode-languageserver";
import { section } from "../../../../shared/src/protocol.ts";
import { logAboutSoon } from "../about.ts";
import { refreshSoon } from "../refresh.ts";
import { logFailure, type Session } from "../session.ts";
import { watchFiles } from "../watchers.ts";

/** Handles `initialized`: registers what is registered at run time and, for clients that do not pull, looks at the workspace. */
export async function initialized(session: Session): Promise<void> {
  const { client, connection } = session;
  const registrations = [watchFiles(session)];
  if (client.registersConfiguration)
    registrations.push(
      connection.client.register(DidChangeConfigurationNotification.type, { section }).then(() => undefined),
    );
  await Promise.all(registrations).catch((error: unknown) => {
    logFailure(session, "registration", error);
  });
  logAboutSoon(session);
  if (!client.pullsDiagnostics) refreshSoon(session);
}
