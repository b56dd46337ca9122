/** The process around the command line, so that commands do not touch globals. */
export interface Terminal {
  /** Absolute path of the working folder, in the system's own form. */
  readonly cwd: string;
  /** Absolute path of the folder that holds `package.json` and `dist/`. */
  readonly home: string;
  /** True when standard output may carry colours. */
  readonly color: boolean;
  /** Writes to standard output; settles once the system has taken the text. */
  write(text: string): Promise<void>;
  /** Writes one line to standard error. */
  warn(line: string): void;
  /** Everything that stands on standard input. */
  readInput(): Promise<Uint8Array>;
  /** Serves the Language Server Protocol over standard input and output until the client leaves. */
  serve(): Promise<void>;
}

export type ExitCode = 0 | 1 | 2;

/** Something the user can mend: a wrong option, a path that is not there. Printed as one line; the exit code is 2. */
export class UserError extends Error {
  override readonly name = "UserError";
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: "no such file or folder",
  EACCES: "permission denied",
  EPERM: "operation not permitted",
  EROFS: "the disk is read-only",
  ENOSPC: "no space left on the disk",
  EISDIR: "is a folder, not a file",
  ENOTDIR: "a part of the path is not a folder",
  EBUSY: "the file is in use or mounted by itself, so it cannot be replaced",
  EMFILE: "too many open files",
  ELOOP: "too many symbolic links",
};

/** What went wrong, in words and on one line. */
export function reason(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const code = "code" in error && typeof error.code === "string" ? error.code : "";
  return reasons[code] ?? error.message.replace(/\s*\n\s*/g, " ");
}
