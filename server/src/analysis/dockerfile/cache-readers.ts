import type { DockerfileModel } from "../../engine/model.ts";
import { type Dockerfile, type Instruction, instructionsOf } from "../../syntax/dockerfile.ts";
import type { Command } from "../../syntax/shell.ts";
import { isRemoval, readingOf } from "./folder-readers.ts";
import { filesOf } from "./layers/files-of.ts";
import type { ImagePath } from "./layers/model.ts";
import { instructionsBehind } from "./run-facts.ts";

/**
 * True when something reads a folder that a command fills, be it by a folder around it: to pack it, to measure it, to hand it over. It
 * may stand behind the command in its RUN, or in what builds on that.
 * @param folder absolute
 */
export function isReadBehind(
  dockerfile: DockerfileModel,
  run: Instruction,
  { range }: Pick<Command, "range">,
  folder: ImagePath,
): boolean {
  return [run, ...instructionsBehind(dockerfile, run)].some((instruction) => {
    const { script, stage } = instruction;
    if (!script || !stage) return false;
    const files = filesOf(dockerfile, stage);
    return script.commands.some(
      (command) =>
        (instruction !== run || command.range.start > range.start) &&
        readingOf(files, instruction, command, folder) !== undefined,
    );
  });
}

/**
 * True when the instruction, one that builds on it, or a copy from another stage, names a folder, be it to pack it, to measure it or to hand
 * it over: what fills the folder may not leave it empty then.
 * @param name matches the folder: /\.cache\b/
 */
export function isNamedLater(dockerfile: Dockerfile, instruction: Instruction, name: RegExp): boolean {
  const copies = dockerfile.stages.flatMap((stage) => instructionsOf(stage, "COPY"));
  const all = [instruction, ...instructionsBehind(dockerfile, instruction), ...copies];
  return all.some(({ body, keyword, script }) => {
    if (keyword === "ENV" || !name.test(body.text)) return false;
    return !script || script.broken || !script.commands.every((command) => isContent(command) || !names(command, name));
  });
}

/** Of what is given to another shell the commands inside say it. */
function isContent(command: Command): boolean {
  return command.runs !== undefined || isRemoval(command);
}

function names({ words, redirections }: Command, name: RegExp): boolean {
  return [...words, ...redirections.flatMap(({ target }) => target ?? [])].some(({ template }) => name.test(template));
}
