import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { recordUnavailable } from "../../server/tools/tally.ts";
import { obstacle } from "./requirements.ts";
import { makeBaseImages } from "./roots.ts";
import { makeStore, removeStore, storeVariable } from "./store.ts";

/** Runs the tests on a fresh store; resolves to whether all passed. */
async function prove(folder: string): Promise<boolean> {
  await makeBaseImages(folder);
  const mocha = join(import.meta.dirname, "../../node_modules/mocha/bin/mocha.js");
  const reporter = join(import.meta.dirname, "../../server/tools/tally-reporter.ts");
  const child = spawn(
    process.execPath,
    [
      mocha,
      "--reporter",
      reporter,
      "--parallel",
      "--jobs",
      "2",
      "--timeout",
      "60000",
      join(import.meta.dirname, "*.test.ts"),
    ],
    {
      stdio: "inherit",
      env: { ...process.env, [storeVariable]: folder },
    },
  );
  const [status] = (await once(child, "exit")) as [number | null];
  return status === 0;
}

async function main(optional: boolean): Promise<boolean> {
  const reason = obstacle();
  if (reason !== undefined) {
    console.error(`Real builds are not available here: ${reason}.`);
    if (optional) recordUnavailable(`real builds (${reason})`);
    return optional;
  }
  const folder = makeStore();
  const interrupted = () => {
    removeStore(folder);
    process.exit(1);
  };
  process.once("SIGINT", interrupted).once("SIGTERM", interrupted);
  try {
    return await prove(folder);
  } finally {
    removeStore(folder);
  }
}

main(process.argv.includes("--if-available")).then(
  (passed) => {
    process.exitCode = passed ? 0 : 1;
  },
  (error: unknown) => {
    console.error(error);
    process.exitCode = 1;
  },
);
