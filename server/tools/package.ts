import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createVSIX } from "@vscode/vsce";
import { withoutPictures } from "./pictures.ts";
import { zipEntries } from "./zip.ts";

const largestBytes = 2_000_000;

/** All that a VSIX may hold; sources, maps and tests are not among it. */
const allowed = [
  /^extension\.vsixmanifest$/,
  /^\[Content_Types\]\.xml$/,
  /^extension\/(package\.json|readme\.md|changelog\.md|LICENSE\.txt)$/i,
  /^extension\/docs\/(images\/icon\.png|hullwright\.schema\.json)$/,
  /^extension\/dist\/[\w-]+\.js$/,
  /^extension\/dist\/NOTICES\.txt$/,
  /^extension\/dist\/docs\/(dockerfile|compose)\/[\w-]+\.md$/,
];

/** What is copied for packing; `.vscodeignore` says what of it goes into the VSIX. */
const staged = [".vscodeignore", "README.md", "CHANGELOG.md", "LICENSE", "dist", "docs"];

/** Builds for production and packs the extension; resolves to the VSIX's path. Rejects when it holds what it must not. */
export async function packageExtension(root: string): Promise<string> {
  const { status } = spawnSync(process.execPath, ["esbuild.mjs", "--production"], { cwd: root, stdio: "inherit" });
  if (status !== 0) throw new Error("the build failed");
  const stage = mkdtempSync(join(tmpdir(), "hullwright-vsix-"));
  try {
    const version = stageExtension(root, stage);
    const path = join(root, `hullwright-${version}.vsix`);
    await createVSIX({ cwd: stage, packagePath: path, dependencies: false });
    check(path);
    return path;
  } finally {
    rmSync(stage, { recursive: true });
  }
}

/**
 * Copies what is packed, and gives the version. `files` of package.json is for npm, and vsce takes it for a second
 * `.vscodeignore`; the README goes without its pictures.
 */
function stageExtension(root: string, stage: string): string {
  for (const name of staged.filter((each) => existsSync(join(root, each))))
    cpSync(join(root, name), join(stage, name), { recursive: true });
  const { files: _, ...manifest } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as Manifest;
  writeFileSync(join(stage, "package.json"), `${JSON.stringify(manifest, undefined, 2)}\n`);
  const readme = readFileSync(join(root, "README.md"), "utf8");
  writeFileSync(join(stage, "README.md"), withoutPictures(readme));
  return manifest.version;
}

interface Manifest {
  readonly version: string;
  readonly files?: readonly string[];
}

function check(path: string): void {
  const { size } = statSync(path);
  if (size > largestBytes) throw new Error(`${path} has ${size} bytes; ${largestBytes} are the limit`);
  const intruders = zipEntries(readFileSync(path)).filter((name) => !allowed.some((pattern) => pattern.test(name)));
  if (intruders.length > 0) throw new Error(`${path} must not hold ${intruders.join(", ")}: see .vscodeignore`);
}

if (require.main === module) {
  packageExtension(process.cwd()).catch((error: unknown) => {
    console.error(String(error));
    process.exit(1);
  });
}
