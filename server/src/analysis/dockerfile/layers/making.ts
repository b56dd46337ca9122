import type { Command } from "../../../syntax/shell.ts";
import type { Range } from "../../../syntax/text.ts";
import type { ImagePath } from "./model.ts";
import { makerOf } from "./owners.ts";
import type { Making, Site } from "./site.ts";

/** Owner and mode of what a program makes: under the usual umask of 022 the mode given, under a stricter one less. */
export function madeBy(site: Site, mode: number): Pick<Making, "owner" | "mode"> {
  const owner = makerOf(site.instruction, site.isRoot);
  return { mode: mode & ~site.umask, ...(owner ? { owner } : {}) };
}

/** The mask that a command sets for those behind it: 0o077; undefined for other commands and symbolic masks. */
export function umaskOf({ name, args }: Command): number | undefined {
  const text = name === "umask" ? args[0]?.value : undefined;
  return text !== undefined && /^[0-7]{1,4}$/.test(text) ? Number.parseInt(text, 8) : undefined;
}

/** A file is written: made when it is not there, else only its content changes. */
export function writeFile(site: Site, path: ImagePath, range: Range = site.range): void {
  const { exists } = site.stateNow(path);
  if (exists === "yes") site.add({ kind: "change", aspect: "content", reach: "self", path, range });
  else if (exists === "no") site.create(path, "file", { range, ...madeBy(site, 0o644) });
  else site.create(path, "file", { range, ifMissing: true, mode: 0o644 & ~site.umask });
}
