import type { DockerfileModel } from "../../engine/model.ts";
import { isOfHost, isOpenToAll, isOwnable } from "../../knowledge/files/ownable-folders.ts";
import { hasOwnUser, isRootProgram, isRootsWork, stepsDown } from "../../knowledge/shell/root-programs.ts";
import { type Instruction, type Stage, stageChain } from "../../syntax/dockerfile.ts";
import type { Command, Script } from "../../syntax/shell.ts";
import { lineEnd, lineStart } from "../../syntax/text.ts";
import { filesOf } from "./layers/files-of.ts";
import { parentOf, within } from "./layers/paths.ts";
import { type NamedWrite, wordAtStart, writesOfOptions, writesOfVariables } from "./named-writes.ts";
import { startTexts } from "./start-texts.ts";
import { isOfHosts, volumesOf } from "./volumes.ts";
import { workFolder } from "./work-folder.ts";

/** Whether what a stage starts can do without root. */
export interface RootNeed {
  /**
   * own: it gives root up by itself, or its work is root's, or a comment says why: nothing to say. maybe: it works on what only root
   * may change, or nobody could read it. none: nothing is known to need root.
   */
  readonly kind: "own" | "maybe" | "none";
  /** Folders outside of the system that its scripts make, or write to. */
  readonly writes: readonly string[];
  /** What it starts and the stage brings, by absolute paths. */
  readonly programs: readonly string[];
}

/** Judges the start command of a stage, with the scripts that it runs. */
export function rootNeed(dockerfile: DockerfileModel, stage: Stage, setting: Instruction | undefined): RootNeed {
  const { scripts, hasUnread, programs, others } = startTexts(dockerfile, stage);
  const commands = scripts.flatMap((script) => script.commands);
  const named = [
    ...writesOfVariables(stage),
    ...commands.flatMap((command) => writesOfOptions(stage, command)),
    ...scripts.flatMap((script) => pathsWritten(stage, script)),
  ];
  // A file that a step makes is given away itself.
  const files = filesOf(dockerfile, stage);
  const isMade = (path: string) => {
    const { effect } = files.stateOf(path);
    return effect?.entry === "file" && effect.instruction.keyword === "RUN" && isOwnable(path);
  };
  const writes = named.filter(({ path, folder }) => path === folder || !isMade(path)).map(({ folder }) => folder);
  const need = (kind: RootNeed["kind"]): RootNeed => ({ kind, writes: writes.filter(isOwnable), programs });
  const own = [workFolder(dockerfile, stage), ...volumesOf(dockerfile, stage)];
  const isOwn = (folder: string) =>
    isOwnable(folder) ||
    isOpenToAll(folder) ||
    own.some((each) => each !== undefined && each !== "/" && within(folder, each) !== undefined);
  if (commands.some(isRoots) || others.some(givesUpRoot) || saysWhy(dockerfile, stage, setting)) return need("own");
  if (hasUnread) return need(bringsStepDown(stage) ? "own" : "maybe");
  const hasHome = commands.some(({ name }) => name !== undefined && hasOwnUser(name));
  const works = commands.some(
    ({ name, wrappers }) => isRootsWork(name ?? "") || wrappers.some((each) => each.name === "sudo"),
  );
  const ofHost =
    isOfHosts(dockerfile, stage) || others.some((text) => /\b(?:os|shutil)\.chown\b|\bchownSync\b/.test(text));
  const system = ofHost || !writes.every(isOwn) || volumesOf(dockerfile, stage).some(isOfHost);
  return need(hasHome || works || system ? "maybe" : "none");
}

function isRoots({ name, args, wrappers }: Command): boolean {
  const textOf = (words: Command["args"]) => words.map(({ template }) => template);
  return (
    (name !== undefined && (stepsDown(name, textOf(args)) || isRootProgram(name, textOf(args)))) ||
    wrappers.some((wrapper) => stepsDown(wrapper.name, textOf(wrapper.args)))
  );
}

/** Programs that write to files, and which of their operands these are. */
const writers: Readonly<Record<string, "all" | "last" | "rest">> = {
  mkdir: "all",
  touch: "all",
  tee: "all",
  rm: "all",
  truncate: "all",
  cp: "last",
  mv: "last",
  ln: "last",
  install: "last",
  rsync: "last",
  chmod: "rest",
  sed: "rest",
};

const replacing: ReadonlySet<string> = new Set(["rm", "mv", "ln", "install", "rsync", "sed"]);

/** Absolute paths of the folders that a script makes, or puts something into; those that nobody knows are left out. */
function pathsWritten(stage: Stage, { commands }: Script): readonly NamedWrite[] {
  return commands.flatMap(({ name = "", args, redirections }) => {
    const files = redirections.flatMap(({ operator, target }) => (operator.includes(">") ? [target] : []));
    const kind =
      name === "sed" && !args.some(({ template }) => /^-[a-zA-Z]*i|^--in-place/.test(template))
        ? undefined
        : writers[name];
    const operands = args.filter(({ template }) => !template.startsWith("-"));
    const written =
      kind === "all" ? operands : kind === "last" ? operands.slice(-1) : kind === "rest" ? operands.slice(1) : [];
    return [...files, ...written].flatMap((word) => {
      const path = word && wordAtStart(stage, word);
      if (!path?.startsWith("/") || isOpenToAll(path)) return [];
      const isFolder = name === "mkdir" || path.endsWith("/");
      const plain = path.replace(/(?<=.)\/+$/, "");
      const folder = isFolder ? plain : parentOf(plain);
      // What is removed or replaced needs its folder.
      return [{ path: replacing.has(name) ? folder : plain, folder }];
    });
  });
}

/** A step of the stage gets gosu or su-exec: what for, if not for the script that it starts. */
function bringsStepDown(stage: Stage): boolean {
  return stageChain(stage)
    .flatMap(({ instructions }) => instructions)
    .some(
      ({ body, heredocs, keyword }) =>
        /^(?:RUN|COPY|ADD|ENV|ARG)$/.test(keyword) &&
        [body.text, ...heredocs.map((each) => each.body.text)].some((text) =>
          /\b(?:gosu|su-exec|s6-overlay|setpriv)\b/i.test(text),
        ),
    );
}

/** A program in Python, Node, Perl, Ruby or PHP changes its own user, by the functions that these have for it, or by a program. */
function givesUpRoot(text: string): boolean {
  return /\bos\.set(?:e|re|res)?uid\b|\bprocess\.sete?uid\b|\bposix_sete?uid\b|\bPOSIX::setuid\b|\bProcess::(?:Sys\.set|UID\.)|\bdrop_privileges\b|["'](?:gosu|su-exec|setpriv|runuser)["']/.test(
    text,
  );
}

const reason =
  /\b(?:must|needs?|requires?|required|has to|have to|because|so that|drops?|stays?|keep|kept|intentional(?:ly)?|deliberate(?:ly)?|on purpose|still|runs?|running|start(?:s|ed)?|as)\b/i;
const opposite =
  /\b(?:non|not|no|never|don'?t|avoid|without|instead of|rather than|drop(?:ping)? (?:privileges|root)? ?to)\b[- ]?(?:\w+ ){0,3}root\b|rootless|fix ?me|todo/i;
const installing =
  /\b(?:install|installing|packages?|apt|apk|dependencies|update|upgrade|build|switch(?:ing)? (?:back )?to|copy|permissions?|directory|folder)\b/i;

/** A comment above what starts the program, or above the last USER, says why it runs as root. */
function saysWhy({ comments, text }: DockerfileModel, stage: Stage, setting: Instruction | undefined): boolean {
  const { entrypoint, cmd } = stage.end;
  return [entrypoint, cmd, setting].some((instruction) => {
    if (!instruction) return false;
    let top = lineStart(text, instruction.range.start);
    const said: string[] = [];
    for (const comment of comments.toReversed()) {
      if (lineEnd(text, comment.range.end) !== top) continue;
      top = lineStart(text, comment.range.start);
      said.unshift(comment.text);
    }
    const words = said.join(" ");
    return /\broot\b/i.test(words) && reason.test(words) && !opposite.test(words) && !installing.test(words);
  });
}
