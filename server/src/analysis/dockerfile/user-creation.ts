import type { Command, ShellWord } from "../../syntax/shell.ts";
import { type Options, readOptions } from "./layers/options.ts";

/** A call of useradd or adduser that makes a user. */
export interface UserCreation {
  /** The word that names the user. */
  readonly user: ShellWord;
  readonly options: Options;
}

/** useradd(8): options with a value. */
const OF_USERADD =
  "-u --uid -g --gid -G --groups -d --home --home-dir -s --shell -c --comment -b --base-dir -k --skel -K --key -p --password -e --expiredate -f --inactive -R --root -P --prefix -Z --selinux-user";

/**
 * Options with a value of the programs called adduser: busybox's (https://busybox.net/downloads/BusyBox.html#adduser), Debian's
 * (adduser(8)) and, on Red Hat's systems, useradd by another name. Where busybox and useradd share a letter, both take a value.
 */
const OF_ADDUSER = `${OF_USERADD} -h --ingroup --gecos --conf --firstuid --lastuid --firstgid --lastgid --uidgid`;

/** Options that make the programs do something else, or elsewhere. */
const OTHERWISE = ["--help", "--version", "-R", "--root", "-P", "--prefix", "--defaults"];

/**
 * What a useradd or adduser makes; undefined for other programs, and when it makes no user: `adduser USER GROUP` adds one to a group,
 * Debian's `adduser --group NAME` makes a group unless it is given `--system`, too.
 */
export function userCreation({ name, args }: Command): UserCreation | undefined {
  if (name !== "useradd" && name !== "adduser") return undefined;
  const options = readOptions(args, name === "useradd" ? OF_USERADD : OF_ADDUSER);
  const [user, group] = options.operands;
  if (!user || group || options.has(...OTHERWISE)) return undefined;
  if (name === "useradd" && options.has("-D")) return undefined;
  if (name === "adduser" && options.has("--group") && !options.has("--system")) return undefined;
  return { user, options };
}

/** Options with a value of groupadd(8) and of the programs called addgroup. */
const OF_GROUPS = "-g --gid -K --key -p --password -R --root -P --prefix -U --users --conf --firstgid --lastgid";

/** The names of the groups that a command surely makes: its own of a group, and the user's, which most programs make along. */
export function groupsMade(command: Command): readonly string[] {
  const { name, args } = command;
  if (name === "groupadd" || name === "addgroup" || (name === "adduser" && args.some(isGroupFlag))) {
    const { operands } = readOptions(args, name === "adduser" ? OF_ADDUSER : OF_GROUPS);
    return operands.length === 1 ? [operands[0]?.value ?? ""] : [];
  }
  const made = userCreation(command);
  return made && !made.options.has("-g", "--gid", "-G", "--ingroup", "-N", "--no-user-group")
    ? [made.user.value ?? ""]
    : [];
}

function isGroupFlag({ value }: ShellWord): boolean {
  return value === "--group";
}
