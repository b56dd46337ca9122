import { type BaseFacts, scratchFacts } from "../../knowledge/images/base-images.ts";
import type { Instruction, Stage } from "../../syntax/dockerfile.ts";
import { rememberFor } from "../../syntax/memo.ts";
import { type Command, literalWord, type ShellWord, unwrap } from "../../syntax/shell.ts";
import { baseOf } from "./base.ts";
import { entrypointOf, isEntrypointScript } from "./base-entrypoint.ts";

/** What a container of a stage's image starts: from the stage, those it goes on from, and the base image. */
export interface StartCommand {
  /** The ENTRYPOINT in force; undefined: the base image's, or none. */
  readonly entrypoint: Instruction | undefined;
  /** The CMD in force; undefined: the base image's, or none, since an ENTRYPOINT drops that of the base. */
  readonly cmd: Instruction | undefined;
  /**
   * What CMD is: the program; arguments of an ENTRYPOINT; nothing at all, since the ENTRYPOINT is in shell form. "unknown": nobody
   * knows whether the base image has an entrypoint. Undefined without CMD.
   */
  readonly cmdIs: "program" | "arguments" | "ignored" | "unknown" | undefined;
  /** What runs in the end; undefined when a shell does more than start it, and when nobody knows. */
  readonly program: StartedProgram | undefined;
}

/** A program, with what stands in front of it taken off: tini, gosu, env, exec, an entrypoint script, a shell. */
export interface StartedProgram {
  /** Base name: "node" of /usr/bin/node; undefined when a variable holds it. */
  readonly name: string | undefined;
  /** Undefined when the base image names it. */
  readonly word: ShellWord | undefined;
  readonly args: readonly ShellWord[];
  /** Names of the programs that stand in front of it: "tini", "gosu", "exec". */
  readonly wrappers: readonly string[];
  /** A shell starts it: SHELL's, or one that the words name. */
  readonly byShell: boolean;
  /** The instruction that names it; undefined for the base image. */
  readonly instruction: Instruction | undefined;
}

/** Words of one origin, in the order in which they make up process 1. */
interface Part {
  readonly words: readonly ShellWord[];
  readonly byShell: boolean;
  readonly instruction: Instruction | undefined;
}

/** The start command of a stage's image. */
export const startCommand: (stage: Stage) => StartCommand = rememberFor((stage: Stage): StartCommand => {
  const { entrypoint: last, cmd } = stage.end;
  const base = stage.root?.scratch ? scratchFacts() : baseOf(stage);
  // `ENTRYPOINT []` takes the base image's away.
  const entrypoint = last?.json?.length === 0 ? undefined : last;
  const front = entrypoint ? partOf(entrypoint) : last ? baseWords([]) : baseEntrypoint(base);
  if (entrypoint && !entrypoint.json)
    return { entrypoint, cmd, cmdIs: cmd && "ignored", program: front && programIn([front]) };
  const behind = cmd ? partOf(cmd) : baseWords(last ? [] : (base?.cmd ?? []));
  if (!front) return { entrypoint, cmd, cmdIs: cmd && "unknown", program: cmd && behind && programIn([behind]) };
  const program = programIn(behind ? [front, behind] : [front]);
  const passed = program === undefined || program.instruction === cmd;
  return { entrypoint, cmd, cmdIs: cmd && (passed ? "program" : "arguments"), program };
});

/** The program that one CMD, ENTRYPOINT or HEALTHCHECK CMD names by itself; undefined as in `StartCommand`. */
export function programOf(instruction: Instruction): StartedProgram | undefined {
  const part = partOf(instruction);
  return part && programIn([part]);
}

const INITS: ReadonlySet<string> = new Set(["tini", "tini-static", "dumb-init", "docker-init", "catatonit"]);

/** True for programs that are made to be process 1: they pass signals on and collect what has ended. */
export function isInit(name: string): boolean {
  return INITS.has(name);
}

/** True when the program is the one that an image of these facts starts by itself; options are for that one, too. */
export function isOwnProgram({ cmd }: BaseFacts, program: string | undefined): boolean {
  return program === undefined || program.startsWith("-") || program === cmd?.[0];
}

/** Undefined for a text that is more than one command. */
function partOf(instruction: Instruction): Part | undefined {
  const command = onlyCommand(instruction.script);
  return command && { words: command.words, byShell: !instruction.json, instruction };
}

function onlyCommand(script: Instruction["script"]): Command | undefined {
  return script?.broken === false && script.chain?.length === 1 ? script.chain[0] : undefined;
}

function baseWords(words: readonly string[]): Part {
  return { words: words.map(literalWord), byShell: false, instruction: undefined };
}

function baseEntrypoint(base: BaseFacts | undefined): Part | undefined {
  const words = entrypointOf(base);
  return words && baseWords(words);
}

function programIn(parts: readonly Part[]): StartedProgram | undefined {
  const all = parts.flatMap(({ words }) => words);
  const wrappers: string[] = [];
  for (let words = all; ;) {
    const unwrapped = unwrap(words);
    wrappers.push(...unwrapped.wrappers.map(({ name }) => name));
    const [word, ...args] = unwrapped.words;
    if (!word) return undefined;
    const name = baseName(word);
    if (args.length === 0 || !isEntrypointScript(name ?? "")) return within(parts, word, args, wrappers);
    wrappers.push(name ?? "");
    words = args;
  }
}

function within(
  parts: readonly Part[],
  word: ShellWord,
  args: readonly ShellWord[],
  wrappers: readonly string[],
): StartedProgram | undefined {
  const part = parts.find(({ words }) => words.includes(word));
  const { instruction } = part ?? {};
  const shell = instruction && onlyCommand(instruction.script);
  if (shell?.runs && !shell.runs.broken && shell.word === word) {
    const inner = onlyCommand(shell.runs);
    const words = inner ? unwrap(inner.words) : undefined;
    const first = words?.words[0];
    if (!words || !first) return undefined;
    const names = [...wrappers, ...words.wrappers.map(({ name }) => name)];
    return {
      name: baseName(first),
      word: first,
      args: words.words.slice(1),
      wrappers: names,
      byShell: true,
      instruction,
    };
  }
  return {
    name: baseName(word),
    word: instruction && word,
    args,
    wrappers,
    byShell: part?.byShell ?? false,
    instruction,
  };
}

function baseName({ value }: ShellWord): string | undefined {
  return value?.slice(value.lastIndexOf("/") + 1);
}
