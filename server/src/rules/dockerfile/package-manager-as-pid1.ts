import { baseOf } from "../../analysis/dockerfile/base.ts";
import { isInit, programOf, startCommand } from "../../analysis/dockerfile/start-command.ts";
import { startScript } from "../../analysis/dockerfile/start-script.ts";
import { jsonArray } from "../../analysis/repairs/exec-form.ts";
import { dockerfileRule, type Fix } from "../../engine/rule.ts";
import { runsInChild } from "../../knowledge/shell/known-commands.ts";
import type { Instruction, Stage } from "../../syntax/dockerfile.ts";
import { replace } from "../../syntax/text.ts";
import { sourceRange } from "../../syntax/traced.ts";

export default dockerfileRule(
  {
    id: "package-manager-as-pid1",
    aliases: [],
    title: "CMD or ENTRYPOINT starts the program through a package manager",
    category: "reliability",
    severity: "warning",
    profile: "recommended",
    fixes: ["unsafe"],
    since: "0.1.0",
  },
  function* (dockerfile) {
    const manifest = dockerfile.surroundings.context?.manifests["package.json"];
    for (const stage of dockerfile.stages) {
      const { program } = startCommand(stage);
      const { word, args = [], wrappers = [], instruction } = program ?? {};
      // With an init in front, process 1 is that one.
      if (!word?.value || !runsInChild(word.value) || instruction?.stage !== stage || wrappers.some(isInit)) continue;
      if (isMadeFor(stage, word.value)) continue;
      if (args.length > 0 && args.every(({ template }) => ONLY_TELLS.test(template))) continue;
      const argv = [word, ...args].flatMap(({ value }) => (value === undefined ? [] : [value]));
      const known = argv.length === args.length + 1;
      const script = manifest === undefined || !known ? undefined : startScript(manifest, argv);
      yield {
        range: word.range,
        message: `${word.value} as process 1 may lose signals and exit codes: start your program directly`,
        fixes: script && isAlone(instruction) ? fixes(instruction, script) : [],
      };
    }
  },
);

/** The images of Maven and Gradle are for builds, tests and tasks, which run to their end. */
function isMadeFor(stage: Stage, program: string): boolean {
  const name = program.slice(program.lastIndexOf("/") + 1).replace(/w$/, "");
  const base = baseOf(stage);
  return (name === "mvn" || name === "gradle") && base?.cmd?.[0] === name;
}

/** Options and commands that print something and end. */
const ONLY_TELLS = /^(?:-[vVh]|--version|--help|help|version)$/;

/** Nothing but `exec` stands in front of it in its instruction, which the fix writes anew. */
function isAlone(instruction: Instruction): boolean {
  return programOf(instruction)?.wrappers.every((name) => name === "exec") ?? false;
}

function fixes({ keyword, body }: Instruction, argv: readonly string[]): Fix[] {
  const range = sourceRange(body, 0, body.text.length);
  if (!range || body.segments.length > 1) return [];
  return [
    {
      title: `Start the program directly: ${keyword} ${jsonArray(argv)}`,
      safety: "unsafe",
      edits: [replace(range, jsonArray(argv))],
    },
  ];
}
