import { type Dockerfile, type Instruction, instructionsOf } from "../../syntax/dockerfile.ts";
import type { Command } from "../../syntax/shell.ts";
import { instructionsBehind } from "./run-facts.ts";

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

/** `rm -rf` is content with a folder that is not there; of what is given to another shell the commands inside say it. */
function isContent({ name, args, runs }: Command): boolean {
  if (runs) return true;
  return name === "rm" && args.some(({ value }) => /^-[a-zA-Z]*f|^--force$/.test(value ?? ""));
}

function names({ words, redirections }: Command, name: RegExp): boolean {
  return [...words, ...redirections.flatMap(({ target }) => target ?? [])].some(({ template }) => name.test(template));
}
