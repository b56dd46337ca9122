import assert from "node:assert/strict";
import { dockerfileIgnores, type IgnoreComment, yamlIgnores } from "../../server/src/engine/ignore-comments.ts";
import { parseCompose } from "../../server/src/syntax/compose.ts";
import { parseDockerfile } from "../../server/src/syntax/dockerfile.ts";

/** What a comment says: names joined by "+" ("*" for all), the text of its target, and a star for those of other tools. */
function summary(text: string, { own, names, target, range, further = [] }: IgnoreComment): string {
  assert.equal(text[range.start], "#");
  for (const name of names) assert.equal(text.slice(name.range.start, name.range.end), name.text);
  const places = target && [target, ...further].map(({ start, end }) => JSON.stringify(text.slice(start, end)));
  const place = places?.join(" and ") ?? "file";
  return `${own ? "" : "*"}${names.map((name) => name.text).join("+") || "all"} ${place}`;
}

function ofDockerfile(text: string): string[] {
  return dockerfileIgnores(parseDockerfile(text), "2026-05-01").map((comment) => summary(text, comment));
}

function ofYaml(text: string): string[] {
  return yamlIgnores(text, parseCompose(text).yaml.comments).map((comment) => summary(text, comment));
}

describe("ignore comments of a Dockerfile", () => {
  it("BuildKit's directive for all stands for each of its checks, and for nothing else", () => {
    const [comment] = dockerfileIgnores(parseDockerfile("# check=skip=all\nFROM a\n"));
    const names = comment?.names.map(({ text }) => text) ?? [];
    assert.ok(names.includes("JSONArgsRecommended"));
    assert.ok(!names.includes("DL3006"));
    assert.equal(comment?.target, undefined);
  });

  it("KICS's without a query, and Trivy's *, speak of all of theirs, and of nothing else", () => {
    const read = (text: string) =>
      dockerfileIgnores(parseDockerfile(text)).map(({ names, target }) => [
        names.some((name) => name.text === "fd54f200-402c-4333-a5a4-36ef6709af2f"),
        names.some((name) => name.text === "DS-0002"),
        names.some((name) => name.text === "DL3006"),
        target && text.slice(target.start, target.end),
      ]);
    const stages = "FROM a\nRUN b\nFROM c\n";
    assert.deepEqual(read(`# kics-scan ignore-line\n${stages}`), [[true, false, false, "FROM a"]]);
    assert.deepEqual(read(`# kics-scan ignore-block\n${stages}`), [[true, false, false, "FROM a\nRUN b"]]);
    assert.deepEqual(read(`# kics-scan ignore\n${stages}`), [[true, false, false, undefined]]);
    assert.deepEqual(read(`# kics-scan enable=fd54f200-402c-4333-a5a4-36ef6709af2f\n${stages}`), [
      [false, false, false, undefined],
    ]);
    assert.deepEqual(read(`# trivy:ignore:*\n${stages}`), [[false, true, false, "FROM a\nRUN b"]]);
  });

  const cases: readonly (readonly [title: string, text: string, expected: readonly string[]])[] = [
    ["covers the next instruction", "FROM a\n# hullwright ignore=x\n\n# why\nRUN b\nRUN c\n", ['x "RUN b"']],
    ["covers all lines of it", "# hullwright ignore=x\nRUN b \\\n  && c\n", ['x "RUN b \\\\\\n  && c"']],
    [
      "takes several names, blanks at commas, and a reason",
      "# hullwright ignore=x,y , z because of w\nRUN b",
      ['x+y+z "RUN b"'],
    ],
    ["allows blanks at the equals sign", "#hullwright ignore = x\nRUN b", ['x "RUN b"']],
    ["covers the file from anywhere in it", "FROM a\nRUN b\n# hullwright ignore-file=x,y old\n", ["x+y file"]],
    [
      "inside an instruction, covers the next line of it",
      "RUN a \\\n  # hullwright ignore=x\n\n  # more\n  && b \\\n  && c\n",
      ['x "  && b \\\\\\n"'],
    ],
    ["at the end, covers nothing", "FROM a\n# hullwright ignore=x\n", ['x ""']],
    ["without a name it is none", "# hullwright ignore=\n# hullwright ignore=,\n# hullwright ignore\nFROM a\n", []],
    ["does not count in a heredoc", "RUN <<EOF\n# hullwright ignore=x\nEOF\nRUN b\n", []],
    ["is not mixed up with other words", "# see hullwright ignore=x\n# hullwrightignore=x\nFROM a\n", []],
    ["hadolint's covers the next instruction", "# hadolint ignore=DL3008,SC2086\nRUN b\n", ['*DL3008+SC2086 "RUN b"']],
    ["hadolint's with blanks", "# hadolint ignore = DL3008 , DL3009 # why\nRUN b\n", ['*DL3008+DL3009 "RUN b"']],
    ["hadolint's for the file", "# hadolint global ignore=DL3006\nFROM a\n", ["*DL3006 file"]],
    ["hadolint's other pragmas are none", "# hadolint shell=sh\nFROM a\n", []],
    [
      "BuildKit's directive covers the file",
      "# check=skip=JSONArgsRecommended, StageNameCasing;error=true\nFROM a\n",
      ["*JSONArgsRecommended+StageNameCasing file"],
    ],
    [
      "BuildKit's directive behind another key",
      "# syntax=docker/dockerfile:1\n# check=error=true;skip=A\nFROM a\n",
      ["*A file"],
    ],
    ["BuildKit's directive without skip", "# check=error=true\nFROM a\n", []],
    ["BuildKit's above an instruction", "FROM a\n# check=skip=A,B // why\nARG b\nARG c\n", ['*A+B "ARG b"']],
    ["BuildKit's without skip above an instruction", "FROM a\n# check=error=true\nARG b\n", []],
    ["BuildKit's comment is no sentence", "FROM a\n# check = the skip=A of it\nARG b\n", []],
    [
      "hadolint's for a stage",
      "# hadolint stage ignore=DL3004 # why\nFROM a\nRUN b\nFROM c\n",
      ['*DL3004 "FROM a\\nRUN b"'],
    ],
    ["hadolint's for a stage, elsewhere", "FROM a\n# hadolint stage ignore=DL3004\nRUN b\nFROM c\n", ['*DL3004 ""']],
    [
      "another tool's above a FROM covers the defaults that make its image",
      "ARG T=1\nARG U=2\n# hadolint ignore=DL3006\nFROM a:${T}\n",
      ['*DL3006 "FROM a:${T}" and "1"'],
    ],
    ["ours above a FROM covers it alone", "ARG T=1\n# hullwright ignore=x\nFROM a:${T}\n", ['x "FROM a:${T}"']],
    ["ShellCheck's", "# shellcheck disable=SC2086,SC2046 # why\nRUN b\n", ['*SC2086+SC2046 "RUN b"']],
    ["tally's", "# tally ignore=hadolint/DL3006,x;reason=why\nRUN b\n", ['*hadolint/DL3006+x "RUN b"']],
    ["tally's for the file", "RUN b\n# tally global ignore=x\n", ["*x file"]],
    [
      "Trivy's",
      "FROM a\n#trivy:ignore:DS-0013:exp:2030-01-01 trivy:ignore:AVD-DS-0005\nRUN b\n",
      ['*DS-0013+AVD-DS-0005 "RUN b"'],
    ],
    [
      "Trivy's above a FROM covers the stage",
      "#trivy:ignore:DS-0002\nFROM a\nRUN b\nFROM c\n",
      ['*DS-0002 "FROM a\\nRUN b"'],
    ],
    ["Checkov's covers the file", "FROM a\nRUN b\n#checkov:skip=CKV_DOCKER_3: no need\n", ["*CKV_DOCKER_3 file"]],
    [
      "Semgrep's",
      "# why  nosemgrep: dockerfile.security.missing-user.missing-user, b\nRUN b\n",
      ['*dockerfile.security.missing-user.missing-user+b "RUN b"'],
    ],
    ["Sonar's", "# NOSONAR(docker:S6471, S7019)\nRUN b\n", ['*docker:S6471+S7019 "RUN b"']],
    [
      "Trivy's behind a remark, with parameters and a remark of its own",
      "# runs as root trivy:ignore:AVD-DS-0002[a=b] - (https://x)\nRUN b\n",
      ['*AVD-DS-0002 "RUN b"'],
    ],
    [
      "Trivy's until a day",
      "#trivy:ignore:A:exp:2026-05-01 trivy:ignore:B:exp:2026-05-02 trivy:exp:soon:ignore:C\nRUN b\n",
      ['*B "RUN b"'],
    ],
    ["Trivy's that is over", "#trivy:ignore:A:exp:2026-05-01\nRUN b\n", []],
    [
      "Checkov's with a reason, behind a remark and blanks",
      '# see checkov:skip= CKV_DOCKER_3:"no need"\nFROM a\n',
      ["*CKV_DOCKER_3 file"],
    ],
    ["Checkov's for two", "#checkov:skip=CKV_DOCKER_2,CKV_DOCKER_3\nFROM a\n", ["*CKV_DOCKER_2+CKV_DOCKER_3 file"]],
    ["Checkov's for none", "#checkov:skip=:no id\nFROM a\n", []],
    ["Semgrep's short form", "# NOSEM=a.b\nRUN b\n", ['*a.b "RUN b"']],
    [
      "those without an id say nothing of us",
      "# NOSONAR\n# nosemgrep\n# nosemgrep:\n# trivy:ignore:\n# kics-scan\n# kics-scan ignore-lines\nRUN b\n",
      [],
    ],
    [
      "KICS's covers the file",
      "# header\n\n# kics-scan disable=fd54f200-402c-4333-a5a4-36ef6709af2f\nRUN b\n",
      ["*fd54f200-402c-4333-a5a4-36ef6709af2f file"],
    ],
    [
      "KICS's for the file counts above all instructions only",
      "FROM a\n# kics-scan disable=fd54f200-402c-4333-a5a4-36ef6709af2f\n# kics-scan ignore\nRUN b\n",
      [],
    ],
    [
      "CRLF",
      "# hullwright ignore=x\r\nRUN b \\\r\n  # hullwright ignore=y\r\n  c\r\n",
      ['x "RUN b \\\\\\r\\n  # hullwright ignore=y\\r\\n  c"', 'y "  c\\r\\n"'],
    ],
    ["a byte order mark", "\uFEFF# hullwright ignore=x\nRUN b\n", ['x "RUN b"']],
    ["the back-tick as escape character", "# escape=`\nRUN a `\n  # hullwright ignore=x\n  b\n", ['x "  b\\n"']],
  ];
  for (const [title, text, expected] of cases)
    it(title, () => {
      assert.deepEqual(ofDockerfile(text), expected);
    });
});

describe("ignore comments of a Compose file", () => {
  const cases: readonly (readonly [title: string, text: string, expected: readonly string[]])[] = [
    ["covers the next line", "# hullwright ignore=x why\n\n# more\na: 1\nb: 2\n", ['x "a: 1\\n"']],
    ["behind a value, covers its line", "a: 1 # hullwright ignore=x\nb: 2\n", ['x "a: 1 # hullwright ignore=x\\n"']],
    ["covers the file", "a: 1\n# hullwright ignore-file=x\n", ["x file"]],
    ["dclint's for a line", "a: 1 # dclint disable-line x y\nb: 2\n", ['*x+y "a: 1 # dclint disable-line x y\\n"']],
    ["dclint's for a line and all rules", "a: 1 # dclint disable-line\n", ['*all "a: 1 # dclint disable-line\\n"']],
    ["dclint's above a line", "  # dclint disable-line x y\na: 1\nb: 2\n", ['*x+y "a: 1\\n"']],
    ["Semgrep's behind a value", "a: 1 # nosemgrep: x\nb: 2\n", ['*x "a: 1 # nosemgrep: x\\n"']],
    ["Sonar's behind a value", "a: 1 # NOSONAR(S1)\n", ['*S1 "a: 1 # NOSONAR(S1)\\n"']],
    ["a stage is none", "# hadolint stage ignore=x\na: 1\n", ['*x ""']],
    [
      "Trivy's covers a block",
      "a:\n  #trivy:ignore:X\n  b:\n    c: 1\n\n    d: 2\n  e: 3\n",
      ['*X "  b:\\n    c: 1\\n\\n    d: 2\\n"'],
    ],
    ["KICS's at the start", "---\n# kics-scan disable=x\na: 1\n# kics-scan disable=y\n", ["*x file"]],
    ["dclint's for the file", "# dclint disable x\n# dclint disable-file\na: 1\n", ["*x file", "*all file"]],
    ["text of a block scalar is no comment", "a: |\n  # hullwright ignore=x\n  b\n", []],
    ["CRLF and a byte order mark", "\uFEFF# hullwright ignore=x\r\na: 1\r\n", ['x "a: 1\\r\\n"']],
  ];
  for (const [title, text, expected] of cases)
    it(title, () => {
      assert.deepEqual(ofYaml(text), expected);
    });
});
