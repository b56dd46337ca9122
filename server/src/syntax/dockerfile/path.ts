const DRIVE = /^[A-Za-z]:/;

/** `path` seen from the folder `base`, without "." and ".."; undefined when it is relative and `base` is unknown. */
export function directory(base: string | undefined, path: string, windows: boolean): string | undefined {
  const separator = windows ? "\\" : "/";
  const unified = windows ? path.replaceAll("/", "\\") : path;
  const drive = windows ? (DRIVE.exec(unified)?.[0] ?? "") : "";
  const rest = unified.slice(drive.length);
  if (rest.startsWith(separator) || drive) return drive.toUpperCase() + normalize(rest, separator);
  if (base === undefined) return undefined;
  return directory(undefined, `${base}${separator}${unified}`, windows);
}

function normalize(path: string, separator: string): string {
  const kept: string[] = [];
  for (const part of path.split(separator)) {
    if (part === "..") kept.pop();
    else if (part !== "" && part !== ".") kept.push(part);
  }
  return separator + kept.join(separator);
}
