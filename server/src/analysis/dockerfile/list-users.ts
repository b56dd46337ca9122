import type { DockerfileModel } from "../../engine/model.ts";
import { packageCalls } from "../../knowledge/packages/package-calls.ts";
import type { Instruction } from "../../syntax/dockerfile.ts";
import { rememberFor } from "../../syntax/memo.ts";
import { type Command, runsAlways } from "../../syntax/shell.ts";
import { readingOf } from "./folder-readers.ts";
import { mayStartApt } from "./later-installs.ts";
import { filesOf } from "./layers/files-of.ts";

/** Where apt keeps its package lists (apt.conf(5), Dir::State::Lists). */
export const LISTS = "/var/lib/apt/lists";

const STATE = "/var/lib/apt";
const RUNNING: ReadonlySet<string> = new Set(["RUN", "CMD", "ENTRYPOINT"]);
/** Programs that read the package lists (their manual pages). */
const QUERIES =
  /^(?:apt-cache|apt-file|apt-rdepends|apt-show-versions|grep-available|grep-aptavail|debtree|apt-listchanges)$/;

/** True when a command of the RUN reads the package lists, or a folder around them with all that is below. */
export function usesLists(dockerfile: DockerfileModel, run: Instruction, command: Command): boolean {
  return QUERIES.test(command.name ?? "") || readsLists(dockerfile, run, command) !== undefined;
}

function readsLists(dockerfile: DockerfileModel, run: Instruction, command: Command): "named" | "around" | undefined {
  if (!run.stage) return undefined;
  const files = filesOf(dockerfile, run.stage);
  return readingOf(files, run, command, STATE) ?? readingOf(files, run, command, LISTS);
}

/** A test of instructions: true for those that surely use the lists that an earlier layer left. */
export const needsLists = rememberFor((dockerfile: DockerfileModel) => (instruction: Instruction): boolean => {
  const { script, keyword } = instruction;
  if (!script || !RUNNING.has(keyword)) return false;
  const apt = packageCalls(script).filter(({ manager }) => manager === "apt");
  const uses = new Set(
    apt.flatMap(({ action, command }) => (/^(?:install|upgrade|other)$/.test(action) ? [command] : [])),
  );
  const updates = new Set(
    apt.flatMap(({ action, command }) => (action === "update" && runsAlways(command) ? [command] : [])),
  );
  const isUse = (command: Command) =>
    uses.has(command) || QUERIES.test(command.name ?? "") || readsLists(dockerfile, instruction, command) === "named";
  const first = script.commands.findIndex(isUse);
  const update = script.commands.findIndex((command) => updates.has(command));
  return first !== -1 && (update === -1 || update > first);
});

/** A test of instructions: true for those that may use the lists: by a script that installs, or with all of a folder around them. */
export const mayUseLists = rememberFor((dockerfile: DockerfileModel) => (instruction: Instruction): boolean => {
  const around = (command: Command) => readsLists(dockerfile, instruction, command) !== undefined;
  return mayStartApt(dockerfile)(instruction) || instruction.script?.commands.some(around) === true;
});
