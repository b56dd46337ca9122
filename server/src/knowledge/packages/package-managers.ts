import { rememberFor } from "../../syntax/memo.ts";
import { bundle, cargo, composer, gem, go, pip } from "./package-managers/language.ts";
import { npm, pnpm, yarn } from "./package-managers/node.ts";
import { apk, apt, dnf, zypper } from "./package-managers/system.ts";
import type { ManagerTable } from "./package-managers/table.ts";

export type { Manager, ManagerTable, PackageAction, PackageSyntax } from "./package-managers/table.ts";

const TABLES: readonly ManagerTable[] = [apt, apk, dnf, zypper, pip, npm, yarn, pnpm, gem, bundle, go, cargo, composer];

const BY_PROGRAM: ReadonlyMap<string, ManagerTable> = new Map(
  TABLES.flatMap((table) => table.programs.map((program) => [program, table] as const)),
);

/** The package manager behind a program's base name, versions in names included: pip3.11, gem2.7. */
export function managerOf(program: string): ManagerTable | undefined {
  return BY_PROGRAM.get(program) ?? BY_PROGRAM.get(/^(pip|gem)-?[\d.]+$/.exec(program)?.[1] ?? "");
}

export interface OptionFact {
  /** The long name if there is one. */
  readonly canonical: string;
  /** Its value may be the next word. */
  readonly valued: boolean;
}

type OptionIndex = ReadonlyMap<string, OptionFact>;

/** The options of a table by each of their names. */
export const optionIndex: (options: readonly string[]) => OptionIndex = rememberFor((options) => {
  const index = new Map<string, OptionFact>();
  for (const line of options) {
    const names = line.split(" ").filter((name) => name !== "=");
    const canonical = names.find((name) => name.startsWith("--")) ?? names[0] ?? line;
    for (const name of names) index.set(name, { canonical, valued: line.endsWith(" =") });
  }
  return index;
});
