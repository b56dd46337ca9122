import { spawnSync } from "node:child_process";
import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { createVSIX } from "@vscode/vsce";
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

/** Builds for production and packs the extension; resolves to the VSIX's path. Rejects when it holds what it must not. */
export async function packageExtension(root: string): Promise<string> {
  const { status } = spawnSync(process.execPath, ["esbuild.mjs", "--production"], { cwd: root, stdio: "inherit" });
  if (status !== 0) throw new Error("the build failed");
  const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { version: string };
  const path = join(root, `hullwright-${version}.vsix`);
  await createVSIX({ cwd: root, packagePath: path, dependencies: false });
  check(path);
  return path;
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
