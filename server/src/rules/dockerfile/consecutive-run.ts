import { runWork } from "../../analysis/dockerfile/run-work.ts";
import { chainStyle, flagsOf, isFlatRun, joinRuns, leavesShellAsItWas } from "../../analysis/repairs/merged-runs.ts";
import type { DockerfileModel } from "../../engine/model.ts";
import { dockerfileRule } from "../../engine/rule.ts";
import type { Instruction, Stage } from "../../syntax/dockerfile.ts";
import type { TextEdit } from "../../syntax/text.ts";

export default dockerfileRule(
  {
    id: "consecutive-run",
    aliases: ["DL3059", "S7031"],
    title: "Consecutive RUN instructions that could be one layer",
    category: "size",
    severity: "hint",
    profile: "recommended",
    fixes: ["unsafe"],
    since: "0.1.0",
  },
  function* (dockerfile) {
    for (const group of dockerfile.shipped.flatMap((stage) => groupsOf(dockerfile, stage))) {
      const [first] = group;
      if (!first || group.length < 2) continue;
      yield {
        range: first.keywordRange,
        message: `${group.length} consecutive RUN instructions make ${group.length} layers: joined, they make one`,
        related: group
          .slice(1)
          .map((run) => ({ range: run.keywordRange, message: "This RUN could be in the same layer" })),
        fixes: [
          {
            title: `Join the ${group.length} RUN instructions`,
            safety: "unsafe",
            remark: "changes the layers",
            edits: editsOf(dockerfile, group),
          },
        ],
      };
    }
  },
);

/** Neighbours that can be one RUN: in shell form, with the same flags and nothing but comments between them. */
function groupsOf(dockerfile: DockerfileModel, stage: Stage): Instruction[][] {
  const groups: Instruction[][] = [];
  let previous: Instruction | undefined;
  for (const instruction of stage.windows ? [] : stage.instructions) {
    const group = groups.at(-1) ?? [];
    if (previous && canJoin(dockerfile, previous, instruction) && sharesWork(group, instruction))
      group.push(instruction);
    else groups.push([instruction]);
    previous = instruction;
  }
  return groups;
}

function canJoin(dockerfile: DockerfileModel, first: Instruction, second: Instruction): boolean {
  if (
    ![first, second].every((run) => run.keyword === "RUN" && isFlatRun(run) && !makesUsers(run)) ||
    givesAway(second) ||
    !leavesShellAsItWas(first)
  )
    return false;
  return (
    flagsOf(dockerfile, first) === flagsOf(dockerfile, second) && joinRuns(dockerfile, first, second) !== undefined
  );
}

/** Who the image runs as stays an instruction of its own, whatever stands around it. */
function makesUsers(run: Instruction): boolean {
  return runWork(run).split(" ").includes("users");
}

/** In front of USER, a RUN that does nothing but give the user what is the user's belongs to that one. */
function givesAway({ script, stage, index }: Instruction): boolean {
  const names = script?.commands.map(({ name }) => name) ?? [];
  if (!names.includes("chown") || !names.every((name) => name === "chown" || name === "mkdir")) return false;
  const behind = stage?.instructions.slice(index - stage.from.index) ?? [];
  return behind.find(({ keyword }) => keyword !== "ENV")?.keyword === "USER";
}

/** False where the join would run an install again whenever something else changes that stands apart from it now. */
function sharesWork(group: readonly Instruction[], next: Instruction): boolean {
  const work = runWork(next);
  return work === "chores" || group.map(runWork).every((other) => other === "chores" || other === work);
}

function editsOf(dockerfile: DockerfileModel, group: readonly Instruction[]): TextEdit[] {
  const style = chainStyle(dockerfile, group);
  return group.slice(1).flatMap((run, index) => joinRuns(dockerfile, group[index] ?? run, run, style) ?? []);
}
