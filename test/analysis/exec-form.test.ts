import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { execForm, type ExecPlan, jsonArray } from "../../server/src/analysis/repairs/exec-form.ts";
import { parseShell } from "../../server/src/syntax/shell.ts";
import { traced } from "../../server/src/syntax/traced.ts";

function plan(text: string, shell: readonly string[] = ["sh", "-c"]): ExecPlan | undefined {
  return execForm(parseShell(traced(text, 0), "posix"), shell);
}

/** The direct words, or the text that the shell is given. */
function show(text: string): string {
  const found = plan(text);
  if (!found) return "none";
  return found.kind === "direct" ? jsonArray(found.argv) : (found.argv.at(-1) ?? "");
}

describe("exec form: literal words", () => {
  const cases: Record<string, string> = {
    "node server.js": '["node", "server.js"]',
    "exec node server.js": '["node", "server.js"]',
    "npm   run\tstart # dev": '["npm", "run", "start"]',
    "node \\\n  server.js": '["node", "server.js"]',
    "python -c 'print(\"#1\")'": '["python", "-c", "print(\\"#1\\")"]',
    'java "-Dx=a b" -jar app.jar;': '["java", "-Dx=a b", "-jar", "app.jar"]',
    "grep 'a\\b' \\*": '["grep", "a\\\\b", "*"]',
    "nginx -g 'daemon off;'": '["nginx", "-g", "daemon off;"]',
    "env A=b node": '["env", "A=b", "node"]',
    "find . -exec rm {} \\;": '["find", ".", "-exec", "rm", "{}", ";"]',
    "echo hello": '["echo", "hello"]',
  };
  for (const [text, expected] of Object.entries(cases))
    it(text, () => {
      assert.equal(show(text), expected);
    });

  it("survive being written as shell words", () => {
    const quote = (word: string) => `'${word.replaceAll("'", "'\\''")}'`;
    const word = fc.string({ unit: "grapheme" }).filter((text) => !text.includes("\0") && !text.includes("\r\n"));
    fc.assert(
      fc.property(fc.array(word, { maxLength: 6 }), (args) => {
        const argv = ["program", ...args];
        const found = plan(argv.map(quote).join(" "));
        assert.deepEqual(found, { kind: "direct", argv });
        assert.deepEqual(JSON.parse(jsonArray(argv)), argv);
      }),
      { numRuns: 300 },
    );
  });
});

describe("exec form: through the shell", () => {
  const cases: Record<string, string> = {
    "A=b node x": "A=b exec node x",
    "node $FILE": "exec node $FILE",
    "$APP run": "exec $APP run",
    "node x > /log 2>&1": "exec node x > /log 2>&1",
    ">/log node x": ">/log exec node x",
    "cat *.c": "exec cat *.c",
    "ls ~/x": "exec ls ~/x",
    "sudo -E node $X": "exec sudo -E node $X",
    "migrate &&   \\\n  node x": "migrate && exec node x",
    "cd /app; node x": "cd /app; exec node x",
    "if [ -f x ]; then y; fi; node x": "if [ -f x ]; then y; fi; exec node x",
    'sh -c "a  #b" && c  d # e': 'sh -c "a  #b" && exec c d',
    // Nothing to put `exec` in front of, or not safely.
    "exec node $FILE": "exec node $FILE",
    "a | b": "a | b",
    "a || b": "a || b",
    "a || b && c": "a || b && c",
    "a & b": "a & b",
    "a && b &": "a && b &",
    "server; cleanup": "server; cleanup",
    "node x; echo done": "node x; echo done",
    "a && echo $X": "a && echo $X",
    "a && (b)": "a && (b)",
    "! a $X": "! a $X",
    "trap x EXIT; node x": "trap x EXIT; node x",
    "f() { a; }; f": "f() { a; }; f",
    "cd /app": "cd /app",
    "echo 'a\\nb'": "echo 'a\\nb'",
    "while true; do sleep 1; done": "while true; do sleep 1; done",
    "A=b": "A=b",
    ". ./env.sh": ". ./env.sh",
  };
  for (const [text, expected] of Object.entries(cases))
    it(text, () => {
      assert.equal(show(text), expected);
    });

  it("uses the words of SHELL", () => {
    const found = plan("a $X", ["/bin/bash", "-o", "pipefail", "-c"]);
    assert.deepEqual(found?.argv, ["/bin/bash", "-o", "pipefail", "-c", "exec a $X"]);
    assert.equal(found.kind === "shell" && found.exec, true);
  });

  it("has no plan for what is broken, empty, several lines or a heredoc", () => {
    for (const text of ["", "  # x", "echo 'open", "a &&", "cat <<EOF\nx\nEOF\n", "a\nb", "a <<EOF && b"])
      assert.equal(show(text), "none", text);
  });
});

describe("exec form: real lines do what a shell does", () => {
  const LINES = [
    "show server.js",
    "exec show server.js --port 80",
    "show -g 'daemon off;'",
    "show -c \"print('#1 a  b')\" # comment",
    'show a\\ b "c d" \'e  f\' g\\"h',
    'show "-Dmessage=a \\"quoted\\" word" -jar app.jar',
    "show \"back\\\\slash\" '\\n' \\\\n",
    "show 'it'\\''s' \"it's\"",
    "show '' \"\" end",
    "show --opt='*.c' \\* '?' \"[a]\"",
    "show a#b '#c' \\#d",
    "show x=y --define=a=b",
    "show {} {a} '{a,b}'",
    "show 'ünï' \"日本\" '😀'",
    "show '$HOME' \\$HOME \"\\$HOME\"",
    "show '`x`' \"\\`x\\`\"",
    "show '!' \"!\" a!b",
    "show tab'\t'tab",
    'A=b show $A "$HOME"',
    "GREETING='hello  world' show-env",
    'show $HOME "$HOME/x" ${UNSET:-default}',
    "show one && show two",
    "cd / && show *etc*",
    "cd /; show $PWD",
    "show a > /dev/null && show b",
    "show a | show-stdin",
    "false || show fallback",
    "if true; then show yes; fi; show $HOME",
    "X=1 && export X && show $X",
    "show ~ x~ ~/y",
    'show $(echo a b) "$(echo a  b)" `echo c`',
    "show a; show b",
    "true && { show group; }",
    "(show sub)",
    "show 1 2>&1 | show-stdin",
    "nice -n 0 show x",
    "env A=b show x",
  ];
  let folder = "";
  before(() => {
    folder = mkdtempSync(join(tmpdir(), "exec-form-"));
    const scripts = { show: `printf '<%s>\\n' "$@"`, "show-env": `printf '%s\\n' "$GREETING"`, "show-stdin": "cat" };
    for (const [name, body] of Object.entries(scripts)) {
      writeFileSync(join(folder, name), `#!/bin/sh\n${body}\n`);
      chmodSync(join(folder, name), 0o755);
    }
  });
  after(() => {
    rmSync(folder, { recursive: true });
  });

  const run = (argv: readonly string[]) =>
    execFileSync(argv[0]!, argv.slice(1), {
      cwd: folder,
      encoding: "utf8",
      env: { PATH: `${folder}:${process.env.PATH ?? ""}`, HOME: "/home/me" },
    });

  for (const line of LINES) {
    it(line, () => {
      const found = plan(line);
      assert.ok(found);
      assert.deepEqual(JSON.parse(jsonArray(found.argv)), found.argv);
      assert.equal(run(found.argv), run(["sh", "-c", line]));
    });
  }
});
