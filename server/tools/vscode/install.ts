import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, readFile, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import type { Pin } from "./pins.ts";
import { codeServer, nodeBinaries, serverNodeMajor } from "./pins.ts";
import { run } from "./processes.ts";

/** Where the parts of a VS Code server are. */
export interface ServerInstall {
  /** Node binary that runs it. */
  readonly node: string;
  /** The server's entry script. */
  readonly main: string;
  /** VS Code's own version, as in About. */
  readonly version: string;
}

/** Fetches and verifies a VS Code server and a Node that it runs on, once per clone, into `.vscode-test/`. */
export async function installServer(root: string): Promise<ServerInstall> {
  const cache = join(root, ".vscode-test");
  await mkdir(cache, { recursive: true });
  const [node, home] = await Promise.all([findNode(cache), unpack(codeServer, cache, installDependencies)]);
  const vscode = join(home, "lib", "vscode");
  const { version } = JSON.parse(await readFile(join(vscode, "package.json"), "utf8")) as { version: string };
  return { node, main: join(vscode, "out", "server-main.js"), version };
}

async function findNode(cache: string): Promise<string> {
  if (Number.parseInt(process.versions.node) >= serverNodeMajor) return process.execPath;
  const platform = `${process.platform}-${process.arch}`;
  const pin = nodeBinaries[platform];
  if (!pin)
    throw new Error(
      `the browser-hosted VS Code needs Node ${serverNodeMajor} on ${platform}: run this with a newer Node`,
    );
  return join(await unpack(pin, cache), "bin", "node");
}

/** Native modules stay unbuilt (`--ignore-scripts`): the server only logs that two optional ones are absent. */
async function installDependencies(home: string): Promise<void> {
  const args = ["install", "--omit=dev", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"];
  await must("npm", args, join(home, "lib", "vscode"));
}

/**
 * Downloads a package's tarball, checks its integrity and unpacks it; resolves to the folder.
 * The folder gets its final name last, so an interrupted run leaves nothing half-made behind.
 */
async function unpack(pin: Pin, cache: string, finish?: (folder: string) => Promise<void>): Promise<string> {
  const target = join(cache, `${pin.name}-${pin.version}`);
  if (existsSync(target)) return target;
  console.error(`Fetching ${pin.name} ${pin.version} from npm (${pin.megabytes} MB) …`);
  const work = `${target}.${process.pid}`;
  await mkdir(work, { recursive: true });
  await must("npm", ["pack", `${pin.name}@${pin.version}`, "--silent"], work);
  const tarball = `${pin.name}-${pin.version}.tgz`;
  await verify(join(work, tarball), pin.integrity);
  await must("tar", ["-xzf", tarball], work);
  await finish?.(join(work, "package"));
  await rename(join(work, "package"), target);
  await rm(work, { recursive: true });
  return target;
}

async function verify(file: string, integrity: string): Promise<void> {
  const actual = `sha512-${createHash("sha512")
    .update(await readFile(file))
    .digest("base64")}`;
  if (actual !== integrity) throw new Error(`${file} is not the pinned package: expected ${integrity}, got ${actual}`);
}

async function must(command: string, args: readonly string[], cwd: string): Promise<void> {
  const { code, stderr } = await run(command, args, { cwd });
  if (code !== 0) throw new Error(`${command} ${args.join(" ")} failed (${code}): ${stderr.trim()}`);
}
