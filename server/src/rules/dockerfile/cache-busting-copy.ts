import { earlyCopies } from "../../analysis/dockerfile/early-copy.ts";
import { earlyCopyFix } from "../../analysis/repairs/early-copy-fixes.ts";
import { dockerfileRule } from "../../engine/rule.ts";

export default dockerfileRule(
  {
    id: "cache-busting-copy",
    aliases: [],
    title: "The whole project is copied before its dependencies are installed",
    category: "speed",
    severity: "warning",
    profile: "recommended",
    fixes: ["unsafe"],
    since: "0.1.0",
  },
  function* (dockerfile) {
    for (const early of earlyCopies(dockerfile)) {
      const { source, command, inputs } = early;
      const call = command.words
        .map(({ text }) => text)
        .join(" ")
        .trim();
      const needed = [...inputs.files, ...inputs.folders].join(", ");
      const fix = earlyCopyFix(dockerfile, early);
      yield {
        range: source.range,
        message:
          inputs.ahead === undefined
            ? `Any file change reruns "${call}", which needs only ${needed}`
            : `Any file change makes "${call}" fetch again what ${inputs.files[0] ?? needed} asks for`,
        related: [{ range: command.range, message: "The install that runs again" }],
        ...(fix ? { fixes: [fix] } : {}),
      };
    }
  },
);
