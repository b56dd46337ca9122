import type { Command } from "../../../../syntax/shell.ts";
import { baseOf } from "../../base.ts";
import { userCreation } from "../../user-creation.ts";
import { readOptions } from "../options.ts";
import { type ShellValues, textOf } from "../run-paths.ts";
import type { Site } from "../site.ts";
import type { CommandReader } from "./reader.ts";

/** useradd(8) and adduser, of Debian and of busybox: their home folders, and the files that list users. */
export const userReaders: Readonly<Record<string, CommandReader>> = {
  useradd: (site, command, values) => {
    const made = userCreation(command);
    const options = made?.options;
    const makes = options?.has("-m", "--create-home")
      ? "yes"
      : options?.has("-M", "--no-create-home", "-r", "--system")
        ? "no"
        : byDefault(site);
    makeHome(site, options?.valueOf("-d", "--home", "--home-dir")?.text, made?.user, makes, values);
  },
  adduser: (site, command, values) => {
    const made = userCreation(command);
    if (!made) return;
    const { options, user } = made;
    const isBusybox = distributionOf(site) === "alpine" || distributionOf(site) === "busybox";
    const refuses = options.has("-H", "--no-create-home");
    const isSystem = options.has("--system") && !isBusybox;
    const isKnown = isBusybox || distributionOf(site) === "debian" || distributionOf(site) === "ubuntu";
    makeHome(
      site,
      options.valueOf("-h", "--home")?.text,
      user,
      refuses ? "no" : isSystem || !isKnown ? "maybe" : "yes",
      values,
    );
  },
  groupadd: accounts,
  addgroup: accounts,
  usermod: accounts,
  groupmod: accounts,
  chpasswd: accounts,
  passwd: accounts,
  userdel: (site, command, values) => {
    accounts(site);
    const options = readOptions(command.args);
    const [user] = options.operands;
    const name = user && textOf(user, values);
    if (options.has("-r", "--remove") && name !== undefined)
      site.add({ kind: "remove", reach: "tree", path: `/home/${name}`, certainty: "may" });
  },
};

function accounts(site: Site): void {
  for (const path of ["/etc/passwd", "/etc/group", "/etc/shadow"]) site.unknown(path);
}

function distributionOf({ instruction }: Site): string | undefined {
  return instruction.stage && baseOf(instruction.stage)?.distribution;
}

/** login.defs: CREATE_HOME is set on Red Hat's systems and unset on Debian's. */
function byDefault(site: Site): "yes" | "no" | "maybe" {
  const distribution = distributionOf(site);
  return distribution === "debian" || distribution === "ubuntu" ? "no" : distribution === "rhel-like" ? "yes" : "maybe";
}

function makeHome(
  site: Site,
  home: string | undefined,
  user: Command["args"][number] | undefined,
  makes: "yes" | "no" | "maybe",
  values: ShellValues,
): void {
  accounts(site);
  if (makes === "no" || !user) return;
  const name = textOf(user, values);
  const path = home ?? (name === undefined ? undefined : `/home/${name}`);
  if (path === undefined || /[$`*?[{~]/.test(path) || name === undefined) {
    site.mayFill(home === undefined ? "/home" : "/");
    return;
  }
  const certainty = makes === "yes" ? "sure" : "may";
  const place = site.resolve(path);
  site.makeParents(place, { certainty });
  site.makeFolder(place, { certainty, owner: { user: name, group: undefined } });
  site.mayFill(place, { owner: { user: name, group: undefined } });
}
