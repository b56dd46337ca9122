const limit = 2_000;

/**
 * Remembers what a function of texts alone returned, such as a look-up in an embedded table. What is remembered stays true, for
 * every session of the process, and belongs to none of them; everything is forgotten when it is too much, since texts are typed
 * and there are many.
 */
export function remember<Result>(
  compute: (first: string, second: string | undefined) => Result,
): (first: string, second?: string) => Result {
  const known = new Map<string, Result>();
  return (first, second) => {
    const key = second === undefined ? first : `${first}\n${second}`;
    const before = known.get(key);
    if (before !== undefined || known.has(key)) return before as Result;
    if (known.size >= limit) known.clear();
    const result = compute(first, second);
    known.set(key, result);
    return result;
  };
}

/** Reads an embedded table when it is asked for the first time, so that nobody waits for it who does not need it. */
export function once<Table>(read: () => Table): () => Table {
  let known: { readonly table: Table } | undefined;
  return () => (known ??= { table: read() }).table;
}

/** Remembers what a function of a part of a model returned, for as long as the model is there. */
export function rememberFor<Part extends object, Result>(compute: (part: Part) => Result): (part: Part) => Result {
  const known = new WeakMap<Part, { readonly result: Result }>();
  return (part) => {
    const before = known.get(part);
    if (before) return before.result;
    const result = compute(part);
    known.set(part, { result });
    return result;
  };
}
