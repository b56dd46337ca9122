import { mayLaunchInstall } from "../../knowledge/packages/launchers.ts";
import { type PackageCall, packageCalls } from "../../knowledge/packages/package-calls.ts";
import {
  type Dockerfile,
  type Instruction,
  instructionsAndTriggersOf,
  isRoot,
  type Stage,
} from "../../syntax/dockerfile.ts";
import { rememberFor } from "../../syntax/memo.ts";
import type { Command, Script } from "../../syntax/shell.ts";
import type { Range } from "../../syntax/text.ts";
import { baseOf } from "./base.ts";
import { kindOf } from "./final-user.ts";

/** A RUN whose commands could be read, in shell form or exec form. */
export interface ShellRun {
  readonly run: Instruction;
  readonly stage: Stage;
  readonly script: Script;
  readonly calls: readonly PackageCall[];
}

/** The RUN instructions of the stages, those of ONBUILD too, whose script is no nonsense, in file order. */
export const shellRuns: (stages: readonly Stage[]) => readonly ShellRun[] = rememberFor((stages) =>
  stages.flatMap((stage) => runsOf(stage)),
);

const runsOf = rememberFor((stage: Stage): readonly ShellRun[] =>
  stage.windows ? [] : instructionsAndTriggersOf(stage, "RUN").flatMap((run) => shellRun(stage, run) ?? []),
);

function shellRun(stage: Stage, run: Instruction): ShellRun | undefined {
  const { script } = run;
  return script && !script.broken ? { run, stage, script, calls: packageCalls(script) } : undefined;
}

/** The instructions that build on this one: behind it in its stage, and those of the stages that start from that one. */
export function* instructionsBehind(dockerfile: Dockerfile, { stage, index }: Instruction): Iterable<Instruction> {
  if (!stage) return;
  yield* stage.instructions.slice(Math.max(0, index - stage.from.index));
  const waiting = [...(childrenIn(dockerfile).get(stage) ?? [])];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    yield next.from;
    yield* next.instructions;
    waiting.push(...(childrenIn(dockerfile).get(next) ?? []));
  }
}

type Test = (instruction: Instruction) => boolean;

/** Whether some instruction that builds on this one passes the test. Each is tested once, however many ask. */
export function someBehind(dockerfile: Dockerfile, { stage, index }: Instruction, test: Test): boolean {
  const tested = testedIn(dockerfile);
  const passing = tested.get(test) ?? passingIn(dockerfile, test);
  tested.set(test, passing);
  const { last, above } = (stage && passing.get(stage)) ?? { last: -1, above: false };
  return above || last > index;
}

/** Of a stage: the last instruction that passes a test, -1 for none, and whether one of a stage on top of it does. */
interface Passing {
  readonly last: number;
  readonly above: boolean;
}

const testedIn = rememberFor((_: Dockerfile) => new Map<Test, ReadonlyMap<Stage, Passing>>());

function passingIn(dockerfile: Dockerfile, test: Test): ReadonlyMap<Stage, Passing> {
  const passing = new Map<Stage, Passing>();
  // A stage starts from an earlier one.
  for (const stage of dockerfile.stages.toReversed()) {
    const above = (childrenIn(dockerfile).get(stage) ?? []).some((child) => {
      const { last = -1, above: further = false } = passing.get(child) ?? {};
      return further || last >= 0 || test(child.from);
    });
    passing.set(stage, { last: stage.instructions.findLast(test)?.index ?? -1, above });
  }
  return passing;
}

/** The stages that start from a stage. */
const childrenIn = rememberFor((dockerfile: Dockerfile): ReadonlyMap<Stage, readonly Stage[]> => {
  const children = new Map<Stage, Stage[]>();
  for (const stage of dockerfile.stages) {
    if (!stage.parent) continue;
    const known = children.get(stage.parent);
    if (known) known.push(stage);
    else children.set(stage.parent, [stage]);
  }
  return children;
});

/** Where a call is reported: program and subcommand, or the program alone where these stand on several lines. */
export function callRange({ text }: Dockerfile, { command, head }: PackageCall): Range {
  const headEnd = head.range.end;
  const start = command.word?.range.start ?? command.range.start;
  const end = text.slice(start, headEnd).includes("\n") ? (command.word?.range.end ?? headEnd) : headEnd;
  return { start, end };
}

/** Whom a RUN runs as. */
export function runsAs({ before }: Instruction, stage: Stage): "root" | "non-root" | "unknown" {
  if (before.user) return kindOf(before.user);
  const name = stage.root?.scratch ? "root" : baseOf(stage)?.user;
  if (name === undefined) return "unknown";
  return isRoot(name) ? "root" : "non-root";
}

/**
 * True when the command may install system packages by itself: a script in a file, an installer, something behind a variable. Not
 * for a shell whose script stands in the file: the commands of that one are looked at themselves.
 */
export function mayInstall({ name, word, runs }: Command): boolean {
  if (name === undefined) return word !== undefined;
  if (runs?.broken === false) return false;
  return mayLaunchInstall(name, word?.value);
}
