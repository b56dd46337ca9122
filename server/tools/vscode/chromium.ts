import { accessSync, constants, existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { run } from "./processes.ts";

const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "msedge"];
const fixedPlaces = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
];

/** Arguments that keep a headless Chromium from talking to anything but the page. */
export const chromiumArguments: readonly string[] = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Full path of a command, or undefined. */
export function which(command: string): string | undefined {
  const suffixes = process.platform === "win32" ? [".exe", ".cmd"] : [""];
  const folders = (process.env.PATH ?? "").split(delimiter).filter((folder) => folder !== "");
  return folders.flatMap((folder) => suffixes.map((suffix) => join(folder, command + suffix))).find(isExecutable);
}

/** Path of a Chromium or Chrome (`CHROME_PATH` decides); installs Debian's where that is possible. */
export async function findChromium(): Promise<string> {
  const found = locate();
  if (found !== undefined) return found;
  if (existsSync("/etc/debian_version") && process.getuid?.() === 0) await installOnDebian();
  const installed = locate();
  if (installed !== undefined) return installed;
  throw new Error("no Chromium or Chrome found: install one (Debian: apt-get install chromium) or set CHROME_PATH");
}

function locate(): string | undefined {
  return (
    process.env.CHROME_PATH ?? names.map(which).find((path) => path !== undefined) ?? fixedPlaces.find(isExecutable)
  );
}

async function installOnDebian(): Promise<void> {
  console.error("Installing Chromium with apt-get …");
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  await run("apt-get", ["update"], { env });
  const { code, stderr } = await run("apt-get", ["install", "-y", "chromium"], { env });
  if (code !== 0) throw new Error(`apt-get install -y chromium failed: ${stderr.trim()}`);
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
