import type { DockerfileModel } from "../../engine/model.ts";
import { isOfHost, isOpenToAll, isOwnable } from "../../knowledge/files/ownable-folders.ts";
import { keepsAtHome, namesHome, namesKeepingPackage } from "../../knowledge/packages/home-tools.ts";
import {
  hasOwnUser,
  isRootProgram,
  isRootsWork,
  settingStepsDown,
  stepsDown,
} from "../../knowledge/shell/root-programs.ts";
import { type Instruction, instructionsOf, type Stage, stageChain } from "../../syntax/dockerfile.ts";
import type { Command } from "../../syntax/shell.ts";
import { filesOf } from "./layers/files-of.ts";
import { within } from "./layers/paths.ts";
import { writesOf, writesOfOptions, writesOfVariables } from "./named-writes.ts";
import { writesOfProgram } from "./program-writes.ts";
import { hasRootComment } from "./root-comments.ts";
import { writesOfScript } from "./script-writes.ts";
import { serverSettings } from "./server-settings.ts";
import { type ProgramText, serviceTexts, type StartTexts, startTexts } from "./start-texts.ts";
import { programsCalled } from "./started-files.ts";
import { isOfHosts, volumesOf } from "./volumes.ts";
import { workFolder } from "./work-folder.ts";

/** Whether what a stage starts can do without root. */
export interface RootNeed {
  /**
   * own: it gives root up by itself, or its work is root's, or a comment says why: nothing to say. maybe: it works on what only root
   * may change, or nobody could read it. none: nothing is known to need root.
   */
  readonly kind: "own" | "maybe" | "none";
  /** Of what may need it: why, as the end of a sentence. */
  readonly reason: string | undefined;
  /** Folders outside of the system that its scripts make, or write to. */
  readonly writes: readonly string[];
  /** What it starts and the stage brings, by absolute paths. */
  readonly programs: readonly string[];
  /** What it starts keeps things in the home of its user. */
  readonly keepsHome: boolean;
}

/** Judges the start command of a stage, with the scripts that it runs, and those that Compose services start in its place. */
export function rootNeed(dockerfile: DockerfileModel, stage: Stage, setting: Instruction | undefined): RootNeed {
  const own = startTexts(dockerfile, stage);
  const services = serviceTexts(dockerfile, stage);
  const writes = [own, services].flatMap((each) => foldersWritten(dockerfile, stage, each));
  const need = (kind: RootNeed["kind"], reason?: string): RootNeed => ({
    kind,
    reason,
    writes: writes.filter(isOwnable),
    programs: [...new Set([...own.programs, ...services.programs])],
    keepsHome: [own, services].some((each) => keepsThingsAtHome(dockerfile, stage, each)),
  });
  if (isOfRoot(dockerfile, stage, own) || hasRootComment(dockerfile, stage, setting)) return need("own");
  if (own.hasUnread && bringsStepDown(stage)) return need("own");
  if (own.hasUnread) return need("maybe", "a script that this starts could not be read");
  if (worksAsRoot(own)) return need("maybe", "a command that this starts may need root");
  if (services.hasUnread || worksAsRoot(services) || isOfRoot(dockerfile, stage, services))
    return need("maybe", "what a Compose service starts in this image may need root");
  const reason = reasonOfSystem(dockerfile, stage, writes, [...own.others, ...services.others]);
  return need(reason === undefined ? "none" : "maybe", reason);
}

function keepsThingsAtHome(
  { surroundings: { context } }: DockerfileModel,
  stage: Stage,
  { scripts, others }: StartTexts,
): boolean {
  const texts = others.map(({ text }) => text);
  const steps = stageChain(stage).flatMap((each) => instructionsOf(each, "RUN").map(({ body }) => body.text));
  return (
    scripts.flatMap(({ commands }) => commands.flatMap(programsCalled)).some(({ name }) => keepsAtHome(name)) ||
    [...texts, ...scripts.map(({ source }) => source.text)].some(namesHome) ||
    [...texts, ...steps, ...Object.values(context?.manifests ?? {})].some(namesKeepingPackage)
  );
}

/** It gives root up by itself, or its work is root's. */
function isOfRoot(dockerfile: DockerfileModel, stage: Stage, { scripts, others }: StartTexts): boolean {
  const commands = scripts.flatMap((script) => script.commands);
  return (
    commands.some(isRoots) ||
    others.some(({ text }) => givesUpRoot(text)) ||
    serverSettings(dockerfile, stage, commands).some(({ name }) => settingStepsDown(name))
  );
}

/** Folders that it writes to, but for those of files that a step makes, which are given away themselves. */
function foldersWritten(dockerfile: DockerfileModel, stage: Stage, { scripts, others }: StartTexts): readonly string[] {
  const commands = scripts.flatMap((script) => script.commands);
  const named = [
    ...writesOfVariables(stage),
    ...commands.flatMap((command) => writesOfOptions(stage, command)),
    ...scripts.flatMap((script) => writesOfScript(stage, script)),
    ...serverSettings(dockerfile, stage, commands).flatMap(({ name, value }) => writesOf(name, value)),
    ...others.flatMap((program) => writesOfProgram(program, workFolder(dockerfile, stage) ?? "/")),
  ];
  const files = filesOf(dockerfile, stage);
  const isMade = (path: string) => {
    const { effect, doubt } = files.stateOf(path);
    return [effect, doubt].some(
      (each) =>
        each?.kind === "create" &&
        each.path === path &&
        each.entry === "file" &&
        each.instruction.keyword === "RUN" &&
        isOwnable(path),
    );
  };
  return named.filter(({ path, folder }) => path === folder || !isMade(path)).map(({ folder }) => folder);
}

/** It starts what has a user of its own, what only root may do, or sudo. */
function worksAsRoot({ scripts }: StartTexts): boolean {
  return scripts
    .flatMap(({ commands }) => commands)
    .some(
      ({ name = "", wrappers }) =>
        hasOwnUser(name) || isRootsWork(name) || wrappers.some((each) => each.name === "sudo"),
    );
}

/** It writes to folders of the system or of the host, or gives files of theirs away; undefined when it does not. */
function reasonOfSystem(
  dockerfile: DockerfileModel,
  stage: Stage,
  writes: readonly string[],
  others: readonly ProgramText[],
): string | undefined {
  const volumes = volumesOf(dockerfile, stage);
  const own = [workFolder(dockerfile, stage), ...volumes];
  const isOwn = (folder: string) =>
    isOwnable(folder) ||
    isOpenToAll(folder) ||
    own.some((each) => each !== undefined && each !== "/" && within(folder, each) !== undefined);
  if (isOfHosts(dockerfile, stage)) return "a Compose service gives this image folders or rights of the host";
  if (others.some(({ text }) => /\b(?:os|shutil)\.chown\b|\bchownSync\b/.test(text)))
    return "the program that this starts gives files away";
  const foreign = writes.find((folder) => !isOwn(folder));
  if (foreign !== undefined) return `what this starts writes to ${foreign}, which cannot be given to one user`;
  const shown = volumes.find(isOfHost);
  return shown === undefined ? undefined : `the volume ${shown} shows it what is root's`;
}

function isRoots(command: Command): boolean {
  const textOf = (words: Command["args"]) => words.map(({ template }) => template);
  return (
    programsCalled(command).some(
      ({ name, args }) => stepsDown(name, textOf(args)) || isRootProgram(name, textOf(args)),
    ) || command.wrappers.some((wrapper) => stepsDown(wrapper.name, textOf(wrapper.args)))
  );
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
  return /\bos\.set(?:e|re|res)?uid\b|\bprocess\.sete?uid\b|\bposix_sete?uid\b|\bPOSIX::setuid\b|\bProcess::(?:Sys\.set|UID\.)|\bos\.(?:init|set)groups\b|\bdrop_privileges\b|["'](?:gosu|su-exec|setpriv|runuser)["']/.test(
    text,
  );
}
