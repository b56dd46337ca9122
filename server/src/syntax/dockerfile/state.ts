import { dialectOf } from "./dialect.ts";
import type { BuildState, Dialect, Instruction, Setting, Variable } from "./model.ts";
import { directory } from "./path.ts";
import { isPlatformArgument, predefined } from "./predefined.ts";
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

export type Variables = ReadonlyMap<string, Variable>;

/** The variables of a stage, or of the file's head, as they grow; an earlier state sees the first `length` of the log. */
export class Declarations implements Scope {
  readonly closed: boolean;
  readonly #inherited: Variables;
  readonly #log: Variable[] = [];
  readonly #current: Map<string, Variable>;

  constructor(inherited: Variables, closed: boolean) {
    this.closed = closed;
    this.#inherited = inherited;
    this.#current = new Map(inherited);
  }

  find(name: string): Variable | undefined {
    return this.#current.get(name) ?? predefined(name, this.closed);
  }

  declare(variable: Variable): void {
    this.#log.push(variable);
    put(this.#current, variable);
  }

  get length(): number {
    return this.#log.length;
  }

  /** The variables after `length` declarations. */
  at(length: number): Variables {
    const variables = new Map(this.#inherited);
    for (const variable of this.#log.slice(0, length)) put(variables, variable);
    return variables;
  }
}

/** ENV outdoes ARG, whichever comes first. */
function put(variables: Map<string, Variable>, variable: Variable): void {
  if (variable.kind === "ENV" || variables.get(variable.name)?.kind !== "ENV") variables.set(variable.name, variable);
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
}

/** What holds for the whole stage while its instructions are read. */
export interface StageContext {
  readonly declarations: Declarations;
  readonly globals: Variables;
  readonly escape: string;
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

function valueOf(instruction: Instruction, { escape, declarations }: StageContext): string | undefined {
  return expand(instruction.body, escape, declarations).value?.text;
}

function workdirAfter(settings: Settings, instruction: Instruction, context: StageContext): string | undefined {
  const value = valueOf(instruction, context);
  const fresh = settings.workdir === undefined && context.scratch;
  return value === undefined ? undefined : directory(fresh ? "/" : settings.workdir?.value, value, context.windows);
}

/** Adds what ENV or ARG declares to the scope. */
export function declare(instruction: Instruction, { declarations, globals, escape }: StageContext): void {
  const { keyword: kind, pairs } = instruction;
  if (kind !== "ENV" && kind !== "ARG") return;
  const ready: Variable[] = [];
  for (const pair of pairs) {
    const own = pair.value ? expand(pair.value.traced, escape, declarations).value : undefined;
    const base = { name: pair.name, pair, instruction, unset: false };
    if (kind === "ENV") ready.push({ ...base, kind, value: own });
    else if (isPlatformArgument(pair.name)) declarations.declare({ ...base, kind: "predefined", value: undefined });
    else if (pair.value) declarations.declare({ ...base, kind, value: own });
    else
      declarations.declare({
        ...base,
        kind,
        value: globals.get(pair.name)?.value,
        unset: globals.get(pair.name)?.unset ?? true,
      });
  }
  ready.forEach((variable) => {
    declarations.declare(variable);
  });
}
