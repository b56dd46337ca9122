import { type Instruction, instructionsOf, isRoot, type Stage, stageChain } from "../../syntax/dockerfile.ts";
import { type Command, ownCommands, runsAlways, type ShellWord } from "../../syntax/shell.ts";
import { readOptions } from "./layers/options.ts";
import { groupsMade, type UserCreation, userCreation } from "./user-creation.ts";

/** A user that a RUN makes. */
export interface Account {
  /** As USER takes it: `web`, or `$USERNAME` where a variable of the file holds the name. */
  readonly name: string;
  /** Undefined when the program picks it. */
  readonly uid: string | undefined;
  /** A home folder that it is said to have, or has by default, and that nobody makes; undefined: it is there, or not wanted. */
  readonly missingHome: string | undefined;
  readonly instruction: Instruction;
}

/** The users and groups that the steps of a stage, and of those it stands on, make. */
export interface Accounts {
  /** Those that are there at the end, oldest first. */
  readonly users: readonly Account[];
  /** Some user may be made besides: in a branch, under a name that nobody knows. */
  readonly isOpen: boolean;
  /** Users that were removed or renamed, those of the base image too. */
  readonly gone: ReadonlySet<string>;
  /** Names of groups that are made, whether or not they stay. */
  readonly groups: ReadonlySet<string>;
}

interface Draft {
  readonly users: Map<string, Account>;
  readonly gone: Set<string>;
  readonly groups: Set<string>;
  isOpen: boolean;
}

/** Users that programs want for themselves. */
const notToRunAs = new Set(["dockremap", "sshd", "nobody", "git-shell"]);

/** What RUN instructions do with users, to the end of the stage. */
export function accountsOf(stage: Stage): Accounts {
  const draft: Draft = { users: new Map(), gone: new Set(), groups: new Set(), isOpen: false };
  for (const each of stageChain(stage).toReversed())
    for (const run of instructionsOf(each, "RUN"))
      for (const command of run.script?.commands ?? []) readCommand(stage, run, command, draft);
  return { ...draft, users: [...draft.users.values()] };
}

function readCommand(stage: Stage, run: Instruction, command: Command, draft: Draft): void {
  for (const group of groupsMade(command)) draft.groups.add(group);
  if (command.name === "userdel" || command.name === "deluser") {
    const [user, group] = readOptions(command.args).operands;
    if (user && !group) forget(user.value ?? "", draft);
  }
  if (command.name === "usermod") rename(run, command, draft);
  const made = userCreation(command);
  if (made) readCreation(stage, run, command, made, draft);
}

function forget(name: string, { users, gone }: Draft): void {
  users.delete(name);
  gone.add(name);
}

/** `usermod -l NEW OLD` */
function rename(run: Instruction, command: Command, draft: Draft): void {
  const { operands, valueOf } = readOptions(
    command.args,
    "-l --login -d --home -g --gid -G --groups -u --uid -s --shell -c --comment",
  );
  const name = valueOf("-l", "--login")?.text;
  const old = operands[0]?.value;
  if (name === undefined || old === undefined) return;
  forget(old, draft);
  if (isName(name) && runsAlways(command) && !mayFail(command))
    draft.users.set(name, { name, uid: valueOf("-u", "--uid")?.text, missingHome: undefined, instruction: run });
  else draft.isOpen = true;
}

function readCreation(stage: Stage, run: Instruction, command: Command, made: UserCreation, draft: Draft): void {
  const { user, options } = made;
  const uid = options.valueOf("-u", "--uid")?.text;
  if ((uid !== undefined && isRoot(uid)) || notToRunAs.has(user.value ?? "")) return;
  const name = user.value ?? variableIn(stage, run, command, user);
  if (
    name === undefined ||
    !(isName(name) || name.startsWith("$")) ||
    !((runsAlways(command) && !mayFail(command)) || isGuarded(command, user))
  ) {
    draft.isOpen = true;
    return;
  }
  draft.users.delete(name);
  const known = uid !== undefined && /^\d+$/.test(uid) ? uid : undefined;
  draft.users.set(name, { name, uid: known, missingHome: missingHome(command, made, name), instruction: run });
}

function isName(text: string): boolean {
  return /^[a-z_][a-z0-9_.-]*$/.test(text);
}

/** The variable of the file that is the whole word, as USER at the end of the stage takes it, too. */
function variableIn(
  stage: Stage,
  run: Instruction,
  command: Command,
  { template, variables }: ShellWord,
): string | undefined {
  const [name] = variables;
  if (name === undefined || (template !== `$${name}` && template !== `\${${name}}`)) return undefined;
  const { script } = command.pipeline.list;
  const isShells = script.commands.some(({ assignments }) => assignments.some((each) => each.name === name));
  const variable = run.before.variables.get(name);
  const isTheSame = variable !== undefined && stage.end.variables.get(name) === variable;
  if (isShells || !isTheSame || variable.kind === "predefined") return undefined;
  if (variable.kind === "ARG" && variable.instruction?.stage !== stage) return undefined;
  return variable.value && isRoot(variable.value.text) ? undefined : template;
}

/** `useradd web || true`: who writes that knows of images in which it fails. */
function mayFail({ pipeline }: Command): boolean {
  const { pipelines } = pipeline.list;
  const rest = pipelines.slice(pipelines.indexOf(pipeline) + 1);
  const end = rest.findIndex(({ joinedBy }) => joinedBy !== "&&");
  const next = end === -1 ? undefined : rest[end];
  const [member] = next?.joinedBy === "||" ? next.members : [];
  return member !== undefined && !(member.kind === "command" && /^(?:exit|false|return)$/.test(member.name ?? ""));
}

/** `id web || useradd web`, `if ! getent passwd web; then useradd web; fi`: the user is there in any case. */
function isGuarded(command: Command, { template }: ShellWord): boolean {
  return ownCommands(command.pipeline.list.script).some(
    ({ name, args, span }) =>
      span.start < command.span.start &&
      (name === "id" || name === "getent" || name === "grep") &&
      args.some((arg) => arg.template.replace(/^\^|[:^]$/g, "") === template),
  );
}

/**
 * The home folder that useradd(8) writes down and does not make without -m, and adduser(8) of Debian for system users. Those that are
 * said to have none want none.
 */
function missingHome(command: Command, { options }: UserCreation, name: string): string | undefined {
  if (command.name !== "useradd" || name.startsWith("$")) return undefined;
  if (options.has("-m", "--create-home", "-M", "--no-create-home")) return undefined;
  const home = options.valueOf("-d", "--home", "--home-dir")?.text ?? `/home/${name}`;
  return home.includes("$") ? undefined : home;
}
