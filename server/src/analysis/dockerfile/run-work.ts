import { restoredBy } from "../../knowledge/packages/dependency-restores.ts";
import { packageCall } from "../../knowledge/packages/package-calls.ts";
import { isHarmless } from "../../knowledge/shell/harmless-programs.ts";
import { readsNoFiles } from "../../knowledge/shell/known-commands.ts";
import { USER_PROGRAMS } from "../../knowledge/shell/user-commands.ts";
import type { Instruction } from "../../syntax/dockerfile.ts";
import { rememberFor } from "../../syntax/memo.ts";
import type { Command } from "../../syntax/shell.ts";

/**
 * What a RUN is there for, as far as the cache of the builder is concerned: the managers whose packages it installs ("apt",
 * "apt pip"), "users" for those it makes, "build" for everything else that takes time. "chores": only what is done at once.
 */
export const runWork: (run: Instruction) => string = rememberFor(({ script }) => {
  const kinds = new Set((script?.commands ?? []).map(workOf));
  kinds.delete("chores");
  return kinds.size === 0 ? "chores" : [...kinds].sort().join(" ");
});

/** Programs that move, make and mark files (coreutils, busybox), and clean up. */
const chores: ReadonlySet<string> = new Set(
  "rm rmdir mkdir mv cp ln touch chmod chown chgrp install sed tee ldconfig".split(" "),
);

function workOf(command: Command): string {
  const { name = "", args } = command;
  const call = packageCall(command);
  if (call && call.action !== "other") return call.action === "clean" ? "chores" : call.manager;
  const tool = restoredBy(command);
  if (tool !== undefined) return tool;
  if (USER_PROGRAMS.includes(name)) return "users";
  const words = args.map(({ template }) => template);
  return name === "" || chores.has(name) || readsNoFiles(name) || isHarmless(name, words) ? "chores" : "build";
}
