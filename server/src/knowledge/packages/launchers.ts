import { type NameRow, namesOf } from "../name-rows.ts";

/** Programs that may call the system's package manager: they run scripts, or install what something else needs. */
const rows: readonly NameRow[] = [
  {
    names: "sh bash dash ash zsh . source eval",
    source: "https://pubs.opengroup.org/onlinepubs/9799919799/utilities/sh.html (they run scripts)",
  },
  { names: "make", source: "https://www.gnu.org/software/make/manual/make.html (runs recipes)" },
  {
    names: "ansible-playbook puppet chef-client",
    source: "https://docs.ansible.com, https://help.puppet.com, https://docs.chef.io",
  },
  { names: "rosdep", source: "https://docs.ros.org/en/independent/api/rosdep/html/commands.html" },
  { names: "mk-build-deps", source: "https://manpages.debian.org/devscripts/mk-build-deps.1" },
  { names: "gdebi", source: "https://manpages.debian.org/gdebi-core/gdebi.1" },
  {
    names: "playwright npx pnpx bunx",
    source: "https://playwright.dev/docs/browsers#install-system-dependencies (install-deps)",
  },
  { names: "apt-cache apt-file", source: "https://manpages.debian.org/apt/apt-cache.8 (they read the package lists)" },
  {
    names: "add-apt-repository apt-add-repository",
    source: "https://manpages.ubuntu.com/manpages/noble/man1/add-apt-repository.1.html (updates the lists)",
  },
  { names: "install_packages", source: "https://github.com/bitnami/minideb" },
  { names: "install-php-extensions", source: "https://github.com/mlocati/docker-php-extension-installer" },
  { names: "tasksel", source: "https://manpages.debian.org/tasksel/tasksel.8" },
  { names: "dpkg-reconfigure", source: "https://manpages.debian.org/debconf/dpkg-reconfigure.8" },
];

const launchers = namesOf(rows);
const script = /\.(?:sh|bash|py|pl)$/;
/** Folders of the distribution's own programs (https://refspecs.linuxfoundation.org/FHS_3.0/fhs/index.html). */
const ownProgram = /^\/(?:usr\/(?:local\/)?)?s?bin\//;

/** True for a program by its name alone, or in a folder of the distribution's own: `./install` is another. */
export function isSystemProgram(path: string): boolean {
  return !path.includes("/") || ownProgram.test(path);
}

/**
 * True when a program may install system packages by itself: a script, an installer, something of the project.
 * @param path as called, with its folder; undefined when that is not known
 */
export function mayLaunchInstall(name: string, path: string | undefined): boolean {
  if (launchers.has(name) || script.test(name)) return true;
  return path !== undefined && !isSystemProgram(path);
}

/** Installers among them whose packages nobody can name. */
const blind = namesOf([
  { names: "chroot", source: "https://www.gnu.org/software/coreutils/manual/html_node/chroot-invocation.html" },
  { names: "install_packages", source: "https://github.com/bitnami/minideb" },
]);

/** True when what is installed cannot be told from the command: a shell script, another root folder. */
export function installsBlindly(name: string): boolean {
  return blind.has(name) || name.endsWith(".sh");
}
