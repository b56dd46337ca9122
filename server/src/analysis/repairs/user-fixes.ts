import type { DockerfileModel } from "../../engine/model.ts";
import type { Fix } from "../../engine/rule.ts";
import { foldersOfServer } from "../../knowledge/images/writable-paths.ts";
import { type Instruction, instructionsOf, type Stage, stageChain, variablesIn } from "../../syntax/dockerfile.ts";
import { insert, replace, type TextEdit } from "../../syntax/text.ts";
import { knownValue } from "../../syntax/typed.ts";
import { chosenOwner } from "../dockerfile/chosen-owner.ts";
import type { FinalUser } from "../dockerfile/final-user.ts";
import type { RootNeed } from "../dockerfile/root-need.ts";
import { isOwnProgram, startCommand } from "../dockerfile/start-command.ts";
import { workFolder } from "../dockerfile/work-folder.ts";
import { above, below, cased, linesAt, type Place } from "./line-edits.ts";
import { type Candidate, candidatesFor, type UserForm } from "./user-candidates.ts";
import { isArgument, rootWork, userObstacle } from "./user-obstacles.ts";
import { planFor, type UserPlan } from "./user-plan.ts";

/**
 * Fixes that let a stage end with a non-root user who can do the work: what the program writes to is given to that user. Best first,
 * in the form that is wanted. Empty when the program may need root or its home, when no user is sure to exist, and when another stage that
 * goes on from this one may need root.
 */
export function userFixes(
  dockerfile: DockerfileModel,
  stage: Stage,
  user: FinalUser,
  need: RootNeed,
  form: UserForm,
): readonly Fix[] {
  if (userObstacle(dockerfile, stage, need)) return [];
  const served = serverFolders(stage, user);
  if (!served) return [];
  const folder = workFolder(dockerfile, stage);
  const works = chosenOwner(dockerfile, stage, folder);
  const canMake = hasShell(stage, user);
  return candidatesFor(stage, user.base, form, works, need.keepsHome && canMake).flatMap((candidate) => {
    const plan = planFor(dockerfile, stage, candidate, { ...need, served }, canMake);
    const edits = plan && switchEdits(dockerfile, stage, candidate, user, plan);
    if (!edits) return [];
    const name = /^\d/.test(candidate.user) ? candidate.user : `"${candidate.user}"`;
    const title = `Run as ${candidate.isNew ? "a new " : ""}non-root user ${name}`;
    return [{ title, safety: "unsafe", ...remarkOn(stage), edits }];
  });
}

/**
 * What has to be given away where the image starts the server of its base: nothing for a user that the base has for it. Undefined when
 * nobody knows.
 */
function serverFolders(stage: Stage, { base }: FinalUser): readonly string[] | undefined {
  const { program } = startCommand(stage);
  const isOwn = program && base && (program.instruction === undefined || isOwnProgram(base, program.name));
  if (!isOwn || base.starts !== true || base.readyUser) return [];
  return foldersOfServer(stage.root?.reference);
}

function hasShell({ end, root }: Stage, { base }: FinalUser): boolean {
  return root?.scratch !== true && base?.shell !== "none" && (end.dialect === "posix" || end.dialect === "bash");
}

/**
 * Docker lets everybody listen on every port since 20.10 (net.ipv4.ip_unprivileged_port_start, moby/moby#41030), containerd by its
 * default since 2.0, Kubernetes on what is older does not.
 */
function remarkOn(stage: Stage): { readonly remark?: string } {
  const ports = stageChain(stage).flatMap((each) => instructionsOf(each, "EXPOSE").flatMap(({ ports }) => ports));
  const low = ports
    .flatMap((port) => knownValue(port) ?? [])
    .find(({ first, protocol }) => first > 0 && first < 1024 && protocol !== "sctp");
  return low
    ? {
        remark: `changes the image; port ${String(low.first)} is open to every user on Docker, not on older Kubernetes`,
      }
    : {};
}

function switchEdits(
  dockerfile: DockerfileModel,
  stage: Stage,
  candidate: Candidate,
  user: FinalUser,
  { copies, early, late }: UserPlan,
): TextEdit[] | undefined {
  const owned = copies.map(({ keywordRange }) => insert(keywordRange.end, ` --chown=${candidate.owner}`));
  const [first] = copies;
  if (first && early.length > 0)
    owned.unshift(linesAt(dockerfile, above(dockerfile, first), runOf(dockerfile, stage, early)));
  const home =
    candidate.setsHome && candidate.home !== undefined ? [`${cased(stage, "ENV")} HOME=${candidate.home}`] : [];
  const lines = [...(late.length > 0 ? runOf(dockerfile, stage, late) : []), ...home];
  const setting = user.setting?.instruction;
  if (setting?.stage === stage && rootWork(stage).every(({ index }) => index < setting.index)) {
    const inPlace = replacement(dockerfile, setting, candidate);
    const isRootBefore = !setting.before.user && lines.length > 0;
    if (inPlace && lines.length === 0) return [...owned, inPlace.edit];
    if (inPlace?.isDefault && isRootBefore)
      return [...owned, linesAt(dockerfile, above(dockerfile, setting), lines), inPlace.edit];
    // A USER behind it would take the choice away from who builds the image.
    if (isArgument(setting)) return undefined;
  }
  const place = placeOfUser(dockerfile, stage, setting, hasShell(stage, user));
  return [...owned, linesAt(dockerfile, place, [...lines, `${cased(stage, "USER")} ${candidate.user}`])];
}

/** Names the user where USER names root: in the default of the ARG that holds the name, where nothing else uses that. */
function replacement(
  { text }: DockerfileModel,
  setting: Instruction,
  { user }: Candidate,
): { readonly edit: TextEdit; readonly isDefault: boolean } | undefined {
  const [word] = setting.words;
  if (!word) return undefined;
  const [use, ...more] = variablesIn(word.traced, setting);
  if (!use) return { edit: replace(word.range, user), isDefault: false };
  const value = use.variable?.kind === "ARG" ? use.variable.pair?.value : undefined;
  const uses = text.match(new RegExp(`\\$\\{?${use.name}\\b`, "g")) ?? [];
  const isAll = /^\$(?:\w+|\{\w+(?::?-[^{}$]*)?\})$/.test(word.value);
  const isForNumbers = /id$/i.test(use.name) && !/^\d/.test(user);
  if (!value || more.length > 0 || uses.length !== 1 || !isAll || isForNumbers) return undefined;
  return { edit: replace(value.range, user), isDefault: true };
}

/** One RUN, on several lines where it gets long. */
function runOf({ escape }: DockerfileModel, stage: Stage, commands: readonly string[]): readonly string[] {
  const line = `${cased(stage, "RUN")} ${commands.join(" && ")}`;
  if (line.length <= 110) return [line];
  const last = commands.length - 1;
  return commands.map((command, index) => {
    const front = index === 0 ? `${cased(stage, "RUN")} ` : "    && ";
    return `${front}${command}${index === last ? "" : ` ${escape}`}`;
  });
}

/**
 * In front of the CMD or ENTRYPOINT that follows the last step that may need root, and the last USER; else behind these. Where no shell
 * gives the working directory away and no step needs root, in front of WORKDIR, which makes it for the user in force.
 */
function placeOfUser(
  dockerfile: DockerfileModel,
  stage: Stage,
  setting: Instruction | undefined,
  canGiveAway: boolean,
): Place {
  const [work] = instructionsOf(stage, "WORKDIR");
  if (work && !setting && !canGiveAway && instructionsOf(stage, "RUN").length === 0) return above(dockerfile, work);
  const steps = [stage.from, ...rootWork(stage), ...(setting?.stage === stage ? [setting] : [])];
  const last = steps.reduce((a, b) => (b.index > a.index ? b : a));
  const start = instructionsOf(stage, "CMD", "ENTRYPOINT").find(({ index }) => index > last.index);
  if (start) return above(dockerfile, start);
  return below(dockerfile, last);
}
