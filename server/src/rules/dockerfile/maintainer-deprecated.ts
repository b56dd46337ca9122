import { dockerfileRule } from "../../engine/rule.ts";
import { instructionsOf } from "../../syntax/dockerfile.ts";
import { replace } from "../../syntax/text.ts";

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
    for (const { keywordRange, range, body, escape } of instructionsOf(dockerfile, "MAINTAINER")) {
      yield {
        range: keywordRange,
        message: "MAINTAINER is deprecated: tools read the author from a label",
        tags: ["deprecated"],
        ...(body.text === ""
          ? {}
          : {
              fixes: [
                {
                  title: "Replace MAINTAINER with the label org.opencontainers.image.authors",
                  safety: "safe",
                  edits: [replace(range, label(body.text, escape))],
                },
              ],
            }),
      };
    }
  },
);

/** The label that holds the author as MAINTAINER does; LABEL would replace variables, which MAINTAINER does not. */
function label(author: string, escape: string): string {
  const quoted = /^"(?:[^"\\]|\\.)*"$/.test(author);
  const value = quoted
    ? author.replace(/\\.|\$/g, (found) => (found === "$" ? `${escape}$` : found))
    : `"${Array.from(author, (character) => (['"', "$", escape].includes(character) ? escape + character : character)).join("")}"`;
  return `LABEL org.opencontainers.image.authors=${value}`;
}
