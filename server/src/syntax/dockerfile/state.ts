import type { TracedText } from "../traced.ts";
import { dialectOf } from "./dialect.ts";
import type { BuildState, Dialect, Instruction, Setting, Variable } from "./model.ts";
import { directory } from "./path.ts";
import { isPlatformArgument, predefined } from "./predefined.ts";
import { areAlike, type Declared, findIn, onTop, type Table, type Variables, VariablesAt } from "./scopes.ts";
import type { Scope } from "./variables.ts";
import { expand } from "./variables.ts";

/** The part of the state that each instruction replaces as a whole. */
export interface Settings {
  readonly user: Setting | undefined;
  readonly workdir: Setting | undefined;
  readonly shell: readonly string[] | undefined;
  readonly dialect: Dialect;
  readonly cmd: Instruction | undefined;
  readonly entrypoint: Instruction | undefined;
  readonly healthcheck: Instruction | undefined;
}

export const INITIAL: Settings = {
  user: undefined,
  workdir: undefined,
  shell: undefined,
  dialect: "posix",
  cmd: undefined,
  entrypoint: undefined,
  healthcheck: undefined,
};

export type { Variables } from "./scopes.ts";

/** Variables that a stage or the file's head begins with. */
interface Inheritance {
  /** All of them. */
  readonly inheritance: Table;
  /** Those of ENV, which the image keeps. */
  readonly environment: Table;
}

export const NOTHING: Inheritance = { inheritance: undefined, environment: undefined };

/**
 * The variables of a stage, or of the file's head, as they grow; an earlier state sees the first `length` of the log. Within
 * a stage the later declaration counts, be it ARG or ENV; a stage built on another one begins with all that this one had
 * (dispatchState.init and dispatchArg in BuildKit's dockerfile2llb/convert.go).
 */
export class Declarations implements Scope, Inheritance, Declared {
  readonly closed: boolean;
  readonly inherited: Table;
  readonly log: Variable[] = [];
  readonly positions = new Map<string, number[]>();
  readonly #inheritedEnvironment: Table;
  readonly #ownEnvironment = new Map<string, Variable>();
  #shared: (Inheritance & { readonly length: number }) | undefined;
  /** How far the declarations of an earlier version are known to be the same. */
  #likeness: { readonly other: Declarations; length: number } | undefined;

  constructor(parent: Inheritance, closed: boolean) {
    this.closed = closed;
    this.inherited = parent.inheritance;
    this.#inheritedEnvironment = parent.environment;
  }

  /** What the image holds outdoes what only the build knew (dispatchStages: "initialize base metadata from image conf"). */
  get inheritance(): Table {
    return this.#end.inheritance;
  }

  get environment(): Table {
    return this.#end.environment;
  }

  /** What the stages on top share; made once, for they ask when all is declared. */
  get #end(): Inheritance {
    if (this.#shared?.length === this.length) return this.#shared;
    const environment = onTop(this.#inheritedEnvironment, this.#ownEnvironment);
    const own = new Map(this.log.map((variable) => [variable.name, findIn(environment, variable.name) ?? variable]));
    this.#shared = { length: this.length, environment, inheritance: onTop(this.inherited, own) };
    return this.#shared;
  }

  find(name: string): Variable | undefined {
    const at = this.positions.get(name)?.at(-1);
    return (at === undefined ? findIn(this.inherited, name) : this.log[at]) ?? predefined(name, this.closed);
  }

  declare(variable: Variable): void {
    const { name } = variable;
    const positions = this.positions.get(name);
    if (positions) positions.push(this.log.length);
    else this.positions.set(name, [this.log.length]);
    this.log.push(variable);
    if (variable.kind === "ENV") this.#ownEnvironment.set(name, variable);
  }

  get length(): number {
    return this.log.length;
  }

  /** True when the first `length` declarations, and what stands in front of them, are the same as those of the other. */
  isLike(other: Declarations, length: number): boolean {
    if (other === this) return true;
    if (this.#likeness?.other !== other)
      this.#likeness = { other, length: areAlike(this.inherited, other.inherited, isSame) ? 0 : -1 };
    const likeness = this.#likeness;
    if (likeness.length < 0) return false;
    for (; likeness.length < length; likeness.length++) {
      const each = this.log[likeness.length];
      if (!each || !isSame(each, other.log[likeness.length])) return false;
    }
    return true;
  }

  /** Lets go of the earlier version. */
  settle(): void {
    this.#likeness = undefined;
  }

  /** The variables after `length` declarations. */
  at(length: number): Variables {
    return new VariablesAt(this, length);
  }
}

/** A state that lists its variables only when asked. */
export class State implements BuildState {
  readonly user: Setting | undefined;
  readonly workdir: Setting | undefined;
  readonly shell: readonly string[] | undefined;
  readonly dialect: Dialect;
  readonly cmd: Instruction | undefined;
  readonly entrypoint: Instruction | undefined;
  readonly healthcheck: Instruction | undefined;
  readonly #declarations: Declarations;
  readonly #length: number;
  #variables: Variables | undefined;

  constructor(settings: Settings, declarations: Declarations) {
    this.user = settings.user;
    this.workdir = settings.workdir;
    this.shell = settings.shell;
    this.dialect = settings.dialect;
    this.cmd = settings.cmd;
    this.entrypoint = settings.entrypoint;
    this.healthcheck = settings.healthcheck;
    this.#declarations = declarations;
    this.#length = declarations.length;
  }

  get variables(): Variables {
    return (this.#variables ??= this.#declarations.at(this.#length));
  }

  /** True when both were made by the same instructions, and mean the same. */
  isLike(other: State): boolean {
    return (
      this.#length === other.#length &&
      this.dialect === other.dialect &&
      this.cmd === other.cmd &&
      this.entrypoint === other.entrypoint &&
      this.healthcheck === other.healthcheck &&
      isSameSetting(this.user, other.user) &&
      isSameSetting(this.workdir, other.workdir) &&
      isSameShell(this.shell, other.shell) &&
      this.#declarations.isLike(other.#declarations, this.#length)
    );
  }
}

function isSameSetting(a: Setting | undefined, b: Setting | undefined): boolean {
  return a?.value === b?.value && a?.instruction === b?.instruction;
}

function isSameShell(a: readonly string[] | undefined, b: readonly string[] | undefined): boolean {
  return a === b || (a?.length === b?.length && (a?.every((word, index) => word === b?.[index]) ?? false));
}

function isSame(a: Variable, b: Variable | undefined): boolean {
  if (a === b || !b) return a === b;
  const isAlike = a.name === b.name && a.kind === b.kind && a.unset === b.unset;
  return isAlike && a.instruction === b.instruction && isSameText(a.value, b.value);
}

/** A text that stands in the same pieces of the file. */
function isSameText(a: TracedText | undefined, b: TracedText | undefined): boolean {
  if (a?.text !== b?.text || a?.segments.length !== b?.segments.length) return false;
  return (a?.segments ?? []).every((each, index) => {
    const other = b?.segments[index];
    return each.anchor === other?.anchor && each.distance === other?.distance && each.at === other.at;
  });
}

/** What holds for the whole stage while its instructions are read. */
export interface StageContext {
  readonly declarations: Declarations;
  readonly globals: Variables;
  readonly windows: boolean;
  readonly scratch: boolean;
}

/** The settings after `instruction`; `settings` itself when it changes none. */
export function settingsAfter(settings: Settings, instruction: Instruction, context: StageContext): Settings {
  switch (instruction.keyword) {
    case "USER":
      return { ...settings, user: { value: valueOf(instruction, context), instruction } };
    case "WORKDIR":
      return { ...settings, workdir: { value: workdirAfter(settings, instruction, context), instruction } };
    case "SHELL":
      return instruction.json
        ? shellAfter(
            settings,
            instruction.json.map(({ value }) => value),
          )
        : settings;
    case "CMD":
      return { ...settings, cmd: instruction };
    case "ENTRYPOINT":
      return { ...settings, entrypoint: instruction, cmd: ownCommand(settings, instruction) };
    case "HEALTHCHECK":
      return { ...settings, healthcheck: instruction };
    default:
      return settings;
  }
}

/** ENTRYPOINT resets the CMD of the base, not the one that its own stage has set (BuildKit's dispatchEntrypoint). */
function ownCommand({ cmd }: Settings, { stage }: Instruction): Instruction | undefined {
  return cmd?.stage === stage ? cmd : undefined;
}

function shellAfter(settings: Settings, shell: readonly string[]): Settings {
  return { ...settings, shell, dialect: dialectOf(shell) };
}

function valueOf(instruction: Instruction, { declarations }: StageContext): string | undefined {
  return expand(instruction.body, instruction.escape, declarations).value?.text;
}

function workdirAfter(settings: Settings, instruction: Instruction, context: StageContext): string | undefined {
  const value = valueOf(instruction, context);
  const fresh = settings.workdir === undefined && context.scratch;
  return value === undefined ? undefined : directory(fresh ? "/" : settings.workdir?.value, value, context.windows);
}

/** Adds what ENV or ARG declares to the scope. */
export function declare(instruction: Instruction, { declarations, globals }: StageContext): void {
  const { keyword: kind, pairs, escape } = instruction;
  if (kind !== "ENV" && kind !== "ARG") return;
  const ready: Variable[] = [];
  for (const pair of pairs) {
    const value = pair.value ? expand(pair.value.traced, escape, declarations).value : undefined;
    const base = { name: pair.key, pair, instruction, unset: false, value };
    if (kind === "ENV") ready.push({ ...base, kind });
    else if (pair.value) declarations.declare({ ...base, kind });
    else declareBare({ ...base, kind }, declarations, globals);
  }
  // All of one ENV see what was there before it.
  ready.forEach((variable) => {
    declarations.declare(variable);
  });
}

/** `ARG NAME`: the value of the file's head, else of the builder; without one, what is there stays (dispatchArg). */
function declareBare(variable: Variable, declarations: Declarations, globals: Variables): void {
  const { name } = variable;
  const global = globals.get(name);
  const before = declarations.find(name);
  if (global && !global.unset && global.kind !== "predefined")
    declarations.declare({ ...variable, value: global.value });
  else if (isPlatformArgument(name)) declarations.declare({ ...variable, kind: "predefined", value: undefined });
  else if (!before || before.unset || before.kind === "predefined") declarations.declare({ ...variable, unset: true });
}
