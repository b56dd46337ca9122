import type { DockerfileModel } from "../../engine/model.ts";
import type { Report } from "../../engine/rule.ts";
import { instructionsOf } from "../../syntax/dockerfile.ts";
import { removeLines } from "../../syntax/text.ts";

/** Reports instructions of which only the last in a stage counts, each but that last one, with its removal. */
export function* overriddenInstructions(
  dockerfile: DockerfileModel,
  keyword: "CMD" | "ENTRYPOINT" | "HEALTHCHECK",
  verb: string,
): Iterable<Report> {
  for (const stage of dockerfile.stages) {
    const all = instructionsOf(stage, keyword);
    const last = all.at(-1);
    for (const instruction of all.slice(0, -1)) {
      if (!last) continue;
      yield {
        range: instruction.keywordRange,
        message: `Only the last ${keyword} of a stage counts, so this one ${verb} nothing`,
        tags: ["unnecessary"],
        related: [{ range: last.keywordRange, message: `This ${keyword} is the one in force` }],
        fixes: [
          {
            title: `Remove this ${keyword}, which the later one overrides`,
            safety: "safe",
            edits: [removeLines(dockerfile.text, instruction.range)],
          },
        ],
      };
    }
  }
}
