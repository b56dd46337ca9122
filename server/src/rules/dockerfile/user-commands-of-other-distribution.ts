import { baseOf, levelByBase } from "../../analysis/dockerfile/base.ts";
import { bringsUserTools, mustSucceed } from "../../analysis/dockerfile/distribution.ts";
import { commandsOf } from "../../analysis/dockerfile/run-index.ts";
import { dockerfileRule } from "../../engine/rule.ts";
import { failsOn, translated, USER_PROGRAMS, userToolsOf } from "../../knowledge/shell/user-commands.ts";
import { type Command, takes } from "../../syntax/shell.ts";
import { replace } from "../../syntax/text.ts";
import { holdsInOnePiece } from "../../syntax/traced.ts";

export default dockerfileRule(
  {
    id: "user-commands-of-other-distribution",
    aliases: [],
    title: "User or group command that the base image does not have",
    category: "correctness",
    severity: "error",
    profile: "recommended",
    fixes: ["unsafe"],
    since: "0.1.0",
  },
  function* (dockerfile) {
    for (const { command, shellRun } of commandsOf(dockerfile.stages, ...USER_PROGRAMS)) {
      const { run, stage } = shellRun;
      const name = stage.root?.reference?.text;
      const user = userToolsOf(baseOf(stage)?.distribution);
      if (!user || !command.word || name === undefined) continue;
      const { tools, hasAdduser } = user;
      if (!failsOn(tools, hasAdduser, command) || !mustSucceed(command) || bringsUserTools(stage, run)) continue;
      yield {
        range: command.word.range,
        message: messageFor(name, command, tools),
        ...levelByBase(stage),
        fixes: fixesFor(command),
      };
    }
  },
);

function messageFor(image: string, command: Command, tools: "shadow" | "busybox"): string {
  const program = command.name ?? "";
  if (tools === "busybox") return `"${image}" has no ${program}, so the build fails: use adduser and addgroup`;
  return `${program} in "${image}" does not accept busybox's options, so the build fails`;
}

/** Only where the command stands on one line, so that no comment is lost. */
function fixesFor(command: Command) {
  const text = translated(command);
  const { script } = command.pipeline.list;
  const { word, args } = command;
  const end = args.at(-1)?.range.end;
  if (text === undefined || !word || end === undefined || script.form === "exec" || !takes(command, text)) return [];
  const range = { start: word.range.start, end };
  if (!holdsInOnePiece(script.source, range)) return [];
  return [
    {
      title: `Write "${text}"`,
      safety: "unsafe",
      remark: "creates the user with a different tool",
      edits: [replace(range, text)],
    },
  ] as const;
}
