import assert from "node:assert/strict";
import type { Command } from "../../server/src/syntax/shell.ts";
import { commandsAfter, commandsBefore, runsAlways, setsOption } from "../../server/src/syntax/shell.ts";
import { shellScript } from "../support/texts.ts";

/** Name and place of each command: "apt-get top". */
function outline(text: string): string[] {
  return shellScript(text).commands.map(({ name, context }) => `${name ?? "?"} ${context}`);
}

function command(text: string, name: string): Command {
  const found = shellScript(text).commands.find((candidate) => candidate.name === name);
  assert.ok(found, `no ${name} in ${text}`);
  return found;
}

describe("shell: commands", () => {
  it("lists those of branches, loops, groups, functions and substitutions in source order", () => {
    assert.deepEqual(outline("if a; then b; elif c; then d; else e; fi"), [
      "a condition",
      "b branch",
      "c condition",
      "d branch",
      "e branch",
    ]);
    assert.deepEqual(outline("for x in $(l); do f; done; while w; do v; done"), [
      "l substitution",
      "f loop",
      "w condition",
      "v loop",
    ]);
    assert.deepEqual(outline("(s) && { g; }; k() { i; }; k"), ["s subshell", "g group", "i function", "k top"]);
    assert.deepEqual(outline('a "$(b `c`)" | d; case x in y) z;; esac'), [
      "a top",
      "b substitution",
      "c substitution",
      "d top",
      "z branch",
    ]);
    assert.deepEqual(outline("cat <<EOF && b\n$(x)\nEOF\nc"), ["cat top", "b top", "x substitution", "c top"]);
  });

  it("says what stands in front of each command", () => {
    const joined = shellScript("a && b || c; d | e & f\ng").commands.map(({ joinedBy }) => joinedBy);
    assert.deepEqual(joined, [undefined, "&&", "||", ";", "|", "&", "newline"]);
  });

  it("finds the operators", () => {
    const text = "a \\\n && b;c & d";
    const ranges = shellScript(text).pipelines.map(
      ({ joinRange }) => joinRange && text.slice(joinRange.start, joinRange.end),
    );
    assert.deepEqual(ranges, [undefined, "&&", ";", "&"]);
  });

  it("knows pipelines, negation and background", () => {
    const [first, second] = shellScript("! a | (b) | c; d && e &").pipelines;
    assert.deepEqual(
      first?.members.map(({ kind }) => kind),
      ["command", "subshell", "command"],
    );
    assert.equal(first.negated, true);
    assert.equal(first.background, false);
    assert.equal(second?.members[0]?.kind, "command");
    assert.equal(
      shellScript("d && e &").pipelines.every(({ background }) => background),
      true,
    );
    assert.equal(shellScript("time a", "bash").pipelines[0]?.timed, true);
  });

  it("gives the chain of a flat script only", () => {
    assert.deepEqual(
      shellScript("set -e; a && b\nc").chain?.map(({ name }) => name),
      ["set", "a", "b", "c"],
    );
    for (const text of ["a | b", "(a)", "a &", "! a", "if a; then b; fi", ""])
      assert.equal(shellScript(text).chain, undefined, text);
  });

  it("takes sudo, env, exec and their like off, with the place to remove them", () => {
    const text = "A=1 sudo -EHu root B=2 nice -n 5 /usr/bin/apt-get install x";
    const apt = command(text, "apt-get");
    assert.deepEqual(
      apt.wrappers.map(({ name, args }) => [name, ...args.map((arg) => arg.text)]),
      [
        ["sudo", "-EHu", "root", "B=2"],
        ["nice", "-n", "5"],
      ],
    );
    assert.deepEqual(
      apt.assignments.map(({ name, value }) => [name, value]),
      [
        ["A", "1"],
        ["B", "2"],
      ],
    );
    const [sudo] = apt.wrappers;
    assert.equal(
      text.slice(0, sudo?.range.start) + text.slice(sudo?.runs.range.start),
      "A=1 nice -n 5 /usr/bin/apt-get install x",
    );
    assert.deepEqual(
      apt.args.map(({ value }) => value),
      ["install", "x"],
    );
    assert.equal(command("timeout -k 5 30 curl x", "curl").wrappers.length, 1);
    assert.equal(command("env -i A=b node x", "node").assignments[0]?.value, "b");
    assert.equal(command("exec -- node x", "node").wrappers[0]?.name, "exec");
  });

  it("leaves a wrapper alone that wraps nothing", () => {
    assert.equal(shellScript("command -v apt-get").commands[0]?.name, "command");
    assert.equal(shellScript("sudo -l apt-get").commands[0]?.name, "sudo");
    assert.equal(shellScript("env").commands[0]?.name, "env");
    assert.equal(shellScript("$SUDO apt-get").commands[0]?.name, undefined);
  });

  it("reads redirections and heredocs", () => {
    const [cat] = shellScript("cat 2>/dev/null <<-'EOF' >>log\n\tbody $x\n\tEOF\n").commands;
    assert.deepEqual(
      cat?.redirections.map(({ operator, descriptor, target }) => [operator, descriptor, target?.value]),
      [
        [">", 2, "/dev/null"],
        ["<<-", undefined, undefined],
        [">>", undefined, "log"],
      ],
    );
    assert.equal(cat.redirections[1]?.heredoc?.quoted, true);
    assert.equal(cat.redirections[1].heredoc.body, "\tbody $x\n");
  });
});

describe("shell: words", () => {
  function word(text: string, dialect: "posix" | "bash" = "posix") {
    return shellScript(`cmd ${text}`, dialect).commands[0]!.args[0]!;
  }

  it("have a value when nothing is expanded in them", () => {
    const literal: Record<string, string> = {
      plain: "plain",
      "'a b'": "a b",
      '"a\\$b\\q"': "a$b\\q",
      "a\\ b": "a b",
      "'it'\\''s'": "it's",
      "\\*": "*",
      "'*.c'": "*.c",
      "{}": "{}",
      "a#b": "a#b",
      "'#'": "#",
      '""': "",
      "nodejs=~18": "nodejs=~18",
      "pkg@~1.2": "pkg@~1.2",
      "a\\\nb": "ab",
    };
    for (const [text, value] of Object.entries(literal)) assert.equal(word(text).value, value, text);
    assert.equal(word("$'a\\nb'", "bash").value, "a\nb");
  });

  it("have none when something is", () => {
    for (const text of [
      "$X",
      '"a$X"',
      "${X:-y}",
      "$(x)",
      "`x`",
      "*.c",
      "a?",
      "[ab]c",
      "~/x",
      "~",
      "{a,b}",
      "PATH=~/x",
      "$'a'",
      "$((1))",
    ]) {
      assert.equal(word(text).value, undefined, text);
    }
  });

  it("keep a template, variables and patterns", () => {
    assert.equal(word('nginx="$V".*').template, "nginx=$V.*");
    assert.equal(word('nginx="$V".*').glob, true);
    assert.deepEqual(word('"$A${B:-$C}"').variables.slice(0, 2), ["A", "B"]);
    assert.equal(word('"$(x)"').substitution, true);
  });
});

describe("shell: queries", () => {
  it("tells what comes before and after", () => {
    const script = shellScript("a && b $(x) && (c; d)");
    const b = script.commands.find(({ name }) => name === "b")!;
    assert.deepEqual(
      commandsAfter(b).map(({ name }) => name),
      ["c", "d"],
    );
    assert.deepEqual(
      commandsBefore(b).map(({ name }) => name),
      ["a"],
    );
  });

  it("knows what runs each time", () => {
    const always = (text: string) =>
      shellScript(text)
        .commands.filter(runsAlways)
        .map(({ name }) => name)
        .join(" ");
    assert.equal(always("a && b | c; (d); e || f; if g; then h; fi; x $(i); j"), "a b c d e x i j");
    assert.equal(always("a || { b; }; c"), "a c");
  });

  it("sees shell options", () => {
    assert.equal(setsOption(shellScript("set -eux; a"), "errexit"), true);
    assert.equal(setsOption(shellScript("set -euo pipefail; a"), "pipefail"), true);
    assert.equal(setsOption(shellScript("set -o pipefail && a"), "pipefail"), true);
    assert.equal(setsOption(shellScript("set +e; set -x"), "errexit"), false);
  });

  it("reports broken scripts and keeps what is there", () => {
    const script = shellScript("apt-get update && if");
    assert.equal(script.broken, true);
    assert.equal(script.commands[0]?.name, "apt-get");
    assert.equal(shellScript("echo 'open").broken, true);
    assert.equal(shellScript("cat <<EOF > /x").broken, false);
  });
});

describe("shell: syntax of bash", () => {
  const cases: Record<string, string[]> = {
    "[[ a == b ]]": ["[["],
    "((x++))": ["(("],
    "a=(1 2); echo ${a[0]}": ["array", "array"],
    "source x": ["source"],
    "diff <(a) <(b)": ["process substitution", "process substitution"],
    "cat <<< x": ["here-string"],
    "set -o pipefail": ["pipefail"],
    "function f { a; }": ["function keyword"],
    "mkdir {a,b}": ["brace expansion"],
    "a &> x": ["&>"],
    "a |& b": ["|&"],
    "echo $'x'": ["$'…'"],
    "echo ${x//a/b} ${x:1}": ["parameter expansion", "parameter expansion"],
    "x+=1": ["+="],
    "pushd /x": ["builtin"],
    ". x; a > y 2>&1; echo ${x:-y} ${x%.*}; f() { a; }; [ a = b ]": [],
  };
  for (const [text, features] of Object.entries(cases)) {
    it(text, () => {
      assert.deepEqual(
        shellScript(text, "bash").bashSyntax.map(({ feature }) => feature),
        features,
      );
    });
  }
});
