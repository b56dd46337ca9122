import type { PackageCall } from "../../knowledge/packages/package-calls.ts";
import type { Manager } from "../../knowledge/packages/package-managers.ts";
import type { Stage } from "../../syntax/dockerfile.ts";
import { rememberFor } from "../../syntax/memo.ts";
import type { Command } from "../../syntax/shell.ts";
import { isManagerMissing } from "./distribution.ts";
import { type ShellRun, shellRuns } from "./run-facts.ts";

/** A call of a package manager, and the RUN that it stands in. */
export interface PlacedCall {
  readonly call: PackageCall;
  readonly shellRun: ShellRun;
}

/** A command, and the RUN that it stands in. */
export interface PlacedCommand {
  readonly command: Command;
  readonly shellRun: ShellRun;
}

/** What the RUN instructions of a stage run, by name: a rule about a program that is not there costs one look-up. */
interface RunIndex {
  readonly calls: ReadonlyMap<Manager, readonly PlacedCall[]>;
  readonly commands: ReadonlyMap<string, readonly PlacedCommand[]>;
}

/**
 * The calls of some package managers in the RUN instructions of the stages, by manager, each in file order. Those that end the build,
 * since the base surely lacks the program, are left out: nothing else is to be said of them.
 */
export function callsOf(stages: readonly Stage[], ...managers: readonly Manager[]): readonly PlacedCall[] {
  return listed(indexOfAll(stages).calls, managers);
}

/** The RUN instructions of the stages that call one of the package managers, in file order. */
export function runsCalling(stages: readonly Stage[], ...managers: readonly Manager[]): readonly ShellRun[] {
  const runs = new Set(callsOf(stages, ...managers).map(({ shellRun }) => shellRun));
  return managers.length === 1 ? [...runs] : shellRuns(stages).filter((shellRun) => runs.has(shellRun));
}

/** The commands that run one of the programs, be it as a wrapper such as sudo, by program, each in file order. */
export function commandsOf(stages: readonly Stage[], ...programs: readonly string[]): readonly PlacedCommand[] {
  return listed(indexOfAll(stages).commands, programs);
}

function listed<Key, Value>(index: ReadonlyMap<Key, readonly Value[]>, keys: readonly Key[]): readonly Value[] {
  const [key] = keys;
  if (key !== undefined && keys.length === 1) return index.get(key) ?? [];
  return keys.flatMap((each) => index.get(each) ?? []);
}

/** Those of all stages together: made of what the stages keep from keystroke to keystroke. */
const indexOfAll = rememberFor((stages: readonly Stage[]): RunIndex => {
  const calls = new Map<Manager, PlacedCall[]>();
  const commands = new Map<string, PlacedCommand[]>();
  for (const stage of stages) {
    const own = indexOf(stage);
    for (const [manager, list] of own.calls) for (const call of list) add(calls, manager, call);
    for (const [name, list] of own.commands) for (const command of list) add(commands, name, command);
  }
  return { calls, commands };
});

const indexOf = rememberFor((stage: Stage): RunIndex => {
  const calls = new Map<Manager, PlacedCall[]>();
  const commands = new Map<string, PlacedCommand[]>();
  for (const shellRun of shellRuns([stage])) {
    for (const call of shellRun.calls)
      if (!isManagerMissing(stage, shellRun.run, call)) add(calls, call.manager, { call, shellRun });
    for (const command of shellRun.script.commands)
      for (const name of namesOf(command)) add(commands, name, { command, shellRun });
  }
  return { calls, commands };
});

function namesOf({ name, wrappers }: Command): ReadonlySet<string> {
  const names = new Set(wrappers.map((wrapper) => wrapper.name));
  if (name !== undefined) names.add(name);
  return names;
}

function add<Key, Value>(index: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = index.get(key);
  if (list) list.push(value);
  else index.set(key, [value]);
}
