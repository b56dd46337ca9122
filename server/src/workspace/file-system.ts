/** "link": a symbolic link to a folder or to nothing; it is listed and never followed, so that no walk runs in circles. */
export type EntryKind = "file" | "folder" | "link";

export interface DirectoryEntry {
  readonly name: string;
  readonly kind: EntryKind;
}

/** The only door to files: Node's disk, the editor's virtual workspace, or a map in tests. URIs as `vscode-uri` prints them. */
export interface FileSystem {
  /** Text without its byte order mark; undefined when it is missing, unreadable, binary (see `decodeText`) or over `maxFileBytes`. */
  readText(uri: string): Promise<string | undefined>;
  /** The first `headBytes` bytes, each as one character, of text or not; undefined when it is missing or cannot be read. */
  readHead(uri: string): Promise<string | undefined>;
  /** Entries of a folder, sorted by name; undefined when it is no folder or cannot be read. */
  list(uri: string): Promise<readonly DirectoryEntry[] | undefined>;
}

/** Larger files are not read. */
export const maxFileBytes = 10 * 1024 * 1024;

/** How much of a file `readHead` gives. */
export const headBytes = 512;

/** Sorts entries by name in code unit order, the same on every platform. */
export function sortEntries(entries: readonly DirectoryEntry[]): readonly DirectoryEntry[] {
  return entries.toSorted((a, b) => (a.name < b.name ? -1 : Number(a.name > b.name)));
}
