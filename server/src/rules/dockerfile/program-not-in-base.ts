import { baseOf } from "../../analysis/dockerfile/base.ts";
import { mayHave } from "../../analysis/dockerfile/image-contents.ts";
import { baseLacks } from "../../analysis/dockerfile/layers/base-contents.ts";
import { nameOf } from "../../analysis/dockerfile/layers/paths.ts";
import { isShellStart } from "../../analysis/dockerfile/quoted-array.ts";
import { startCommand } from "../../analysis/dockerfile/start-command.ts";
import { hasAlternative, startedProgram } from "../../analysis/dockerfile/started-program.ts";
import { healthRequestFixes } from "../../analysis/repairs/health-requests.ts";
import { dockerfileRule } from "../../engine/rule.ts";
import { scratchFacts } from "../../knowledge/images/base-images.ts";
import type { Instruction, Stage } from "../../syntax/dockerfile.ts";
import type { Range } from "../../syntax/text.ts";

interface Started {
  /** The program as written: "bash", "/bin/bash". */
  readonly path: string;
  readonly range: Range;
  /** The builder puts `/bin/sh -c` in front. */
  readonly byShell: boolean;
  /** What comes of it, for the message. */
  readonly effect: string;
  readonly instruction: Instruction;
}

export default dockerfileRule(
  {
    id: "program-not-in-base",
    aliases: [],
    title: "Container starts a program that the base image does not have",
    category: "reliability",
    severity: "warning",
    profile: "recommended",
    fixes: ["unsafe"],
    since: "0.1.0",
  },
  function* (dockerfile) {
    for (const stage of dockerfile.final) {
      const base = stage.root?.scratch ? scratchFacts() : baseOf(stage);
      if (!base || stage.windows) continue;
      const name = stage.root?.scratch ? "scratch" : (stage.root?.reference?.text ?? "");
      for (const { path, range, byShell, effect, instruction } of startedPrograms(stage)) {
        const program = nameOf(path);
        if (!baseLacks(base, program) || mayHave(dockerfile, stage, path)) continue;
        const what = byShell ? `"${name}" has no shell, which this form needs` : `"${name}" has no ${program}`;
        const fixes = instruction.keyword === "HEALTHCHECK" ? healthRequestFixes(stage, instruction) : [];
        // Nothing else that it runs may do.
        const alone = byShell || instruction.script?.chain?.length === 1;
        yield { range, message: `${what}, so ${effect}`, fails: alone && instruction.keyword !== "HEALTHCHECK", fixes };
      }
    }
  },
);

/** The program of the ENTRYPOINT, of the CMD where it is no argument of an entrypoint, and of the health check. */
function startedPrograms(stage: Stage): readonly Started[] {
  const { entrypoint, cmd, cmdIs } = startCommand(stage);
  const { healthcheck } = stage.end;
  return [
    entrypoint,
    cmdIs === "program" ? cmd : undefined,
    healthcheck?.healthcheck === "CMD" ? healthcheck : undefined,
  ].flatMap((instruction) => (instruction ? started(instruction) : []));
}

function started(instruction: Instruction): readonly Started[] {
  const { json, script, before, keyword, keywordRange } = instruction;
  const effect = keyword === "HEALTHCHECK" ? "the health check always fails" : "the container does not start";
  if (!script || (!json && before.shell)) return [];
  if (keyword === "HEALTHCHECK" && hasAlternative(script)) return [];
  const called = startedProgram(script, json !== undefined);
  const program = called ? [{ ...called, byShell: false, effect, instruction }] : [];
  const shell = { path: "/bin/sh", range: keywordRange, byShell: true, effect, instruction };
  return json || isShellStart(instruction) ? program : [shell, ...program];
}
