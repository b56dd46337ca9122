import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { recordUnavailable } from "../../server/tools/tally.ts";
import { obstacle } from "./requirements.ts";

/** Runs the tests against real registries; resolves to whether all passed. */
function main(optional: boolean): boolean {
  const reason = obstacle();
  if (reason !== undefined) {
    console.error(`A real registry is not available here: ${reason}.`);
    if (optional) recordUnavailable(`real registry (${reason})`);
    return optional;
  }
  const mocha = join(import.meta.dirname, "../../node_modules/mocha/bin/mocha.js");
  const reporter = join(import.meta.dirname, "../../server/tools/tally-reporter.ts");
  const { status } = spawnSync(
    process.execPath,
    [mocha, "--reporter", reporter, join(import.meta.dirname, "*.test.ts")],
    { stdio: "inherit" },
  );
  return status === 0;
}

process.exitCode = main(process.argv.includes("--if-available")) ? 0 : 1;
