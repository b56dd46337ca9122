import type { Command } from "../../syntax/shell.ts";

/** What a command makes, told apart from the program that makes it. */
interface Wanted {
  readonly kind: "user" | "group";
  readonly name: string;
  readonly system: boolean;
  readonly id: string | undefined;
  readonly group: string | undefined;
  readonly home: string | undefined;
  readonly createsHome: boolean | undefined;
  readonly shell: string | undefined;
  readonly comment: string | undefined;
}

type Field = "id" | "group" | "home" | "shell" | "comment";
type Switch = "system" | "home" | "no-home" | "ignored";

interface Syntax {
  /** Options with a value, all names. */
  readonly values: Readonly<Record<string, Field>>;
  /** Options without one. "ignored": says what the other programs do by themselves. */
  readonly switches: Readonly<Record<string, Switch>>;
}

/** Options of useradd(8) and groupadd(8) of the shadow tools that the programs of busybox can express as well. */
const shadow: Readonly<Record<Wanted["kind"], Syntax>> = {
  user: {
    values: {
      "-u": "id",
      "--uid": "id",
      "-g": "group",
      "--gid": "group",
      "-d": "home",
      "--home": "home",
      "--home-dir": "home",
      "-s": "shell",
      "--shell": "shell",
      "-c": "comment",
      "--comment": "comment",
    },
    switches: {
      "-r": "system",
      "--system": "system",
      "-m": "home",
      "--create-home": "home",
      "-M": "no-home",
      "--no-create-home": "no-home",
      "-l": "ignored",
      "--no-log-init": "ignored",
    },
  },
  group: {
    values: { "-g": "id", "--gid": "id" },
    switches: { "-r": "system", "--system": "system", "-f": "ignored", "--force": "ignored" },
  },
};

/** Options of adduser and addgroup of busybox (https://busybox.net/downloads/BusyBox.html). */
const busybox: Readonly<Record<Wanted["kind"], Syntax>> = {
  user: {
    values: {
      "-u": "id",
      "-G": "group",
      "-h": "home",
      "-s": "shell",
      "-g": "comment",
      "--uid": "id",
      "--ingroup": "group",
      "--home": "home",
      "--shell": "shell",
      "--gecos": "comment",
    },
    switches: {
      "-S": "system",
      "--system": "system",
      "-H": "no-home",
      "--no-create-home": "no-home",
      "-D": "ignored",
      "--disabled-password": "ignored",
    },
  },
  group: { values: { "-g": "id", "--gid": "id" }, switches: { "-S": "system", "--system": "system" } },
};

const programs: Readonly<Record<string, readonly ["shadow" | "busybox", Wanted["kind"]]>> = {
  useradd: ["shadow", "user"],
  groupadd: ["shadow", "group"],
  adduser: ["busybox", "user"],
  addgroup: ["busybox", "group"],
};

/** True for options of busybox's adduser and addgroup that the programs of the same name on Debian refuse. */
const unknownToDebian = /^-(?!-)[a-zA-Z]*[SDG]/;

/** Programs of the shadow tools that busybox does not have under any options. */
const SHADOW_PROGRAMS: readonly string[] = ["useradd", "groupadd", "usermod", "groupmod", "userdel", "groupdel"];

/** Programs that make, change and remove users and groups. */
export const USER_PROGRAMS: readonly string[] = [...SHADOW_PROGRAMS, "adduser", "addgroup"];

/** True when the command does not exist, or refuses its options, on a system with these user tools. */
export function failsOn(tools: "shadow" | "busybox", hasAdduser: boolean, { name = "", args }: Command): boolean {
  if (tools === "busybox") return SHADOW_PROGRAMS.includes(name);
  if (name !== "adduser" && name !== "addgroup") return false;
  return hasAdduser
    ? args.some(({ value }) => value !== undefined && unknownToDebian.test(value))
    : name === "addgroup";
}

/** The command in the words of the other tools; undefined when these cannot say the same, or when a variable hides what is meant. */
export function translated(command: Command): string | undefined {
  const [from, kind] = programs[command.name ?? ""] ?? [];
  if (!from || !kind) return undefined;
  const wanted = readWanted(command, kind, (from === "shadow" ? shadow : busybox)[kind]);
  if (!wanted) return undefined;
  return from === "shadow" ? inBusybox(wanted) : inShadow(wanted);
}

function readWanted({ args }: Command, kind: Wanted["kind"], syntax: Syntax): Wanted | undefined {
  const fields: Partial<Record<Field, string>> = {};
  const switches = new Set<Switch>();
  const names: string[] = [];
  for (let index = 0; index < args.length; index++) {
    const word = args[index]?.text ?? "";
    const [option = "", attached] = word.startsWith("--") ? word.split("=", 2) : [word];
    const field = syntax.values[option];
    if (field) {
      const value = attached ?? args[++index]?.text;
      if (value === undefined) return undefined;
      fields[field] = value;
    } else if (word.startsWith("-")) {
      const found = switchesOf(word, syntax);
      if (!found) return undefined;
      for (const each of found) switches.add(each);
    } else names.push(word);
  }
  const [name] = names;
  if (name === undefined || names.length > 1) return undefined;
  const { id, group, home, shell, comment } = fields;
  return {
    kind,
    name,
    system: switches.has("system"),
    id,
    group,
    home,
    shell,
    comment,
    createsHome: switches.has("home") ? true : switches.has("no-home") ? false : undefined,
  };
}

/** `-rm` is `-r -m`; undefined when one of them is unknown. */
function switchesOf(word: string, { switches }: Syntax): readonly Switch[] | undefined {
  const whole = switches[word];
  if (whole) return [whole];
  if (!/^-[a-zA-Z]+$/.test(word)) return undefined;
  const each = Array.from(word.slice(1), (letter) => switches[`-${letter}`]);
  return each.every((one) => one !== undefined) ? each : undefined;
}

/** busybox gives a system user without -G the group "nogroup", shadow one of its own name. */
function inBusybox({ kind, name, system, id, group, home, createsHome, shell, comment }: Wanted): string | undefined {
  if (kind === "group") return words("addgroup", system && "-S", id && `-g ${id}`, name);
  if (system && group === undefined) return undefined;
  const place = home && `-h ${home}`;
  const noHome = createsHome === true ? undefined : "-H";
  return words(
    "adduser",
    system ? "-S" : "-D",
    noHome,
    place,
    id && `-u ${id}`,
    group && `-G ${group}`,
    shell && `-s ${shell}`,
    comment && `-g ${comment}`,
    name,
  );
}

function inShadow({ kind, name, system, id, group, home, createsHome, shell, comment }: Wanted): string | undefined {
  if (kind === "group") return words("groupadd", system && "--system", id && `--gid ${id}`, name);
  const ownGroup = group ? `--gid ${group}` : system ? "--gid nogroup" : undefined;
  const shellOption = shell ? `--shell ${shell}` : system ? "--shell /usr/sbin/nologin" : undefined;
  const place = createsHome === false ? "--no-create-home" : "--create-home";
  return words(
    "useradd",
    system && "--system",
    place,
    home && `--home-dir ${home}`,
    id && `--uid ${id}`,
    ownGroup,
    shellOption,
    comment && `--comment ${comment}`,
    name,
  );
}

function words(...parts: readonly (string | false | undefined)[]): string {
  return parts.filter((part) => typeof part === "string" && part !== "").join(" ");
}

/** The tools that make users on a distribution, and whether `adduser` is among them. */
export interface UserTools {
  readonly tools: "shadow" | "busybox";
  readonly hasAdduser: boolean;
}

/**
 * busybox's own on Alpine (https://busybox.net/downloads/BusyBox.html#adduser), shadow's elsewhere, with Debian's adduser
 * beside them (https://packages.debian.org/stable/admin/adduser).
 */
const toolsByDistribution: ReadonlyMap<string, UserTools> = new Map([
  ["alpine", { tools: "busybox", hasAdduser: true }],
  ["busybox", { tools: "busybox", hasAdduser: true }],
  ["debian", { tools: "shadow", hasAdduser: true }],
  ["ubuntu", { tools: "shadow", hasAdduser: true }],
  ["rhel-like", { tools: "shadow", hasAdduser: false }],
]);

/** The tools of a distribution as `BaseFacts.distribution` names it; undefined where nothing is certain. */
export function userToolsOf(distribution: string | undefined): UserTools | undefined {
  return toolsByDistribution.get(distribution ?? "");
}

/**
 * True for images of a distribution with shadow's tools that come without them: `yum install shadow-utils` brings them
 * (https://github.com/amazonlinux/container-images, and what is built on them).
 * @param image as `canonicalName` gives it
 * @param tag undefined for none
 */
export function comesWithoutUseradd(image: string, tag: string | undefined): boolean {
  return (
    /(?:^|\/)(?:amazonlinux|amazoncorretto|lambda\/\w+)$/.test(image) ||
    /corretto|\bal20\d\d\b|amazonlinux/.test(tag ?? "")
  );
}
