import { earlyCopies } from "../../analysis/dockerfile/early-copy.ts";
import { gradleBuilds } from "../../analysis/dockerfile/gradle-builds.ts";
import { earlyCopyFix } from "../../analysis/repairs/early-copy-fixes.ts";
import { gradleCacheFix } from "../../analysis/repairs/gradle-cache-fixes.ts";
import { dockerfileRule } from "../../engine/rule.ts";
import type { Command } from "../../syntax/shell.ts";

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
      const call = callOf(command);
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
    for (const build of gradleBuilds(dockerfile)) {
      const { source, command, wrapper } = build;
      const fix = gradleCacheFix(dockerfile, build);
      const what = wrapper ? "Gradle and its dependencies" : "its dependencies";
      yield {
        range: source.range,
        message: `Any file change makes "${callOf(command)}" download ${what} again`,
        related: [{ range: command.range, message: "The build that downloads them again" }],
        ...(fix ? { fixes: [fix] } : {}),
      };
    }
  },
);

function callOf({ words }: Command): string {
  return words
    .map(({ value, text }) => value ?? text)
    .join(" ")
    .trim();
}
