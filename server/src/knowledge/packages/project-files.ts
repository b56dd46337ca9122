import type { Command } from "../../syntax/shell.ts";

/** A project folder of the build context, as the builder sees it. */
export interface ProjectFiles {
  /** The names of the files in the folder itself. */
  readonly names: readonly string[];
  /** Whether the file, or folder with a trailing slash, is there. */
  has(path: string): boolean;
  /** Undefined when it is not there or not known. */
  text(path: string): string | undefined;
}

export interface InstallInputs {
  /** In the project folder: "package.json". */
  readonly files: readonly string[];
  /** Within the project folder, without a slash at the end: "prisma". */
  readonly folders: readonly string[];
  /** Folders that it fills and that a later copy of the whole context would overwrite: "node_modules". */
  readonly fills: readonly string[];
  /**
   * The command does more than fetch dependencies, and for that it needs the project. This shell text, run ahead of it, only
   * fetches. Absent: the command itself is enough.
   */
  readonly ahead?: string;
}

/** The command as written on one line, with more options at its end; undefined where words are not literal. */
export function withOptions({ words }: Command, options: readonly string[]): string {
  return [...words.map(({ text }) => text), ...options].join(" ");
}

/** Undefined for what is no JSON object. */
export function parseJson(text: string | undefined): Record<string, unknown> | undefined {
  try {
    return text === undefined ? undefined : asRecord(JSON.parse(text.replace(/^\uFEFF/, "")));
  } catch {
    return undefined;
  }
}

/** Empty for what is no object. */
export function asRecord(value: unknown): Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {};
}
