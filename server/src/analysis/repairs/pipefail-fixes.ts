import type { DockerfileModel } from "../../engine/model.ts";
import type { Fix } from "../../engine/rule.ts";
import { breaksWithPipefail } from "../../knowledge/shell/pipes.ts";
import { type Instruction, instructionsOf, type Stage } from "../../syntax/dockerfile.ts";
import { rememberFor } from "../../syntax/memo.ts";
import { type Command, insertWords, ownCommands } from "../../syntax/shell.ts";
import { insert } from "../../syntax/text.ts";
import { sourceOffset } from "../../syntax/traced.ts";
import { baseOf } from "../dockerfile/base.ts";
import { instructionsBehind, type ShellRun } from "../dockerfile/run-facts.ts";
import { above, cased, linesAt } from "./line-edits.ts";

/**
 * Fixes that make the shell of a pipe notice the failure of each of its commands; empty where none is sure to work.
 * @param host the command that starts that shell; undefined where the file itself gives it the text
 * @param first the first RUN of the stage with such a pipe, in front of which a SHELL goes
 */
export function pipefailFixes(
  dockerfile: DockerfileModel,
  { run, stage }: ShellRun,
  host: Command | undefined,
  first: Instruction,
): readonly Fix[] {
  if (host) return hostFixes(host);
  return run.interpreter ? interpreterFixes(dockerfile, run) : shellFixes(dockerfile, stage, first);
}

/** What a `#!` line names reads no SHELL: bash is told in its own script. */
function interpreterFixes({ eol }: DockerfileModel, { interpreter = [], script, heredocs }: Instruction): Fix[] {
  const [heredoc] = heredocs;
  const isBash = interpreter.some((word) => /(?:^|\/)bash$/.test(word));
  const start = script && sourceOffset(script.source, 0);
  if (!isBash || !heredoc || start === undefined || script?.pipelines.some(breaksWithPipefail) !== false) return [];
  return [
    {
      title: "Set pipefail in the script",
      safety: "unsafe",
      edits: [insert(start, `set -o pipefail${eol}`)],
    },
  ];
}

/** bash told to notice; other shells that a command starts may not know how. */
function hostFixes(host: Command): Fix[] {
  const edit = host.name === "bash" && host.word ? insertWords(host, host.word, "-o pipefail") : undefined;
  if (!edit || host.runs?.pipelines.some(breaksWithPipefail) !== false) return [];
  return [{ title: "Start bash with -o pipefail", safety: "unsafe", edits: [edit] }];
}

/** SHELL in front of `run`, the first of the stage with such a pipe. */
function shellFixes(dockerfile: DockerfileModel, stage: Stage, run: Instruction): readonly Fix[] {
  const known = shellFixesIn(dockerfile);
  const fixes = known.get(run) ?? newShellFixes(dockerfile, stage, run);
  known.set(run, fixes);
  return fixes;
}

/** By the first RUN of a stage with such a pipe: all others have the same fix. */
const shellFixesIn = rememberFor((_: DockerfileModel) => new Map<Instruction, readonly Fix[]>());

function newShellFixes(dockerfile: DockerfileModel, stage: Stage, run: Instruction): readonly Fix[] {
  const own = instructionsOf(stage, "SHELL").findLast(({ index, json }) => json && index < run.index);
  if (own) return extendedShell(dockerfile, own);
  const shell = shellWithPipefail(run, stage);
  const affected = shellFormRuns([run, ...instructionsBehind(dockerfile, run)]);
  if (!shell || !affected.every((each) => worksIn(each, run.before.shell === undefined && shell[0] === "/bin/bash")))
    return [];
  const line = `${cased(stage, "SHELL")} [${shell.map((word) => JSON.stringify(word)).join(", ")}]`;
  return [
    {
      title: `Set ${shell[0] ?? ""} with pipefail as the shell`,
      safety: "unsafe",
      edits: [linesAt(dockerfile, above(dockerfile, run), [line])],
    },
  ];
}

/** The stage's own SHELL with the option. */
function extendedShell(dockerfile: DockerfileModel, instruction: Instruction): Fix[] {
  const { json = [] } = instruction;
  const last = json.at(-1);
  if (!last || !isKnown(json.map(({ value }) => value))) return [];
  const affected = shellFormRuns([...instructionsBehind(dockerfile, instruction)]);
  if (!affected.every((each) => worksIn(each, false))) return [];
  return [
    {
      title: "Add pipefail to the SHELL above",
      safety: "unsafe",
      edits: [insert(last.range.start, '"-o", "pipefail", ')],
    },
  ];
}

function shellFormRuns(instructions: readonly Instruction[]): readonly Instruction[] {
  return instructions.filter(({ keyword, json, interpreter }) => keyword === "RUN" && !json && !interpreter);
}

/** A shell that knows pipefail, told to run its last argument. */
function isKnown(shell: readonly string[]): boolean {
  return /^(?:\/usr)?\/bin\/(?:bash|ash)$/.test(shell[0] ?? "") && shell.at(-1) === "-c";
}

/** A shell that the base surely has and that knows pipefail; undefined when there is none, or nobody knows. */
function shellWithPipefail({ before }: Instruction, stage: Stage): readonly string[] | undefined {
  if (before.shell) return isKnown(before.shell) ? [...before.shell.slice(0, -1), "-o", "pipefail", "-c"] : undefined;
  const base = baseOf(stage);
  if (base?.distribution === "alpine" || base?.distribution === "busybox") return ["/bin/ash", "-o", "pipefail", "-c"];
  return base?.hasBash ? ["/bin/bash", "-o", "pipefail", "-c"] : undefined;
}

/** No pipe of it fails with pipefail for no reason, and bash prints what dash did. */
function worksIn({ script }: Instruction, otherShell: boolean): boolean {
  if (!script || script.broken || script.pipelines.some(breaksWithPipefail)) return false;
  return (
    !otherShell ||
    ownCommands(script).every(
      ({ name, args }) => name !== "echo" || args.every(({ template }) => !template.includes("\\")),
    )
  );
}
