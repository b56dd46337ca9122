type Compute<Result> = (text: string) => Result;

/**
 * What reading one version of a file leaves for the next one: results that follow from a piece of text alone, wherever it
 * stands. What a version did not ask for is forgotten with the version behind it, so that a memory never holds more than
 * two versions need.
 */
export class Memory {
  readonly #before: ReadonlyMap<unknown, ReadonlyMap<string, unknown>>;
  readonly #now = new Map<unknown, Map<string, unknown>>();

  constructor(previous?: Memory) {
    this.#before = previous ? previous.#now : new Map();
  }

  /** The function with results remembered by text; its identity says which results are meant. */
  remembering<Result>(compute: Compute<Result>): Compute<Result> {
    const before = this.#before.get(compute) as ReadonlyMap<string, Result> | undefined;
    const now = (this.#now.get(compute) ?? new Map<string, unknown>()) as Map<string, Result>;
    this.#now.set(compute, now);
    return (text) => {
      const known = now.get(text);
      if (known !== undefined || now.has(text)) return known as Result;
      const result = before?.has(text) ? (before.get(text) as Result) : compute(text);
      now.set(text, result);
      return result;
    };
  }
}
