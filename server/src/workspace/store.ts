import { type DirectoryEntry, type FileSystem, headBytes } from "./file-system.ts";
import { ancestors, isWithin, parentOf } from "./uri.ts";

/** What a derived value may read; each read is remembered as something the value depends on. */
export interface Scope extends FileSystem {
  /**
   * The value under `key`, computed once and again only after something it read has changed. With `print`, a new value
   * that prints the same as the old one is dropped for it, so that its identity tells whether anything changed, and
   * values built upon it stay as well.
   */
  derive<T>(key: string, compute: (scope: Scope) => Promise<T>, print?: (value: T) => string): Promise<T>;
}

export interface FileChange {
  readonly uri: string;
  readonly kind: "created" | "changed" | "deleted";
}

/** Files as the linter sees them: open documents over a cached disk, with derived values on top. */
export interface Store extends Scope {
  /** Puts the text of an open document over the file; undefined takes it away. */
  overlay(uri: string, text: string | undefined): void;
  /** Takes note of changes on disk; true when something that was read is concerned. */
  changed(changes: readonly FileChange[]): boolean;
}

interface Derived {
  value: Promise<unknown>;
  valid: boolean;
  settled: { readonly value: unknown; readonly print: string } | undefined;
  /** "read:URI" and "list:URI". */
  readonly reads: Set<string>;
  /** Printed values that this one is built upon, by key. */
  readonly parts: Map<string, string>;
  /** Computes the value anew and says how it prints. */
  readonly renew: () => Promise<string>;
}

/** Wraps a file system. Nothing is read twice until `changed` or `overlay` says so. */
export function createStore(disk: FileSystem): Store {
  const texts = new Map<string, Promise<string | undefined>>();
  const heads = new Map<string, Promise<string | undefined>>();
  const lists = new Map<string, Promise<readonly DirectoryEntry[] | undefined>>();
  const overlays = new Map<string, string>();
  const entries = new Map<string, Derived>();

  const base: FileSystem = {
    readText: async (uri) => overlays.get(uri) ?? remembered(texts, uri, () => disk.readText(uri)),
    readHead: async (uri) => overlays.get(uri)?.slice(0, headBytes) ?? remembered(heads, uri, () => disk.readHead(uri)),
    list: async (uri) => remembered(lists, uri, () => disk.list(uri)),
  };
  const derive: Scope["derive"] = (key, compute, print) => deriveValue(entries, base, key, compute, print);
  const invalidate = (keys: readonly string[]): boolean => {
    const hit = [...entries.values()].filter(({ valid, reads }) => valid && keys.some((key) => reads.has(key)));
    for (const entry of hit) entry.valid = false;
    return hit.length > 0;
  };
  return {
    ...base,
    derive,
    overlay(uri, text) {
      if (overlays.get(uri) === text) return;
      if (text === undefined) overlays.delete(uri);
      else overlays.set(uri, text);
      invalidate([`read:${uri}`]);
    },
    changed(changes) {
      const keys = changes.flatMap((change) => affectedKeys(change, [...texts.keys(), ...heads.keys()], lists));
      const dropped = keys.filter((key) => {
        const name = key.slice(5);
        if (!key.startsWith("read:")) return lists.delete(name);
        const hadHead = heads.delete(name);
        return texts.delete(name) || hadHead;
      });
      return invalidate(keys) || dropped.length > 0;
    },
  };
}

function remembered<T>(cache: Map<string, Promise<T>>, key: string, read: () => Promise<T>): Promise<T> {
  const known = cache.get(key);
  if (known) return known;
  const value = read();
  cache.set(key, value);
  return value;
}

/**
 * A deleted or created folder stands for everything below it, and a file in a new folder for that folder: clients report
 * one or the other.
 */
function affectedKeys(
  { uri, kind }: FileChange,
  read: readonly string[],
  lists: ReadonlyMap<string, unknown>,
): string[] {
  if (kind === "changed") return [`read:${uri}`];
  const listed = ancestors(parentOf(uri)).find((folder) => lists.has(folder));
  return [
    `read:${uri}`,
    ...(listed === undefined ? [] : [`list:${listed}`]),
    ...read.filter((known) => isWithin(uri, known)).map((known) => `read:${known}`),
    ...[...lists.keys()].filter((known) => isWithin(uri, known)).map((known) => `list:${known}`),
  ];
}

async function deriveValue<T>(
  entries: Map<string, Derived>,
  files: FileSystem,
  key: string,
  compute: (scope: Scope) => Promise<T>,
  print?: (value: T) => string,
): Promise<T> {
  const known = entries.get(key);
  if (known?.valid && (await partsUnchanged(entries, known))) return known.value as Promise<T>;
  const current = entries.get(key);
  if (current && current !== known && current.valid) return current.value as Promise<T>;
  const entry: Derived = {
    value: Promise.resolve(),
    valid: true,
    settled: undefined,
    reads: new Set(),
    parts: new Map(),
    renew: async () => {
      const value = await deriveValue(entries, files, key, compute, print);
      return print?.(value) ?? "";
    },
  };
  entries.set(key, entry);
  const value = compute(recordingScope(entries, files, entry)).then((result) => settle(entry, result, known, print));
  entry.value = value;
  value.catch(() => (entry.valid = false));
  return value;
}

function settle<T>(
  entry: Derived,
  value: T,
  before: Derived | undefined,
  print: ((value: T) => string) | undefined,
): T {
  if (!print) return value;
  const printed = print(value);
  const kept = before?.settled?.print === printed ? (before.settled.value as T) : value;
  entry.settled = { value: kept, print: printed };
  return kept;
}

async function partsUnchanged(entries: Map<string, Derived>, { parts }: Derived): Promise<boolean> {
  for (const [key, printed] of parts) {
    const part = entries.get(key);
    if (!part) return false;
    if (part.valid && part.parts.size === 0 && part.settled?.print === printed) continue;
    if ((await part.renew()) !== printed) return false;
  }
  return true;
}

function recordingScope(entries: Map<string, Derived>, files: FileSystem, entry: Derived): Scope {
  return {
    readText(uri) {
      entry.reads.add(`read:${uri}`);
      return files.readText(uri);
    },
    readHead(uri) {
      entry.reads.add(`read:${uri}`);
      return files.readHead(uri);
    },
    list(uri) {
      entry.reads.add(`list:${uri}`);
      return files.list(uri);
    },
    async derive(key, compute, print) {
      const value = await deriveValue(entries, files, key, compute, print);
      if (print) {
        entry.parts.set(key, print(value));
        return value;
      }
      const part = entries.get(key);
      for (const read of part?.reads ?? []) entry.reads.add(read);
      for (const [name, printed] of part?.parts ?? []) entry.parts.set(name, printed);
      return value;
    },
  };
}
