import type { Fix } from "../../engine/rule.ts";
import type { BaseFacts } from "../../knowledge/images/base-images.ts";
import {
  type Dockerfile,
  type Instruction,
  instructionsOf,
  isRoot,
  type Stage,
  stageChain,
} from "../../syntax/dockerfile.ts";
import type { Command } from "../../syntax/shell.ts";
import { insert, replace, type TextEdit } from "../../syntax/text.ts";
import type { FinalUser } from "../dockerfile/final-user.ts";
import { userCreation } from "../dockerfile/user-creation.ts";
import { above, below, cased, linesAt, type Place } from "./line-edits.ts";

/** A user to run as, and the instruction that makes it where it is not there yet. */
interface Candidate {
  /** What USER is given. */
  readonly name: string;
  /** What --chown is given. */
  readonly owner: string;
  readonly creation: string | undefined;
}

/**
 * Fixes that let a stage end with a non-root user: the one before it turned root, one the file creates, one the base
 * ships, else a new one made in the distribution's way. Empty when none is sure to exist, and when another stage that
 * goes on from this one may need root.
 */
export function userFixes(dockerfile: Dockerfile, stage: Stage, user: FinalUser): Fix[] {
  const candidate = candidateFor(stage, user.base);
  if (
    !candidate ||
    triggersNeedRoot(stage) ||
    dockerfile.stages.some(
      (other) => other !== stage && stageChain(other).includes(stage) && rootWork(other).length > 0,
    )
  )
    return [];
  const whom = candidate.creation ? `a new non-root user "${candidate.name}"` : `non-root user "${candidate.name}"`;
  const plain = {
    title: `Run as ${whom}`,
    safety: "unsafe",
    edits: switchEdits(dockerfile, stage, candidate, user, []),
  } as const;
  const copies = copiesToOwn(stage, candidate);
  if (copies.length === 0) return [plain];
  return [
    plain,
    {
      title: `Run as ${whom} that owns the copied files`,
      safety: "unsafe",
      edits: switchEdits(dockerfile, stage, candidate, user, copies),
    },
  ];
}

function candidateFor(stage: Stage, base: BaseFacts | undefined): Candidate | undefined {
  const created = createdUser(stage);
  const known = earlierUser(stage) ?? created?.name;
  if (known) return { name: known, owner: known, creation: undefined };
  if (base?.readyUser) return { name: base.readyUser.name, owner: base.readyUser.name, creation: undefined };
  if (base?.user && !isRoot(base.user)) return { name: base.user, owner: base.user, creation: undefined };
  if (stage.root?.scratch || base?.distribution === "distroless")
    return { name: "65532:65532", owner: "65532:65532", creation: undefined };
  const creation = base && created === undefined ? creationFor(base) : undefined;
  return creation ? { name: "app", owner: "app:app", creation } : undefined;
}

/** The last USER in the stage or those it stands on that is not root. */
function earlierUser(stage: Stage): string | undefined {
  const users = stageChain(stage).flatMap((each) => instructionsOf(each, "USER").toReversed());
  return users
    .map(({ user }) => user)
    .find((user) => user?.state === "known" && user.value.uid !== 0 && !user.text.includes("$"))?.text;
}

/**
 * The last user made by useradd or adduser in the stage or those it stands on. Without a name where one is made, but nobody
 * can say what it is called, or whether that step runs.
 */
function createdUser(stage: Stage): { readonly name: string | undefined } | undefined {
  const runs = stageChain(stage).flatMap((each) => instructionsOf(each, "RUN").toReversed());
  const commands = runs.flatMap(({ script }) => script?.commands.toReversed() ?? []);
  const removed = new Set<string>();
  let isUnknown = false;
  for (const command of commands) {
    if (command.name === "userdel" || command.name === "deluser")
      for (const { value } of command.args) removed.add(value ?? "");
    const creation = userCreation(command);
    const name = creation?.user.value;
    const id = creation?.options.valueOf("-u", "--uid")?.text;
    if (!creation || (id !== undefined && isRoot(id)) || removed.has(name ?? "")) continue;
    const runsSurely = command.context === "top" || command.context === "script";
    if (runsSurely && name !== undefined && /^[a-z_][a-z0-9_.-]*$/.test(name)) return { name };
    isUnknown = true;
  }
  return isUnknown ? { name: undefined } : undefined;
}

function makesUser(command: Command, user: string): boolean {
  return userCreation(command)?.user.value === user;
}

/** shadow's tools on Debian and the RHEL family, busybox's on Alpine; the small RHEL images have neither. */
function creationFor({ distribution, packageManager }: BaseFacts): string | undefined {
  if (distribution === "alpine" || distribution === "busybox") return "addgroup -S app && adduser -S -G app app";
  const shadow =
    distribution === "debian" ||
    distribution === "ubuntu" ||
    (distribution === "rhel-like" && (packageManager === "dnf" || packageManager === "yum"));
  return shadow ? "groupadd --system app && useradd --system --gid app app" : undefined;
}

/**
 * COPY and ADD of local files into the directory that the stage works in, which nobody is given yet; none in front of a
 * RUN of the stage that makes the user, since --chown needs it.
 */
function copiesToOwn(stage: Stage, { name }: Candidate): readonly Instruction[] {
  const made =
    instructionsOf(stage, "RUN").findLast(({ script }) => script?.commands.some((command) => makesUser(command, name)))
      ?.index ?? -1;
  const workdir = stage.end.workdir?.value;
  if (workdir === undefined || workdir === "/") return [];
  return instructionsOf(stage, "COPY", "ADD").filter(({ index, flags, words, before, json }) => {
    const target = (json?.at(-1) ?? words.at(-1))?.value;
    if (
      index < made ||
      target === undefined ||
      before.workdir?.value !== workdir ||
      flags.some(({ name }) => name === "chown")
    )
      return false;
    return !target.startsWith("/") || `${target}/`.startsWith(`${workdir}/`);
  });
}

function switchEdits(
  dockerfile: Dockerfile,
  stage: Stage,
  candidate: Candidate,
  user: FinalUser,
  copies: readonly Instruction[],
): TextEdit[] {
  const owned = copies.map(({ keywordRange }) => insert(keywordRange.end, ` --chown=${candidate.owner}`));
  const creation = candidate.creation === undefined ? [] : [`${cased(stage, "RUN")} ${candidate.creation}`];
  const setting = user.setting?.instruction;
  if (setting?.stage === stage && rootWork(stage).every(({ index }) => index < setting.index) && !candidate.creation) {
    const [word] = setting.words;
    return word ? [...owned, replace(word.range, candidate.name)] : [];
  }
  const place = placeOfUser(dockerfile, stage, setting);
  const early = copies[0];
  const userLine = `${cased(stage, "USER")} ${candidate.name}`;
  if (!early || creation.length === 0) return [...owned, linesAt(dockerfile, place, [...creation, userLine])];
  return [linesAt(dockerfile, above(dockerfile, early), creation), ...owned, linesAt(dockerfile, place, [userLine])];
}

/**
 * True when ONBUILD makes the images that build on this one run steps as the user that this one ends with. An `ONBUILD USER` in front
 * of them says whom they run as.
 */
function triggersNeedRoot({ instructions }: Stage): boolean {
  const keywords = instructions.flatMap(({ trigger }) => trigger?.keyword ?? []);
  const work = keywords.findIndex((keyword) => keyword === "RUN" || keyword === "WORKDIR");
  const user = keywords.indexOf("USER");
  return work !== -1 && (user === -1 || user > work);
}

/** What needs root, or decides who owns files. */
function rootWork(stage: Stage): readonly Instruction[] {
  return instructionsOf(stage, "RUN", "COPY", "ADD", "WORKDIR", "VOLUME");
}

/** In front of the CMD or ENTRYPOINT that follows the last step that may need root, and the last USER; else behind these. */
function placeOfUser(dockerfile: Dockerfile, stage: Stage, setting: Instruction | undefined): Place {
  const steps = [stage.from, ...rootWork(stage), ...(setting?.stage === stage ? [setting] : [])];
  const last = steps.reduce((a, b) => (b.index > a.index ? b : a));
  const start = instructionsOf(stage, "CMD", "ENTRYPOINT").find(({ index }) => index > last.index);
  if (start) return above(dockerfile, start);
  return below(dockerfile, last);
}
