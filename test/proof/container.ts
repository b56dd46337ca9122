import { spawn } from "node:child_process";
import { once } from "node:events";
import { chmodSync, existsSync, readFileSync, watch } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { docker, newFolder } from "./docker.ts";
import type { Built } from "./image.ts";
import { seenFolder } from "./programs.ts";

/** What `server` saw of its surroundings. */
export interface Seen {
  /** Its process id inside the container. */
  readonly pid: number;
  /** Its user's number, and those of its groups. */
  readonly user: string;
  readonly mask: string;
  readonly folder: string;
  readonly args: readonly string[];
  /** Sorted, without what a shell keeps for itself. */
  readonly environment: readonly string[];
}

/** How a container ended. */
export interface Ending {
  readonly code: number;
  /** Whether it was running until it was stopped. */
  readonly stopped: boolean;
  /** How long the stop took. */
  readonly seconds: number;
  /** All that it printed, standard error included. */
  readonly output: string;
  /** Undefined when its `server` was not started. */
  readonly seen: Seen | undefined;
}

/** When a container is stopped. */
export interface Stop {
  /** As soon as it has printed all of these; none: as soon as `server` told what it saw. "never": it ends by itself. */
  readonly after: readonly string[] | "never";
  /** Seconds after which a program that goes on is killed (exit code 137). */
  readonly grace?: number;
}

/** Milliseconds after which a container that should end by itself is taken for one that does not. */
const patience = 30_000;

/** Starts a container of an image as the image says, and stops it. Rejects, with the engine's message, when nothing starts. */
export async function startAndStop({ id }: Built, { after, grace = 1 }: Stop): Promise<Ending> {
  const folder = newFolder();
  chmodSync(folder, 0o777);
  const mount = `type=bind,source=${folder},target=${seenFolder}`;
  const container = await docker("create", "--network", "none", "--hostname", "proof", "--mount", mount, id);
  try {
    await docker("start", container);
    const output = follow(container);
    const ended = output.ended.then(() => false);
    const over = after === "never" ? wait(patience, true, { ref: false }) : ready(folder, after, output);
    const running = await Promise.race([ended, over]);
    const started = performance.now();
    if (running) await docker("stop", "--timeout", String(grace), container);
    const seconds = (performance.now() - started) / 1000;
    await output.ended;
    const code = Number(await docker("inspect", "--format", "{{.State.ExitCode}}", container));
    return { code, stopped: running, seconds, output: output.text(), seen: readSeen(folder) };
  } finally {
    await docker("rm", "--force", "--volumes", container);
  }
}

interface Output {
  readonly text: () => string;
  /** Resolves once the text has all lines. */
  until(lines: readonly string[]): Promise<void>;
  /** Resolves when the container has ended. */
  readonly ended: Promise<unknown>;
}

function follow(container: string): Output {
  const child = spawn("docker", ["logs", "--follow", container], { stdio: ["ignore", "pipe", "pipe"] });
  let text = "";
  const waiting: { lines: readonly string[]; done: () => void }[] = [];
  const check = () => {
    const printed = new Set(text.split("\n"));
    for (const { lines, done } of waiting) if (lines.every((line) => printed.has(line))) done();
  };
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding("utf8").on("data", (chunk: string) => {
      text += chunk;
      check();
    });
  return {
    text: () => text,
    until: (lines) =>
      new Promise((done) => {
        waiting.push({ lines, done });
        check();
      }),
    ended: once(child, "close"),
  };
}

/** Resolves when `server` has written what it saw, or, where lines are given, when these have been printed. */
async function ready(folder: string, lines: readonly string[], output: Output): Promise<true> {
  if (lines.length > 0) await output.until(lines);
  else await appears(folder, "seen");
  return true;
}

function appears(folder: string, name: string): Promise<void> {
  return new Promise((done) => {
    const watcher = watch(folder, { persistent: false }, check);
    function check(): void {
      if (!existsSync(join(folder, name))) return;
      watcher.close();
      done();
    }
    check();
  });
}

function readSeen(folder: string): Seen | undefined {
  if (!existsSync(join(folder, "seen"))) return undefined;
  const [pid, user = "", mask = "", directory = "", ...args] = wordsIn(join(folder, "seen"));
  const environment = wordsIn(join(folder, "environment")).filter((entry) => !/^(PWD|OLDPWD|SHLVL|_)=/.test(entry));
  return { pid: Number(pid), user, mask, folder: directory, args, environment: environment.sort() };
}

/** What stands in front of each NUL. */
function wordsIn(path: string): string[] {
  return readFileSync(path, "utf8").split("\0").slice(0, -1);
}
