import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { recordUnavailable } from "../../server/tools/tally.ts";
import { type Engine, startEngine } from "../docker/engine.ts";
import { obstacle } from "../docker/requirements.ts";
import { makeBaseImages, rootTools } from "./bases.ts";
import { engineVariable, folderVariable } from "./docker.ts";

let running: ChildProcess | undefined;

/** Runs the tests in an engine; resolves to whether all passed. `args`: pages ("users") and options for Mocha. */
async function prove(engine: Engine, args: readonly string[]): Promise<boolean> {
  const started = performance.now();
  await makeBaseImages(engine);
  const seconds = Math.round((performance.now() - started) / 1000);
  console.log(`Docker Engine ${engine.version}; base images made in ${seconds} s`);
  const mocha = join(import.meta.dirname, "../../node_modules/mocha/bin/mocha.js");
  const reporter = join(import.meta.dirname, "../../server/tools/tally-reporter.ts");
  const named = args.map((arg) => join(import.meta.dirname, `${arg}.test.ts`)).filter((path) => existsSync(path));
  const options = args.filter((arg) => !existsSync(join(import.meta.dirname, `${arg}.test.ts`)));
  const files = named.length > 0 ? named : [join(import.meta.dirname, "*.test.ts")];
  const parallel = named.length === 1 ? [] : ["--parallel", "--jobs", "3"];
  const child = spawn(
    process.execPath,
    [mocha, "--reporter", reporter, "--timeout", "120000", ...parallel, ...options, ...files],
    {
      stdio: "inherit",
      env: { ...engine.env, [folderVariable]: engine.folder, [engineVariable]: String(engine.pid) },
    },
  );
  running = child;
  const [status] = (await once(child, "exit")) as [number | null];
  return status === 0;
}

async function main(optional: boolean, args: readonly string[]): Promise<boolean> {
  const reason = obstacle(rootTools);
  if (reason !== undefined) {
    console.error(`A Docker Engine is not available here: ${reason}.`);
    if (optional) recordUnavailable(`real builds (${reason})`);
    return optional;
  }
  const engine = await startEngine();
  const interrupted = () => {
    running?.kill("SIGKILL");
    engine.stop();
    process.exit(1);
  };
  process.once("SIGINT", interrupted).once("SIGTERM", interrupted);
  try {
    return await prove(engine, args);
  } finally {
    engine.stop();
  }
}

const flag = "--if-available";
const given = process.argv.slice(2);
main(
  given.includes(flag),
  given.filter((arg) => arg !== flag),
).then(
  (passed) => {
    process.exitCode = passed ? 0 : 1;
  },
  (error: unknown) => {
    console.error(error);
    process.exitCode = 1;
  },
);
