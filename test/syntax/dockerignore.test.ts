import assert from "node:assert/strict";
import fc from "fast-check";
import { parseDockerignore } from "../../server/src/syntax/dockerignore.ts";

/** Lines of an ignore file, paths that it keeps out, paths that it lets through. */
const cases: readonly (readonly [title: string, text: string, ignored: readonly string[], kept: readonly string[]])[] =
  [
    [
      "a name is anchored at the root and covers what is below it",
      "node_modules\n",
      ["node_modules", "node_modules/a/b.js"],
      ["web/node_modules/a.js", "node_modules2"],
    ],
    [
      "leading and trailing slashes and ./ mean nothing",
      "/a\nb/\n./c\nd//e\nf/../g",
      ["a", "b/x", "c", "d/e", "g"],
      ["f"],
    ],
    ["blanks around a pattern are dropped, comments and blank lines skipped", "  a \n\n# b\n #c", ["a", "#c"], ["b"]],
    [
      "a star stays within one folder",
      "*.log\nsrc/*/gen",
      ["a.log", ".log", "src/x/gen/y"],
      ["logs/a.log", "src/gen", "src/x/y/gen"],
    ],
    [
      "two stars span any number of folders, none included",
      "**/node_modules\ndocs/**/draft",
      ["node_modules/a", "x/y/node_modules/a", "docs/draft", "docs/a/b/draft"],
      ["xnode_modules", "docs/a/drafts"],
    ],
    ["two stars at the end take everything below", "build/**", ["build/a", "build/a/b"], ["build2/a"]],
    ["two stars in front of a plain suffix match inside a name", "**.bak", ["a.bak", "b/c.bak"], ["a.bak2"]],
    ["two stars in front of a pattern", "**/*.pem", ["a.pem", "x/y/a.pem"], ["a.pem.txt"]],
    ["two stars alone take everything", "**", ["a", "b/c"], []],
    ["a question mark is one character but no slash", "?.txt", ["a.txt"], ["ab.txt", "/.txt"]],
    ["character classes", "[ab].c\nx[0-9]y\n[^q]z", ["a.c", "x5y", "pz"], ["c.c", "xay", "qz"]],
    ["a backslash takes the meaning from the next character", "\\*.md\n\\!keep", ["*.md", "!keep"], ["a.md"]],
    ["the last line that matches decides", "*\n!src\nsrc/secret", ["README.md", "src/secret"], ["src", "src/a.ts"]],
    ["an exception reaches into an ignored folder", "dist\n!dist/keep.js", ["dist/a.js"], ["dist/keep.js"]],
    ["a blank may follow the exclamation mark", "*\n! a", ["b"], ["a"]],
    ["an exclamation mark alone is skipped", "!\na", ["a"], ["b"]],
    ["a dot alone ignores nothing", ".\n/", [], ["a", ".git"]],
    ["characters of regular expressions mean themselves", "a+b(c)|{d}$", ["a+b(c)|{d}$"], ["aab(c)", "a"]],
    ["a malformed pattern ignores nothing", "[b-a]\n[", [], ["a", "b", "["]],
    ["a byte order mark and CRLF", "\uFEFFa\r\nb\r\n", ["a", "b"], ["c"]],
    ["letter case counts", "README", ["README"], ["readme"]],
  ];

describe("parseDockerignore", () => {
  for (const [title, text, ignored, kept] of cases) {
    it(title, () => {
      const file = parseDockerignore(text);
      assert.deepEqual(
        ignored.filter((path) => !file.ignores(path)),
        [],
        "should be ignored",
      );
      assert.deepEqual(
        kept.filter((path) => file.ignores(path)),
        [],
        "should be kept",
      );
    });
  }

  it("gives each pattern its place", () => {
    const text = "\uFEFF# top\r\n  /a/ \r\n!b\n";
    const patterns = parseDockerignore(text).patterns.map(({ text: pattern, negated, range }) => ({
      pattern,
      negated,
      source: text.slice(range.start, range.end),
    }));
    assert.deepEqual(patterns, [
      { pattern: "a", negated: false, source: "/a/" },
      { pattern: "b", negated: true, source: "!b" },
    ]);
  });

  it("never throws, and a later ! line for a path always lets it through", () => {
    const line = fc.string({ unit: fc.constantFrom(..."ab/*?[]!\\.^-\n #".split("")), maxLength: 20 });
    fc.assert(
      fc.property(line, fc.constantFrom("a", "a/b", "b/a/b"), (text, path) => {
        assert.equal(parseDockerignore(`${text}\n!${path}`).ignores(path), false);
      }),
    );
  });
});
