/** The process around the command line, so that commands do not touch globals. */
export interface Terminal {
  /** Absolute path of the working folder, in the system's own form. */
  readonly cwd: string;
  /** Absolute path of the folder of the running program: `dist/`, or `server/src/main/` in the source. */
  readonly home: string;
  /** The environment variables. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** True when standard output may carry colours. */
  readonly color: boolean;
  /** True when whoever reads standard output can click links. */
  readonly links: boolean;
  /** Asks a question that yes and no answer; undefined when nobody sits there. */
  readonly confirm: ((question: string) => Promise<boolean>) | undefined;
  /** Writes to standard output; settles once the system has taken it. */
  write(content: string | Uint8Array): Promise<void>;
  /** Writes one line to standard error. */
  warn(line: string): void;
  /** The day it is in UTC: "2026-11-21". */
  today(): string;
  /** Everything that stands on standard input. */
  readInput(): Promise<Uint8Array>;
  /** From now on the first Ctrl+C aborts the signal instead of ending the process; the second one ends it. */
  interruption(): AbortSignal;
  /** Serves the Language Server Protocol over standard input and output until the client leaves. */
  serve(): Promise<void>;
}

export type ExitCode = 0 | 1 | 2;

/** Something the user can mend: a wrong option, a path that is not there. Each line of its message is printed by itself; the exit code is 2. */
export class UserError extends Error {
  override readonly name = "UserError";
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: "no such file or folder; check the path",
  EACCES: "permission denied; check who may read and write it",
  EPERM: "operation not permitted; check who may write it",
  EROFS: "the disk is read-only; work on a copy or use --diff",
  ENOSPC: "no space left on the disk; make room and run again",
  EISDIR: "is a folder; name a file",
  ENOTDIR: "a part of the path is not a folder; check the path",
  EBUSY: "in use, or mounted as a single file, so it cannot be replaced; mount its folder",
  EMFILE: "too many open files; raise the limit",
  ELOOP: "too many symbolic links; check the path",
};

/** What went wrong, in words and on one line. */
export function reason(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const code = "code" in error && typeof error.code === "string" ? error.code : "";
  const message = error.message.replace(/\s*\n\s*/g, " ");
  const isBug = error instanceof TypeError || error instanceof RangeError || error instanceof ReferenceError;
  return reasons[code] ?? (isBug && code === "" ? `internal error, please report it: ${message}` : message);
}
