import { flagsOf, isFlatRun, joinRuns, leavesShellAsItWas } from "../../engine/merged-runs.ts";
import type { DockerfileModel } from "../../engine/model.ts";
import { dockerfileRule, type Fix } from "../../engine/rule.ts";
import type { Instruction, Stage } from "../../syntax/dockerfile.ts";

export default dockerfileRule(
  {
    id: "consecutive-run",
    aliases: ["DL3059", "S7031"],
    title: "Neighbouring RUN instructions that could be one layer",
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
        message: `${group.length} RUN instructions stand one behind the other: as one they would make a single layer`,
        fixes: fixesOf(dockerfile, group),
      };
    }
  },
);

/** Runs of RUN in shell form, with the same flags and nothing but comments between them. */
function groupsOf(dockerfile: DockerfileModel, stage: Stage): Instruction[][] {
  const groups: Instruction[][] = [];
  let previous: Instruction | undefined;
  for (const instruction of stage.windows ? [] : stage.instructions) {
    const joins = isPlain(instruction) && previous !== undefined && isPlain(previous) && flagsOf(dockerfile, previous) === flagsOf(dockerfile, instruction);
    if (joins) groups.at(-1)?.push(instruction);
    else groups.push([instruction]);
    previous = instruction;
  }
  return groups;
}

function isPlain({ keyword, script, heredocs }: Instruction): boolean {
  return keyword === "RUN" && script?.broken === false && heredocs.length === 0;
}

function fixesOf(dockerfile: DockerfileModel, group: readonly Instruction[]): Fix[] {
  if (!group.every(isFlatRun) || !group.slice(0, -1).every(leavesShellAsItWas)) return [];
  const edits = group.slice(1).map((run, index) => joinRuns(dockerfile, group[index] ?? run, run));
  const all = edits.flatMap((each) => each ?? []);
  return edits.includes(undefined) ? [] : [{ title: `Join the ${group.length} RUN instructions (changes the layers)`, safety: "unsafe", edits: all }];
}
