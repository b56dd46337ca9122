import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { downloadAndUnzipVSCode, resolveCliArgsFromVSCodeExecutablePath, runTests } from "@vscode/test-electron";
import { which } from "../../server/tools/vscode/chromium.ts";
import { run, start } from "../../server/tools/vscode/processes.ts";
import { makeScratch, root, suiteEntry } from "./folders.ts";
import type { Host, SuiteRun } from "./host.ts";
import { webWorkerSettings } from "./host.ts";

const releases = "https://update.code.visualstudio.com/api/releases/stable";
const probeTimeoutMs = 5_000;

/** Desktop VS Code through `@vscode/test-electron`; undefined, with the reason printed, where it cannot be had. */
export async function desktopHost(): Promise<Host | undefined> {
  const display = await findDisplay();
  if (display === undefined) {
    unavailable("there is no display and no Xvfb");
    return;
  }
  try {
    await fetch(releases, { signal: AbortSignal.timeout(probeTimeoutMs) });
  } catch {
    unavailable("its download does not answer");
    return;
  }
  const executable = await downloadAndUnzipVSCode({ cachePath: join(root, ".vscode-test"), version: "stable" });
  const [cli = executable, ...cliArguments] = resolveCliArgsFromVSCodeExecutablePath(executable);
  const { stdout } = await run(cli, [...cliArguments, "--version"]);
  return {
    name: `desktop VS Code ${stdout.split("\n")[0] ?? ""}`,
    runSuite: (suite) => runSuite(executable, display, suite),
    close: () => Promise.resolve(),
  };
}

function unavailable(reason: string): undefined {
  console.log(`No desktop VS Code: ${reason}.`);
  return undefined;
}

/** Environment that names a display; starts a virtual one under Linux where there is none. */
async function findDisplay(): Promise<NodeJS.ProcessEnv | undefined> {
  if (process.platform !== "linux" || process.env.DISPLAY || process.env.WAYLAND_DISPLAY) return {};
  const xvfb = which("Xvfb");
  if (xvfb === undefined) return undefined;
  const child = start(xvfb, ["-displayfd", "1", "-screen", "0", "1280x1024x24", "-nolisten", "tcp"]);
  const number = await new Promise<string>((resolve) => child.stdout?.setEncoding("utf8").once("data", resolve));
  return { DISPLAY: `:${number.trim()}` };
}

async function runSuite(executable: string, display: NodeJS.ProcessEnv, { suite, vsix }: SuiteRun): Promise<boolean> {
  const scratch = await makeScratch();
  const userData = join(scratch.folder, "user");
  const folders = [`--user-data-dir=${userData}`, `--extensions-dir=${join(scratch.folder, "extensions")}`];
  try {
    await mkdir(join(userData, "User"), { recursive: true });
    await writeFile(join(userData, "User", "settings.json"), JSON.stringify(suite === "web" ? webWorkerSettings : {}));
    await installVsix(executable, folders, vsix);
    const code = await runTests({
      vscodeExecutablePath: executable,
      extensionDevelopmentPath: scratch.stub,
      extensionTestsPath: suiteEntry,
      extensionTestsEnv: { ...display, HULLWRIGHT_SUITE: suite },
      launchArgs: [scratch.workspace, "--disable-workspace-trust", "--skip-welcome", ...folders],
    });
    return code === 0;
  } catch (error) {
    console.log(String(error));
    return false;
  } finally {
    await scratch.remove();
  }
}

async function installVsix(executable: string, folders: readonly string[], vsix: string): Promise<void> {
  const [cli = executable, ...args] = resolveCliArgsFromVSCodeExecutablePath(executable);
  const { code, stdout, stderr } = await run(cli, [...args, ...folders, "--install-extension", vsix, "--force"]);
  if (code !== 0) throw new Error(`could not install ${vsix}: ${stdout}${stderr}`);
}
