import type { Variable } from "./model.ts";

export type Variables = ReadonlyMap<string, Variable>;

/**
 * Variables by name, in layers that never change; undefined: none. A table on top of another one shares its layers: thousands of
 * stages that start from each other, each with a variable more, hold about as many entries as there are variables, times the
 * logarithm of that.
 */
export type Table = Layer | undefined;

interface Layer {
  readonly own: Variables;
  readonly below: Table;
}

export function findIn(table: Table, name: string): Variable | undefined {
  for (let layer = table; layer; layer = layer.below) {
    const variable = layer.own.get(name);
    if (variable) return variable;
  }
  return undefined;
}

/** The table with variables on top; layers that are no bigger go up into the new one. */
export function onTop(table: Table, variables: Variables): Table {
  if (variables.size === 0) return table;
  let own: Variables = new Map(variables);
  let below = table;
  while (below && below.own.size <= own.size) {
    own = new Map([...below.own, ...own]);
    below = below.below;
  }
  return { own, below };
}

/** True when both were made alike, of the same variables. */
export function areAlike(one: Table, other: Table, isSame: (a: Variable, b: Variable | undefined) => boolean): boolean {
  let a = one;
  let b = other;
  for (; a && b && a !== b; a = a.below, b = b.below) {
    const theirs = b.own;
    if (a.own.size !== theirs.size || ![...a.own].every(([name, each]) => isSame(each, theirs.get(name)))) return false;
  }
  return a === b;
}

function listed(table: Table): Map<string, Variable> {
  const layers: Variables[] = [];
  for (let layer = table; layer; layer = layer.below) layers.push(layer.own);
  return new Map(layers.toReversed().flatMap((own) => [...own]));
}

/** Declarations one after the other, on top of a table. */
export interface Declared {
  readonly inherited: Table;
  readonly log: readonly Variable[];
  /** Of each name, where it stands in the log. */
  readonly positions: ReadonlyMap<string, readonly number[]>;
}

/** What is declared after the first `length` declarations; a list of all is made when somebody asks for it, and not kept. */
export class VariablesAt implements Variables {
  readonly #declared: Declared;
  readonly #length: number;

  constructor(declared: Declared, length: number) {
    this.#declared = declared;
    this.#length = length;
  }

  get size(): number {
    return this.#all().size;
  }

  get(name: string): Variable | undefined {
    const { inherited, log, positions } = this.#declared;
    const at = positions.get(name)?.findLast((position) => position < this.#length);
    return at === undefined ? findIn(inherited, name) : log[at];
  }

  has(name: string): boolean {
    return this.get(name) !== undefined;
  }

  forEach(visit: (value: Variable, key: string, map: Variables) => void): void {
    for (const [name, variable] of this) visit(variable, name, this);
  }

  entries(): MapIterator<[string, Variable]> {
    return this.#all().entries();
  }

  keys(): MapIterator<string> {
    return this.#all().keys();
  }

  values(): MapIterator<Variable> {
    return this.#all().values();
  }

  [Symbol.iterator](): MapIterator<[string, Variable]> {
    return this.entries();
  }

  #all(): Map<string, Variable> {
    const { inherited, log } = this.#declared;
    const all = listed(inherited);
    for (const variable of log.slice(0, this.#length)) all.set(variable.name, variable);
    return all;
  }
}
