import assert from "node:assert/strict";
import { parseDockerfile } from "../../server/src/syntax/dockerfile.ts";
import { plain } from "../support/plain.ts";
import { at, lines } from "../support/texts.ts";

const keywords = (text: string) => parseDockerfile(text).instructions.map(({ keyword }) => keyword);

describe("Dockerfile: lines", () => {
  it("reads keywords in any case, and words that are none", () => {
    assert.deepEqual(keywords("from a\nFRMO b\nRun x\n1x\nC:\\x"), ["FROM", "FRMO", "RUN", "1X", "C:\\X"]);
  });

  it("reads the empty file, blanks and a missing final newline", () => {
    assert.deepEqual(keywords(""), []);
    assert.deepEqual(keywords(" \n\t\r\n"), []);
    assert.deepEqual(plain(parseDockerfile("FROM a").instructions[0]?.range), { start: 0, end: 6 });
    assert.deepEqual(keywords("\\"), [""]);
  });

  it("indents, tabs, CRLF and a byte order mark", () => {
    const text = "\uFEFFFROM\ta\r\n\tRUN b \\\r\n  c\r\n";
    const { instructions, eol } = parseDockerfile(text);
    assert.equal(eol, "\r\n");
    assert.deepEqual(
      instructions.map(({ range }) => at(text, range)),
      ["FROM\ta", "RUN b \\\r\n  c"],
    );
    assert.deepEqual(
      instructions.map(({ body }) => body.text),
      ["a", "b   c"],
    );
  });

  it("joins over comments, blank lines and blanks behind the continuation character", () => {
    const text = lines("FROM a", "RUN a \\  ", "  # inner", "", "  && b \\", "# last", "  && c", "CMD d");
    const { instructions, comments } = parseDockerfile(text);
    assert.deepEqual(
      instructions.map(({ keyword }) => keyword),
      ["FROM", "RUN", "CMD"],
    );
    assert.equal(instructions[1]?.body.text, "a   && b   && c");
    assert.deepEqual(
      comments.map((comment) => comment.text),
      ["inner", "last"],
    );
    assert.deepEqual(
      comments.map(({ range }) => at(text, range)),
      ["# inner", "# last"],
    );
    assert.equal(at(text, instructions[1].words[3]!.range), "&&");
    assert.equal(instructions[1].words[4]!.range.start, text.indexOf("c\nCMD"));
  });

  it("does not join behind a doubled continuation character", () => {
    assert.deepEqual(keywords("RUN a \\\\\nRUN b"), ["RUN", "RUN"]);
    assert.deepEqual(keywords("RUN a\n\\\n# c\nRUN b"), ["RUN", "RUN"]);
  });

  it("joins a keyword and a word cut by a continuation", () => {
    const text = "FR\\\nOM no\\\nde";
    const [from] = parseDockerfile(text).instructions;
    assert.equal(from?.keyword, "FROM");
    assert.equal(from.words[0]?.value, "node");
    assert.deepEqual(plain(from.words[0].range), { start: 7, end: text.length });
  });

  it("takes an unfinished instruction to the end of the file", () => {
    for (const text of ["RUN a \\\n", "RUN a \\\n# c\n", "RUN a \\\n\n# c\n\n"]) {
      assert.equal(at(text, parseDockerfile(text).instructions[0]!.range), text.slice(0, -1));
    }
  });

  it("begins an instruction at a lone continuation character", () => {
    const text = "FROM a\n  \\\n  RUN b";
    const [, run] = parseDockerfile(text).instructions;
    assert.equal(at(text, run!.range), "\\\n  RUN b");
    assert.equal(at(text, run!.keywordRange), "RUN");
  });

  it("leaves # alone where no line begins", () => {
    assert.equal(parseDockerfile("RUN a # b").instructions[0]?.body.text, "a # b");
  });
});

describe("Dockerfile: directives", () => {
  it("reads them at the top, in any case, with ranges", () => {
    const text = "# Syntax = docker/dockerfile:1 \n#escape=`\n# check=skip=all;error=true\nRUN a `\n b";
    const { directives, escape, comments, instructions } = parseDockerfile(text);
    assert.deepEqual(
      directives.map(({ name, value }) => [name, value]),
      [
        ["Syntax", "docker/dockerfile:1"],
        ["escape", "`"],
        ["check", "skip=all;error=true"],
      ],
    );
    assert.equal(at(text, directives[0]!.range), "# Syntax = docker/dockerfile:1 ");
    assert.equal(at(text, directives[0]!.nameRange), "Syntax");
    assert.equal(at(text, directives[0]!.valueRange), "docker/dockerfile:1");
    assert.equal(escape, "`");
    assert.deepEqual(comments, []);
    assert.equal(instructions.length, 1);
  });

  for (const top of ["# a comment", "", "# unknown=1", "# hadolint global ignore=DL3008", "FROM a"]) {
    it(`ends them at ${JSON.stringify(top)}`, () => {
      const { directives, escape } = parseDockerfile(`${top}\n# escape=\`\nFROM a`);
      assert.deepEqual(directives, []);
      assert.equal(escape, "\\");
    });
  }

  it("reads them behind a byte order mark", () => {
    const { directives } = parseDockerfile("\uFEFF# escape=`\nFROM a");
    assert.deepEqual(directives[0]?.range, { start: 1, end: 11 });
  });

  it("keeps other comments with equals signs as comments", () => {
    const { comments } = parseDockerfile("# hadolint global ignore=DL3008\n# x=y\nFROM a");
    assert.deepEqual(
      comments.map(({ text }) => text),
      ["hadolint global ignore=DL3008", "x=y"],
    );
  });
});

describe("Dockerfile: heredocs", () => {
  it("reads several, in order, with their places", () => {
    const text = lines("FROM a", "COPY <<A <<-'B' /x/", "one", "A", "\ttwo", "\tB", "CMD z");
    const [, copy, cmd] = parseDockerfile(text).instructions;
    assert.deepEqual(
      copy?.heredocs.map(({ name, quoted, dash, body }) => [name, quoted, dash, body.text]),
      [
        ["A", false, false, "one\n"],
        ["B", true, true, "two\n"],
      ],
    );
    assert.deepEqual(
      copy.heredocs.map(({ range }) => at(text, range)),
      ["<<A", "<<-'B'"],
    );
    assert.deepEqual(
      copy.heredocs.map(({ bodyRange }) => at(text, bodyRange)),
      ["one\n", "\ttwo\n"],
    );
    assert.deepEqual(
      copy.heredocs.map(({ endRange }) => at(text, endRange!)),
      ["A", "B"],
    );
    assert.equal(at(text, copy.range).endsWith("\tB"), true);
    assert.equal(copy.body.text, "<<A <<-'B' /x/");
    assert.equal(cmd?.keyword, "CMD");
  });

  it("gives the body of a lone RUN heredoc to the shell", () => {
    const text = lines(
      "FROM a",
      "RUN --mount=type=cache,target=/x <<EOF",
      "# no comment of the file",
      "set -e",
      "FROM x",
      "EOF",
      "CMD z",
    );
    const { instructions, comments } = parseDockerfile(text);
    assert.deepEqual(
      instructions.map(({ keyword }) => keyword),
      ["FROM", "RUN", "CMD"],
    );
    assert.equal(instructions[1]?.command?.text, "# no comment of the file\nset -e\nFROM x\n");
    assert.deepEqual(comments, []);
    assert.notEqual(instructions[1].script, undefined);
  });

  it("leaves out carriage returns and keeps the places", () => {
    const text = "RUN <<EOF\r\na\r\nb\r\nEOF\r\n";
    const [run] = parseDockerfile(text).instructions;
    const body = run!.heredocs[0]!.body;
    assert.equal(body.text, "a\nb\n");
    assert.deepEqual(
      body.segments.map(({ distance, length }) => text.slice(distance, distance + length)),
      ["a", "\n", "b", "\n"],
    );
    assert.equal(text.slice(run!.range.end), "\r\n");
  });

  it("gives the line with the bodies to the shell when there is more than the heredoc", () => {
    const [run] = parseDockerfile("RUN python3 <<EOF\nprint(1)\nEOF\n").instructions;
    assert.equal(run?.command?.text, "python3 <<EOF\nprint(1)\nEOF");
    const [other] = parseDockerfile("RUN <<EOF python3\nimport x; apt-get\nEOF\n").instructions;
    assert.deepEqual(
      other?.script?.commands.map(({ name }) => name),
      ["python3"],
    );
  });

  it("respects the interpreter that the body names", () => {
    const script = (shebang: string) => parseDockerfile(`RUN <<EOF\n${shebang}\nset -e\nEOF`).instructions[0]!;
    assert.equal(script("#!/usr/bin/env python3").script, undefined);
    assert.equal(script("#!/usr/bin/env python3").command, undefined);
    assert.equal(script("#!/bin/bash -e").command?.text, "set -e\n");
    assert.equal(script("#!/usr/bin/env -S bash -e").script?.dialect, "bash");
    assert.deepEqual(script("#! /bin/bash -e ").interpreter, ["/bin/bash", "-e"]);
    assert.equal(script("# no interpreter").interpreter, undefined);
    assert.equal(parseDockerfile("RUN sh <<EOF\n#!/bin/bash\nEOF").instructions[0]?.interpreter, undefined);
  });

  it("takes an unclosed one to the end of the file", () => {
    const [run, ...rest] = parseDockerfile("RUN <<EOF\na\nCMD b").instructions;
    assert.equal(run?.heredocs[0]?.endRange, undefined);
    assert.equal(run?.heredocs[0]?.body.text, "a\nCMD b");
    assert.deepEqual(rest, []);
  });

  it("knows where none begins", () => {
    for (const line of [
      'RUN echo "a <<EOF b"',
      "RUN a<<EOF",
      'RUN ["a", "<<EOF"]',
      "ENV A=<<EOF",
      "RUN a <<< b",
      "RUN a <<- b",
      "RUN a <<''",
      "RUN a ${X^^} <<b",
      "RUN echo it's <<EOF",
      "RUN a \\\n# <<EOF\n b",
    ]) {
      assert.deepEqual(keywords(`${line}\nCMD b`).at(-1), "CMD", line);
    }
  });

  it("reads them behind a file descriptor, in ADD and in ONBUILD", () => {
    assert.equal(parseDockerfile("RUN a 3<<EOF\nx\nEOF").instructions[0]?.heredocs[0]?.body.text, "x\n");
    assert.equal(parseDockerfile("ADD <<EOF /a\nx\nEOF").instructions[0]?.heredocs.length, 1);
    const [onbuild, cmd] = parseDockerfile("ONBUILD RUN <<EOF\nx\nEOF\nCMD a").instructions;
    assert.equal(onbuild?.trigger?.command?.text, "x\n");
    assert.deepEqual(onbuild.heredocs, []);
    assert.equal(cmd?.keyword, "CMD");
  });
});
