import { run as runProgram } from "../docker/processes.ts";
import { docker, engineVariable, newFolder } from "./docker.ts";
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
  const data = await docker("image", "inspect", "--format", "{{json .GraphDriver.Data}}", id);
  const { UpperDir: upper, LowerDir: lower } = JSON.parse(data) as { UpperDir: string; LowerDir?: string };
  const layers = lower === undefined ? upper : `${upper}:${lower}`;
  const inEngine = ["--target", process.env[engineVariable] ?? "", "--mount"];
  const args = [...inEngine, "unshare", "--mount", "sh", "-ec", listing, newFolder(), layers];
  const files = (await runProgram("nsenter", args)).split("\n").filter((line) => line !== "");
  return [...linesOfConfig(config), ...files];
}

/** Lists a mounted image: for each file path, kind and mode, owner and link target; then the contents of all regular files. */
const listing = `
mount -t overlay overlay -o "ro,lowerdir=$0:$1" "$0"
cd "$0"
find . -mindepth 1 -printf '/%P %y%m %U:%G %l\\n'
find . -type f -print0 | xargs -0 -r sha1sum | sed -E 's|^(\\S+) +./(.*)|/\\2 content - \\1|'
`;

/** "Cmd [...]", "Env A=b", "Labels a=b", "User app"; what is empty is left out. */
function linesOfConfig(config: ImageConfig): string[] {
  return Object.entries(config).flatMap(([key, value]) => {
    if (value === null || value === "" || JSON.stringify(value) === "[]") return [];
    if (key === "Env") return (value as string[]).map((entry) => `Env ${entry}`);
    if (key === "Labels") return Object.entries(value as object).map(([name, text]) => `Labels ${name}=${text}`);
    return [`${key} ${typeof value === "string" ? value : JSON.stringify(value)}`];
  });
}

/** What two images differ in: "- /path", "+ /path", "~ /path" for files, and lines of the configuration with "-" or "+". */
export function changesBetween(before: readonly string[], after: readonly string[]): string[] {
  const [old, now] = [new Set(before), new Set(after)];
  const gone = distinct(before.filter((line) => !now.has(line)).map(shown));
  const come = distinct(after.filter((line) => !old.has(line)).map(shown));
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

function distinct(lines: readonly string[]): string[] {
  return [...new Set(lines)];
}

function shown(line: string): string {
  return line.startsWith("/") ? line.split(" ").slice(0, -3).join(" ") : line;
}
