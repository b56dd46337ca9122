import { installsInHome, startsFromHome } from "../../knowledge/packages/home-tools.ts";
import { type Instruction, instructionsOf, type Stage, stageChain } from "../../syntax/dockerfile.ts";
import type { Command } from "../../syntax/shell.ts";
import { baseOf } from "./base.ts";
import { startCommand } from "./start-command.ts";

/** A place in the home of root, but for caches and what only builds look at. */
const inHome =
  /(?:^|[\s"'=:])(?:\/root|~|\$HOME|\$\{HOME\})(?:\/(?!\.(?:cache|npm|gnupg|ssh|bash\w*|profile|z\w+|vimrc|wget-hsts|pip|netrc|gitconfig|m2|gradle|ivy2|sbt|yarn|yarnrc|npmrc|composer)\b)|$|["':\s])/;

/** Commands that name a place and need nothing of it afterwards. */
const passing: ReadonlySet<string> = new Set(["rm", "cd", "ls", "du", "find", "chmod", "pushd", "echo", "test", "["]);

/**
 * True when what a stage starts may lie in the home of root, which nobody else may enter: a step puts things there, a variable points
 * there, or the program is known to look for its things at home.
 */
export function needsRootsHome(stage: Stage): boolean {
  const chain = stageChain(stage);
  const isSet = (name: string) =>
    stage.end.variables.get(name)?.kind === "ENV" || baseOf(stage)?.env?.includes(name) === true;
  const steps = chain.flatMap(({ instructions }) => instructions);
  const work = stage.end.workdir?.value;
  if (work !== undefined && /^\/root(?:\/|$)/.test(work)) return true;
  if (steps.some(pointsThere)) return true;
  const runs = chain.flatMap((each) => instructionsOf(each, "RUN"));
  const commands = runs.flatMap(({ script }) => script?.commands ?? []);
  if (commands.some((command) => workedThere(command, isSet))) return true;
  const { entrypoint, cmd } = startCommand(stage);
  const started = [entrypoint, cmd].flatMap((each) => each?.script?.commands ?? []);
  return started.some(
    ({ name, args }) => startsFromHome(name ?? "", textsOf(args), isSet) || usesCorepack(name, commands, isSet),
  );
}

function pointsThere({ keyword, body }: Instruction): boolean {
  return /^(?:ENV|CMD|ENTRYPOINT|COPY|ADD|VOLUME)$/.test(keyword) && inHome.test(body.text);
}

function workedThere({ name = "", args, words, redirections }: Command, isSet: (name: string) => boolean): boolean {
  if (installsInHome(name, textsOf(args), isSet)) return true;
  if (passing.has(name)) return false;
  const texts = [...textsOf(words), ...redirections.flatMap(({ target }) => target?.template ?? [])];
  return texts.some(
    (text) => inHome.test(text) || /sh\.rustup\.rs|astral\.sh\/uv|bun\.sh\/install|nvm-sh\/nvm/.test(text),
  );
}

/** Corepack keeps the manager that it downloaded at home. */
function usesCorepack(
  name: string | undefined,
  commands: readonly Command[],
  isSet: (name: string) => boolean,
): boolean {
  const isManaged = name === "yarn" || name === "pnpm" || name === "pnpx";
  return isManaged && !isSet("COREPACK_HOME") && commands.some((command) => command.name === "corepack");
}

function textsOf(words: Command["args"]): readonly string[] {
  return words.map(({ template }) => template);
}
