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
import { type ServerCommand, startServer } from "./lsp-client.ts";
import { buildServer, MANY_RULES } from "./many-rules.ts";
import { installPeers, peerServers, requirePeer } from "./peers.ts";
import { type RuleCost, ruleCosts } from "./rule-costs.ts";
import { typingRound } from "./typing.ts";

const { settings } = configure([]);
const samples = [
  { name: "Dockerfile, 30 lines", language: "dockerfile", text: dockerfile(30), rounds: 8 },
  { name: "Dockerfile, 100 lines", language: "dockerfile", text: dockerfile(100), rounds: 8 },
  { name: "Dockerfile, 2,000 lines", language: "dockerfile", text: dockerfile(2000), rounds: 4 },
  { name: "Compose file, 2,000 lines", language: "compose", text: composeFile(2000), rounds: 4 },
] as const;
type Sample = (typeof samples)[number];

void main(process.argv[2]);

/** A server that needs longer than this, in ms, is stopped in the middle of its rounds. */
const LONGEST_MEASUREMENT = 20_000;
/** Keystrokes that take longer than this, in ms, count in the first round, which warms up, as well. */
const SLOW = 500;

/** With a folder, only what each rule costs on the files in it. */
async function main(corpus: string | undefined): Promise<void> {
  if (corpus !== undefined) {
    printRuleCosts(corpus);
    return;
  }
  installPeers();
  await keystrokes();
  await rulesCost();
  await filesPerSecond();
  startUp();
}

async function keystrokes(): Promise<void> {
  console.log(
    "A keystroke to its diagnostics through the language server over stdio, typing in RUN, FROM, ARG, new lines",
  );
  const ours = (name: string, ...server: string[]): ServerCommand => ({
    name,
    command: process.execPath,
    args: [...server, "--stdio"],
    pull: true,
  });
  const servers = [
    ours("hullwright", join(root, "dist/cli.js"), "lsp"),
    ours(`hullwright with ${String(MANY_RULES)} rules`, await buildServer()),
  ];
  for (const sample of samples) {
    const peers = sample.language === "dockerfile" ? peerServers() : [];
    for (const server of [...servers, ...peers]) await measureServer(sample, server);
  }
}

async function measureServer({ name, language, text, rounds }: Sample, server: ServerCommand): Promise<void> {
  const running = await startServer(server);
  const uri = language === "dockerfile" ? "untitled:Dockerfile" : "untitled:compose.yaml";
  running.open(uri, language === "dockerfile" ? "dockerfile" : "dockercompose", text);
  const times: number[] = [];
  let count = 0;
  const deadline = performance.now() + LONGEST_MEASUREMENT;
  for (let round = 0; round <= rounds && performance.now() < deadline; round += 1) {
    for (const keystroke of typingRound(text, language)) {
      const result = await running.type(keystroke);
      if (round > 0 || result.ms > SLOW) times.push(result.ms);
      count = result.count;
      if (performance.now() > deadline) break;
    }
  }
  await running.stop();
  const { p50, p99 } = figures(times);
  const figure = `p50 ${ms(p50)}, p99 ${ms(p99)}, ${String(times.length)} keystrokes, ${String(count)} diagnostics`;
  console.log(`  ${name} (${countLines(text)}), ${server.name}: ${figure}`);
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

function printRuleCosts(folder: string): void {
  for (const language of ["dockerfile", "compose"] as const) {
    const costs = ruleCosts(language, folder);
    const sum = costs.reduce((total, { mean }) => total + mean, 0);
    console.log(`Mean cost of each ${language} rule on a file, the model read before; together ${sum.toFixed(0)} µs`);
    for (const { id, mean, worst } of costs) console.log(`  ${mean.toFixed(1).padStart(8)} µs  ${id}${worstOf(worst)}`);
  }
}

function worstOf({ cost, file }: RuleCost["worst"]): string {
  return cost > 1000 ? ` (${(cost / 1000).toFixed(1)} ms on ${file})` : "";
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
