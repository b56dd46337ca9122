import { type ChildProcessWithoutNullStreams, execFile, spawn } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { build } from "esbuild";
import { allRules } from "../../server/src/linter.ts";

/** The command line as it is shipped, bundled once per test run. */
const bundle = join("out", "test", "cli", "cli.js");
let built: Promise<unknown> | undefined;

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
    cpSync(join("server/src/rules", language), join(dirname(bundle), "docs"), {
      recursive: true,
      filter: (path) => !path.endsWith(".ts"),
    });
}

export interface Outcome {
  readonly code: number | undefined;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Call {
  readonly cwd?: string;
  readonly input?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
}

/** Runs `hullwright` with arguments in a folder and waits for its end. */
export async function hullwright(args: readonly string[], { cwd = ".", input, env }: Call = {}): Promise<Outcome> {
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
    child.stdin?.end(input);
  });
}

/** Starts `hullwright` for a talk over its standard streams. */
export async function startHullwright(args: readonly string[]): Promise<ChildProcessWithoutNullStreams> {
  await bundled();
  return spawn(process.execPath, [join(process.cwd(), bundle), ...args]);
}

/** Runs `hullwright` with a reader that leaves after the first bytes, as `head` does. */
export async function hullwrightCutShort(args: readonly string[], cwd: string): Promise<Outcome> {
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

const folders: string[] = [];

/** A new folder with files, by path; removed by `removeFolders`. */
export function folderWith(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(join(tmpdir(), "hullwright-cli-"));
  folders.push(folder);
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
}

export function removeFolders(): void {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
}

/** A Dockerfile with one finding that has a safe fix: maintainer-deprecated, a warning, called DL4000 by others. */
export const deprecated = "FROM debian:13.1-slim\nMAINTAINER me\n";
/** The same, repaired. */
export const repaired = 'FROM debian:13.1-slim\nLABEL org.opencontainers.image.authors="me"\n';
/** A configuration that leaves only the rule above in force, so that tests do not change with every new rule. */
export const onlyMaintainer = ["root: true", "rules:", ...otherRules().map((id) => `  ${id}: off`), ""].join("\n");

function otherRules(): string[] {
  return allRules.map(({ meta }) => meta.id).filter((id) => id !== "maintainer-deprecated");
}
