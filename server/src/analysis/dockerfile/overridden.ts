import { dockerfileIgnores } from "../../engine/ignore-comments.ts";
import type { DockerfileModel } from "../../engine/model.ts";
import type { Report } from "../../engine/rule.ts";
import {
  type Dockerfile,
  type Instruction,
  instructionsAndTriggersOf,
  instructionsOf,
  type Stage,
} from "../../syntax/dockerfile.ts";
import { type Range, removeLines } from "../../syntax/text.ts";

/** Reports instructions of which only the last in a stage counts, each but that last one, with its removal. */
export function* overriddenInstructions(
  dockerfile: DockerfileModel,
  keyword: "CMD" | "ENTRYPOINT" | "HEALTHCHECK",
): Iterable<Report> {
  for (const stage of dockerfile.stages) {
    const all = instructionsOf(stage, keyword);
    const last = all.at(-1);
    for (const instruction of all.slice(0, -1)) {
      if (!last) continue;
      yield {
        range: instruction.keywordRange,
        message: `This ${keyword} has no effect: only the last one in a stage counts`,
        tags: ["unnecessary"],
        related: [{ range: last.keywordRange, message: `This ${keyword} takes effect` }],
        fixes: [
          {
            title: `Remove the overridden ${keyword}`,
            safety: "safe",
            edits: [instruction.range, ...ignoresOf(dockerfile, instruction)].map((each) =>
              removeLines(dockerfile.text, each),
            ),
          },
        ],
      };
    }
  }
}

const LAST_COUNTS: ReadonlySet<string> = new Set(["CMD", "ENTRYPOINT", "HEALTHCHECK"]);

/** True for a CMD, ENTRYPOINT or HEALTHCHECK with another one behind it in its stage: nothing ever runs it. */
export function isOverridden({ keyword, onbuild, stage, index }: Instruction): boolean {
  if (onbuild || !stage || !LAST_COUNTS.has(keyword)) return false;
  return (instructionsOf(stage, keyword).at(-1)?.index ?? index) > index;
}

/** `instructionsAndTriggersOf` without those that have no effect, of which nothing else is true than that. */
export function effectiveInstructions(
  source: Dockerfile | Stage,
  ...keywords: readonly string[]
): readonly Instruction[] {
  return instructionsAndTriggersOf(source, ...keywords).filter((instruction) => !isOverridden(instruction));
}

/** The comments that switch rules off for the instruction alone: left behind they would do so for the next one. */
function ignoresOf(dockerfile: DockerfileModel, { range }: Instruction): readonly Range[] {
  return dockerfileIgnores(dockerfile).flatMap(({ target, range: comment }) =>
    target?.start === range.start && target.end === range.end ? [comment] : [],
  );
}
