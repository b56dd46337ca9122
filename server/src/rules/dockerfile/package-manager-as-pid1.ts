import { startScript } from "../../analysis/dockerfile/start-script.ts";
import { dockerfileRule, type Fix } from "../../engine/rule.ts";
import { type Instruction, instructionsOf } from "../../syntax/dockerfile.ts";
import { jsonArray } from "../../syntax/exec.ts";
import { type Range, replace } from "../../syntax/text.ts";
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
    for (const instruction of dockerfile.stages.flatMap((stage) => instructionsOf(stage, "CMD", "ENTRYPOINT"))) {
      const words = programWords(instruction);
      const [program] = words;
      if (!program || !runners.has(program.value)) continue;
      const argv = words.map(({ value }) => value);
      const script = manifest === undefined ? undefined : startScript(manifest, argv);
      yield {
        range: program.range,
        message: `${program.value} as process 1 stands between Docker and your program: signals and exit codes get lost on the way`,
        fixes: script ? fixes(instruction, script) : [],
      };
    }
  },
);

/** Programs that run a script or a program in a child process and wait. */
const runners: ReadonlySet<string> = new Set([
  "npm",
  "yarn",
  "pnpm",
  "npx",
  "poetry",
  "pipenv",
  "gradle",
  "./gradlew",
  "mvn",
  "./mvnw",
  "bundle",
]);

interface ProgramWord {
  readonly value: string;
  readonly range: Range;
}

/** The words of the command, in exec form or as one plain command in shell form; empty when the shell does more. */
function programWords({ json, script }: Instruction): readonly ProgramWord[] {
  if (json) return json;
  const command = script?.chain?.length === 1 ? script.chain[0] : undefined;
  const words = command?.word ? [command.word, ...command.args] : [];
  const known = words.flatMap(({ value, range }) => (value === undefined ? [] : [{ value, range }]));
  return known.length === words.length ? known : [];
}

function fixes({ keyword, body }: Instruction, argv: readonly string[]): Fix[] {
  const range = sourceRange(body, 0, body.text.length);
  if (!range || body.segments.length > 1) return [];
  return [
    {
      title: `Start the program itself: ${keyword} ${jsonArray(argv)}`,
      safety: "unsafe",
      edits: [replace(range, jsonArray(argv))],
    },
  ];
}
