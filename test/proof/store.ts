import { execFile, execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { mountsBelow, overlayWorks } from "./requirements.ts";

/** Environment variable that tells the tests where the images of this run are kept. */
export const storeVariable = "HULLWRIGHT_PROOF_STORE";

/** Makes an empty place for images; resolves nothing from any registry. */
export function makeStore(): string {
  const folder = mkdtempSync(join(tmpdir(), "hullwright-proof-"));
  for (const name of ["tmp", "try", "contexts"]) mkdirSync(join(folder, name));
  writeFileSync(join(folder, "registries.conf"), 'unqualified-search-registries = ["docker.io"]\n');
  writeFileSync(join(folder, "policy.json"), '{"default":[{"type":"insecureAcceptAnything"}]}');
  writeFileSync(join(folder, "driver"), overlayWorks(join(folder, "try")) ? "overlay" : "vfs");
  return folder;
}

/** Unmounts what is mounted in a store, and removes it. */
export function removeStore(folder: string): void {
  for (const point of mountsBelow(folder)) execFileSync("umount", ["--lazy", point]);
  rmSync(folder, { recursive: true, force: true });
}

/** The store of this run. Throws outside of `npm run test:proof`. */
export function storeFolder(): string {
  const folder = process.env[storeVariable];
  if (folder === undefined) throw new Error("Run these tests with: npm run test:proof");
  return folder;
}

/** What a command printed on standard output. Rejects, with standard error in the message, when it fails. */
export async function run(
  command: string,
  args: readonly string[],
  options: { readonly cwd?: string; readonly env?: NodeJS.ProcessEnv } = {},
): Promise<string> {
  const { stdout } = await promisify(execFile)(command, args, { maxBuffer: 64_000_000, ...options });
  return stdout.trim();
}

/** Runs buildah on a store; its commands that read images also take `trust`. */
export function buildah(folder: string, driver: string, args: readonly string[]): Promise<string> {
  const places = ["--root", join(folder, "root"), "--runroot", join(folder, "run"), "--storage-driver", driver];
  const env = {
    ...process.env,
    TMPDIR: join(folder, "tmp"),
    CONTAINERS_REGISTRIES_CONF: join(folder, "registries.conf"),
  };
  return run("buildah", [...places, ...args], { env });
}

/** Options that let buildah take images without signatures. */
export function trust(folder: string): readonly string[] {
  return ["--signature-policy", join(folder, "policy.json")];
}
