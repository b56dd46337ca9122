import { cp, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

/** Top level of the project. */
export const root = resolve(__dirname, "..", "..");

/** The compiled in-VS-Code suite. */
export const suiteEntry = join(root, "out", "e2e", "index.cjs");

/** A temporary folder for one run. */
export interface Scratch {
  /** A copy of the sample workspace, so that tests never change committed files. */
  readonly workspace: string;
  /** An empty extension: VS Code runs a suite only beside an extension in development. */
  readonly stub: string;
  readonly folder: string;
  remove(): Promise<void>;
}

/** Makes fresh folders for one run. */
export async function makeScratch(): Promise<Scratch> {
  const folder = await mkdtemp(join(tmpdir(), "hullwright-e2e-"));
  const stub = join(folder, "stub");
  await cp(join(root, "test", "e2e", "workspace"), join(folder, "workspace"), { recursive: true });
  await mkdir(stub);
  await writeFile(join(stub, "package.json"), JSON.stringify({ name: "stub", publisher: "test", version: "0.0.1", engines: { vscode: "*" } }));
  return {
    workspace: join(folder, "workspace"),
    stub,
    folder,
    remove: () => rm(folder, { recursive: true, force: true, maxRetries: 5 }),
  };
}
