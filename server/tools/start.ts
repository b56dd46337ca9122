import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { which } from "./vscode/chromium.ts";
import { installServer } from "./vscode/install.ts";
import { serve } from "./vscode/serve.ts";

const usage = `npm start                opens examples/ with the extension: in desktop VS Code, else in a browser-hosted one
npm start -- --serve     always the browser-hosted one
npm start -- --exit      ends once it came up`;

interface Options {
  readonly serve: boolean;
  readonly exit: boolean;
}

/** Opens the sample workspace in the desktop VS Code on PATH. */
function openDesktop(code: string, root: string): void {
  const args = ["--new-window", `--extensionDevelopmentPath=${root}`, join(root, "examples")];
  const { status } = spawnSync(code, args, { stdio: "inherit", shell: process.platform === "win32" });
  if (status !== 0) throw new Error(`${code} ended with ${String(status)}; try npm start -- --serve`);
  console.log("Hullwright is open on examples/ in desktop VS Code.");
}

/** Serves the sample workspace until this process is interrupted. */
async function openServed(root: string, exit: boolean): Promise<void> {
  const install = await installServer(root);
  const served = await serve(install);
  const address = served.window(join(root, "examples"), [["extensionDevelopmentPath", served.uri(root)]]);
  const { status } = await fetch(address);
  if (status !== 200) throw new Error(`${address} answers ${status}`);
  console.log(
    `Hullwright runs on examples/ in VS Code ${install.version}. Open this address; Ctrl+C ends it:\n\n  ${address}\n`,
  );
  if (exit) await served.stop();
}

async function main(root: string, options: Options): Promise<void> {
  const { status } = spawnSync(process.execPath, ["esbuild.mjs"], { cwd: root, stdio: "inherit" });
  if (status !== 0) throw new Error("the build failed");
  const code = options.serve ? undefined : which("code");
  if (code === undefined) return openServed(root, options.exit);
  openDesktop(code, root);
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
