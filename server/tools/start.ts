import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { which } from "./vscode/chromium.ts";
import { installServer } from "./vscode/install.ts";
import { serve } from "./vscode/serve.ts";

const usage = `npm start                opens a copy of examples/ with the extension: in desktop VS Code, else in a browser-hosted one
npm start -- --serve     always the browser-hosted one
npm start -- --exit      ends once it came up`;

interface Options {
  readonly serve: boolean;
  readonly exit: boolean;
}

/** The files to begin with: what there is to see, and the first thing to see. */
const firstFiles = ["README.md", join("shop", "Dockerfile")];

/** A copy of the sample workspace, so that fixes leave the clone as it is. */
function copySample(root: string): string {
  const sample = join(mkdtempSync(join(tmpdir(), "hullwright-")), "examples");
  cpSync(join(root, "examples"), sample, { recursive: true });
  return sample;
}

/** Opens the sample workspace in the desktop VS Code on PATH. */
function openDesktop(code: string, root: string, sample: string): void {
  const files = firstFiles.map((file) => join(sample, file));
  const args = ["--new-window", `--extensionDevelopmentPath=${root}`, sample, ...files];
  const { status } = spawnSync(code, args, { stdio: "inherit", shell: process.platform === "win32" });
  if (status !== 0) throw new Error(`${code} ended with ${String(status)}; try npm start -- --serve`);
  console.log(`Hullwright is open in desktop VS Code, on a copy of examples/: ${sample}`);
}

/** Serves the sample workspace until this process is interrupted. */
async function openServed(root: string, sample: string, exit: boolean): Promise<void> {
  const install = await installServer(root);
  const served = await serve(install);
  const address = served.window(sample, [
    ["extensionDevelopmentPath", served.uri(root)],
    ["openFile", served.uri(join(sample, ...firstFiles.slice(-1)))],
  ]);
  const { status } = await fetch(address);
  if (status !== 200) throw new Error(`${address} answers ${status}`);
  console.log(
    `Hullwright runs in VS Code ${install.version}, on a copy of examples/: ${sample}\n` +
      `README.md there says what to look at. Open this address; Ctrl+C ends it:\n\n  ${address}\n`,
  );
  if (exit) await served.stop();
}

async function main(root: string, options: Options): Promise<void> {
  const { status } = spawnSync(process.execPath, ["esbuild.mjs"], { cwd: root, stdio: "inherit" });
  if (status !== 0) throw new Error("the build failed");
  const code = options.serve ? undefined : which("code");
  const sample = copySample(root);
  if (code === undefined) return openServed(root, sample, options.exit);
  openDesktop(code, root, sample);
}

const flags = process.argv.slice(2);
const unknown = flags.find((flag) => !["--serve", "--exit"].includes(flag));
if (unknown !== undefined) {
  console.error(unknown === "--help" ? usage : `Unknown option ${unknown}.\n${usage}`);
  process.exit(unknown === "--help" ? 0 : 2);
}
main(process.cwd(), { serve: flags.includes("--serve"), exit: flags.includes("--exit") }).catch((error: unknown) => {
  console.error(String(error));
  process.exit(1);
});
