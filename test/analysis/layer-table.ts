import assert from "node:assert/strict";
import { filesOf, type PathState, type StageFiles } from "../../server/src/analysis/dockerfile/layers/files-of.ts";
import { type DockerfileModel, dockerfileModel } from "../../server/src/engine/model.ts";
import type { BuildContext } from "../../server/src/engine/surroundings.ts";
import { parseDockerfile } from "../../server/src/syntax/dockerfile.ts";

/** The build context of the tables. */
export const context: BuildContext = {
  path: ".",
  files: [
    "a.txt",
    "arch.tar.gz",
    "b.txt",
    "conf/c.conf",
    "dir/.hidden",
    "dir/one",
    "dir/sub/two",
    "run.sh",
    "secret.env",
  ],
  truncated: false,
  ignoreFile: { path: ".dockerignore", text: "*.env\n" },
  manifests: {},
};

/** The model of a Dockerfile; without a FROM it stands on alpine:3.22. */
export function modelOf(text: string, around: BuildContext | "unknown" = context): DockerfileModel {
  const whole = text.startsWith("FROM") ? text : `FROM alpine:3.22\n${text}`;
  return dockerfileModel(parseDockerfile(whole), around === "unknown" ? {} : { context: around });
}

/** The files of the last stage. */
export function lastFiles(model: DockerfileModel): StageFiles {
  const stage = model.stages.at(-1);
  assert.ok(stage);
  return filesOf(model, stage);
}

/**
 * What the stage ends with. Each line of the last column: a path, `yes`, `no` or `unknown`, and any of: file, folder, link,
 * an owner "user:group", a mode "755", "<" and what it is copied from, "@" and the keyword of the instruction it is by,
 * "-" and that of the one that removed it, "?" and the kind of the effect that leaves it in doubt.
 */
export type Row = readonly [title: string, dockerfile: string, ...expected: readonly string[]];

/** One test for each row. */
export function checkRows(rows: readonly Row[], around: BuildContext | "unknown" = context): void {
  for (const [title, dockerfile, ...expected] of rows) {
    it(title, () => {
      const files = lastFiles(modelOf(dockerfile, around));
      assert.deepEqual(
        expected.map((line) => described(line, files.stateOf(line.split(" ")[0] ?? ""))),
        expected,
      );
    });
  }
}

/** The line as it would have to be: what it names of the state. */
function described(line: string, state: PathState): string {
  const [path = "", , ...tokens] = line.split(" ");
  return [path, state.exists, ...tokens.map((token) => actual(token, state))].join(" ");
}

function actual(token: string, { entry, owner, mode, source, by, removedBy, doubt }: PathState): string {
  if (token.startsWith("<")) return `<${source?.path ?? ""}`;
  if (token.startsWith("@")) return `@${by?.keyword ?? ""}`;
  if (token.startsWith("-")) return `-${removedBy?.keyword ?? ""}`;
  if (token.startsWith("?")) return `?${doubt?.kind ?? ""}`;
  if (token.includes(":")) return `${owner?.user ?? ""}:${owner?.group ?? ""}`;
  return /^\d+$/.test(token) ? (mode?.toString(8) ?? "") : (entry ?? "");
}
