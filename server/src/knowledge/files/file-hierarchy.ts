import type { Distribution } from "../images/base-facts.ts";

/** The folders at the root of Linux distributions (Filesystem Hierarchy Standard 3.0, hier(7)). */
export const topFolders: ReadonlySet<string> = new Set(
  (
    "afs bin bin.usr-is-merged boot dev etc home lib lib.usr-is-merged lib32 lib64 libx32 media mnt opt proc root run sbin " +
    "sbin.usr-is-merged srv sys tmp usr var"
  ).split(" "),
);

/** Folders that every distribution's image has (Filesystem Hierarchy Standard 3.0). */
export const standardFolders: ReadonlySet<string> = new Set(
  "/bin /dev /etc /home /lib /proc /root /sbin /sys /tmp /usr /usr/bin /usr/sbin /var".split(" "),
);

/** Folders that the images of Debian, Ubuntu, Alpine and Fedora's relatives have besides, empty or not (base-files, alpine-baselayout, filesystem). */
export const usualFolders: ReadonlySet<string> = new Set(
  (
    "/media /mnt /opt /run /srv /usr/lib /usr/local /usr/local/bin /usr/local/lib /usr/local/sbin /usr/local/share /usr/share /var/cache /var/lib " +
    "/var/log /var/spool /var/tmp"
  ).split(" "),
);

const merged: ReadonlyMap<string, string> = new Map([
  ["/bin", "/usr/bin"],
  ["/sbin", "/usr/sbin"],
  ["/lib", "/usr/lib"],
  ["/lib64", "/usr/lib64"],
  ["/var/run", "/run"],
  ["/var/lock", "/run/lock"],
]);

/** Links to folders in the distributions' images: Debian's usrmerge, base-files; Fedora's UsrMove; Alpine's alpine-baselayout. */
export const folderLinks: Partial<Readonly<Record<Distribution, ReadonlyMap<string, string>>>> = {
  debian: merged,
  ubuntu: merged,
  "rhel-like": merged,
  alpine: new Map([["/var/run", "/run"]]),
};
