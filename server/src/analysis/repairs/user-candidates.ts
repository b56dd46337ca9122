import type { BaseFacts } from "../../knowledge/images/base-images.ts";
import { canonicalName } from "../../knowledge/images/image-names.ts";
import { comesWithoutUseradd, userToolsOf } from "../../knowledge/shell/user-commands.ts";
import { instructionsOf, isRoot, type Stage, stageChain } from "../../syntax/dockerfile.ts";
import { runsAlways } from "../../syntax/shell.ts";
import { type Accounts, accountsOf } from "../dockerfile/accounts.ts";
import type { ChosenOwner } from "../dockerfile/chosen-owner.ts";
import { shellRuns } from "../dockerfile/run-facts.ts";

/** What comes first in USER: a name, which people read, or a number, which Kubernetes' runAsNonRoot can check. */
export type UserForm = "name" | "number";

/** A user to run as, and the commands that make it where it is not there yet. */
export interface Candidate {
  /** What USER is given. */
  readonly user: string;
  /** What --chown and chown are given. */
  readonly owner: string;
  readonly isNew: boolean;
  readonly creation: readonly string[];
  /** The home folder that it is given, where no command makes one; with it HOME where no account says so. */
  readonly home: string | undefined;
  readonly setsHome: boolean;
  /** Index of the instruction behind which its name means something to --chown; -1: everywhere. */
  readonly from: number;
}

/** A number that no distribution gives to anybody, and that hosts use for nobody (above the 1,000s of people). */
const ID = "10001";
const NOBODYS = "65532:65532";

/**
 * The users that a stage may end with, best first, in the form that is wanted and then in the other: the one before it turned root, one
 * the file creates, one the base ships, else a new one made in the distribution's way. None when none is sure to exist.
 * @param works whom the file gives the working directory to, where it does
 * @param keepsHome what it starts keeps things in the home of its user, and a step can make one
 */
export function candidatesFor(
  stage: Stage,
  base: BaseFacts | undefined,
  form: UserForm,
  works: ChosenOwner | undefined,
  keepsHome: boolean,
): readonly Candidate[] {
  const accounts = accountsOf(stage);
  const found = known(stage, base, accounts, works, keepsHome) ?? (accounts.isOpen ? [] : made(stage, base, accounts));
  const numbers = found.filter(({ user }) => isNumber(user));
  const names = found.filter(({ user }) => !isNumber(user));
  return form === "number" ? [...numbers, ...names] : [...names, ...numbers];
}

function isNumber(user: string): boolean {
  return /^\d/.test(user);
}

function known(
  stage: Stage,
  base: BaseFacts | undefined,
  accounts: Accounts,
  works: ChosenOwner | undefined,
  keepsHome: boolean,
): readonly Candidate[] | undefined {
  const earlier = earlierUser(stage);
  if (earlier !== undefined && !accounts.gone.has(earlier.split(":")[0] ?? "")) return [existing(earlier)];
  const isChosen = ({ name, uid }: { readonly name: string; readonly uid?: string | number | undefined }) =>
    works === undefined || works.user === name || works.user === String(uid);
  const account = accounts.users.findLast(isChosen);
  if (account) {
    const own = { ...existing(account.name), home: account.missingHome, from: account.instruction.index };
    return account.uid === undefined ? [own] : [own, { ...own, user: account.uid, owner: account.uid }];
  }
  const ready = base?.readyUser;
  if (ready && isChosen(ready) && !accounts.gone.has(ready.name))
    return [existing(ready.name), ...(ready.uid === undefined ? [] : [existing(String(ready.uid))])];
  // The builder looked the name up in the image, and a number needs no account.
  if (works !== undefined && !accounts.gone.has(works.user)) {
    const user = works.group === undefined ? works.user : `${works.user}:${works.group}`;
    // Lower numbers are those of the accounts that the system comes with.
    const hasHome = !isNumber(user) || Number(works.user) < 100;
    return [hasHome || !keepsHome ? existing(user) : { ...existing(user), ...ownHome(stage) }];
  }
  if (base?.user && !isRoot(base.user) && !accounts.gone.has(base.user)) return [existing(base.user)];
  return undefined;
}

function existing(name: string): Candidate {
  return { user: name, owner: name, isNew: false, creation: [], home: undefined, setsHome: false, from: -1 };
}

/** A home for a number that has no account, where the file sets none. */
function ownHome({ end }: Stage): Pick<Candidate, "home" | "setsHome"> {
  const isSet = end.variables.get("HOME")?.kind === "ENV";
  return isSet ? { home: undefined, setsHome: false } : { home: "/home/app", setsHome: true };
}

/** The last USER in the stage or those it stands on that is not root. */
function earlierUser(stage: Stage): string | undefined {
  const users = stageChain(stage).flatMap((each) => instructionsOf(each, "USER").toReversed());
  return users
    .map(({ user }) => user)
    .find((user) => user?.state === "known" && user.value.uid !== 0 && !user.text.includes("$"))?.text;
}

function made(stage: Stage, base: BaseFacts | undefined, accounts: Accounts): readonly Candidate[] {
  if (stage.root?.scratch || base?.distribution === "distroless") return [existing(NOBODYS)];
  if (!base || base.shell === "none") return [];
  const bare: Candidate = { ...existing(`${ID}:${ID}`), isNew: true, ...ownHome(stage) };
  const tools = toolsOf(stage, base);
  if (!tools || accounts.gone.has("app")) return [bare];
  const isBusybox = tools === "busybox";
  const group = accounts.groups.has("app");
  const named: Candidate = {
    ...existing("app"),
    owner: "app:app",
    isNew: true,
    creation: isBusybox
      ? [...(group ? [] : ["addgroup -S app"]), "adduser -S -G app app"]
      : [...(group ? [] : ["groupadd --system app"]), "useradd --system --create-home --gid app app"],
  };
  if (group) return [named];
  const numbered: Candidate = {
    ...existing(`${ID}:${ID}`),
    isNew: true,
    creation: isBusybox
      ? [`addgroup -g ${ID} app`, `adduser -D -u ${ID} -G app app`]
      : [`groupadd --gid ${ID} app`, `useradd --uid ${ID} --gid app --create-home app`],
  };
  return [named, numbered];
}

/** The programs that make users, where they are surely there: shadow's are a package on the small images of the RHEL family. */
function toolsOf(stage: Stage, base: BaseFacts): "shadow" | "busybox" | undefined {
  const { distribution, packageManager } = base;
  const tools = userToolsOf(distribution)?.tools;
  if (distribution !== "rhel-like") return tools;
  const reference = stage.root?.reference;
  const isFull =
    (packageManager === "dnf" || packageManager === "yum") &&
    !(reference && comesWithoutUseradd(canonicalName(reference), reference.tag?.value));
  return isFull || installsShadow(stage) ? tools : undefined;
}

function installsShadow(stage: Stage): boolean {
  return shellRuns(stageChain(stage)).some(({ calls }) =>
    calls.some(
      ({ action, packages, command }) =>
        action === "install" && runsAlways(command) && packages.some(({ name }) => name === "shadow-utils"),
    ),
  );
}
