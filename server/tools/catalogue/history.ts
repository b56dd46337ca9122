import { dayOf, git } from "./git.ts";

/** One version of one library file: what it said from that day on; an empty text when it was removed. */
export interface LibraryVersion {
  readonly name: string;
  /** Day of the commit in UTC: "2026-08-21". */
  readonly day: string;
  readonly text: string;
}

interface Change {
  readonly name: string;
  readonly day: string;
  readonly blob: string;
}

const noBlob = /^0+$/;

/**
 * Every version of the library files of the given names, oldest first, along the first parents of HEAD: two runs of git,
 * one for the list of changes, one for all texts.
 */
export function readHistory(checkout: string, names: readonly string[]): readonly LibraryVersion[] {
  const paths = names.map((name) => `library/${name}`);
  const log = git(checkout, [
    "log",
    "--first-parent",
    "--reverse",
    "--no-renames",
    "--format=@%ct",
    "--raw",
    "--no-abbrev",
    "-m",
    "HEAD",
    "--",
    ...paths,
  ]);
  const changes = readChanges(log.toString("utf8"));
  const texts = readBlobs(checkout, [...new Set(changes.map(({ blob }) => blob).filter((blob) => !noBlob.test(blob)))]);
  return changes.map(({ name, day, blob }) => ({ name, day, text: texts.get(blob) ?? "" }));
}

/** Reads `git log --raw`: a line `@<seconds>` per commit, then `:<modes> <old> <new> <status>\t<path>` per file. */
function readChanges(log: string): readonly Change[] {
  const changes: Change[] = [];
  let day = "";
  for (const line of log.split("\n")) {
    if (line.startsWith("@")) day = dayOf(line.slice(1));
    const [, blob, path] = /^:\d+ \d+ \w+ (\w+) \w+\t(.+)$/.exec(line) ?? [];
    if (blob && path) changes.push({ name: path.slice("library/".length), day, blob });
  }
  return changes;
}

/** Texts of blobs by their ids. `git cat-file --batch` writes "<id> blob <bytes>\n<text>\n" for each. */
function readBlobs(checkout: string, ids: readonly string[]): ReadonlyMap<string, string> {
  const output = git(checkout, ["cat-file", "--batch"], ids.map((id) => `${id}\n`).join(""));
  const texts = new Map<string, string>();
  let at = 0;
  while (at < output.length) {
    const lineEnd = output.indexOf("\n", at);
    const [id = "", , bytes = "0"] = output.subarray(at, lineEnd).toString("utf8").split(" ");
    const end = lineEnd + 1 + Number(bytes);
    texts.set(id, output.subarray(lineEnd + 1, end).toString("utf8"));
    at = end + 1;
  }
  return texts;
}
