import { formOption, rootImageReports } from "../../analysis/dockerfile/root-images.ts";
import { dockerfileRule } from "../../engine/rule.ts";

export default dockerfileRule(
  {
    id: "missing-user",
    aliases: ["DS-0002", "CKV_DOCKER_3", "fd54f200-402c-4333-a5a4-36ef6709af2f", "S6471", "missing-user-entrypoint"],
    title: "No USER: the image runs as root",
    category: "security",
    severity: "warning",
    profile: "recommended",
    fixes: ["unsafe"],
    options: { form: formOption },
    since: "0.1.0",
  },
  (dockerfile, { form }) =>
    rootImageReports(dockerfile, form, ({ stage, user, start, starts }) => {
      if (user.setting) return undefined;
      return {
        range: (start?.stage === stage ? start : stage.from).keywordRange,
        message: starts
          ? "No USER: the image runs as root, so whoever breaks into the program owns the container"
          : "No USER: whatever is run in this image runs as root",
      };
    }),
);
