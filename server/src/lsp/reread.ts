import { refreshSoon } from "./refresh.ts";
import type { Session } from "./session.ts";

/**
 * Looks at the disk for files (normalised URIs) that are about to be edited and are not open: clients may tell of a change late,
 * or never. True when one is not what was known of it; findings are then asked for again.
 */
export async function reread(session: Session, uris: readonly string[]): Promise<boolean> {
  const { store, host, open } = session;
  const changes = await Promise.all(
    uris.map(async (uri) => {
      if (open.has(uri)) return [];
      const [known, now] = await Promise.all([store.readText(uri), host.fileSystem.readText(uri)]);
      return known === now ? [] : [{ uri, kind: "changed" as const }];
    }),
  );
  if (changes.flat().length === 0) return false;
  store.changed(changes.flat());
  refreshSoon(session);
  return true;
}
