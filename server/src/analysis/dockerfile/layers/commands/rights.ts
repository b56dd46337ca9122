import type { Command } from "../../../../syntax/shell.ts";
import { readOptions } from "../options.ts";
import { namedOwner } from "../owners.ts";
import { type ShellValues, textOf } from "../run-paths.ts";
import type { Deed, Site } from "../site.ts";
import { coverage, modeOf, targets } from "./files.ts";
import type { CommandReader } from "./reader.ts";

/** chmod(1), chown(1) and chgrp(1). */
export const rightsReaders: Readonly<Record<string, CommandReader>> = {
  chmod: (site, command, values) => {
    change(site, command, values, (text) => {
      const mode = modeOf(text);
      return { kind: "change", aspect: "mode", ...(mode === undefined ? {} : { mode }) };
    });
  },
  chown: (site, command, values) => {
    change(site, command, values, ownerChange);
  },
  chgrp: (site, command, values) => {
    change(site, command, values, (text) => ownerChange(text === undefined ? undefined : `:${text}`));
  },
};

type Change = Pick<Deed, "kind" | "aspect" | "owner" | "mode">;

/** `chown user` leaves the group, `chown :group` the user. */
function ownerChange(text: string | undefined): Change {
  const [user = "", group = ""] = text?.split(":") ?? [];
  const owner = text === undefined ? {} : { owner: { user: namedOwner(user), group: namedOwner(group) } };
  return { kind: "change", aspect: "owner", ...owner };
}

function change(
  site: Site,
  { args }: Command,
  values: ShellValues,
  changeOf: (text: string | undefined) => Change,
): void {
  const { operands, has } = readOptions(
    args.filter(({ template }) => !/^-[rwxXst]+$/.test(template)),
    "--from --reference",
  );
  const isSymbolic = args.some(({ template }) => /^-[rwxXst]+$/.test(template)) || has("--reference");
  const [first] = operands;
  const isTree = has("-R", "--recursive");
  const text = first && !isSymbolic ? textOf(first, values) : undefined;
  for (const { kind, path, covers, names } of targets(site, isSymbolic ? operands : operands.slice(1), values)) {
    const reach = kind === "exact" ? (isTree ? "tree" : "self") : kind === "pattern" ? "contents" : "tree";
    const certainty = kind === "unknown" || has("--from") ? "may" : "sure";
    site.add({ ...changeOf(text), reach, path, certainty, ...coverage(isTree ? covers : names) });
  }
}
