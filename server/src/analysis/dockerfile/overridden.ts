import type { DockerfileModel } from "../../engine/model.ts";
import type { Report } from "../../engine/rule.ts";
import { instructionsOf } from "../../syntax/dockerfile.ts";
import { removeLines } from "../../syntax/text.ts";

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
            edits: [removeLines(dockerfile.text, instruction.range)],
          },
        ],
      };
    }
  }
}
