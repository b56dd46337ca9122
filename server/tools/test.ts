import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sumTallies, tallyVariable } from "./tally.ts";

/** What `npm test` runs, in this order; each is an npm script. */
const steps = [
  ["types"],
  ["lint"],
  ["generate", "--", "--check"],
  ["test:unit", "--", "--reporter", "./server/tools/tally-reporter.ts"],
  ["test:e2e"],
  ["test:registry", "--", "--if-available"],
  ["test:proof", "--", "--if-available"],
];

/** Runs a step; resolves to the failures that no test counted: a step that broke without one counts as one. */
function runStep(step: readonly string[], tallyFile: string): number {
  console.log(`\n> npm run ${step.join(" ")}`);
  const before = sumTallies(tallyFile).failed;
  const env = { ...process.env, [tallyVariable]: tallyFile };
  const { status } = spawnSync("npm", ["run", "--silent", ...step], {
    stdio: "inherit",
    env,
    shell: process.platform === "win32",
  });
  const counted = sumTallies(tallyFile).failed - before;
  return status !== 0 && counted === 0 ? 1 : 0;
}

const folder = mkdtempSync(join(tmpdir(), "hullwright-test-"));
const tallyFile = join(folder, "tally");
const uncounted = steps.map((step) => runStep(step, tallyFile)).reduce((sum, failures) => sum + failures, 0);
const { passed, failed, unavailable } = sumTallies(tallyFile);
rmSync(folder, { recursive: true });
console.log(
  `\n${passed} passed, ${failed + uncounted} failed${unavailable.map((what) => `; not run: ${what}`).join("")}`,
);
process.exitCode = failed + uncounted > 0 ? 1 : 0;
