import { appendFileSync, existsSync, readFileSync } from "node:fs";

/** How many tests ended in which way. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
}

/** Environment variable that names the file to which every test run appends its tally, one JSON object a line. */
export const tallyVariable = "HULLWRIGHT_TALLY";

/** The part of a Mocha runner that counts. */
export interface CountingRunner {
  readonly stats?: { readonly passes: number; readonly failures: number } | undefined;
  once(event: "end", listener: () => void): unknown;
}

/** Notes a run's tally when it ends. Without the environment variable it does nothing. */
export function recordTally(runner: CountingRunner): void {
  const file = process.env[tallyVariable];
  if (file === undefined) return;
  runner.once("end", () => {
    const tally: Tally = { passed: runner.stats?.passes ?? 0, failed: runner.stats?.failures ?? 0 };
    appendFileSync(file, `${JSON.stringify(tally)}\n`);
  });
}

/** Notes tests that this machine cannot run, and why, for people: "real builds (they need root)". */
export function recordUnavailable(what: string): void {
  const file = process.env[tallyVariable];
  if (file !== undefined) appendFileSync(file, `${JSON.stringify({ passed: 0, failed: 0, unavailable: what })}\n`);
}

/** Sum of all tallies in a file; a file that no run wrote to counts nothing. */
export function sumTallies(file: string): Tally & { readonly unavailable: readonly string[] } {
  const lines = existsSync(file) ? readFileSync(file, "utf8").trim().split("\n") : [];
  const tallies = lines
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as Tally & { readonly unavailable?: string });
  return {
    passed: tallies.reduce((sum, { passed }) => sum + passed, 0),
    failed: tallies.reduce((sum, { failed }) => sum + failed, 0),
    unavailable: tallies.flatMap(({ unavailable }) => unavailable ?? []),
  };
}
