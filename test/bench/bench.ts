/**
 * Measures Hullwright beside its peers in one run: `npm run bench`. Absolute times depend on the machine; compare the
 * columns of one run only.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { configure, lint } from "../../server/src/linter.ts";
import { parseCompose } from "../../server/src/syntax/compose.ts";
import { parseDockerfile } from "../../server/src/syntax/dockerfile.ts";
import { root } from "../support/rule-files.ts";
import { composeFile, countLines, dockerfile } from "./documents.ts";
import { figures, ms, timePerCall } from "./figures.ts";
import { startServer } from "./lsp-client.ts";
import { installPeers, peerFolder, requirePeer } from "./peers.ts";

const { settings } = configure([]);
const samples = [
  { name: "Dockerfile, 30 lines", language: "dockerfile", text: dockerfile(30), edits: 300 },
  { name: "Dockerfile, 100 lines", language: "dockerfile", text: dockerfile(100), edits: 300 },
  { name: "Dockerfile, 2,000 lines", language: "dockerfile", text: dockerfile(2000), edits: 100 },
  { name: "Compose file, 2,000 lines", language: "compose", text: composeFile(2000), edits: 100 },
] as const;
type Sample = (typeof samples)[number];

void main();

async function main(): Promise<void> {
  installPeers();
  await keystrokes();
  await rulesCost();
  await filesPerSecond();
  startUp();
}

async function keystrokes(): Promise<void> {
  console.log("Edit to diagnostics through the language server over stdio, whole text sent");
  for (const sample of samples) {
    await measureServer(sample, "hullwright", [join(root, "dist/cli.js"), "lsp", "--stdio"], true);
    if (sample.language === "dockerfile")
      await measureServer(
        sample,
        "dockerfile-language-server",
        [join(peerFolder, "node_modules/dockerfile-language-server-nodejs/bin/docker-langserver"), "--stdio"],
        false,
      );
  }
}

async function measureServer(
  { name, language, text, edits }: Sample,
  server: string,
  args: readonly string[],
  pull: boolean,
): Promise<void> {
  const running = await startServer(args, pull);
  const uri = language === "dockerfile" ? "untitled:Dockerfile" : "untitled:compose.yaml";
  running.open(uri, language === "dockerfile" ? "dockerfile" : "dockercompose", text);
  const times: number[] = [];
  let count = 0;
  for (let version = 2; version < edits + 22; version += 1) {
    const result = await running.change(uri, version, `${text}# ${"x".repeat(version % 40)}\n`);
    if (version >= 22) times.push(result.ms);
    count = result.count;
  }
  await running.stop();
  const { p50, p99 } = figures(times);
  console.log(`  ${name} (${countLines(text)}), ${server}: p50 ${ms(p50)}, p99 ${ms(p99)}, ${count} diagnostics`);
}

async function rulesCost(): Promise<void> {
  console.log("Rules beside the bare parse, in process");
  for (const { name, language, text } of samples) {
    const edited = edits(text);
    const parse = await timePerCall(() =>
      language === "dockerfile" ? parseDockerfile(edited()) : parseCompose(edited()),
    );
    const read = await timePerCall(() => {
      readEverything(language, edited());
    });
    const whole = await timePerCall(() => lint({ language, text: edited() }, settings));
    console.log(
      `  ${name}: parse ${ms(parse)}, with all words and shell scripts ${ms(read)}, with all rules ${ms(whole)}: ${(whole / parse).toFixed(2)} and ${(whole / read).toFixed(2)} times as long`,
    );
  }
}

/** The model with its parts that are read only when asked for. */
function readEverything(language: Sample["language"], text: string): void {
  if (language === "compose") {
    for (const service of parseCompose(text).services)
      [service.image, service.ports, service.volumes, service.environment, service.healthcheck];
    return;
  }
  for (const { flags, words, pairs, json, script } of parseDockerfile(text).instructions)
    [flags, words, pairs, json, script];
}

/** The text with another last line each time: parsers remember the last text. */
function edits(text: string): () => string {
  let count = 0;
  return () => `${text}# ${String((count += 1))}\n`;
}

async function filesPerSecond(): Promise<void> {
  const { validate } = requirePeer("dockerfile-utils") as { validate: (text: string) => unknown };
  console.log("Files per second, in process, 100-line files");
  const [small, compose] = [edits(dockerfile(100)), edits(composeFile(100))];
  await perSecond("hullwright, Dockerfile", () => lint({ language: "dockerfile", text: small() }, settings));
  await perSecond("dockerfile-utils", () => validate(small()));
  await perSecond("hullwright, Compose file", () => lint({ language: "compose", text: compose() }, settings));
  const { DCLinter } = requirePeer("dclint") as {
    DCLinter: new (config: object) => { lintFiles(paths: string[], recursive: boolean): unknown };
  };
  const folder = mkdtempSync(join(root, "out/bench-"));
  const file = join(folder, "compose.yaml");
  writeFileSync(file, compose());
  const linter = new DCLinter({ rules: {}, quiet: true, debug: false, exclude: [] });
  await perSecond("dclint (reads the file from disk)", () => linter.lintFiles([file], false));
  rmSync(folder, { recursive: true });
}

async function perSecond(name: string, call: () => unknown): Promise<void> {
  console.log(`  ${name}: ${Math.round(1000 / (await timePerCall(call)))}`);
}

function startUp(): void {
  console.log("Start-up of the command line, median of 15");
  const sample = join(root, "examples/shop/Dockerfile");
  for (const [name, args] of [
    ["node -e 0", ["-e", "0"]],
    ["hullwright --version", [join(root, "dist/cli.js"), "--version"]],
    ["hullwright lint FILE", [join(root, "dist/cli.js"), "lint", sample]],
  ] as const) {
    const times = Array.from({ length: 15 }, () => {
      const start = performance.now();
      spawnSync(process.execPath, args);
      return performance.now() - start;
    });
    console.log(`  ${name}: ${ms(figures(times).p50)}`);
  }
}
