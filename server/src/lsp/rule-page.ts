import type { Language } from "../linter.ts";
import type { Session } from "./session.ts";

/** What the page of a rule is called in links, and as the argument of the command that shows it: "compose/missing-digest". */
export function pageName(language: Language, id: string): string {
  return `${language}/${id}`;
}

/** Link to the page of a rule, as the client or else the host has it. */
export function rulePage({ client, host }: Session, language: Language, id: string): string | undefined {
  if (!client.codeDescriptions) return undefined;
  const page = pageName(language, id);
  return client.rulePage === undefined ? host.rulePage?.(page) : client.rulePage.replace("{page}", page);
}
