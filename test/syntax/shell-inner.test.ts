import assert from "node:assert/strict";
import { parseDockerfile } from "../../server/src/syntax/dockerfile.ts";
import type { Command, Script } from "../../server/src/syntax/shell.ts";
import {
  commandsAfter,
  commandsBefore,
  hostsOf,
  insertWords,
  ownCommands,
  parseShell,
  removeWrapper,
  runsAlways,
  scriptsIn,
  setsOption,
} from "../../server/src/syntax/shell.ts";
import { applyEdits } from "../../server/src/syntax/text.ts";
import { traced } from "../../server/src/syntax/traced.ts";

function parse(text: string): Script {
  return parseShell(traced(text, 0), "posix");
}

function run(body: string): { readonly text: string; readonly script: Script } {
  const text = `FROM a\n${body}`;
  const script = parseDockerfile(text).instructions[1]?.script;
  assert.ok(script, text);
  return { text, script };
}

/** Each command as it stands in the file, behind its dialect. */
function outline(body: string): string[] {
  const { text, script } = run(body);
  return script.commands.map(
    ({ range, pipeline }) => `${pipeline.list.script.dialect} ${text.slice(range.start, range.end)}`,
  );
}

function command(script: Script, name: string): Command {
  const found = script.commands.find((candidate) => candidate.name === name);
  assert.ok(found, name);
  return found;
}

describe("shell: scripts inside scripts", () => {
  it("reads what sh, bash and their like are given by -c", () => {
    assert.deepEqual(outline(`RUN sh -c "a b && c"`), [`posix sh -c "a b && c"`, "posix a b", "posix c"]);
    assert.deepEqual(outline(`RUN bash -exo pipefail -c 'a | b'`).slice(1), ["bash a", "bash b"]);
    assert.deepEqual(outline(`RUN /bin/bash -lc 'a' name -x`).slice(1), ["bash a"]);
    assert.deepEqual(outline("RUN sudo -E env A=1 timeout 5 bash --login -c 'a'").slice(1), ["bash a"]);
    assert.deepEqual(outline("RUN busybox sh -c 'a'").slice(1), ["posix a"]);
    assert.deepEqual(outline("RUN xargs -n1 sh -c 'a'").slice(1), ["posix a"]);
    assert.deepEqual(outline("RUN gosu app sh -c 'a; b'").slice(1), ["posix a", "posix b"]);
  });

  it("reads what su and runuser are given", () => {
    assert.deepEqual(outline("RUN su -c 'a' app").slice(1), ["posix a"]);
    assert.deepEqual(outline("RUN su - app -s /bin/bash -c 'a'").slice(1), ["bash a"]);
    assert.deepEqual(outline(`RUN runuser -l app --command="a b"`).slice(1), ["posix a b"]);
    assert.deepEqual(outline("RUN su app").slice(1), []);
    assert.deepEqual(outline("RUN su -s /usr/sbin/nologin -c 'a' app").slice(1), []);
  });

  it("reads what a shell is given on its input", () => {
    assert.deepEqual(outline("RUN bash <<EOF\na\nEOF").slice(1), ["bash a"]);
    assert.deepEqual(outline("RUN <<EOF bash -e\na $X\nb\nEOF\n").slice(1), ["bash a $X", "bash b"]);
    assert.deepEqual(outline("RUN bash -s x <<'EOF'\na\nEOF").slice(1), ["bash a"]);
    assert.deepEqual(outline("RUN cat <<EOF | sh\na\nEOF").slice(2), ["posix a"]);
    assert.deepEqual(outline("RUN bash <<< 'a'").slice(1), ["bash a"]);
    assert.deepEqual(outline("RUN bash script.sh <<EOF\na\nEOF").slice(1), []);
    assert.deepEqual(outline("RUN cat <<EOF\na\nEOF").slice(1), []);
  });

  it("reads the words of exec form, and the script among them", () => {
    const { text, script } = run(`RUN ["apt-get", "install", "-y", "x"]`);
    assert.equal(script.form, "exec");
    const [apt] = script.commands;
    assert.equal(apt?.name, "apt-get");
    assert.deepEqual(
      apt.args.map(({ value }) => value),
      ["install", "-y", "x"],
    );
    assert.equal(text.slice(apt.word?.range.start, apt.word?.range.end), '"apt-get"');
    assert.deepEqual(outline(`RUN ["bash", "-c", "a \\"b c\\" && d\\te"]`).slice(1), [
      `bash a \\"b c\\"`,
      "bash d\\te",
    ]);
    assert.deepEqual(outline(`CMD ["sh", "-c", "exec \\u0061 $X"]`).slice(1), ["posix exec \\u0061 $X"]);
    assert.deepEqual(outline(`HEALTHCHECK CMD ["sh", "-c", "a"]`).slice(1), ["posix a"]);
    assert.equal(run(`ENTRYPOINT []`).script.commands.length, 0);
  });

  it("knows the words although quotes and escapes stand between", () => {
    const { text, script } = run(`RUN sh -c "a \\"b c\\" \\$D $(e) \${F}"`);
    const { args, range } = command(script, "a");
    assert.deepEqual(
      args.map(({ value, variables }) => [value, variables.length]),
      [
        ["b c", 0],
        [undefined, 1],
        [undefined, 1],
        [undefined, 1],
      ],
    );
    const [quoted, escaped] = args.map((arg) => text.slice(arg.range.start, arg.range.end));
    assert.equal(quoted, `\\"b c\\"`);
    assert.equal(escaped, "\\$D");
    assert.equal(text.slice(range.start, range.end), `a \\"b c\\" \\$D $(e) \${F}`);
    // `$(e)` is the outer shell's: it is read once.
    assert.deepEqual(
      script.commands.map(({ name, context }) => [name, context]),
      [
        ["sh", "top"],
        ["a", "script"],
        ["e", "substitution"],
      ],
    );
  });

  it("goes on inside", () => {
    assert.deepEqual(outline(`RUN ["sh", "-c", "bash -c 'a' && su -c \\"b\\" app"]`).slice(1), [
      "posix bash -c 'a'",
      "bash a",
      `posix su -c \\"b\\" app`,
      "posix b",
    ]);
    const deep = "sh -c ".repeat(50) + "a";
    assert.ok(parse(deep).commands.length > 0);
  });

  it("says nothing of scripts that nobody can see", () => {
    for (const text of ['sh -c "$SCRIPT"', "sh -c $(a)", "bash script.sh", "sh -c", "bash $OPTIONS -c 'a'", "bash"]) {
      const host = parse(text).commands.find(({ name }) => name === "sh" || name === "bash");
      assert.equal(host?.runs, undefined, text);
    }
    const { runs } = parse(`sh -c 'if a; then'`).commands[0]!;
    assert.equal(runs?.broken, true);
    assert.equal(parse(`sh -c 'if a; then'`).commands.length, 1);
  });

  it("says what runs behind and in front of a command, across shells", () => {
    const script = parse(`a; sh -c 'b; c' && sh -c 'd'; bash <<EOF && f\ne; g\nEOF\n`);
    const names = (commands: readonly Command[]) => commands.map(({ name }) => name).join(" ");
    assert.equal(names(commandsAfter(command(script, "a"))), "sh b c sh d bash e g f");
    assert.equal(names(commandsAfter(command(script, "b"))), "c sh d bash e g f");
    assert.equal(names(commandsAfter(command(script, "e"))), "g f");
    assert.equal(names(commandsBefore(command(script, "c"))), "b a");
    assert.equal(names(ownCommands(script)), "a sh sh bash f");
    assert.deepEqual(
      scriptsIn(script).map(({ source }) => source.text.slice(0, 4)),
      ["a; s", "b; c", "d", "e; g"],
    );
    assert.equal(names(hostsOf(command(script, "c"))), "c sh");
  });

  it("knows whether a command inside runs each time", () => {
    assert.equal(runsAlways(command(parse("sh -c 'a && b'"), "b")), true);
    assert.equal(runsAlways(command(parse("sh -c 'x || b'"), "b")), false);
    assert.equal(runsAlways(command(parse("if x; then sh -c b; fi"), "b")), false);
  });

  it("keeps the options of one shell apart from those of another", () => {
    const [outer, inner] = scriptsIn(parse("sh -c 'set -e; a'"));
    assert.equal(setsOption(outer!, "errexit"), false);
    assert.equal(setsOption(inner!, "errexit"), true);
    assert.equal(setsOption(scriptsIn(parse("bash -eo pipefail -c a"))[1]!, "pipefail"), true);
  });
});

describe("shell: edits inside scripts", () => {
  function edited(body: string, name = "apt"): string | undefined {
    const { text, script } = run(body);
    const found = command(script, name);
    const edit = found.word && insertWords(found, found.word, "-y");
    return edit && applyEdits(text, [edit]).replace("FROM a\n", "");
  }

  it("inserts words where the quotes allow it", () => {
    assert.equal(edited("RUN apt x"), "RUN apt -y x");
    assert.equal(edited("RUN sh -c 'apt x'"), "RUN sh -c 'apt -y x'");
    assert.equal(edited(`RUN sh -c "\\"apt\\" x"`), `RUN sh -c "\\"apt\\" -y x"`);
    assert.equal(edited(`RUN ["apt", "x"]`), `RUN ["apt", "-y", "x"]`);
    assert.equal(edited(`RUN ["sh", "-c", "\\u0061pt x"]`), `RUN ["sh", "-c", "\\u0061pt -y x"]`);
    assert.equal(edited(`RUN ["sh", "-c", "sh -c 'apt x'"]`), `RUN ["sh", "-c", "sh -c 'apt -y x'"]`);
    assert.equal(edited("RUN bash <<EOF\napt x\nEOF"), "RUN bash <<EOF\napt -y x\nEOF");
  });

  it("does not where the words would come apart", () => {
    for (const body of ["RUN sh -c apt", "RUN sh -c apt\\ x", `RUN sh -c 'a'"; apt x"`, "RUN su --command='apt x'"])
      assert.equal(edited(body), undefined, body);
  });

  it("takes wrappers away", () => {
    const without = (body: string) => {
      const { text, script } = run(body);
      const found = command(script, "apt");
      const [edit] = found.wrappers.map((wrapper) => removeWrapper(found, wrapper));
      return edit && applyEdits(text, [edit]).replace("FROM a\n", "");
    };
    assert.equal(without(`RUN ["sudo", "-E", "apt", "x"]`), `RUN ["apt", "x"]`);
    assert.equal(without(`RUN sh -c "sudo apt x"`), `RUN sh -c "apt x"`);
  });
});
