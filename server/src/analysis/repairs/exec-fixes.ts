import type { DockerfileModel } from "../../engine/model.ts";
import type { Fix } from "../../engine/rule.ts";
import { scratchFacts } from "../../knowledge/images/base-images.ts";
import type { Dockerfile, Instruction, Stage } from "../../syntax/dockerfile.ts";
import { replace, type TextEdit } from "../../syntax/text.ts";
import { sourceRange } from "../../syntax/traced.ts";
import { baseOf } from "../dockerfile/base.ts";
import { baseEntrypointOf, isPassedByBase } from "../dockerfile/base-entrypoint.ts";
import { entrypointRole } from "../dockerfile/entrypoint-role.ts";
import { mayHave } from "../dockerfile/image-contents.ts";
import { mayLackInterpreter } from "../dockerfile/interpreters.ts";
import { programFolders } from "../dockerfile/layers/base-contents.ts";
import { mayReplaceShell } from "../dockerfile/replaced-shell.ts";
import { hasRelativeFolder, searchPath } from "../dockerfile/search-path.ts";
import { readsArguments } from "../dockerfile/shell-arguments.ts";
import { foundBashSyntax } from "../dockerfile/shell-syntax.ts";
import { startCommand } from "../dockerfile/start-command.ts";
import { execForm, type ExecPlan, isBetweenWords, jsonArray, type ShellPlan } from "./exec-form.ts";
import { wordEdits } from "./word-edits.ts";

/** Fixes that write a shell-form CMD or ENTRYPOINT in exec form; empty when no exec form surely does the same. */
export function execFixes(dockerfile: DockerfileModel, instruction: Instruction): Fix[] {
  const { command, stage } = instruction;
  const plan = planOf(instruction);
  if (
    !plan ||
    mayBeForWindows(dockerfile, instruction) ||
    // First the shell has to be another one, or what it does not know has to go.
    (plan.kind === "shell" &&
      stage &&
      (lacksShell(dockerfile, stage) || foundBashSyntax(stage, instruction).length > 0))
  )
    return [];
  const edits =
    plan.kind === "direct" ? directEdits(dockerfile.text, instruction, plan.argv) : shellEdits(command, plan);
  if (!edits) return [];
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

/** The shell stays where only it finds the program, and is named by its path where PATH does not lead to it. */
function planOf({ script, before, stage }: Instruction): ExecPlan | undefined {
  const { folders, inherits } = stage ? searchPath(stage) : { folders: [], inherits: true };
  const isFound = inherits || folders.some((folder) => programFolders.has(folder));
  const shell = before.shell ?? [isFound ? "sh" : "/bin/sh", "-c"];
  if (!script) return undefined;
  const plan = execForm(script, shell);
  if (plan?.kind !== "direct" || !stage || plan.argv[0]?.includes("/") || !hasRelativeFolder(stage)) return plan;
  const kept = execForm(script, shell, true);
  return kept?.kind === "shell" ? kept : undefined;
}

/** On a base that nobody knows, which may be one of Windows: its shells read variables, backslashes and quotes in another way. */
function mayBeForWindows({ escape }: Dockerfile, { stage, command }: Instruction): boolean {
  if (!stage || baseOf(stage) || stage.root?.scratch) return false;
  const marks = /%\w+%|(?:^|[\s"'])[a-z]:[\\/]|\b(?:powershell|pwsh)\b|\bcmd(?:\.exe)?\s+\/|\.(?:exe|bat|cmd|ps1)\b/i;
  return escape === "`" || marks.test(command?.text ?? "");
}

/** Over several lines each word is quoted where it stands; undefined where these words are not those of the file. */
function directEdits(text: string, { command, script }: Instruction, argv: readonly string[]): TextEdit[] | undefined {
  const range = command && sourceRange(command, 0, command.text.length);
  if (!range) return undefined;
  if (command.segments.length === 1) return [replace(range, jsonArray(argv))];
  const words = script?.chain?.[0]?.words ?? [];
  const front = words[0]?.value === "exec" ? 1 : 0;
  const isOwn =
    words.length === argv.length + front && argv.every((word, index) => words[front + index]?.value === word);
  return isOwn ? wordEdits(text, words) : undefined;
}

/** Over several lines the text stays on them, as one string that goes on behind each continuation; comments stay in between. */
function shellEdits(command: Instruction["command"], { argv, script, execAt }: ShellPlan): TextEdit[] | undefined {
  const whole = command && sourceRange(command, 0, command.text.length);
  if (!whole) return undefined;
  if (command.segments.length === 1) return [replace(whole, jsonArray(argv))];
  const { text, segments } = script.source;
  const lines = segments.map(({ at, length }) => {
    const words = text.slice(at, at + length);
    const blanks = isBetweenWords(script, at) ? (/^\t*/.exec(words)?.[0].length ?? 0) : 0;
    const exec = execAt !== undefined && execAt >= at && execAt < at + length ? execAt - at : undefined;
    const rest = exec === undefined ? words.slice(blanks) : `${words.slice(blanks, exec)}exec ${words.slice(exec)}`;
    return `${"    ".repeat(blanks)}${JSON.stringify(rest).slice(1, -1)}`;
  });
  const front = `[${argv
    .slice(0, -1)
    .map((word) => `${JSON.stringify(word)}, `)
    .join("")}"`;
  const edits = lines.map((line, index) => {
    const { at = 0, length = 0 } = segments[index] ?? {};
    const range = sourceRange(script.source, at, at + length);
    const [isFirst, isLast] = [index === 0, index === lines.length - 1];
    const newText = `${isFirst ? front : ""}${line}${isLast ? '"]' : ""}`;
    if (!range) return undefined;
    return replace({ start: isFirst ? whole.start : range.start, end: isLast ? whole.end : range.end }, newText);
  });
  const known = edits.flatMap((edit) => edit ?? []);
  return known.length === 0 || known.length < edits.length ? undefined : known;
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
  if (mayReplaceShell(dockerfile, stage)) return "the image's own /bin/sh may do more than to start it";
  if (readsShellVariables(argv)) return "it then lacks the variables that the shell sets: PWD, SHLVL, OLDPWD, _";
  // Its stage may go on to name another shell or entrypoint, and so may the file that it is triggered in.
  if (onbuild) return "the image that it ends up in may start it in another way";
  if (!baseOf(stage) && !stage.root?.scratch) return "the base image may name another shell or an entrypoint";
  const { entrypoint, cmdIs } = startCommand(stage);
  const role = keyword === "CMD" && entrypoint ? entrypointRole(dockerfile, stage) : undefined;
  if (role === "looks") return "the ENTRYPOINT may then prepare more, or drop root";
  if (role === "appends") return "the ENTRYPOINT then gives it the words that it reads, too";
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
