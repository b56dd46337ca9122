import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { closeSync, existsSync, mkdirSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { unpackEngine } from "./packages.ts";
import { run } from "./processes.ts";

/** A Docker Engine that nobody else uses. */
export interface Engine {
  /** Such as "28.5.2+dfsg4". */
  readonly version: string;
  /** What `docker` has to run with: its PATH, DOCKER_HOST and DOCKER_CONFIG. */
  readonly env: NodeJS.ProcessEnv;
  /** A process in its namespaces, for `nsenter`. */
  readonly pid: number;
  /** Folder for what belongs to this run; containers may mount what lies below. Goes with the engine. */
  readonly folder: string;
  /** Ends the engine with all its containers, and removes its images. */
  stop(): void;
}

/**
 * Starts an engine of its own, fetched on first use (`obstacle()` says whether it can run). A `docker` that the machine has is not
 * asked: tests give their images the names of official ones, and those are somebody's there. It stands in namespaces of its own,
 * so nothing in it reaches the network, no mount stays behind, and when this process is killed it goes with all that runs in it.
 */
export async function startEngine(): Promise<Engine> {
  const cache = join(import.meta.dirname, "../../out/docker");
  const { bin, config } = await unpackEngine(cache);
  const folder = mkdtempSync(join(tmpdir(), "hullwright-docker-"));
  for (const name of ["data", "exec", "run"]) mkdirSync(join(folder, name));
  const env = {
    ...process.env,
    PATH: `${bin}:${process.env.PATH ?? ""}`,
    DOCKER_CONFIG: config,
    DOCKER_HOST: `unix://${folder}/run/docker.sock`,
  };
  writeFileSync(join(folder, "daemon.json"), settings);
  const log = join(folder, "log");
  const child = spawnDaemon(folder, env, log);
  const stop = () => {
    stopDaemon(child, folder, env);
  };
  try {
    return { version: await answer(child, env, log), env, pid: firstInNamespace(child) ?? 0, folder, stop };
  } catch (error) {
    stop();
    throw error;
  }
}

/** Layers are folders of files, which can be looked at. */
const settings = JSON.stringify({ features: { "containerd-snapshotter": false }, "storage-driver": "overlay2" });

/** `$0` is the folder. Where its file system carries no overlay, images are kept in memory instead of being copied layer by layer. */
const script = `
ip link set lo up
mkdir "$0/l" "$0/u" "$0/w" "$0/m"
mount -t overlay overlay -o "lowerdir=$0/l,upperdir=$0/u,workdir=$0/w" "$0/m" || mount -t tmpfs none "$0/data"
dockerd --config-file "$0/daemon.json" --data-root "$0/data" --exec-root "$0/exec" --pidfile "$0/run/pid" --host "$DOCKER_HOST" & wait
`;

function spawnDaemon(folder: string, env: NodeJS.ProcessEnv, log: string): ChildProcess {
  const output = openSync(log, "a");
  const apart = ["--net", "--mount", "--pid", "--fork", "--kill-child", "--mount-proc"];
  const child = spawn("setpriv", ["--pdeathsig", "KILL", "unshare", ...apart, "sh", "-c", script, folder], {
    env,
    stdio: ["ignore", output, output],
    detached: true,
  });
  closeSync(output);
  return child;
}

/** The engine's version, as soon as it answers. Rejects with the end of its log when it ends instead. */
async function answer(child: ChildProcess, env: NodeJS.ProcessEnv, log: string): Promise<string> {
  const deadline = performance.now() + 60_000;
  while (child.exitCode === null && performance.now() < deadline) {
    const version = await run("docker", ["version", "--format", "{{.Server.Version}}"], { env }).catch(() => undefined);
    if (version) return version;
    await wait(100);
  }
  throw new Error(`the engine does not start:\n${readFileSync(log, "utf8").split("\n").slice(-15).join("\n")}`);
}

/** Containers first, so that their control groups go; the rest ends with the namespace. Synchronous, for signal handlers. */
function stopDaemon(child: ChildProcess, folder: string, env: NodeJS.ProcessEnv): void {
  if (child.exitCode === null) {
    const { stdout } = spawnSync("docker", ["ps", "--all", "--quiet"], { env, encoding: "utf8" });
    const containers = stdout.split("\n").filter((id) => id !== "");
    if (containers.length > 0) spawnSync("docker", ["rm", "--force", "--volumes", ...containers], { env });
    killNamespace(child);
  }
  rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
}

/** Killing the first process of a process namespace kills all others in it. */
function killNamespace(child: ChildProcess): void {
  const first = firstInNamespace(child);
  if (first !== undefined) process.kill(first, "SIGKILL");
  spawnSync("timeout", ["10", "tail", "--pid", String(first ?? child.pid), "--follow", "/dev/null"]);
}

function firstInNamespace(child: ChildProcess): number | undefined {
  const children = `/proc/${child.pid}/task/${child.pid}/children`;
  const first = existsSync(children) ? Number(readFileSync(children, "utf8").trim()) : 0;
  return first === 0 ? undefined : first;
}
