import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import picomatch from "picomatch";
import { type Diagnostic, WorkspaceDiagnosticRequest } from "vscode-languageserver/node";
import { URI } from "vscode-uri";
import { run } from "../../server/src/cli/program.ts";
import { catalogueDate } from "../../server/src/knowledge/images/image-catalogue.ts";
import { decodeText } from "../../server/src/workspace/decode-text.ts";
import { configNames } from "../../server/src/workspace/file-kind.ts";
import type { FileSystem } from "../../server/src/workspace/file-system.ts";
import { nodeFileSystem } from "../../server/src/workspace/node-file-system.ts";
import { readNames } from "../../server/src/workspace/read-names.ts";
import { startClient } from "../lsp/client.ts";
import { building, layouts } from "./layouts.ts";

/** Findings by path, in one form for both. */
type Findings = Record<string, readonly object[]>;

interface Cli {
  readonly files: readonly { readonly path: string; readonly findings: readonly CliFinding[] }[];
}

interface CliFinding {
  readonly rule: string;
  readonly severity: string;
  readonly message: string;
  readonly range: object;
}

describe("the editor and the command line", () => {
  let top: string;
  beforeEach(() => (top = realpathSync(mkdtempSync(join(tmpdir(), "hullwright-agree-")))));
  afterEach(() => {
    rmSync(top, { recursive: true });
  });

  it("are compared over many layouts", () => {
    assert.ok(Object.keys(layouts).length >= 15);
  });

  for (const [name, layout] of Object.entries(layouts)) {
    it(`find the same: ${name}`, async () => {
      for (const [path, content] of Object.entries(layout.files)) {
        mkdirSync(dirname(join(top, path)), { recursive: true });
        writeFileSync(join(top, path), content);
      }
      const cwd = join(top, layout.at ?? ".");
      const named = Object.keys(layout.named ?? {});
      const byCommandLine = { ...(await lint(cwd, [])), ...(named.length > 0 ? await lint(cwd, named) : {}) };
      const byEditor = await inEditor(cwd, layout.named ?? {});
      assert.equal(JSON.stringify(sorted(byEditor), undefined, 1), JSON.stringify(sorted(byCommandLine), undefined, 1));
      const found = Object.keys(byEditor).filter((path) => byEditor[path]?.length);
      assert.deepEqual(found.map((path) => path.replace(`${top}/`, "../")).sort(), layout.found);
    });
  }

  it("take a target into account, whatever the Compose file is called", async () => {
    writeFileSync(join(top, "Dockerfile"), "FROM node:22 AS build\nFROM debian:13\nUSER nobody\n");
    const rootIn = async () => (await lint(top, ["--rule", "root-user=warning", "Dockerfile"])).Dockerfile?.length;
    const before = await rootIn();
    writeFileSync(join(top, "mycompose-prod.yml"), building(".", ", target: build"));
    assert.notEqual(await rootIn(), before);
  });

  it("find the same in a text that has no name yet", async () => {
    writeFileSync(join(top, ".dockerignore"), "a.txt\n");
    writeFileSync(join(top, "package.json"), "{}");
    const text = "FROM node:22\nCOPY . .\nRUN npm install\nMAINTAINER me\n";
    const byCommandLine = await lint(top, ["--stdin"], text);
    const client = await startClient({ fileSystem: nodeFileSystem(() => undefined), folders: [uriOf(top)] });
    await client.open("untitled:Untitled-1", text);
    const byEditor = (await client.findings("untitled:Untitled-1")).map(comparable);
    client.end();
    assert.ok(byEditor.length > 0);
    assert.deepEqual(byEditor, byCommandLine["<stdin>"]);
  });
});

const isWatched = picomatch(
  readNames.map((glob) => `**/${glob}`),
  { dot: true },
);

/** The disk, and a check that the editor is asked to watch whatever is read of it. */
function watchedDisk(unwatched: readonly string[]): FileSystem {
  const disk = nodeFileSystem(() => undefined);
  return {
    list: (uri) => disk.list(uri),
    readHead: (uri) => disk.readHead(uri),
    readText(uri) {
      const path = URI.parse(uri).fsPath;
      assert.ok(isWatched(path) || unwatched.some((name) => path.endsWith(name)), `${path} is read and not watched`);
      return disk.readText(uri);
    },
  };
}

/** Opens the folder, asks for all findings, then opens what is named. */
async function inEditor(cwd: string, named: Readonly<Record<string, string>>): Promise<Findings> {
  const client = await startClient({ fileSystem: watchedDisk(Object.keys(named)), folders: [uriOf(cwd)] });
  const { items } = await client.connection.sendRequest(WorkspaceDiagnosticRequest.type, { previousResultIds: [] });
  const findings: Findings = {};
  for (const item of items) {
    const path = URI.parse(item.uri).fsPath.slice(cwd.length + 1);
    const isConfig = configNames.some((name) => path === name || path.endsWith(`/${name}`));
    if (item.kind === "full" && !isConfig) findings[path] = item.items.map(comparable);
  }
  for (const path of Object.keys(findings)) {
    const text = decodeText(readFileSync(join(cwd, path)))?.text ?? "";
    await client.open(uriOf(join(cwd, path)), text, /ya?ml$/.test(path) ? "yaml" : "dockerfile");
    assert.deepEqual((await client.findings(uriOf(join(cwd, path)))).map(comparable), findings[path], path);
  }
  for (const [path, languageId] of Object.entries(named)) {
    await client.open(uriOf(join(cwd, path)), readFileSync(join(cwd, path), "utf8"), languageId);
    const shown = path.startsWith("../") ? join(cwd, path) : path;
    findings[shown] = (await client.findings(uriOf(join(cwd, path)))).map(comparable);
  }
  client.end();
  return findings;
}

/** Runs `hullwright lint --format json` within this process. */
async function lint(cwd: string, args: readonly string[], input = ""): Promise<Findings> {
  let out = "";
  await run(["lint", "--format", "json", ...args], {
    cwd,
    home: cwd,
    environment: {},
    color: false,
    links: false,
    confirm: undefined,
    write: (content) => {
      out += String(content);
      return Promise.resolve();
    },
    warn: () => undefined,
    today: () => catalogueDate(),
    readInput: () => Promise.resolve(new TextEncoder().encode(input)),
    interruption: () => new AbortController().signal,
    serve: () => Promise.resolve(),
  });
  const { files } = JSON.parse(out) as Cli;
  return Object.fromEntries(
    files.map(({ path, findings }) => [
      path,
      findings.map(({ rule, severity, message, range }) => ({ rule, severity, message, range })),
    ]),
  );
}

const severities = ["error", "warning", "info", "hint"] as const;

function comparable({ code, severity, message, range }: Diagnostic): object {
  return { rule: code, severity: severities[(severity ?? 1) - 1], message, range };
}

function sorted(findings: Findings): Findings {
  return Object.fromEntries(Object.entries(findings).sort(([a], [b]) => (a < b ? -1 : 1)));
}

function uriOf(path: string): string {
  return URI.file(path).toString();
}
