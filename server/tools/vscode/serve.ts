import { once } from "node:events";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { ServerInstall } from "./install.ts";
import { end, run, start } from "./processes.ts";
import { makeTemporaryFolder } from "./temporary.ts";

export interface ServeOptions {
  /** Machine settings, on top of those that keep the window calm. */
  readonly settings?: Readonly<Record<string, unknown>>;
  /** Environment of the server and of its extension hosts, on top of this process's own. */
  readonly env?: Readonly<Record<string, string>>;
  /** Whether folders open in Restricted Mode, as unknown ones do. */
  readonly restricted?: boolean;
  /** VSIX files to install before the start. */
  readonly install?: readonly string[];
}

/** A VS Code server on loopback with data folders of its own. */
export interface Served {
  readonly origin: string;
  /** Address of a window on a folder; `payload` are the pairs that the workbench takes as its environment. */
  window(folder: string, payload?: readonly (readonly [string, string])[]): string;
  /** The form in which the payload names a file on this machine. */
  uri(path: string): string;
  /** Ends the server and removes its data. */
  stop(): Promise<void>;
}

const calmSettings = {
  "workbench.secondarySideBar.defaultVisibility": "hidden",
  "workbench.startupEditor": "none",
  "workbench.tips.enabled": false,
  "chat.commandCenter.enabled": false,
  "chat.disableAIFeatures": true,
  "extensions.ignoreRecommendations": true,
  "files.autoSave": "off",
  "git.enabled": false,
  "telemetry.telemetryLevel": "off",
  "update.mode": "none",
};

/** Starts a VS Code server whose page takes the smoke-test parameters. Rejects when it does not come up. */
export async function serve(install: ServerInstall, options: ServeOptions = {}): Promise<Served> {
  const temporary = makeTemporaryFolder("vscode");
  const data = temporary.path;
  const folders = ["--server-data-dir", data, "--extensions-dir", join(data, "extensions")];
  const settings = { ...calmSettings, ...options.settings };
  await mkdir(join(data, "data", "Machine"), { recursive: true });
  await writeFile(join(data, "data", "Machine", "settings.json"), JSON.stringify(settings));
  for (const vsix of options.install ?? []) await installVsix(install, folders, vsix);
  const flags = ["--accept-server-license-terms", "--without-connection-token", "--disable-telemetry"];
  if (options.restricted !== true) flags.push("--disable-workspace-trust");
  const address = ["--host", "127.0.0.1", "--port", "0"];
  const args = [install.main, "--enable-smoke-test-driver", ...flags, ...address, ...folders];
  const child = start(install.node, args, { env: { ...process.env, ...options.env } });
  const host = `127.0.0.1:${await listeningPort(child)}`;
  const uri = (path: string): string => `vscode-remote://${host}${path}`;
  return {
    origin: `http://${host}`,
    uri,
    window: (folder, payload = []) =>
      `http://${host}/?${new URLSearchParams({ folder, payload: JSON.stringify([["skipWelcome", "true"], ...payload]) }).toString()}`,
    stop: async () => {
      await end(child);
      await temporary.remove();
    },
  };
}

async function installVsix(install: ServerInstall, folders: readonly string[], vsix: string): Promise<void> {
  const args = [install.main, "--accept-server-license-terms", ...folders, "--install-extension", vsix, "--force"];
  const { code, stdout, stderr } = await run(install.node, args);
  if (code !== 0 || !stdout.includes("successfully installed"))
    throw new Error(`could not install ${vsix}: ${stdout}${stderr}`);
}

/** The port that the server says it listens on. */
async function listeningPort(child: ReturnType<typeof start>): Promise<number> {
  const output: string[] = [];
  const announced = new Promise<number>((resolve) => {
    child.stdout?.setEncoding("utf8").on("data", (text: string) => {
      output.push(text);
      const port = /listening on (\d+)/.exec(output.join(""))?.[1];
      if (port !== undefined) resolve(Number(port));
    });
  });
  child.stderr?.setEncoding("utf8").on("data", (text: string) => output.push(text));
  const ended = once(child, "exit").then(() => undefined);
  const port = await Promise.race([announced, ended]);
  if (port === undefined) throw new Error(`the VS Code server ended at once: ${output.join("")}`);
  return port;
}
