import { createHash } from "node:crypto";
import { lstatSync, readdirSync, readFileSync, readlinkSync } from "node:fs";
import { join } from "node:path";
import { run as runProgram } from "../docker/processes.ts";
import { docker, newFolder } from "./docker.ts";
import type { Project } from "./project.ts";

/** What an image says about the process that it starts, as `docker image inspect` shows it. */
export type ImageConfig = Readonly<Record<string, unknown>> & { readonly User?: string };

/** An image that was just built. */
export interface Built {
  readonly id: string;
  readonly config: ImageConfig;
  /** In bytes, its base included. */
  readonly size: number;
}

/** Builds a project without network. Rejects with the builder's messages when the build fails. */
export async function build({ folder }: Pick<Project, "folder">, options: readonly string[] = []): Promise<Built> {
  const args = ["build", "--quiet", "--network", "none", ...options, "."];
  const id = await runProgram("docker", args, { cwd: folder });
  const [inspected] = JSON.parse(await docker("image", "inspect", id)) as [{ Config: ImageConfig; Size: number }];
  return { id, config: inspected.Config, size: inspected.Size };
}

/** Runs shell commands as the image's user in its folder; resolves to what they print, rejects when one of them fails. */
export function runCommands({ id }: Built, commands: readonly string[]): Promise<string> {
  const script = ["run", "--rm", "--network", "none", "--entrypoint", "/bin/sh", id, "-exc", commands.join("\n")];
  return docker(...script);
}

/** The image in lines: each word of its configuration, each file with kind, mode, owner and content. Times do not count. */
export async function linesOfImage({ id, config }: Built): Promise<string[]> {
  const container = await docker("create", "--network", "none", id, "none");
  const root = newFolder();
  try {
    await runProgram("sh", ["-c", 'docker export "$0" | tar -x --numeric-owner -C "$1"', container, root]);
    return [...linesOfConfig(config), ...treeOf(root)];
  } finally {
    await Promise.all([docker("rm", container), runProgram("rm", ["-rf", root])]);
  }
}

/** "Cmd [...]", "Env A=b", "Labels a=b", "User app"; what is empty is left out. */
function linesOfConfig(config: ImageConfig): string[] {
  return Object.entries(config).flatMap(([key, value]) => {
    if (value === null || value === "" || JSON.stringify(value) === "[]") return [];
    if (key === "Env") return (value as string[]).map((entry) => `Env ${entry}`);
    if (key === "Labels") return Object.entries(value as object).map(([name, text]) => `Labels ${name}=${text}`);
    return [`${key} ${typeof value === "string" ? value : JSON.stringify(value)}`];
  });
}

function treeOf(root: string, path = ""): string[] {
  return readdirSync(join(root, path))
    .sort()
    .flatMap((name) => {
      const entry = join(path, name);
      if (["proc", "sys", "dev", ".dockerenv"].includes(entry)) return [];
      const stat = lstatSync(join(root, entry));
      const content = stat.isSymbolicLink()
        ? readlinkSync(join(root, entry))
        : stat.isFile()
          ? digest(join(root, entry))
          : "";
      const line = `/${entry} ${stat.mode.toString(8)} ${stat.uid}:${stat.gid} ${content}`;
      return [line, ...(stat.isDirectory() ? treeOf(root, entry) : [])];
    });
}

function digest(path: string): string {
  return createHash("sha1").update(readFileSync(path)).digest("hex").slice(0, 16);
}

/** What two images differ in: "- /path", "+ /path", "~ /path" for files, and lines of the configuration with "-" or "+". */
export function changesBetween(before: readonly string[], after: readonly string[]): string[] {
  const [old, now] = [new Set(before), new Set(after)];
  const gone = before.filter((line) => !now.has(line)).map(shown);
  const come = after.filter((line) => !old.has(line)).map(shown);
  const changed = gone.filter((line) => line.startsWith("/") && come.includes(line));
  return [
    ...gone.filter((line) => !changed.includes(line)).map((line) => `- ${line}`),
    ...changed.map((line) => `~ ${line}`),
    ...come.filter((line) => !changed.includes(line)).map((line) => `+ ${line}`),
  ].sort(bySubject);
}

/** Order of changes: by what they are about. */
export function bySubject(one: string, other: string): number {
  const [first, second] = [one.slice(2), other.slice(2)];
  return first < second ? -1 : first > second ? 1 : 0;
}

function shown(line: string): string {
  return line.startsWith("/") ? line.split(" ").slice(0, -3).join(" ") : line;
}
