/** "link": a symbolic link to a folder or to nothing; it is listed and never followed, so that no walk runs in circles. */
export type EntryKind = "file" | "folder" | "link";

export interface DirectoryEntry {
  readonly name: string;
  readonly kind: EntryKind;
}

/** The only door to files: Node's disk, the editor's virtual workspace, or a map in tests. URIs as `vscode-uri` prints them. */
export interface FileSystem {
  /** Text without its byte order mark; undefined when it is missing, unreadable, binary or over `maxFileBytes`. */
  readText(uri: string): Promise<string | undefined>;
  /** Entries of a folder, sorted by name; undefined when it is no folder or cannot be read. */
  list(uri: string): Promise<readonly DirectoryEntry[] | undefined>;
}

/** Larger files are not read. */
export const maxFileBytes = 10 * 1024 * 1024;

const inspectedBytes = 8192;

/** Decodes UTF-8 and drops the byte order mark; undefined for binary content (a NUL byte near the start, as git decides). */
export function decodeText(bytes: Uint8Array): string | undefined {
  if (bytes.subarray(0, inspectedBytes).includes(0)) return undefined;
  return new TextDecoder("utf-8").decode(bytes);
}

/** Sorts entries by name in code unit order, the same on every platform. */
export function sortEntries(entries: readonly DirectoryEntry[]): readonly DirectoryEntry[] {
  return entries.toSorted((a, b) => (a.name < b.name ? -1 : Number(a.name > b.name)));
}
