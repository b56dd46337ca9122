import type { Fix } from "../../engine/rule.ts";
import type { Dockerfile, Instruction } from "../../syntax/dockerfile.ts";
import { execForm, type ExecPlan, jsonArray } from "../../syntax/exec.ts";
import type { ShellWord } from "../../syntax/shell.ts";
import { contains, indentation, insert, lineStart, remove, replace, type TextEdit } from "../../syntax/text.ts";
import { sourceRange } from "../../syntax/traced.ts";
import { startCommand } from "../dockerfile/start-command.ts";

/** Fixes that write a shell-form CMD, ENTRYPOINT or HEALTHCHECK CMD in exec form; empty when no exec form surely does the same. */
export function execFixes(dockerfile: Dockerfile, instruction: Instruction): Fix[] {
  const { script, before, command } = instruction;
  const plan = script && execForm(script, before.shell ?? ["sh", "-c"]);
  const range = command && sourceRange(command, 0, command.text.length);
  if (!plan || !range) return [];
  const commented = dockerfile.comments.filter((comment) => contains(range, comment.range));
  const continued = command.segments.length > 1;
  const words = script.chain?.[0]?.words ?? [];
  const edits =
    plan.kind === "direct" && continued
      ? wordEdits(words)
      : [...movedComments(dockerfile, instruction, commented), replace(range, jsonArray(plan.argv))];
  const gains = plan.kind === "direct" && gainsArguments(dockerfile, instruction);
  return [
    { title: title(instruction.keyword, plan, gains), safety: isSafe(plan) && !gains ? "safe" : "unsafe", edits },
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

/**
 * A script without "#!" runs only because a shell takes it for its own, so a path or a name ending in .sh may fail
 * without one; programs that are found by name, or in the folders of the distribution, do not.
 */
function isSafe(plan: ExecPlan): boolean {
  const [program = ""] = plan.argv;
  return (
    plan.kind === "direct" &&
    !program.endsWith(".sh") &&
    (!program.includes("/") || /^(?:\/usr(?:\/local)?)?\/s?bin\/[^/]+$/.test(program))
  );
}

/** Quotes each word where it stands, so that lines and comments stay; `exec` in front goes. */
function wordEdits(words: readonly ShellWord[]): TextEdit[] {
  const [first, second] = words;
  const dropped =
    first?.value === "exec" && second ? [remove({ start: first.range.start, end: second.range.start })] : [];
  const kept = words.slice(dropped.length);
  const quoted = kept.map(({ range, value = "" }, index) => {
    const open = index === 0 ? "[" : "";
    return replace(range, `${open}${JSON.stringify(value)}${index === kept.length - 1 ? "]" : ","}`);
  });
  return [...dropped, ...quoted];
}

/** Fixes of a CMD that only holds arguments of an ENTRYPOINT in exec form: literal words become its arguments one by one. */
export function argumentFixes({ script, command }: Instruction): Fix[] {
  const words = script?.chain?.length === 1 ? (script.chain[0]?.words ?? []) : [];
  const argv = words.flatMap(({ value }) => (value === undefined ? [] : [value]));
  if (!command || argv.length === 0 || argv.length < words.length || script?.chain?.[0]?.redirections.length) return [];
  return [
    {
      title: `Pass the ENTRYPOINT separate arguments: CMD ${jsonArray(argv)}`,
      safety: "unsafe",
      edits: wordEdits(words),
    },
  ];
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
