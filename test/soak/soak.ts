/**
 * Lints every Dockerfile and Compose file below the folders given and tries every fix that is offered, each by itself:
 * `npm run soak -- FOLDER…`. Prints findings per rule and what went wrong; exits with 1 when a rule threw or a fix
 * broke a promise.
 */
import { AssertionError } from "node:assert/strict";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { Finding } from "../../server/src/engine/finding.ts";
import type { Fix } from "../../server/src/engine/rule.ts";
import { allRules, configure, type Document, lint } from "../../server/src/linter.ts";
import { parseCompose } from "../../server/src/syntax/compose.ts";
import { findFiles, type FoundFile } from "../../server/src/workspace/find-files.ts";
import { nodeFileSystem } from "../../server/src/workspace/node-file-system.ts";
import { createStore } from "../../server/src/workspace/store.ts";
import { composeSurroundings, dockerfileSurroundings } from "../../server/src/workspace/surroundings.ts";
import { checkFix } from "../support/fix-checks.ts";

interface Tally {
  findings: number;
  files: number;
  fixes: number;
}

const { settings } = configure([{ source: "soak", profile: "all" }]);
const tallies = new Map<string, Tally>();
const problems: string[] = [];
const counts = { dockerfile: 0, compose: 0, fixes: 0 };

void main(process.argv.slice(2));

async function main(folders: readonly string[]): Promise<void> {
  for (const folder of folders) await soakFolder(pathToFileURL(resolve(folder)).href);
  report();
}

async function soakFolder(folder: string): Promise<void> {
  const store = createStore(
    nodeFileSystem((message) => {
      console.error(message);
    }),
  );
  const files = await findFiles(store, folder, { given: [], configured: [] });
  const composeFiles = files.filter(({ kind }) => kind === "compose").map(({ uri }) => uri);
  for (const file of files) {
    const document = await read(store, file, composeFiles);
    if (document) soakDocument(file.uri, document);
  }
}

async function read(
  store: ReturnType<typeof createStore>,
  { uri, kind }: FoundFile,
  composeFiles: readonly string[],
): Promise<Document | undefined> {
  const text = await store.readText(uri);
  if (text === undefined) return undefined;
  if (kind === "dockerfile")
    return { language: "dockerfile", text, surroundings: await dockerfileSurroundings(store, uri, composeFiles) };
  if (kind === "compose" || (kind === "perhaps-compose" && parseCompose(text).isCompose))
    return { language: "compose", text, surroundings: await composeSurroundings(store, uri) };
  return undefined;
}

function soakDocument(uri: string, document: Document): void {
  counts[document.language] += 1;
  const { findings, failures } = lint(document, settings);
  for (const { rule, error } of failures) problems.push(`${uri}: ${rule} threw ${String(error)}`);
  for (const rule of new Set(findings.map((finding) => finding.rule))) {
    const own = findings.filter((finding) => finding.rule === rule);
    const tally = tallies.get(rule) ?? { findings: 0, files: 0, fixes: 0 };
    tallies.set(rule, {
      findings: tally.findings + own.length,
      files: tally.files + 1,
      fixes: tally.fixes + own.flatMap(({ fixes }) => fixes).length,
    });
    for (const finding of own) for (const fix of finding.fixes) tryFix(uri, document, finding, fix, own);
  }
}

function tryFix(uri: string, document: Document, finding: Finding, fix: Fix, before: readonly Finding[]): void {
  counts.fixes += 1;
  const { meta } = allRules.find((rule) => rule.language === document.language && rule.meta.id === finding.rule) ?? {};
  if (!meta) return;
  const only = {
    ...settings,
    level: (rule: { id: string }) => (rule.id === meta.id ? finding.severity : "off"),
  } as typeof settings;
  try {
    checkFix(document, finding, fix, meta, before, (text) => lint({ ...document, text }, only).findings);
  } catch (error) {
    const reason =
      error instanceof AssertionError
        ? `${error.message.split("\n")[0] ?? ""} ${error.actual === undefined ? "" : JSON.stringify(error.actual)}`
        : String(error);
    problems.push(`${uri}:${document.text.slice(0, finding.range.start).split("\n").length}: ${reason}`);
  }
}

function report(): void {
  console.log(`${counts.dockerfile} Dockerfiles, ${counts.compose} Compose files, ${counts.fixes} fixes tried`);
  const rows = [...tallies].sort(([a], [b]) => (a < b ? -1 : 1));
  for (const [rule, { findings, files, fixes }] of rows)
    console.log(`${rule.padEnd(36)} ${findings} findings in ${files} files, ${fixes} fixes`);
  for (const problem of problems) console.log(`PROBLEM ${problem}`);
  console.log(`${problems.length} problems`);
  process.exitCode = problems.length > 0 ? 1 : 0;
}
