import { type NameRow, namesOf } from "../name-rows.ts";

/** Commands that may leave a folder without its files, or give its place to something else. */
const rows: readonly NameRow[] = [
  { names: "rm", source: "https://pubs.opengroup.org/onlinepubs/9799919799/utilities/rm.html" },
  { names: "find", source: "https://www.gnu.org/software/findutils/manual/html_mono/find.html (-delete, -exec rm)" },
  {
    names: "cd",
    source: "https://pubs.opengroup.org/onlinepubs/9799919799/utilities/cd.html (what follows works there)",
  },
  { names: "truncate", source: "https://www.gnu.org/software/coreutils/manual/html_node/truncate-invocation.html" },
  {
    names: "trap",
    source: "https://pubs.opengroup.org/onlinepubs/9799919799/utilities/V3_chap02.html#trap (runs at the end)",
  },
  { names: "ln", source: "https://pubs.opengroup.org/onlinepubs/9799919799/utilities/ln.html" },
  { names: "mv", source: "https://pubs.opengroup.org/onlinepubs/9799919799/utilities/mv.html" },
];

const removing = namesOf(rows);

/** True for commands that may empty a folder which they are given. */
export function mayRemoveFiles(command: string): boolean {
  return removing.has(command);
}
