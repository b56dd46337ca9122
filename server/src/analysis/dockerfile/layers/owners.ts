import type { Instruction } from "../../../syntax/dockerfile.ts";
import { baseOf } from "../base.ts";
import type { Owner } from "./model.ts";

/** What COPY and ADD give files without --chown, whoever the user is. */
export const rootOwner: Owner = { user: "root", group: "root" };

/** "node:node", "1000", "0:0" as COPY --chown and USER read them; undefined when a variable hides it. */
export function ownerOf(text: string | undefined): Owner | undefined {
  if (text === undefined || text === "" || text.includes("$")) return undefined;
  const [user = "", group] = text.split(":");
  const own = namedOwner(user);
  const ownGroup = own === "root" || /^\d+$/.test(user) ? own : undefined;
  return { user: own, group: group === undefined ? ownGroup : namedOwner(group) };
}

/** "root" for 0; undefined for nothing. */
export function namedOwner(part: string): string | undefined {
  if (part === "") return undefined;
  return /^0+$/.test(part) ? "root" : part;
}

/**
 * Whom what an instruction makes belongs to: the user in force, undefined when nobody knows who that is.
 * @param isRoot by sudo
 */
export function makerOf({ before, stage }: Instruction, isRoot = false): Owner | undefined {
  if (isRoot) return rootOwner;
  if (before.user) return ownerOf(before.user.value);
  return ownerOf(stage?.root?.scratch ? "root" : stage && baseOf(stage)?.user);
}
