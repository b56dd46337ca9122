import type { DockerfileModel } from "../../engine/model.ts";
import type { Instruction, Stage } from "../../syntax/dockerfile.ts";
import { lineEnd, lineStart } from "../../syntax/text.ts";

const reason =
  /\b(?:must|needs?|requires?|required|has to|have to|because|so that|drops?|stays?|keep|kept|intentional(?:ly)?|deliberate(?:ly)?|on purpose|still|runs?|running|start(?:s|ed)?|as|when|once|until|after|before|itself|gives?|lets?|privileges?)\b/i;
const opposite =
  /\b(?:non|not|no|never|don'?t|avoid|without|instead of|rather than|drop(?:ping)? (?:privileges|root)? ?to)\b[- ]?(?:\w+ ){0,3}root\b|rootless|fix ?me|todo/i;
const installing =
  /\b(?:install|installing|packages?|apt|apk|dependencies|update|upgrade|build|switch(?:ing)? (?:back )?to|copy|permissions?|directory|folder)\b/i;

/** A comment above what starts the program, or above the last USER, says why it runs as root. */
export function hasRootComment(
  { comments, text }: DockerfileModel,
  stage: Stage,
  setting: Instruction | undefined,
): boolean {
  const { entrypoint, cmd } = stage.end;
  return [entrypoint, cmd, setting].some((instruction) => {
    if (!instruction) return false;
    let top = lineStart(text, instruction.range.start);
    const said: string[] = [];
    for (const comment of comments.toReversed()) {
      if (lineEnd(text, comment.range.end) !== top) continue;
      top = lineStart(text, comment.range.start);
      said.unshift(comment.text);
    }
    const words = said.join(" ");
    return /\broot\b/i.test(words) && reason.test(words) && !opposite.test(words) && !installing.test(words);
  });
}
