import { baseOf } from "../../analysis/dockerfile/base.ts";
import { baseLacks, mayBring } from "../../analysis/dockerfile/image-contents.ts";
import { dockerfileRule } from "../../engine/rule.ts";
import { type BaseFacts, scratchFacts } from "../../knowledge/images/base-images.ts";
import type { Instruction, Stage } from "../../syntax/dockerfile.ts";
import type { Range } from "../../syntax/text.ts";

interface Started {
  readonly program: string;
  readonly range: Range;
  /** The builder puts `/bin/sh -c` in front. */
  readonly byShell: boolean;
  /** What comes of it, for the message. */
  readonly effect: string;
}

export default dockerfileRule(
  {
    id: "program-not-in-base",
    aliases: ["binary-not-in-base"],
    title: "Container starts a program that the base image does not have",
    category: "reliability",
    severity: "warning",
    profile: "recommended",
    fixes: [],
    since: "0.1.0",
  },
  function* (dockerfile) {
    for (const stage of dockerfile.final) {
      const base = stage.root?.scratch ? scratchFacts() : baseOf(stage);
      if (!base || stage.windows) continue;
      const name = stage.root?.scratch ? "scratch" : (stage.root?.reference?.text ?? "");
      for (const { program, range, byShell, effect } of startedPrograms(stage, base)) {
        if (!baseLacks(base, program) || mayBring(stage, program)) continue;
        const what = byShell ? `"${name}" has no shell, which this form needs` : `"${name}" has no ${program}`;
        yield { range, message: `${what}, so ${effect}` };
      }
    }
  },
);

/** The program of the ENTRYPOINT, of the CMD where it is no argument of an entrypoint, and of the health check. */
function startedPrograms(stage: Stage, base: BaseFacts): readonly Started[] {
  const { entrypoint, cmd, healthcheck } = stage.end;
  const cmdStarts =
    entrypoint === undefined &&
    (base.distribution === "scratch" || base.entrypoint !== undefined || base.cmd !== undefined);
  const instructions = [
    entrypoint,
    cmdStarts ? cmd : undefined,
    healthcheck?.healthcheck === "CMD" ? healthcheck : undefined,
  ];
  return instructions.flatMap((instruction) => (instruction ? started(instruction) : []));
}

function started({ json, script, before, keyword, keywordRange }: Instruction): readonly Started[] {
  const effect = keyword === "HEALTHCHECK" ? "the health check always fails" : "the container does not start";
  const [first] = json ?? [];
  if (first) return [{ program: baseName(first.value), range: first.range, byShell: false, effect }];
  if (json || before.shell) return [];
  const called = script?.commands[0];
  const program =
    called?.name !== undefined && called.word
      ? [{ program: called.name, range: called.word.range, byShell: false, effect }]
      : [];
  return [{ program: "sh", range: keywordRange, byShell: true, effect }, ...program];
}

function baseName(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}
