/** Names that have something in common, and what says so. */
export interface NameRow {
  /** With blanks between. */
  readonly names: string;
  /** A public page, manual or repository. */
  readonly source: string;
}

/** All names of the rows. */
export function namesOf(rows: readonly NameRow[]): ReadonlySet<string> {
  return new Set(rows.flatMap(({ names }) => names.split(" ")));
}
