import { createHash } from "node:crypto";
import { lstatSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, readlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { buildah, storeFolder, trust } from "./store.ts";

/** What an image says about the process that it starts. */
export interface ImageConfig {
  readonly User: string;
  readonly Env: readonly string[];
  readonly Entrypoint: readonly string[];
  readonly Cmd: readonly string[];
  readonly WorkingDir: string;
  readonly Labels: Readonly<Record<string, string>>;
}

/** An image that was just built, and a container of it, mounted. */
export interface Built {
  readonly config: ImageConfig;
  /** Where the container's root is mounted. */
  readonly root: string;
  /** Runs a command as the image's user in its directory; resolves to its standard output. */
  run(argv: readonly string[]): Promise<string>;
}

const containers: string[] = [];

/** Builds a Dockerfile with the given files as its context. Rejects with the builder's messages when the build fails. */
export async function build(dockerfile: string, files: Readonly<Record<string, string>> = {}): Promise<Built> {
  const context = mkdtempSync(join(storeFolder(), "contexts", "c-"));
  for (const [path, text] of Object.entries({ Dockerfile: dockerfile, ...files })) {
    mkdirSync(dirname(join(context, path)), { recursive: true });
    writeFileSync(join(context, path), text, { mode: path.endsWith(".sh") ? 0o755 : 0o644 });
  }
  const options = ["--quiet", "--pull-never", "--isolation", "chroot", "--format", "docker", ...trust(storeFolder())];
  const image = await onStore(["bud", ...options, "--file", join(context, "Dockerfile"), context]);
  const container = await onStore(["from", "--pull-never", ...trust(storeFolder()), image]);
  containers.push(container);
  const root = await onStore(["mount", container]);
  const inspected = JSON.parse(await onStore(["inspect", "--type", "image", image])) as {
    Docker: { config: WrittenConfig };
  };
  return {
    config: asDocker(inspected.Docker.config),
    root,
    run: (argv) => onStore(["run", "--isolation", "chroot", container, "--", ...argv]),
  };
}

/** Removes the containers of all builds so far. */
export async function removeContainers(): Promise<void> {
  const all = containers.splice(0);
  if (all.length > 0) await onStore(["rm", ...all]);
}

function onStore(args: readonly string[]): Promise<string> {
  const folder = storeFolder();
  return buildah(folder, readFileSync(join(folder, "driver"), "utf8"), args);
}

type WrittenConfig = { readonly [key in keyof ImageConfig]?: ImageConfig[key] | null } & {
  readonly Shell?: readonly string[];
};

/** Buildah 1.28 writes /bin/sh in front of a shell-form CMD where Docker writes the words of SHELL. */
function asDocker({ Shell: shell, ...config }: WrittenConfig): ImageConfig {
  const withShell = (argv: readonly string[]) =>
    shell && argv[0] === "/bin/sh" && argv[1] === "-c" ? [...shell, ...argv.slice(2)] : argv;
  return {
    User: config.User ?? "",
    Env: config.Env ?? [],
    Entrypoint: withShell(config.Entrypoint ?? []),
    Cmd: withShell(config.Cmd ?? []),
    WorkingDir: config.WorkingDir ?? "",
    Labels: config.Labels ?? {},
  };
}

/** Every path below a root with kind, mode, owner and content, one line each. Times and what the kernel mounts do not count. */
export function treeOf(root: string, path = ""): string[] {
  return readdirSync(join(root, path))
    .sort()
    .flatMap((name) => {
      const entry = join(path, name);
      if (["proc", "sys", "dev"].includes(entry)) return [];
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
  return createHash("sha256").update(readFileSync(path)).digest("hex").slice(0, 16);
}

/** Lines of two trees that only one of them has, each with "-" or "+" in front. */
export function treeChanges(before: readonly string[], after: readonly string[]): string[] {
  const [old, now] = [new Set(before), new Set(after)];
  return [
    ...before.filter((line) => !now.has(line)).map((line) => `- ${line}`),
    ...after.filter((line) => !old.has(line)).map((line) => `+ ${line}`),
  ];
}
