import type { Session } from "./session.ts";

/** Link to the page of a rule, as the client or else the host has it; undefined where there is none. */
export function rulePage({ client, host }: Session, id: string): string | undefined {
  if (!client.codeDescriptions) return undefined;
  return client.rulePage === undefined ? host.rulePage?.(id) : client.rulePage.replace("{id}", id);
}
