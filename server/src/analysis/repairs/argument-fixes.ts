import type { DockerfileModel } from "../../engine/model.ts";
import type { Fix } from "../../engine/rule.ts";
import type { Instruction, Stage } from "../../syntax/dockerfile.ts";
import { programName, type ShellWord } from "../../syntax/shell.ts";
import { replace } from "../../syntax/text.ts";
import { sourceRange } from "../../syntax/traced.ts";
import { baseOf } from "../dockerfile/base.ts";
import { entrypointOf } from "../dockerfile/base-entrypoint.ts";
import { entrypointRole } from "../dockerfile/entrypoint-role.ts";
import { nameOf } from "../dockerfile/layers/paths.ts";
import { shellCallIn } from "../dockerfile/shell-arguments.ts";
import { startCommand } from "../dockerfile/start-command.ts";
import { execForm, jsonArray } from "./exec-form.ts";
import { dropped, wordEdits } from "./word-edits.ts";

/**
 * Fixes of a CMD that only holds arguments of an ENTRYPOINT in exec form: literal words become its arguments one by one. The name
 * of the program that the ENTRYPOINT starts already is none: `CMD node a.js` on an image whose entrypoint is node.
 */
export function argumentFixes(dockerfile: DockerfileModel, { script, command, stage }: Instruction): Fix[] {
  const { text } = dockerfile;
  const entrypoint = stage && startCommand(stage).entrypoint;
  const shell = entrypoint && shellCallIn(entrypoint);
  if (stage && entrypointRole(dockerfile, stage) === "user shell") return textFix(script, command);
  if (shell && !shell.script) return textFix(script, command);
  // Nobody can say which words a script gets that is given none of its own.
  if (shell && entrypointRole(dockerfile, stage) !== "reads") return [];
  const only = script?.chain?.length === 1 ? script.chain[0] : undefined;
  const all = only?.words ?? [];
  const words = all.slice(stage ? repeatedWords(stage, all) : 0);
  const argv = words.flatMap(({ value }) => (value === undefined ? [] : [value]));
  if (!command || argv.length === 0 || argv.length < words.length || only?.redirections.length) return [];
  return [
    {
      title: `Pass the ENTRYPOINT separate arguments: CMD ${jsonArray(argv)}`,
      safety: "unsafe",
      edits: [...dropped(text, all.slice(0, all.length - words.length)), ...wordEdits(text, words)],
    },
  ];
}

/** An ENTRYPOINT that ends with `sh -c` runs one string. */
function textFix(script: Instruction["script"], command: Instruction["command"]): Fix[] {
  const range = command && sourceRange(command, 0, command.text.length);
  const plan = script && execForm(script, ["sh", "-c"], true);
  if (!range || command.segments.length > 1 || plan?.kind !== "shell") return [];
  const array = jsonArray(plan.argv.slice(-1));
  return [
    { title: `Give the ENTRYPOINT's shell one string: CMD ${array}`, safety: "unsafe", edits: [replace(range, array)] },
  ];
}

/** How many of the words the entrypoint of the base image begins with itself: two of `java -jar app.jar` where it is `java -jar`. */
function repeatedWords(stage: Stage, words: readonly ShellWord[]): number {
  const entrypoint = stage.end.entrypoint ? [] : (entrypointOf(baseOf(stage)) ?? []);
  const differs = entrypoint.findIndex((word, index) => {
    const own = words[index];
    return index === 0 ? family(programName(own)) !== family(nameOf(word)) : own?.value !== word;
  });
  return differs === -1 ? entrypoint.length : differs;
}

/** "python" for python3.11. */
function family(program: string | undefined): string | undefined {
  return program?.replace(/[\d.]+$/, "");
}
