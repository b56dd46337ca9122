import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { root } from "../support/rule-files.ts";

/** Tools to measure beside; they are no dependencies of the project and are installed when the benchmark first runs. */
const peers = ["dockerfile-language-server-nodejs@0.15.0", "dockerfile-utils@0.16.3", "dclint@3.1.0"];
export const peerFolder = join(root, ".vscode-test/peers");

export function installPeers(): void {
  if (existsSync(join(peerFolder, "node_modules/dclint"))) return;
  mkdirSync(peerFolder, { recursive: true });
  writeFileSync(join(peerFolder, "package.json"), '{ "private": true }\n');
  execFileSync("npm", ["install", "--ignore-scripts", "--no-audit", "--no-fund", ...peers], {
    cwd: peerFolder,
    stdio: "ignore",
  });
}

export function requirePeer(name: string): unknown {
  return createRequire(join(peerFolder, "package.json"))(name);
}
