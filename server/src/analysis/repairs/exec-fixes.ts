import type { DockerfileModel } from "../../engine/model.ts";
import type { Fix } from "../../engine/rule.ts";
import { scratchFacts } from "../../knowledge/images/base-images.ts";
import type { Dockerfile, Instruction, Stage } from "../../syntax/dockerfile.ts";
import { programName, type ShellWord } from "../../syntax/shell.ts";
import { contains, indentation, insert, lineStart, remove, replace, type TextEdit } from "../../syntax/text.ts";
import { sourceRange } from "../../syntax/traced.ts";
import { baseOf } from "../dockerfile/base.ts";
import { baseEntrypointOf, entrypointOf, isPassedByBase } from "../dockerfile/base-entrypoint.ts";
import { mayHave } from "../dockerfile/image-contents.ts";
import { mayLackInterpreter } from "../dockerfile/interpreters.ts";
import { readsArguments, shellCallIn } from "../dockerfile/shell-arguments.ts";
import { startCommand } from "../dockerfile/start-command.ts";
import { execForm, type ExecPlan, jsonArray } from "./exec-form.ts";

/** Fixes that write a shell-form CMD or ENTRYPOINT in exec form; empty when no exec form surely does the same. */
export function execFixes(dockerfile: DockerfileModel, instruction: Instruction): Fix[] {
  const { script, before, command, stage } = instruction;
  const plan = script && execForm(script, before.shell ?? ["sh", "-c"]);
  const range = command && sourceRange(command, 0, command.text.length);
  if (!plan || !range) return [];
  if (plan.kind === "shell" && stage && lacksShell(dockerfile, stage)) return [];
  const commented = dockerfile.comments.filter((comment) => contains(range, comment.range));
  const continued = command.segments.length > 1;
  const words = script.chain?.[0]?.words ?? [];
  const edits =
    plan.kind === "direct" && continued
      ? wordEdits(dockerfile.text, words)
      : [...movedComments(dockerfile, instruction, commented), replace(range, jsonArray(plan.argv))];
  const gains = plan.kind === "direct" && gainsArguments(dockerfile, instruction);
  const remark = plan.kind === "direct" ? whatMayDiffer(dockerfile, instruction, plan.argv) : undefined;
  const safe = plan.kind === "direct" && !gains && remark === undefined;
  return [
    {
      title: title(instruction.keyword, plan, gains),
      safety: safe ? "safe" : "unsafe",
      ...(remark === undefined ? {} : { remark }),
      edits,
    },
  ];
}

/**
 * Whether an ENTRYPOINT gets the words of a CMD once it is in exec form: in shell form a CMD is ignored. The CMD of a
 * stage further up does not count, since ENTRYPOINT resets it.
 */
function gainsArguments({ stages }: Dockerfile, entrypoint: Instruction): boolean {
  return stages.some((stage) => {
    const start = startCommand(stage);
    return start.entrypoint === entrypoint && start.cmdIs === "ignored";
  });
}

function title(keyword: string, plan: ExecPlan, gains: boolean): string {
  const array = jsonArray(plan.argv);
  const shown = `${keyword} ${array.length > 70 ? `${array.slice(0, 69)}…` : array}`;
  if (gains) return `Start the program without a shell, with CMD as its arguments: ${shown}`;
  if (plan.kind === "direct") return `Start the program without a shell: ${shown}`;
  return plan.exec ? `Replace the shell with the program: ${shown}` : `Keep the shell, in exec form: ${shown}`;
}

/** True when the image surely has no shell, so that nothing in shell form starts. */
export function lacksShell(dockerfile: DockerfileModel, stage: Stage): boolean {
  const base = stage.root?.scratch ? scratchFacts() : baseOf(stage);
  return base?.shell === "none" && !mayHave(dockerfile, stage, "/bin/sh");
}

/** Why the program may not start in the same way without the shell; undefined when it surely does. */
function whatMayDiffer(
  dockerfile: DockerfileModel,
  { keyword, stage, onbuild }: Instruction,
  argv: readonly string[],
): string | undefined {
  const [program = ""] = argv;
  if (!stage || lacksShell(dockerfile, stage)) return "it does not start without this";
  if (mayLackInterpreter(dockerfile, stage, program)) return 'a script without "#!" does not start any more';
  if (readsShellVariables(argv)) return "it then lacks the variables that the shell sets: PWD, SHLVL, OLDPWD, _";
  // Its stage may go on to name another shell or entrypoint, and so may the file that it is triggered in.
  if (onbuild) return "the image that it ends up in may start it in another way";
  if (!baseOf(stage) && !stage.root?.scratch) return "the base image may name another shell or an entrypoint";
  const { entrypoint, cmdIs } = startCommand(stage);
  if (cmdIs === "ignored" && readsArguments(entrypoint?.command?.text ?? ""))
    return "the script of the ENTRYPOINT gets other arguments";
  if (keyword === "ENTRYPOINT") return "arguments given at the start then reach it";
  if (!isPassedByBase(stage, program)) {
    return baseEntrypointOf(stage) === "unknown"
      ? "the base image may have an entrypoint"
      : "the base's entrypoint may then prepare more, or drop root";
  }
  return undefined;
}

/** Programs that show or use all variables they are given, make's recipes among them, and words that name those of the shell. */
function readsShellVariables([program = "", ...args]: readonly string[]): boolean {
  const name = program.slice(program.lastIndexOf("/") + 1);
  return /^(?:g?make|env|printenv)$/.test(name) || args.some((arg) => /\b(?:OLD)?PWD\b|\bSHLVL\b/.test(arg));
}

/** Quotes each word where it stands, so that lines and comments stay; `exec` in front goes. */
function wordEdits(text: string, words: readonly ShellWord[]): TextEdit[] {
  const superfluous = words[0]?.value === "exec" && words.length > 1 ? 1 : 0;
  const kept = words.slice(superfluous);
  const quoted = kept.map(({ range, value = "" }, index) => {
    const open = index === 0 ? "[" : "";
    return replace(range, `${open}${JSON.stringify(value)}${index === kept.length - 1 ? "]" : ","}`);
  });
  return [...dropped(text, words.slice(0, superfluous)), ...quoted];
}

/**
 * Fixes of a CMD that only holds arguments of an ENTRYPOINT in exec form: literal words become its arguments one by one. The name
 * of the program that the ENTRYPOINT starts already is none: `CMD node a.js` on an image whose entrypoint is node.
 */
export function argumentFixes({ text }: Dockerfile, { script, command, stage }: Instruction): Fix[] {
  const entrypoint = stage && startCommand(stage).entrypoint;
  const shell = entrypoint && shellCallIn(entrypoint);
  if (shell) return shell.script ? [] : textFix(command);
  const only = script?.chain?.length === 1 ? script.chain[0] : undefined;
  const all = only?.words ?? [];
  const words = all.slice(stage ? repeatedWords(stage, all) : 0);
  const argv = words.flatMap(({ value }) => (value === undefined ? [] : [value]));
  if (!command || argv.length === 0 || argv.length < words.length || only?.redirections.length) return [];
  return [
    {
      title: `Pass the ENTRYPOINT separate arguments: CMD ${jsonArray(argv)}`,
      safety: "unsafe",
      edits: [...dropped(text, all.slice(0, all.length - words.length)), ...wordEdits(text, words)],
    },
  ];
}

/** An ENTRYPOINT that ends with `sh -c` runs one string. */
function textFix(command: Instruction["command"]): Fix[] {
  const range = command && sourceRange(command, 0, command.text.length);
  if (!range || command.segments.length > 1) return [];
  const array = jsonArray([command.text]);
  return [
    { title: `Give the ENTRYPOINT's shell one string: CMD ${array}`, safety: "unsafe", edits: [replace(range, array)] },
  ];
}

/** How many of the words the entrypoint of the base image begins with itself: two of `java -jar app.jar` where it is `java -jar`. */
function repeatedWords(stage: Stage, words: readonly ShellWord[]): number {
  const entrypoint = stage.end.entrypoint ? [] : (entrypointOf(baseOf(stage)) ?? []);
  const differs = entrypoint.findIndex((word, index) => {
    const own = words[index];
    return index === 0 ? family(programName(own)) !== family(fileName(word)) : own?.value !== word;
  });
  return differs === -1 ? entrypoint.length : differs;
}

/** "python" for python3.11. */
function family(program: string | undefined): string | undefined {
  return program?.replace(/[\d.]+$/, "");
}

function fileName(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}

/** Takes words and the blanks behind them away; lines and comments stay. */
function dropped(text: string, words: readonly ShellWord[]): TextEdit[] {
  return words.map(({ range: { start, end } }) =>
    remove({ start, end: end + (/^[ \t]*/.exec(text.slice(end))?.[0].length ?? 0) }),
  );
}

/** A JSON string cannot hold comments: they go in front of the instruction. */
function movedComments(
  { text, eol }: Dockerfile,
  { range }: Instruction,
  comments: readonly { readonly range: { start: number; end: number } }[],
): TextEdit[] {
  if (comments.length === 0) return [];
  const indent = indentation(text, range.start);
  return [
    insert(
      lineStart(text, range.start),
      comments
        .map((comment) => `${indent}${text.slice(comment.range.start, comment.range.end).trimEnd()}${eol}`)
        .join(""),
    ),
  ];
}
