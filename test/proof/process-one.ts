import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Readable } from "node:stream";
import type { Built } from "./image.ts";
import { run } from "./store.ts";

/** What the program in the container saw of its surroundings. */
export interface Report {
  /** Its process id inside the container. */
  readonly pid: number;
  readonly directory: string;
  readonly greeting: string;
  readonly args: readonly string[];
}

/** A container that runs what its image starts, as process 1 of a process namespace of its own. */
export interface Running {
  /** What the server said of itself; undefined when the container ended without its being started. */
  readonly report: Report | undefined;
  /** Sends SIGTERM to process 1, as `docker stop` does; says whether process 1 has a handler for it. */
  readonly terminate: () => boolean;
  /** Kills process 1, as `docker stop` does after ten seconds. */
  readonly kill: () => void;
  /** Resolves when the container has ended. */
  ended(): Promise<{ readonly stdout: string; readonly code: number | null; readonly stopped: boolean }>;
}

const running = new Set<ChildProcess>();

/** Starts ENTRYPOINT and CMD of an image as root; resolves when the server is ready or the container has ended. */
export async function start({ root, config }: Built, argv = [...config.Entrypoint, ...config.Cmd]): Promise<Running> {
  // Any runtime gives a container this device, and a shell needs it to put a program into the background.
  const device = join(root, "dev/null");
  if (!existsSync(device)) await run("mknod", ["--mode=666", device, "c", "1", "3"]);
  const env = Object.fromEntries(
    config.Env.map((entry) => [entry.slice(0, entry.indexOf("=")), entry.slice(entry.indexOf("=") + 1)]),
  );
  const apart = [
    "--mount",
    "--pid",
    "--fork",
    "--kill-child",
    "--root",
    root,
    "--wd",
    config.WorkingDir || "/",
    "--mount-proc",
  ];
  const child = spawn("/usr/bin/unshare", [...apart, "--", ...argv], {
    env: { HOME: "/root", ...env },
    stdio: ["ignore", "pipe", "pipe", "pipe"],
  });
  running.add(child);
  const exited = once(child, "close")
    .then(([code]) => code as number | null)
    .finally(() => running.delete(child));
  const [stdout, told] = [collect(child.stdout!), collect(child.stdio[3] as Readable)];
  await Promise.race([exited, told.until("\0ready")]);
  const { pid } = child;
  return {
    report: readReport(told.text()),
    terminate: () => signal(pid, "SIGTERM"),
    kill: () => void signal(pid, "SIGKILL"),
    ended: async () => ({ code: await exited, stdout: stdout.text(), stopped: told.text().endsWith("stopped") }),
  };
}

/** Ends every container that a failed test left behind. */
export async function killAll(): Promise<void> {
  await Promise.all(
    [...running].map(async (child) => {
      const closed = once(child, "close");
      signal(child.pid, "SIGKILL");
      await closed;
    }),
  );
}

function collect(stream: Readable): { text(): string; until(mark: string): Promise<void> } {
  let text = "";
  const waiting: { mark: string; done: () => void }[] = [];
  stream.setEncoding("utf8").on("data", (chunk: string) => {
    text += chunk;
    for (const { mark, done } of waiting) if (text.includes(mark)) done();
  });
  return { text: () => text, until: (mark) => new Promise((done) => void waiting.push({ mark, done })) };
}

function readReport(text: string): Report | undefined {
  const end = text.lastIndexOf("\0ready");
  if (end < 0) return undefined;
  const [pid, directory = "", greeting = "", ...args] = text.slice(0, end).split("\0");
  return { pid: Number(pid), directory, greeting, args };
}

/** Sends a signal to the first process in the namespace that `unshare` made; says whether that one handles it. */
function signal(unshare: number | undefined, name: "SIGTERM" | "SIGKILL"): boolean {
  const children = `/proc/${unshare}/task/${unshare}/children`;
  const first = existsSync(children) ? Number(readFileSync(children, "utf8").trim()) : 0;
  if (first === 0) return false;
  const caught = /^SigCgt:\t(\w+)$/m.exec(readFileSync(`/proc/${first}/status`, "utf8"))?.[1] ?? "0";
  process.kill(first, name);
  return ((BigInt(`0x${caught}`) >> 14n) & 1n) === 1n;
}
