import { execFileSync } from "node:child_process";

/** Where a generated table comes from. */
export interface Stamp {
  readonly commit: string;
  /** Day of that commit in UTC: "2026-08-21". */
  readonly date: string;
}

const largestOutput = 2 ** 30;

/** Output of git in a checkout. */
export function git(checkout: string, args: readonly string[], input = ""): Buffer {
  return execFileSync("git", ["-C", checkout, ...args], { input, maxBuffer: largestOutput });
}

/** Commit and its day in UTC of a checkout. */
export function readStamp(checkout: string): Stamp {
  const [commit = "", seconds = "0"] = git(checkout, ["log", "-1", "--format=%H %ct"])
    .toString("utf8")
    .trim()
    .split(" ");
  return { commit, date: dayOf(seconds) };
}

/** Day in UTC of a time in seconds as git writes it. */
export function dayOf(seconds: string): string {
  return new Date(Number(seconds) * 1000).toISOString().slice(0, 10);
}

/** Text of a TypeScript module that holds one table as a string. */
export function tableModule(source: string, doc: string, name: string, table: string): string {
  return [
    `// Written by \`npm run update-catalogue\` from ${source}. Do not edit.`,
    `/** ${doc} */`,
    `export const ${name} = \`${table}\`;`,
    "",
  ].join("\n");
}
