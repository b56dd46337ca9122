import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Log } from "sarif";
import { deprecated, folderWith, onlyMaintainer, removeFolders, repaired } from "./folders.ts";
import { runCli } from "./run-cli.ts";

const config = { "hullwright.yaml": onlyMaintainer };
const docs = "https://github.com/hullwright/hullwright/blob/main/server/src/rules/dockerfile/maintainer-deprecated.md";

async function report(format: string, files: Readonly<Record<string, string>>, ...args: string[]): Promise<string> {
  const { stdout, stderr } = await runCli(["lint", "--format", format, ...args], {
    cwd: folderWith({ ...config, ...files }),
  });
  assert.equal(stderr, "");
  return stdout;
}

describe("formats of hullwright lint", () => {
  after(removeFolders);

  it("stylish: places count from 1, in columns, with a summary", async () => {
    const text = await report("stylish", { Dockerfile: `${deprecated}#\n#\n#\n#\n#\n#\n#\nMAINTAINER\n` });
    const message = /warning {2}(.*) {2}maintainer/.exec(text)?.[1] ?? "";
    assert.equal(
      text,
      [
        "Dockerfile",
        `   2:1  warning  ${message}  maintainer-deprecated [fix]`,
        "        | MAINTAINER me",
        "        | ^^^^^^^^^^",
        `  10:1  warning  ${message}  maintainer-deprecated`,
        "        | MAINTAINER",
        "        | ^^^^^^^^^^",
        "",
        "2 problems (2 warnings), 1 fixable with --fix",
        '"hullwright rules ID" shows the page of a rule',
        "",
      ].join("\n"),
    );
  });

  it("stylish: no colours where output is no terminal, unless asked for", async () => {
    assert.doesNotMatch(await report("stylish", { Dockerfile: deprecated }), /\u001B/);
    assert.match(await report("stylish", { Dockerfile: deprecated }, "--color"), /\u001B\[33mwarning/);
    const cwd = folderWith({ ...config, Dockerfile: deprecated });
    assert.match((await runCli(["lint"], { cwd, color: true })).stdout, /\u001B\[33mwarning/);
    assert.doesNotMatch((await runCli(["lint", "--no-color"], { cwd, color: true })).stdout, /\u001B/);
  });

  it("stylish: a rule leads to its page where links can be clicked", async () => {
    const cwd = folderWith({ ...config, Dockerfile: deprecated });
    const { stdout } = await runCli(["lint"], { cwd, color: true });
    assert.ok(stdout.includes(`\u001B]8;;${docs}\u0007maintainer-deprecated\u001B]8;;\u0007`));
  });

  it("stylish: a long line is shown around what is underlined, without what a terminal would obey", async () => {
    const line = `RUN echo \u001B[31m\t${"x".repeat(300)} && cd /y`;
    const { stdout } = await runCli(["lint", "--rule", "cd-instead-of-workdir=off", "--profile", "all"], {
      cwd: folderWith({ Dockerfile: `FROM debian:13.1-slim\n${line} && sudo ls\n` }),
    });
    const frames = stdout.split("\n").filter((each) => each.includes(" | "));
    assert.ok(frames.some((each) => each.includes("…")));
    for (const each of frames) assert.ok(each.length < 125, each);
    assert.doesNotMatch(stdout, /[\u001B\t]/);
    const sudo = frames.findIndex((each) => each.includes("sudo ls"));
    assert.equal(frames[sudo + 1]?.indexOf("^"), frames[sudo]?.indexOf("sudo"));
  });

  it("stylish: carets stand under wide characters, emoji and accents as terminals draw them, and cut none in two", async () => {
    const framesOf = async (line: string): Promise<readonly (readonly [string, string])[]> => {
      const { stdout } = await runCli(["lint", "--rule", "sudo=warning"], {
        cwd: folderWith({ Dockerfile: `FROM debian:13.1-slim\n${line}\n` }),
      });
      const shown = stdout.split("\n").filter((each) => each.includes(" | "));
      return shown.flatMap((each, at) => (each.includes("^") ? [[shown[at - 1] ?? "", each] as const] : []));
    };
    /** What is drawn above the first caret, where every character of `columns` columns is replaced by as many letters. */
    const underlined = async (line: string, columns: (text: string) => string): Promise<readonly string[]> =>
      (await framesOf(line)).map(([text, carets]) =>
        columns(text).slice(carets.indexOf("^"), carets.lastIndexOf("^") + 1),
      );
    const wide = (text: string) => text.replace(/\p{Script=Han}|\p{Extended_Pictographic}/gu, "__");
    assert.ok((await underlined("RUN echo \u6F22\u5B57 && sudo ls", wide)).includes("sudo"));
    assert.ok((await underlined("RUN echo \u{1F600} && sudo ls", wide)).includes("sudo"));
    assert.ok(
      (await underlined("RUN echo e\u0301e\u0301 && sudo ls", (text) => text.replaceAll("\u0301", ""))).includes(
        "sudo",
      ),
    );
    assert.ok(
      (
        await underlined("RUN echo \u{1F468}\u200D\u{1F469}\u200D\u{1F467} && sudo ls", (text) =>
          text.replace(/\p{Extended_Pictographic}.*\u{1F467}/u, "__"),
        )
      ).includes("sudo"),
    );
    for (const [text] of await framesOf(`RUN echo ${"\u{1F600}".repeat(70)} && sudo ls ${"e\u0301".repeat(200)}`)) {
      assert.doesNotMatch(text, /\uFFFD/);
      assert.doesNotMatch(text, /\u2026\u0301|e\u2026/);
    }
    for (const [text] of await framesOf("RUN echo \u202E && sudo ls")) assert.doesNotMatch(text, /\u202E/);
  });

  it("json: the documented shape, places from 0 in UTF-16", async () => {
    const text = await report("json", {
      "a b/Dockerfile": "FROM debian:13.1-slim\nONBUILD MAINTAINER 😀\nMAINTAINER 😀\n",
    });
    const { version, files, summary } = JSON.parse(text) as {
      version: number;
      files: { findings: object[] }[];
      summary: object;
    };
    assert.equal(version, 1);
    const { fixes, message, aliases, ...finding } = files[0]?.findings.at(-1) as Record<string, unknown>;
    assert.deepEqual(finding, {
      rule: "maintainer-deprecated",
      severity: "warning",
      category: "maintainability",
      docs,
      range: { start: { line: 2, character: 0 }, end: { line: 2, character: 10 } },
      related: [],
    });
    assert.ok(typeof message === "string" && Array.isArray(aliases) && aliases.includes("DL4000"));
    const [{ title, ...fix }] = fixes as [{ title: string }];
    assert.ok(title.startsWith("Replace MAINTAINER"));
    const newText = 'LABEL org.opencontainers.image.authors="😀"';
    assert.deepEqual(fix, {
      safety: "safe",
      edits: [{ range: { start: { line: 2, character: 0 }, end: { line: 2, character: 13 } }, newText }],
    });
    const findings = files[0]?.findings.length;
    assert.deepEqual(summary, {
      files: 1,
      findings,
      error: 0,
      warning: findings,
      info: 0,
      hint: 0,
      fixable: findings,
      fixableUnsafe: 0,
      fixed: 0,
    });
  });

  it("a fix that only a person may pick is not counted among those that --fix takes", async () => {
    const files = {
      Dockerfile: "FROM debian:13-slim\n",
      "hullwright.yaml": "root: true\nrules: { missing-user: off }\n",
    };
    const text = await report("stylish", files);
    assert.match(text, /floating-image \[fix in the editor\]\n/);
    assert.match(text, /^1 problem \(1 hint\)$/m);
    const json = JSON.parse(await report("json", files)) as { files: { findings: { fixes: { byHand?: true }[] }[] }[] };
    assert.equal(json.files[0]?.findings[0]?.fixes[0]?.byHand, true);
  });

  it("other places that explain a finding stand in json, sarif and stylish", async () => {
    const files = {
      Dockerfile: 'FROM debian:13.1-slim\nCMD ["a"]\nCMD ["b"]\n',
      "hullwright.yaml": "root: true\nprofile: all\nrules: { missing-user: off }\n",
    };
    const message = "This CMD takes effect";
    assert.ok((await report("stylish", files)).includes(`       | 3:1  ${message}\n`));
    const json = JSON.parse(await report("json", files)) as {
      files: { findings: { rule: string; related: object[] }[] }[];
    };
    const range = { start: { line: 2, character: 0 }, end: { line: 2, character: 3 } };
    assert.deepEqual(json.files[0]?.findings.find(({ rule }) => rule === "multiple-cmd")?.related, [
      { range, message },
    ]);
    const { runs } = JSON.parse(await report("sarif", files)) as Log;
    const places = runs[0]?.results?.flatMap(({ relatedLocations = [] }) => relatedLocations) ?? [];
    assert.deepEqual(
      places.map((each) => [each.message?.text, each.physicalLocation?.region?.startLine]),
      [[message, 3]],
    );
  });

  it("json and sarif: an unsafe fix says what may change", async () => {
    const document = {
      Dockerfile: "FROM debian:13.1-slim\nRUN apt-get update && apt-get install -y curl\n",
      "hullwright.yaml": "root: true\n",
    };
    const { files } = JSON.parse(await report("json", document)) as {
      files: { findings: { rule: string; fixes: { title: string; safety: string; remark?: string }[] }[] }[];
    };
    const found = files[0]?.findings.find(({ rule }) => rule === "apt-recommended-packages");
    const [{ title, safety, remark }] = found?.fixes as [{ title: string; safety: string; remark?: string }];
    assert.deepEqual(
      { title, safety, remark },
      { title: "Add --no-install-recommends", safety: "unsafe", remark: "changes the image" },
    );
    assert.ok((await report("sarif", document)).includes('"Add --no-install-recommends (changes the image)"'));
  });

  it("json: files without findings are listed", async () => {
    const { files } = JSON.parse(await report("json", { Dockerfile: repaired })) as { files: object[] };
    assert.deepEqual(files, [{ path: "Dockerfile", language: "dockerfile", findings: [] }]);
  });

  it("github: workflow commands with escapes", async () => {
    const text = await report("github", { "a,b%/Dockerfile": deprecated });
    assert.match(
      text,
      /^::warning file=a%2Cb%25\/Dockerfile,line=2,endLine=2,col=1,endColumn=11,title=maintainer-deprecated::MAINTAINER is [^\n]*\n$/,
    );
  });

  it("github: hints and infos are notices", async () => {
    assert.match(await report("github", { Dockerfile: deprecated }, "--rule", "DL4000=hint"), /^::notice /);
  });

  it("sarif: a run with rules, results, fixes and fingerprints", async () => {
    const log = JSON.parse(await report("sarif", { "a b/Dockerfile": `${deprecated}MAINTAINER me\n` })) as Log;
    assert.equal(log.version, "2.1.0");
    const [run] = log.runs;
    const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { version: string };
    assert.equal(run?.tool.driver.version, version);
    const [rule] = run.tool.driver.rules ?? [];
    assert.equal(rule?.id, "maintainer-deprecated");
    assert.equal(rule.helpUri, docs);
    assert.match(rule.help?.markdown ?? "", /^# maintainer-deprecated/);
    const [first, second] = run.results ?? [];
    assert.deepEqual(first?.locations, [
      {
        physicalLocation: {
          artifactLocation: { uri: "a%20b/Dockerfile", uriBaseId: "%SRCROOT%", index: 0 },
          region: { startLine: 2, startColumn: 1, endLine: 2, endColumn: 11 },
        },
      },
    ]);
    assert.deepEqual([first.ruleId, first.ruleIndex, first.level], ["maintainer-deprecated", 0, "warning"]);
    assert.deepEqual(first.fixes?.[0]?.artifactChanges, [
      {
        artifactLocation: { uri: "a%20b/Dockerfile", uriBaseId: "%SRCROOT%" },
        replacements: [
          {
            deletedRegion: { startLine: 2, startColumn: 1, endLine: 2, endColumn: 14 },
            insertedContent: { text: 'LABEL org.opencontainers.image.authors="me"' },
          },
        ],
      },
    ]);
    const prints = [first, second].map((result) => result?.partialFingerprints?.["hullwrightContext/v1"] ?? "");
    assert.match(prints[0] ?? "", /^[0-9a-f]{16}:1$/);
    assert.equal(prints[1], prints[0]?.replace(/1$/, "2"));
  });

  it("sarif: fingerprints stay when lines move", async () => {
    const printOf = async (text: string) => {
      const { runs } = JSON.parse(await report("sarif", { Dockerfile: text })) as Log;
      return runs[0]?.results?.[0]?.partialFingerprints;
    };
    assert.deepEqual(await printOf(deprecated), await printOf(`# syntax=docker/dockerfile:1\n\n${deprecated}`));
  });

  it("sarif: what could not be read is a notification", async () => {
    const { code, stdout } = await runCli(["lint", "--format", "sarif", "missing"], { cwd: folderWith(config) });
    const [invocation] = (JSON.parse(stdout) as Log).runs[0]?.invocations ?? [];
    assert.equal(code, 2);
    assert.equal(invocation?.executionSuccessful, false);
    assert.match(invocation.toolExecutionNotifications?.[0]?.message.text ?? "", /^missing: no such file/);
  });

  it("--output takes the report, and standard output stays empty", async () => {
    const cwd = folderWith({ ...config, Dockerfile: deprecated });
    const { code, stdout } = await runCli(["lint", "--format", "github", "--output", "report.txt"], { cwd });
    assert.deepEqual({ code, stdout }, { code: 1, stdout: "" });
    assert.match(readFileSync(join(cwd, "report.txt"), "utf8"), /^::warning file=Dockerfile,/);
  });
});
