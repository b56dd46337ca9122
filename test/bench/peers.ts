import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { root } from "../support/rule-files.ts";
import type { ServerCommand } from "./lsp-client.ts";

/** Tools to measure beside; they are no dependencies of the project and are installed when the benchmark first runs. */
const peers = [
  "dockerfile-language-server-nodejs@0.15.0",
  "dockerfile-utils@0.16.3",
  "dclint@3.1.0",
  ...(process.platform === "linux" && process.arch === "x64" ? ["@wharflab/tally-linux-x64@0.45.0"] : []),
];
const peerFolder = join(root, ".vscode-test/peers");

export function installPeers(): void {
  const missing = peers.some((peer) => !existsSync(join(peerFolder, "node_modules", peer.replace(/@[^@]+$/, ""))));
  if (!missing) return;
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

/** The language servers of peers that run on this machine. */
export function peerServers(): ServerCommand[] {
  const dockerfileServer = "node_modules/dockerfile-language-server-nodejs/bin/docker-langserver";
  const tally = join(peerFolder, "node_modules/@wharflab/tally-linux-x64/bin/tally");
  return [
    {
      name: "dockerfile-language-server",
      command: process.execPath,
      args: [join(peerFolder, dockerfileServer), "--stdio"],
      pull: false,
    },
    ...(existsSync(tally) ? [{ name: "tally", command: tally, args: ["lsp", "--stdio"], pull: true }] : []),
  ];
}
