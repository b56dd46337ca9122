import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { createInterface } from "node:readline";
import type { Layout } from "./layout.ts";

/** A running `docker-registry` on this machine. */
export interface RealRegistry {
  /** "127.0.0.1:43210" */
  readonly host: string;
  /** Resolves to the requests in its log so far, "HEAD /v2/…", when one that contains `text` is among them. */
  requestsUntil(text: string): Promise<readonly string[]>;
}

export interface RegistrySetup {
  /** Folder of its storage; several registries may share one. */
  readonly storage: string;
  /** Further sections of its configuration, as its YAML has them; JSON is YAML. */
  readonly sections?: Readonly<Record<string, unknown>>;
  readonly tls?: { readonly certificate: string; readonly key: string };
}

const running: ChildProcess[] = [];

/** Starts a registry on a free port; resolves when it listens. */
export async function startRealRegistry(
  name: string,
  folder: string,
  { storage, sections, tls }: RegistrySetup,
): Promise<RealRegistry> {
  const file = join(folder, `${name}.yml`);
  const http = { addr: "127.0.0.1:0", secret: "not a secret", ...(tls === undefined ? {} : { tls }) };
  await writeFile(
    file,
    JSON.stringify({
      version: 0.1,
      log: { accesslog: { disabled: false } },
      storage: { filesystem: { rootdirectory: storage } },
      http,
      ...sections,
    }),
  );
  const child = spawn("docker-registry", ["serve", file], {
    stdio: ["ignore", "pipe", "pipe"],
    env: { PATH: process.env.PATH, OTEL_TRACES_EXPORTER: "none" },
  });
  running.push(child);
  const requests: string[] = [];
  const log: string[] = [];
  const waiting = new Set<() => void>();
  const lines = [createInterface(child.stdout), createInterface(child.stderr)];
  const host = await new Promise<string>((resolve, reject) => {
    const read = (line: string): void => {
      log.push(line);
      const [, address] = /listening on ([\d.]+:\d+)/.exec(line) ?? [];
      const [, request] = /"((?:HEAD|GET|POST|PUT|PATCH) \S+) HTTP/.exec(line) ?? [];
      if (address !== undefined) resolve(address);
      if (request !== undefined) requests.push(request);
      for (const check of waiting) check();
    };
    for (const stream of lines) stream.on("line", read);
    child.once("error", reject).once("exit", () => {
      reject(new Error(`docker-registry ended: ${log.join("\n")}`));
    });
  });
  return {
    host,
    requestsUntil: (text) =>
      until(() => requests.some((request) => request.includes(text)), waiting).then(() => requests),
  };
}

/** Resolves when the condition holds; what is in `checks` is called when it may have changed. */
function until(holds: () => boolean, checks: Set<() => void>): Promise<void> {
  return new Promise((resolve) => {
    const check = (): void => {
      if (!holds()) return;
      checks.delete(check);
      resolve();
    };
    checks.add(check);
    check();
  });
}

/** Ends all registries; resolves when they have. */
export async function stopRealRegistries(): Promise<void> {
  await Promise.all(
    running.splice(0).map(async (child) => {
      if (child.exitCode !== null) return;
      const exit = once(child, "exit");
      child.kill("SIGKILL");
      await exit;
    }),
  );
}

/** Pushes an image for all its platforms. */
export function push({ folder, tag }: Layout, to: string): void {
  const { status, stderr } = spawnSync(
    "skopeo",
    ["--insecure-policy", "copy", "--all", "--dest-tls-verify=false", `oci:${folder}:${tag}`, `docker://${to}`],
    { encoding: "utf8" },
  );
  if (status !== 0) throw new Error(`skopeo could not push to ${to}: ${stderr}`);
}
