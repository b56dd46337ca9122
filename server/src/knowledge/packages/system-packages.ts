import { type NameRow, namesOf } from "../name-rows.ts";

/** Package managers that stand in for each other, by the program that is called. */
const families: ReadonlyMap<string, string> = new Map([
  ["apt", "apt"],
  ["apt-get", "apt"],
  ["apk", "apk"],
  // A base with dnf has microdnf or yum often enough (https://dnf.readthedocs.io/en/latest/cli_vs_yum.html).
  ["dnf", "rpm"],
  ["microdnf", "rpm"],
  ["yum", "rpm"],
  ["tdnf", "rpm"],
  ["zypper", "zypper"],
  ["pacman", "pacman"],
  ["none", "none"],
]);

/** Programs that stand in for each other: a base with dnf has microdnf or yum often enough. Undefined for others. */
export function packageManagerFamily(program: string): string | undefined {
  return families.get(program);
}

/** Packages that bring a package manager. */
const managerRows: readonly NameRow[] = [
  { names: "apt apt-get dpkg", source: "https://packages.debian.org/stable/admin/" },
  { names: "apk apk-tools", source: "https://pkgs.alpinelinux.org/package/edge/main/x86_64/apk-tools" },
  { names: "dnf dnf5 yum microdnf rpm", source: "https://packages.fedoraproject.org/" },
  { names: "tdnf", source: "https://github.com/vmware/tdnf" },
  { names: "zypper", source: "https://software.opensuse.org/package/zypper" },
  { names: "pacman", source: "https://archlinux.org/packages/core/x86_64/pacman/" },
];

/** Packages that bring useradd, adduser and their like. */
const userToolRows: readonly NameRow[] = [
  { names: "shadow", source: "https://pkgs.alpinelinux.org/package/edge/community/x86_64/shadow" },
  { names: "shadow-utils util-linux-user", source: "https://packages.fedoraproject.org/pkgs/shadow-utils/" },
  { names: "passwd adduser", source: "https://packages.debian.org/stable/admin/adduser" },
  { names: "busybox", source: "https://busybox.net/downloads/BusyBox.html#adduser" },
];

/** Commands by which other programs take the place of those that the image has. */
const replacerRows: readonly NameRow[] = [
  { names: "ln", source: "https://pubs.opengroup.org/onlinepubs/9799919799/utilities/ln.html" },
  { names: "busybox", source: "https://busybox.net/downloads/BusyBox.html (--install)" },
  { names: "chroot", source: "https://www.gnu.org/software/coreutils/manual/html_node/chroot-invocation.html" },
];

const managers = namesOf(managerRows);
const userTools = namesOf(userToolRows);
const replacers = namesOf(replacerRows);

/** True for packages that bring a package manager. */
export function isPackageManagerPackage(name: string): boolean {
  return managers.has(name);
}

/** True for packages that bring the tools which make users and groups. */
export function isUserToolPackage(name: string): boolean {
  return userTools.has(name);
}

/** True for commands by which other programs may take the place of those that the image has. */
export function mayReplacePrograms(command: string): boolean {
  return replacers.has(command);
}
