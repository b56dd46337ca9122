import { type ChildProcessWithoutNullStreams, execFile, spawn } from "node:child_process";
import { cpSync } from "node:fs";
import { dirname, join } from "node:path";
import { build } from "esbuild";

/** The command line as it is shipped, bundled once per test run. */
const bundle = join("out", "test", "cli", "cli.js");
let built: Promise<unknown> | undefined;

/** The folder with the bundle and the pages of rules beside it. */
export async function bundledFolder(): Promise<string> {
  await bundled();
  return dirname(bundle);
}

function bundled(): Promise<unknown> {
  built ??= bundleWithPages();
  return built;
}

async function bundleWithPages(): Promise<void> {
  await build({
    entryPoints: ["server/src/main/cli.ts"],
    outfile: bundle,
    bundle: true,
    platform: "node",
    format: "cjs",
    target: "node20",
    mainFields: ["module", "main"],
    logLevel: "silent",
  });
  for (const language of ["dockerfile", "compose"])
    cpSync(join("server/src/rules", language), join(dirname(bundle), "docs", language), {
      recursive: true,
      filter: (path) => !path.endsWith(".ts"),
    });
}

export interface ProcessOutcome {
  readonly code: number | undefined;
  readonly stdout: string;
  readonly stderr: string;
}

interface Call {
  readonly cwd?: string;
  readonly stdin?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string | undefined>>;
}

/** Runs `hullwright` in a process of its own, with arguments in a folder, and waits for its end. */
export async function runProcess(
  args: readonly string[],
  { cwd = ".", stdin, env }: Call = {},
): Promise<ProcessOutcome> {
  await bundled();
  return new Promise((settle) => {
    const options = { cwd, env: { ...process.env, ...env }, maxBuffer: 256 * 1024 * 1024 };
    const child = execFile(
      process.execPath,
      [join(process.cwd(), bundle), ...args],
      options,
      (error, stdout, stderr) => {
        settle({ code: error ? (typeof error.code === "number" ? error.code : undefined) : 0, stdout, stderr });
      },
    );
    child.stdin?.end(stdin);
  });
}

/** Starts `hullwright` for a talk over its standard streams. */
export async function startProcess(args: readonly string[]): Promise<ChildProcessWithoutNullStreams> {
  await bundled();
  return spawn(process.execPath, [join(process.cwd(), bundle), ...args]);
}

/** Runs `hullwright` with a reader that leaves after the first bytes, as `head` does. */
export async function runCutShort(args: readonly string[], cwd: string): Promise<ProcessOutcome> {
  await bundled();
  return new Promise((settle) => {
    const child = spawn(process.execPath, [join(process.cwd(), bundle), ...args], {
      cwd,
      stdio: ["ignore", "pipe", "pipe"],
    });
    let stderr = "";
    child.stdout.once("data", () => child.stdout.destroy());
    child.stderr.on("data", (chunk) => (stderr += String(chunk)));
    child.on("close", (code) => {
      settle({ code: code ?? undefined, stdout: "", stderr });
    });
  });
}
