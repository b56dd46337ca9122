import { logAboutSoon } from "./about.ts";
import { pushWorkspace } from "./push.ts";
import { afterPause, type Session } from "./session.ts";

const pause = 100;

/** Has all findings looked at again after something around the documents has changed: files, settings, Compose services. */
export function refreshSoon(session: Session): void {
  afterPause(session, "refresh", pause, async () => {
    logAboutSoon(session);
    if (!session.client.pullsDiagnostics) await pushWorkspace(session);
    else if (session.client.refreshesDiagnostics) await session.connection.languages.diagnostics.refresh();
  });
}
