import type { ChildProcess } from "node:child_process";
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";

export interface StartOptions {
  readonly cwd?: string;
  readonly env?: NodeJS.ProcessEnv;
}

/** What a command printed and how it ended. */
export interface Outcome {
  /** 127 where the command does not exist. */
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

const running = new Set<ChildProcess>();
const isWindows = process.platform === "win32";

// From the first moment on, so that what other modules do on exit finds the processes ended.
process.once("exit", () => {
  for (const child of running) signal(child, "SIGKILL");
});
for (const name of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.once(name, () => process.exit(130));

/** Starts a process that ends at the latest when this one does, however this one ends. */
export function start(command: string, args: readonly string[], options: StartOptions = {}): ChildProcess {
  // Its own process group, so that its children can be ended with it.
  const child = spawn(command, args, { ...options, stdio: ["ignore", "pipe", "pipe"], detached: !isWindows });
  running.add(child);
  child.once("exit", () => running.delete(child));
  child.once("error", () => running.delete(child));
  return child;
}

/** Runs a command to its end. Never rejects because of the command: see the outcome's code. */
export async function run(command: string, args: readonly string[], options: StartOptions = {}): Promise<Outcome> {
  const child = start(command, args, options);
  const output = { stdout: "", stderr: "" };
  child.stdout?.setEncoding("utf8").on("data", (text: string) => (output.stdout += text));
  child.stderr?.setEncoding("utf8").on("data", (text: string) => (output.stderr += text));
  try {
    const [code] = (await once(child, "close")) as [number | null];
    return { code: code ?? 1, ...output };
  } catch (error) {
    return { code: 127, stdout: "", stderr: String(error) };
  }
}

/** Ends a started process and its children; resolves when it is gone. */
export async function end(child: ChildProcess): Promise<void> {
  if (!running.has(child)) return;
  const gone = once(child, "exit");
  signal(child, "SIGTERM");
  const impatience = setTimeout(() => {
    signal(child, "SIGKILL");
  }, 3_000);
  await gone;
  clearTimeout(impatience);
  signal(child, "SIGKILL");
}

/** Signals the process group of a child; a group that is gone already is left alone. */
function signal(child: ChildProcess, name: NodeJS.Signals): void {
  if (child.pid === undefined) return;
  if (isWindows) {
    spawnSync("taskkill", ["/pid", String(child.pid), "/t", "/f"]);
    return;
  }
  try {
    process.kill(-child.pid, name);
  } catch {
    child.kill(name);
  }
}
