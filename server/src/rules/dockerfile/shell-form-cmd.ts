import { type EntrypointRole, entrypointRole } from "../../analysis/dockerfile/entrypoint-role.ts";
import { effectiveInstructions } from "../../analysis/dockerfile/overridden.ts";
import { isBehindAlmostArray, mayBeArray } from "../../analysis/dockerfile/quoted-array.ts";
import { readsArguments } from "../../analysis/dockerfile/shell-arguments.ts";
import { startCommand } from "../../analysis/dockerfile/start-command.ts";
import { argumentFixes } from "../../analysis/repairs/argument-fixes.ts";
import { execFixes, lacksShell } from "../../analysis/repairs/exec-fixes.ts";
import { execForm } from "../../analysis/repairs/exec-form.ts";
import { quotedCommand, unquotedFixes } from "../../analysis/repairs/quoted-command.ts";
import type { DockerfileModel } from "../../engine/model.ts";
import { dockerfileRule, type Fix, type Report } from "../../engine/rule.ts";
import type { Instruction } from "../../syntax/dockerfile.ts";

export default dockerfileRule(
  {
    id: "shell-form-cmd",
    aliases: ["DL3025", "JSONArgsRecommended", "b86987e1-6397-4619-81d5-8807f2387c79", "S7019", "prefer-json-notation"],
    title: "CMD or ENTRYPOINT in shell form: the shell is process 1 and signals are lost",
    category: "reliability",
    severity: "warning",
    profile: "recommended",
    fixes: ["safe", "unsafe"],
    since: "0.1.0",
  },
  function* (dockerfile) {
    for (const instruction of effectiveInstructions(dockerfile, "CMD", "ENTRYPOINT")) {
      const { keywordRange, keyword, script, command, flags, stage } = instruction;
      if (script?.form !== "shell" || flags.length > 0 || !command || mayBeArray(instruction)) continue;
      if (isBehindAlmostArray(instruction)) continue;
      const role = keyword === "CMD" && stage ? entrypointRole(dockerfile, stage) : undefined;
      const whose = stage?.end.entrypoint ? "the ENTRYPOINT" : "the base's entrypoint";
      // As BuildKit's JSONArgsRecommended sees it: who names a shell by SHELL wants it in front.
      if (instruction.before.shell && (whose !== "the ENTRYPOINT" || !role || !TAKING.has(role))) continue;
      yield {
        range: keywordRange,
        fixes: fixesOf(dockerfile, instruction, role),
        ...(given(instruction, role, whose) ?? explanation(dockerfile, instruction)),
      };
    }
  },
);

/** Of these nobody can say that they run a CMD in shell form as its author meant it. */
const TAKING: ReadonlySet<EntrypointRole> = new Set<EntrypointRole>(["reads", "perhaps", "shell"]);
/** Nobody can say which words come out, or whether the program is found. */
const UNCERTAIN: ReadonlySet<EntrypointRole> = new Set<EntrypointRole>(["evaluates", "clears", "drops"]);

/** What the text meets, where nothing depends on what it is. */
const MEETING: ReadonlyMap<EntrypointRole, string> = new Map<EntrypointRole, string>([
  ["shell", `the ENTRYPOINT's shell starts "/bin/sh" alone, and this text is lost`],
  ["evaluates", "the ENTRYPOINT splits or evaluates this text once more"],
  ["drops", 'the ENTRYPOINT drops words in front of this text, "/bin/sh" first'],
  ["user shell", 'it runs since the last "-c" counts, but a shell stays in front of the program'],
]);

function fixesOf(dockerfile: DockerfileModel, instruction: Instruction, role: EntrypointRole | undefined): Fix[] {
  if (role && UNCERTAIN.has(role)) return [];
  if (role === "user shell") return argumentFixes(dockerfile, instruction);
  const quoted = role && (TAKING.has(role) || role === "ignores") ? undefined : quotedCommand(instruction);
  if (quoted !== undefined) return unquotedFixes(instruction, quoted);
  if (role === "ignores" && instruction.stage?.end.entrypoint?.json) return [];
  const isText = role === "perhaps" && !instruction.script?.chain?.[0]?.words.every(({ value }) => value !== undefined);
  const isTaken = role !== undefined && TAKING.has(role) && !isText;
  const takes = isTaken || (beginsWithOption(instruction) && role !== "none");
  return takes ? argumentFixes(dockerfile, instruction) : execFixes(dockerfile, instruction);
}

/** What a CMD in shell form means to an entrypoint; undefined where that runs it. */
function given(
  instruction: Instruction,
  role: EntrypointRole | undefined,
  whose: string,
): Pick<Report, "message" | "fails"> | undefined {
  if (role === "ignores")
    return isIgnored(instruction)
      ? { message: "CMD has no effect: the ENTRYPOINT's shell passes no arguments on to its program" }
      : undefined;
  const message = role && MEETING.get(role);
  if (message !== undefined) return { message: `CMD in shell form: ${message}` };
  if (role === "none" && beginsWithOption(instruction))
    return { message: "CMD begins with an option, and there is no ENTRYPOINT that takes it", fails: true };
  if (role === "looks" && !beginsWithOption(instruction))
    return { message: `CMD in shell form: ${whose} sees "/bin/sh", not the program, and may not prepare it` };
  return role && (TAKING.has(role) || beginsWithOption(instruction))
    ? { message: `CMD in shell form: ${whose} gets "/bin/sh", "-c" and this text as arguments` }
    : undefined;
}

function beginsWithOption({ script }: Instruction): boolean {
  return script?.chain?.[0]?.words[0]?.value?.startsWith("-") ?? false;
}

function isIgnored({ stage, index }: Instruction): boolean {
  const { entrypoint, cmd } = stage ? startCommand(stage) : {};
  return cmd?.index === index && !readsArguments(entrypoint?.command?.text ?? "");
}

/** One quote alone, and nothing else in the text that could change its meaning. */
function isUnclosed({ command, script, before }: Instruction): boolean {
  const text = command?.text ?? "";
  return before.dialect === "posix" && script?.broken === true && /^[^"'\\`$#<&|;()]*["'][^"'\\`$#<&|;()]*$/.test(text);
}

type Explanation = Pick<Report, "message" | "severity" | "fails" | "related">;

/** What keeps the container from starting, whatever the signals do. */
function fault(dockerfile: DockerfileModel, instruction: Instruction): string | undefined {
  const { keyword, stage } = instruction;
  if (stage && lacksShell(dockerfile, stage))
    return `${keyword} in shell form: the image has no shell, so the container does not start`;
  if (isUnclosed(instruction))
    return `${keyword} ends within quotes, so the shell runs nothing and the container does not start`;
  const quoted = quotedCommand(instruction);
  return quoted === undefined ? undefined : `The quotes make one word of it, and no program is called "${quoted}"`;
}

function explanation(dockerfile: DockerfileModel, instruction: Instruction): Explanation {
  const { keyword, script, command, stage, before } = instruction;
  const { entrypoint, cmd } = stage ? startCommand(stage) : {};
  const message = fault(dockerfile, instruction);
  if (message !== undefined) return { message, fails: instruction === entrypoint || instruction === cmd };
  const ignored = dockerfile.stages.map(startCommand).find((each) => each.entrypoint === instruction && each.cmd)?.cmd;
  const replaced = script?.body.pipelines.at(-1)?.members[0];
  const hasExec = replaced?.kind === "command" && replaced.wrappers[0]?.name === "exec" && !replaced.runs;
  if (ignored && isIgnored(ignored))
    return {
      message: hasExec
        ? "ENTRYPOINT in shell form: CMD is ignored"
        : 'ENTRYPOINT in shell form: CMD is ignored, and "docker stop" may wait, then kill',
      related: [{ range: ignored.keywordRange, message: "This CMD is ignored" }],
    };
  if (!hasExec)
    return {
      message: `${keyword} in shell form: signals may not reach the program, so "docker stop" waits, then kills`,
    };
  if (script && execForm(script, before.shell ?? ["sh", "-c"])?.kind === "direct")
    return {
      message: `${keyword} starts a shell only to "exec" the program: exec form needs no shell`,
      severity: "hint",
    };
  return {
    message:
      keyword === "CMD" || readsArguments(command?.text ?? "")
        ? `${keyword} in shell form: "exec" lets signals through, and an array also names the shell that it needs`
        : 'ENTRYPOINT in shell form: "exec" lets signals through, but arguments given at the start are lost',
    severity: "hint",
  };
}
