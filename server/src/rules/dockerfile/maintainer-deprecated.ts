import { dockerfileRule } from "../../engine/rule.ts";
import { type Instruction, instructionsAndTriggersOf, instructionsOf, stageChain } from "../../syntax/dockerfile.ts";
import { replace } from "../../syntax/text.ts";

const LABEL = "org.opencontainers.image.authors";

export default dockerfileRule(
  {
    id: "maintainer-deprecated",
    aliases: [
      "DL4000",
      "MaintainerDeprecated",
      "DS-0022",
      "CKV_DOCKER_6",
      "99614418-f82b-4852-a9ae-5051402b741c",
      "S6586",
      "maintainer-is-deprecated",
      "DEPRECATED_MAINTAINER",
    ],
    title: "MAINTAINER instead of an authors label",
    category: "maintainability",
    severity: "warning",
    profile: "recommended",
    fixes: ["safe"],
    since: "0.1.0",
  },
  function* (dockerfile) {
    for (const instruction of instructionsOf(dockerfile, "MAINTAINER")) {
      const { keywordRange, range, body, escape } = instruction;
      yield {
        range: keywordRange,
        message: "MAINTAINER is deprecated: tools read the author from a label",
        tags: ["deprecated"],
        ...(body.text === "" || mayHaveLabel(instruction)
          ? {}
          : {
              fixes: [
                {
                  title: `Replace MAINTAINER with the label ${LABEL}`,
                  safety: "safe",
                  edits: [replace(range, label(body.text, escape))],
                },
              ],
            }),
      };
    }
  },
);

/** True when the stage or those it stands on write the label themselves: it would be written over, or the author lost. */
function mayHaveLabel({ stage }: Instruction): boolean {
  const labels = stage ? stageChain(stage).flatMap((each) => instructionsAndTriggersOf(each, "LABEL")) : [];
  return labels.some(({ pairs }) => pairs.some(({ key }) => key === LABEL || key.includes("$")));
}

/** The label that holds the author as MAINTAINER does; LABEL would replace variables, which MAINTAINER does not. */
function label(author: string, escape: string): string {
  const quoted = /^"(?:[^"\\]|\\.)*"$/.test(author);
  const value = quoted
    ? author.replace(/\\.|\$/g, (found) => (found === "$" ? `${escape}$` : found))
    : `"${Array.from(author, (character) => (['"', "$", escape].includes(character) ? escape + character : character)).join("")}"`;
  return `LABEL ${LABEL}=${value}`;
}
