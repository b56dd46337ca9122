import { cp, mkdir, writeFile } from "node:fs/promises";
import { basename, join, resolve } from "node:path";
import { makeTemporaryFolder } from "../../server/tools/vscode/temporary.ts";

/** Top level of the project. */
export const root = resolve(__dirname, "..", "..");

/** Small files with the problems that the tests repair. */
export const sampleWorkspace = join(root, "test", "e2e", "workspace");

/** A Dockerfile with two images to pin to digests. */
export const registryWorkspace = join(root, "test", "e2e", "registry-workspace");

/** The compiled in-VS-Code suite. */
export const suiteEntry = join(root, "out", "e2e", "index.cjs");

/** A temporary folder for one run. */
export interface Scratch {
  /** The copy to work in, so that tests never change committed files. */
  readonly workspace: string;
  /** An empty extension: VS Code runs a suite only beside an extension in development. */
  readonly stub: string;
  readonly folder: string;
  remove(): Promise<void>;
}

/** Makes fresh folders for one run, with a copy of a workspace. */
export async function makeScratch(source = sampleWorkspace): Promise<Scratch> {
  const { path: folder, remove } = makeTemporaryFolder("e2e");
  const stub = join(folder, "stub");
  const workspace = join(folder, basename(source));
  await cp(source, workspace, { recursive: true });
  await mkdir(stub);
  const manifest = { name: "stub", publisher: "test", version: "0.0.1", engines: { vscode: "*" } };
  await writeFile(join(stub, "package.json"), JSON.stringify(manifest));
  return {
    workspace,
    stub,
    folder,
    remove,
  };
}
