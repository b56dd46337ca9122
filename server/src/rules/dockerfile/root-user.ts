import { formOption, rootImageReports } from "../../analysis/dockerfile/root-images.ts";
import { dockerfileRule } from "../../engine/rule.ts";

export default dockerfileRule(
  {
    id: "root-user",
    aliases: [
      "DL3002",
      "DS-0002",
      "CKV_DOCKER_8",
      "67fd0c4a-68cf-46d7-8c41-bc9fba7e40ae",
      "S6471",
      "last-user-is-root",
    ],
    title: "The last USER is root",
    category: "security",
    severity: "warning",
    profile: "recommended",
    fixes: ["unsafe"],
    options: { form: formOption },
    since: "0.1.0",
  },
  (dockerfile, { form }) =>
    rootImageReports(dockerfile, form, ({ stage, user, starts }) => {
      if (!user.setting) return undefined;
      const { instruction } = user.setting;
      const place = instruction.words[0]?.range ?? instruction.keywordRange;
      const isOwn = instruction.stage === stage;
      return {
        range: isOwn ? place : stage.from.keywordRange,
        related: isOwn ? [] : [{ range: place, message: "This is the last USER" }],
        message: starts
          ? "The last USER is root: the image runs as root, so whoever breaks in owns the container"
          : "The last USER is root: whatever is run in this image runs as root",
      };
    }),
);
