/**
 * Makes a fresh clone ready: checks the Node version and installs the locked packages where they are missing or stale.
 * Uses nothing but Node's own modules, since it runs before anything is installed.
 */
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "..", "..");
const oldest = [20, 19];

function readJson(name) {
  return JSON.parse(readFileSync(join(root, name), "utf8"));
}

/** Whether every package that the lockfile demands on all platforms is installed in the locked version. */
function isInstalled() {
  const marker = join("node_modules", ".package-lock.json");
  if (!existsSync(join(root, marker))) return false;
  const installed = readJson(marker).packages;
  return Object.entries(readJson("package-lock.json").packages).every(
    ([path, { version, optional, devOptional }]) =>
      path === "" || optional || devOptional || installed[path]?.version === version,
  );
}

const [major, minor] = process.versions.node.split(".").map(Number);
if (major < oldest[0] || (major === oldest[0] && minor < oldest[1])) {
  console.error(
    `Hullwright needs Node ${oldest.join(".")} or newer; this is ${process.versions.node}. Get one from https://nodejs.org.`,
  );
  process.exit(1);
}

if (!isInstalled()) {
  console.error("Installing the locked packages from npm (npm ci; about 47 MB to download, 270 MB on disk) …");
  const { status } = spawnSync("npm", ["ci", "--include=dev", "--no-audit", "--no-fund"], {
    cwd: root,
    stdio: ["ignore", 2, 2],
    shell: process.platform === "win32",
  });
  if (status !== 0) {
    console.error("npm ci failed: see its message above.");
    process.exit(1);
  }
}
