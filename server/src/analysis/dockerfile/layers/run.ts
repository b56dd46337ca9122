import { type PackageCall, packageCalls } from "../../../knowledge/packages/package-calls.ts";
import type { Stage } from "../../../syntax/dockerfile.ts";
import {
  type Command,
  type Compound,
  type List,
  type Pipeline,
  type Redirection,
  type Script,
  scriptsIn,
} from "../../../syntax/shell.ts";
import { baseOf } from "../base.ts";
import { isRefusedByShell } from "../shell-syntax.ts";
import { doCommand } from "./commands.ts";
import { umaskOf, writeFile } from "./making.ts";
import type { ImagePath } from "./model.ts";
import { mountsOf } from "./mounts.ts";
import { unknownFolder, within } from "./paths.ts";
import { type ShellValues, shellValues, targetOf } from "./run-paths.ts";
import type { Site } from "./site.ts";
import { bracedWords, loopWords } from "./word-lists.ts";

/** How deep functions are followed that call each other. */
const deepestCalls = 4;

/** Loops of one RUN are followed for so many rounds. */
const mostRounds = 200;

/** What a RUN does to the files of its stage. Text that no one can read may do anything. */
export function runEffects(site: Site): void {
  const { script } = site.instruction;
  const mounts = mountsOf(site.instruction, site.folder);
  const targets = mounts === "unknown" ? [] : mounts;
  // Folders on the way to a mount are made for it, and stay when something comes to lie in them.
  for (const target of targets) site.makeParents(target, { certainty: "may" });
  site.isMounted = (path) => targets.some((target) => within(path, target) !== undefined);
  site.mounts = mounts;
  if (mounts === "unknown") site.certainty = "may";
  if (!script || script.broken) {
    site.unknown("/");
    return;
  }
  new ShellWalk(site, script).list(script.body);
}

/** Goes through a script in the order in which it runs; what may be left out is marked. */
class ShellWalk {
  readonly #site: Site;
  readonly #values: ShellValues;
  /** Values of loops at work. */
  readonly #looped = new Map<string, string>();
  readonly #hasBraces: boolean;
  #rounds = 0;
  readonly #packageCalls: ReadonlyMap<Command, PackageCall>;
  readonly #bodies = new Map<string, readonly List[]>();
  /** Lists of `$(…)`, each by the list that it stands in. */
  readonly #substitutions = new Map<List, List[]>();
  #calls = 0;

  constructor(site: Site, script: Script) {
    this.#site = site;
    this.#values = shellValues(site.instruction, script, this.#looped);
    const { stage } = site.instruction;
    this.#hasBraces =
      script.bashSyntax.some(({ feature }) => feature === "brace expansion") && expandsBraces(script, stage);
    this.#packageCalls = new Map(packageCalls(script).map((call) => [call.command, call]));
    for (const each of scriptsIn(script)) this.#note(each, script);
  }

  #note(own: Script, outermost: Script): void {
    for (const list of own.lists) {
      if (list.context !== "substitution" || !list.parent) continue;
      this.#substitutions.set(list.parent, [...(this.#substitutions.get(list.parent) ?? []), list]);
    }
    for (const { members } of own.pipelines) for (const member of members) this.#noteFunction(member, outermost);
  }

  #noteFunction(member: Command | Compound, script: Script): void {
    if (member.kind !== "function") return;
    const text = script.source.text.slice(member.span.start, member.span.end);
    const name = /^(?:function\s+)?([^\s(){}]+)/.exec(text)?.[1];
    if (name !== undefined) this.#bodies.set(name, member.lists);
  }

  list({ pipelines }: List): void {
    for (const [index, pipeline] of pipelines.entries()) {
      const isOptional = pipeline.joinedBy === "||" || startsOptional(pipelines, index);
      this.#inCertainty(isOptional, () => {
        this.#pipeline(pipeline);
      });
    }
  }

  #pipeline({ members, background }: Pipeline): void {
    const site = this.#site;
    const { folder } = site;
    for (const member of members) {
      if (member.kind === "command") this.#command(member);
      else this.#compound(member);
      // Each member of a pipe is a shell of its own.
      if (members.length > 1 || background) site.folder = folder;
    }
  }

  #command(command: Command): void {
    const site = this.#site;
    const { name, args, redirections, range } = command;
    this.#substituted(command);
    site.range = range;
    site.ledger.work(command, site.folder);
    site.umask = umaskOf(command) ?? site.umask;
    this.#redirect(redirections);
    const body = name === undefined ? undefined : this.#bodies.get(name);
    if (body && this.#calls < deepestCalls) {
      this.#calls++;
      for (const list of body) this.list(list);
      this.#calls--;
    } else if (command.runs) this.#started(command.runs);
    else if (name === "cd" || name === "pushd" || name === "popd") {
      const target =
        name !== "popd" && args.length === 1 && args[0] ? targetOf(site, args[0], this.#values) : undefined;
      const isHome = name === "cd" && args.length === 0;
      site.folder = this.#folderAfter(
        isHome ? "/root" : args[0]?.value === "-" || target?.kind !== "exact" ? undefined : target.path,
      );
    } else {
      const read = this.#hasBraces ? { ...command, args: args.flatMap(bracedWords) } : command;
      doCommand(site, read, this.#values, this.#packageCalls.get(command));
    }
  }

  /** A script for a shell of its own, or for this one by `eval`. */
  #started(script: Script): void {
    const { folder } = this.#site;
    if (script.broken) this.#site.unknown("/");
    else this.list(script.body);
    if (script.host?.name !== "eval") this.#site.folder = folder;
  }

  /** What is substituted into a command runs before it, in a shell of its own. */
  #substituted({ pipeline, span }: Command): void {
    const site = this.#site;
    const { folder } = site;
    for (const list of this.#substitutions.get(pipeline.list) ?? []) {
      if (list.span.start < span.start || list.span.end > span.end) continue;
      this.list(list);
      site.folder = folder;
    }
  }

  /** Behind a `cd` that may not run, nobody knows where the script is. */
  #folderAfter(folder: ImagePath | undefined): ImagePath {
    const { instruction, certainty } = this.#site;
    return folder !== undefined && (certainty === "sure" || folder === this.#site.folder)
      ? folder
      : unknownFolder(instruction);
  }

  #compound(compound: Compound): void {
    const { kind, lists, redirections, range } = compound;
    const site = this.#site;
    if (kind === "function") return;
    site.range = range;
    this.#redirect(redirections);
    const { folder } = site;
    for (const list of lists) {
      const isOptional = list.context === "branch" || list.context === "loop";
      this.#inCertainty(isOptional, () => {
        if (list.context === "loop") this.#loop(compound, list);
        else this.list(list);
      });
      if (kind === "subshell") site.folder = folder;
    }
  }

  /** Once for each value that stands there, else once for all. */
  #loop(compound: Compound, list: List): void {
    const loop = loopWords(compound, list.script, this.#hasBraces);
    this.#rounds += loop?.values.length ?? 0;
    if (!loop || this.#looped.has(loop.name) || this.#rounds > mostRounds) {
      this.list(list);
      return;
    }
    for (const value of loop.values) {
      this.#looped.set(loop.name, value);
      this.list(list);
    }
    this.#looped.delete(loop.name);
  }

  #redirect(redirections: readonly Redirection[]): void {
    const site = this.#site;
    for (const { operator, target, range } of redirections) {
      if (!target || !operator.includes(">") || /^(?:&?\d+|-)$/.test(target.template)) continue;
      const { kind, path } = targetOf(site, target, this.#values);
      if (path.startsWith("/dev/") || path.startsWith("/proc/")) continue;
      if (kind !== "exact") site.add({ kind: "create", reach: "tree", certainty: "may", entry: "file", path, range });
      else writeFile(site, path, range);
    }
  }

  #inCertainty(isOptional: boolean, run: () => void): void {
    const { certainty } = this.#site;
    if (isOptional) this.#site.certainty = "may";
    run();
    this.#site.certainty = certainty;
  }
}

/** True for bash, and where the base's `sh` is one that surely knows braces. */
function expandsBraces({ dialect }: Script, stage: Stage | undefined): boolean {
  if (dialect === "bash") return true;
  return stage !== undefined && baseOf(stage)?.shell !== undefined && !isRefusedByShell(stage, "brace expansion");
}

/** `a || b && c`: c runs whichever of the two did well, so it is only in doubt when its own chain is. */
function startsOptional(pipelines: readonly Pipeline[], index: number): boolean {
  // The second half of `test && command` in front of `|| true`, and of `[ … ] && command ; next`, may be left out.
  const pipeline = pipelines[index];
  if (pipeline?.joinedBy !== "&&") return false;
  for (let at = index - 1; at >= 0; at--) {
    const [member] = pipelines[at]?.members ?? [];
    if (
      member?.kind === "test" ||
      (member?.kind === "command" && /^(?:test|\[|command|which|grep|type)$/.test(member.name ?? ""))
    )
      return true;
    if (pipelines[at]?.joinedBy !== "&&") return false;
  }
  return false;
}
