/**
 * Folders of the file system hierarchy that hold programs (https://refspecs.linuxfoundation.org/FHS_3.0/fhs/index.html),
 * and those above them. Paths may lack the leading slash, and end in slashes.
 */
const systemFolder = /^\/?(?:usr|bin|sbin|lib|usr\/(?:local\/)?s?bin)?\/*$/;
const shellPath = /^\/?(?:usr\/?)?(?:bin\/?(?:sh)?)?$/;

/** True when a copy to that place may bring the programs of another distribution. */
export function coversSystemFolder(target: string): boolean {
  return systemFolder.test(target);
}

/** True when a copy to that place may bring another `/bin/sh`. */
export function coversShell(target: string): boolean {
  return shellPath.test(target);
}
