import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sumTallies, type Tally, tallyVariable } from "./tally.ts";

/**
 * What `npm test` runs; each step is an npm script. Lanes run beside each other, since what is in the second one waits for
 * containers most of the time; then comes the editor, by itself: on a busy machine its menus miss keys.
 */
const lanes = [
  [["generate", "--", "--check"], ["test:unit", "--", "--reporter", "./server/tools/tally-reporter.ts"], ["lint"]],
  [["types"], ["test:registry", "--", "--if-available"], ["test:proof", "--", "--if-available"]],
];
const editor = [["test:e2e"]];

interface Outcome extends Tally {
  readonly unavailable: readonly string[];
}

/** Runs a step and prints what it said once it has ended. A step that broke without a failed test counts as one. */
async function runStep(step: readonly string[], tallyFile: string): Promise<Outcome> {
  const started = performance.now();
  const child = spawn("npm", ["run", "--silent", ...step], {
    stdio: ["ignore", "pipe", "pipe"],
    env: { ...process.env, [tallyVariable]: tallyFile },
    shell: process.platform === "win32",
  });
  const said: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk: Buffer) => said.push(chunk));
  const [status] = (await once(child, "close")) as [number | null];
  const seconds = Math.round((performance.now() - started) / 1000);
  console.log(`\n> npm run ${step.join(" ")}   (${seconds} s)\n${Buffer.concat(said).toString("utf8").trimEnd()}`);
  const outcome = sumTallies(tallyFile);
  return status !== 0 && outcome.failed === 0 ? { ...outcome, failed: 1 } : outcome;
}

async function runLane(steps: readonly (readonly string[])[], tallyFile: string): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const [index, step] of steps.entries()) outcomes.push(await runStep(step, `${tallyFile}.${index}`));
  return outcomes;
}

async function main(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "hullwright-test-"));
  const outcomes = await Promise.all(lanes.map((steps, index) => runLane(steps, join(folder, `tally-${index}`))));
  outcomes.push(await runLane(editor, join(folder, "tally-editor")));
  rmSync(folder, { recursive: true });
  const all = outcomes.flat();
  const passed = all.reduce((sum, outcome) => sum + outcome.passed, 0);
  const failed = all.reduce((sum, outcome) => sum + outcome.failed, 0);
  const missing = all.flatMap(({ unavailable }) => unavailable.map((what) => `; not run: ${what}`)).join("");
  console.log(`\n${passed} passed, ${failed} failed${missing}`);
  process.exitCode = failed > 0 ? 1 : 0;
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
