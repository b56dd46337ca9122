import { type NameRow, namesOf } from "../name-rows.ts";

/** Variables that sudo takes out or sets anew even when it is told to keep the environment. */
const rows: readonly NameRow[] = [
  { names: "PATH", source: "https://www.sudo.ws/docs/man/sudoers.man/ (secure_path)" },
  {
    names:
      "IFS CDPATH LOCALDOMAIN RES_OPTIONS HOSTALIASES NLSPATH PATH_LOCALE TERMINFO TERMINFO_DIRS TERMPATH TERMCAP ENV BASH_ENV PS4 GLOBIGNORE BASHOPTS SHELLOPTS JAVA_TOOL_OPTIONS PERLIO_DEBUG PERLLIB PERL5LIB PERL5OPT PERL5DB FPATH NULLCMD READNULLCMD ZDOTDIR TMPPREFIX PYTHONHOME PYTHONPATH PYTHONINSPECT PYTHONUSERBASE RUBYLIB RUBYOPT",
    source: "https://www.sudo.ws/docs/man/sudoers.man/ (env_delete; sudo -V as root lists them)",
  },
  {
    names: "HOME USER LOGNAME MAIL SHELL USERNAME SUDO_COMMAND SUDO_GID SUDO_UID SUDO_USER",
    source: "https://www.sudo.ws/docs/man/sudo.man/ (ENVIRONMENT)",
  },
];

const names = namesOf(rows);

/** True for variables that a command behind `sudo -E` does not see as they were. */
export function isResetBySudo(variable: string): boolean {
  return names.has(variable) || variable.startsWith("LD_") || variable.startsWith("_RLD");
}

/** Images of distributions that have no sudo; names as `canonicalName` gives them. */
const withoutSudo = namesOf([
  { names: "debian", source: "https://github.com/debuerreotype/docker-debian-artifacts (rootfs.manifest)" },
  { names: "ubuntu", source: "https://git.launchpad.net/cloud-images/+oci/ubuntu-base (manifest)" },
  { names: "alpine", source: "https://github.com/alpinelinux/docker-alpine" },
  { names: "busybox", source: "https://busybox.net/downloads/BusyBox.html (no applet of that name)" },
]);

/** True for images that are known to have no sudo; what stands on them may have got it. */
export function comesWithoutSudo(image: string): boolean {
  return withoutSudo.has(image);
}
