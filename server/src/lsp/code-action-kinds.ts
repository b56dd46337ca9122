/** Repairs everything that is safe; runs on save when the user says so. */
export const fixAllKind = "source.fixAll.hullwright";

/** True when a client that asks for `only` these kinds wants this one: kinds are paths, and a path asks for all below it. */
export function wants(only: readonly string[] | undefined, kind: string): boolean {
  return only === undefined || only.some((asked) => asked === "" || kind === asked || kind.startsWith(`${asked}.`));
}
