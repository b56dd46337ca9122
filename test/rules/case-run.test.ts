import assert from "node:assert/strict";
import type { Finding } from "../../server/src/engine/finding.ts";
import type { Fix, Language } from "../../server/src/engine/rule.ts";
import { applyEdits } from "../../server/src/syntax/text.ts";
import { CaseRun } from "../support/case-run.ts";
import { openingOf, shownBy, shownOf } from "../support/fixed-fences.ts";
import { readSections } from "../support/markdown.ts";
import { readCases } from "../support/rule-files.ts";

function runs(language: Language, id: string, markdown: string): CaseRun[] {
  return readCases(language, markdown).map((each) => new CaseRun({ language, id, path: "" }, each));
}

function check(language: Language, id: string, markdown: string): void {
  for (const run of runs(language, id, markdown)) run.check();
}

function updated(language: Language, id: string, markdown: string): string {
  return applyEdits(
    markdown,
    runs(language, id, markdown).flatMap((run) => run.updates()),
  );
}

const bare = "# a\n\n## b\n\n```dockerfile\nFROM debian:13.1-slim\nADD a.conf /etc/\n```\n\n## c\n\nText.\n";
const compose = '# a\n\n## b\n\n```yaml\nversion: "3"\nservices: {}\n```\n';
const ignored = "# a\n\n## b\n\n```dockerfile\nFROM node:24\nCOPY . .\n```\n\n```file .git/\n```\n";

describe("UPDATE=1", () => {
  it("writes carets and missing fences behind the case, and is content with that", () => {
    const text = updated("dockerfile", "add-instead-of-copy", bare);
    assert.match(text, /^\^\^\^ add-instead-of-copy .+$/m);
    assert.match(text, /^```\n\n```dockerfile fixed\nFROM debian:13\.1-slim\nCOPY a\.conf \/etc\/\n```\n\n## c$/m);
    check("dockerfile", "add-instead-of-copy", text);
    assert.equal(updated("dockerfile", "add-instead-of-copy", text), text);
  });

  it("writes a fence for every title, for other files and for changed paths", () => {
    const user = '# a\n\n## b\n\n```dockerfile\nFROM node:24.10.0\nWORKDIR /app\nCOPY . .\nCMD ["node", "a.js"]\n```\n';
    const titles = updated("dockerfile", "missing-user", user);
    assert.match(titles, /^```dockerfile fixed "Run as non-root user 1000"$/m);
    check("dockerfile", "missing-user", titles);
    const files = updated("dockerfile", "missing-dockerignore", ignored);
    assert.match(files, /^```file \.dockerignore fixed\n\.git\nDockerfile\*\n```$/m);
    check("dockerfile", "missing-dockerignore", files);
    const changes = updated("compose", "obsolete-version", compose);
    assert.match(changes, /^```changes\nversion\n```$/m);
    check("compose", "obsolete-version", changes);
  });

  it("takes out what no fix makes any more", () => {
    const stale = `${bare.replace("## c\n\nText.\n", "")}\`\`\`dockerfile fixed "Gone"\nFROM a\n\`\`\`\n`;
    const text = updated("dockerfile", "add-instead-of-copy", stale);
    assert.ok(!text.includes("Gone"));
    check("dockerfile", "add-instead-of-copy", text);
  });
});

describe("a case fails", () => {
  const right = updated("dockerfile", "add-instead-of-copy", bare);
  const failing = (from: string | RegExp, to: string, message: RegExp) => {
    const wrong = right.replace(from, to);
    assert.notEqual(wrong, right);
    assert.throws(() => {
      check("dockerfile", "add-instead-of-copy", wrong);
    }, message);
  };

  it("when what is reported is not what it says", () => {
    failing(/^\^\^\^ .*\n/m, "", /line 5/);
    failing(/^\^\^\^ /m, "^^^^ ", /line 5/);
    failing("^ add-instead-of-copy ", "^ add-instead-of-copy [hint] ", /line 5/);
  });

  it("when a fence is missing, wrong, or about nothing", () => {
    failing(/^```dockerfile fixed\n[^`]*```\n/m, "", /without a fence/);
    failing("COPY a.conf", "COPY b.conf", /line \d+/);
    failing("```dockerfile fixed", '```dockerfile fixed "Gone"\n```\n\n```dockerfile fixed', /no fix is offered/);
    const withoutChanges = updated("compose", "obsolete-version", compose).replace(/```changes\n[^`]*```\n/, "");
    assert.throws(() => {
      check("compose", "obsolete-version", withoutChanges);
    }, /changed paths/);
  });
});

describe("fences of fixes", () => {
  const fence = (opening: string) => readSections(`\`\`\`${opening}\n\`\`\`\n`)[0]!.fences[0]!;

  it("are read and written alike", () => {
    assert.deepEqual(shownBy(fence("dockerfile fixed")), {});
    assert.deepEqual(shownBy(fence('yaml fixed "Run as "node""')), { title: 'Run as "node"' });
    assert.deepEqual(shownBy(fence("file a/.dockerignore fixed")), { file: "a/.dockerignore" });
    assert.deepEqual(shownBy(fence('file a fixed "Do it"')), { file: "a", title: "Do it" });
    for (const other of ["dockerfile", "file fixed", "file a", "dockerfile fixedly", "dockerfile a fixed", "changes"])
      assert.equal(shownBy(fence(other)), undefined, other);
    for (const opening of ["yaml fixed", 'yaml fixed "a"', "file b fixed", 'file b fixed "a"'])
      assert.equal(openingOf(shownBy(fence(opening))!, "yaml"), opening);
  });

  it("are wanted for fix-all, and for each title that it does not take", () => {
    const range = { start: 0, end: 0 };
    const fix = (title: string, file?: string): Fix => ({
      title,
      safety: "unsafe",
      edits: [{ range, newText: "", ...(file === undefined ? {} : { file }) }],
    });
    const found = (...fixes: readonly Fix[]) => ({ fixes }) as unknown as Finding;
    assert.deepEqual(shownOf([]), []);
    assert.deepEqual(shownOf([found(fix("a"), fix("b")), found(fix("b"), fix("c"), fix("c"))]), [{}, { title: "c" }]);
    assert.deepEqual(shownOf([found(fix("a", "f"), fix("b", "g"))]), [{ file: "f" }, { file: "g", title: "b" }]);
    const asking: Fix = { ...fix("a"), lookup: { kind: "digest", reference: "a" } };
    assert.deepEqual(shownOf([found(asking)]), [{ title: "a" }]);
  });
});
