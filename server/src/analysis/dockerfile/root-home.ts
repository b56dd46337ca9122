import type { DockerfileModel } from "../../engine/model.ts";
import { installsInHome, startsFromHome } from "../../knowledge/packages/home-tools.ts";
import { type Instruction, instructionsOf, type Stage, stageChain } from "../../syntax/dockerfile.ts";
import type { Command } from "../../syntax/shell.ts";
import { baseOf } from "./base.ts";
import { programsRun } from "./inline-programs.ts";
import { filesOf } from "./layers/files-of.ts";
import { startCommand } from "./start-command.ts";

/** Caches, settings of shells and what only builds look at; what was learned of hosts and how to sign in to them is not among these. */
const ofBuilds =
  "\\.(?:cache|npm|gnupg|bash\\w*|profile|z\\w+|vimrc|wget-hsts|pip|m2|gradle|ivy2|sbt|yarn|yarnrc|npmrc|composer)\\b";

/** A place in the home of root. */
const inHome = new RegExp(
  `(?:^|[\\s"'=:])(?:/root|~|\\$HOME|\\$\\{HOME\\})(?:/(?!${ofBuilds}|\\.(?:ssh|netrc|gitconfig)\\b)|$|["':\\s])`,
);

const isOfBuilds = new RegExp(`^/root/${ofBuilds}`);

/** Commands that name a place and need nothing of it afterwards. */
const passing: ReadonlySet<string> = new Set(["rm", "cd", "ls", "du", "find", "chmod", "pushd", "echo", "test", "["]);

/**
 * True when what a stage starts may lie in the home of root, which nobody else may enter: a step puts things there, a variable points
 * there, or the program is known to look for its things at home.
 */
export function needsRootsHome(dockerfile: DockerfileModel, stage: Stage): boolean {
  const { paths } = filesOf(dockerfile, stage).below("/root");
  if (paths.some((path) => !isOfBuilds.test(path))) return true;
  const chain = stageChain(stage);
  const isSet = (name: string) =>
    stage.end.variables.get(name)?.kind === "ENV" || baseOf(stage)?.env?.includes(name) === true;
  const steps = chain.flatMap(({ instructions }) => instructions);
  const work = stage.end.workdir?.value;
  if (work !== undefined && /^\/root(?:\/|$)/.test(work)) return true;
  if (steps.some(pointsThere)) return true;
  const runs = chain.flatMap((each) => instructionsOf(each, "RUN"));
  const commands = runs.flatMap(({ script }) => script?.commands ?? []);
  if (commands.some((command) => workedThere(command, isSet)) || downloadsBrowser(dockerfile, commands, isSet))
    return true;
  const programs = chain.flatMap((each) =>
    instructionsOf(each, "RUN").flatMap((run) => programsRun(dockerfile, filesOf(dockerfile, each), run)),
  );
  if (programs.some(({ interpreter, text }) => installsInHome(interpreter, [text], isSet))) return true;
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

/** Puppeteer downloads its browser into a cache at home when it is installed (https://pptr.dev/guides/configuration). */
function downloadsBrowser(
  { surroundings }: DockerfileModel,
  commands: readonly Command[],
  isSet: (name: string) => boolean,
): boolean {
  const elsewhere = [
    "PUPPETEER_CACHE_DIR",
    "PUPPETEER_SKIP_DOWNLOAD",
    "PUPPETEER_SKIP_CHROMIUM_DOWNLOAD",
    "PUPPETEER_EXECUTABLE_PATH",
  ];
  if (elsewhere.some(isSet)) return false;
  const texts = Object.entries(surroundings.context?.manifests ?? {}).flatMap(([path, text]) =>
    /(?:^|\/)package\.json$/.test(path) ? [text] : [],
  );
  return (
    texts.some((text) => /"puppeteer"\s*:/.test(text)) &&
    commands.some((command) => /^(?:npm|yarn|pnpm|bun)$/.test(command.name ?? ""))
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
