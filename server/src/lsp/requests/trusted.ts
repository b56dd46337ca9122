import type { Session } from "../session.ts";
import { statusSoon } from "../status.ts";

/** Handles `hullwright/trusted`: registries may be asked from now on. */
export function trusted(session: Session): void {
  session.client = { ...session.client, registryOff: undefined };
  statusSoon(session);
}
