import { effectiveInstructions } from "../../analysis/dockerfile/overridden.ts";
import { readsArguments, type ShellCall, shellCall, shellCallIn } from "../../analysis/dockerfile/shell-arguments.ts";
import { startCommand } from "../../analysis/dockerfile/start-command.ts";
import { shellWord } from "../../analysis/repairs/shell-words.ts";
import type { DockerfileModel } from "../../engine/model.ts";
import { dockerfileRule, type Fix, type Report } from "../../engine/rule.ts";
import type { Instruction, JsonItem } from "../../syntax/dockerfile.ts";
import { rememberFor } from "../../syntax/memo.ts";
import { type Range, replace } from "../../syntax/text.ts";

export default dockerfileRule(
  {
    id: "arguments-lost-in-shell",
    aliases: [],
    title: "Words behind the script of a shell's -c are not part of it",
    category: "correctness",
    severity: "warning",
    profile: "recommended",
    fixes: ["unsafe"],
    since: "0.1.0",
  },
  function* (dockerfile) {
    for (const instruction of effectiveInstructions(dockerfile, "RUN", "CMD", "ENTRYPOINT", "HEALTHCHECK")) {
      for (const call of lossyCalls(instruction)) yield lost(dockerfile, instruction, call);
    }
    const told = new Set<Instruction>();
    for (const stage of dockerfile.stages) {
      const { entrypoint, cmd } = startCommand(stage);
      if (!entrypoint || !cmd?.json || told.has(cmd)) continue;
      told.add(cmd);
      yield* lostCommand(dockerfile, entrypoint, cmd, cmd.json);
    }
  },
);

const lossyCalls = rememberFor(({ script }: Instruction): readonly ShellCall[] =>
  script?.broken === false ? script.commands.flatMap((command) => shellCall(command) ?? []).filter(losesRest) : [],
);

/** A lone word such as "_" is there to be `$0`. */
function losesRest({ script, rest }: ShellCall): boolean {
  const [first, ...others] = rest;
  if (!script || !first || readsArguments(script.template)) return false;
  return others.length > 0 || !/^(?:_|--?|(?:\/bin\/)?(?:ba|da|a)?sh)$/.test(first.template);
}

function lost({ text }: DockerfileModel, { json }: Instruction, { shell, script, rest }: ShellCall): Report {
  const start = rest[0]?.range.start ?? 0;
  const end = rest.at(-1)?.range.end ?? start;
  const words = [script?.value, ...rest.map(({ value }) => value)];
  const whole = script && { start: script.range.start, end };
  return {
    range: oneLine(text, { start, end: Math.max(end, start + 1) }),
    message: messageOf(shell, script?.value ?? "the first word"),
    fixes: json && whole ? joined(text, whole, words) : [],
  };
}

/** CMD behind an ENTRYPOINT that ends with `sh -c`, or with `sh -c` and its script. */
function* lostCommand(
  { text }: DockerfileModel,
  entrypoint: Instruction,
  cmd: Instruction,
  words: readonly JsonItem[],
): Iterable<Report> {
  const call = shellCallIn(entrypoint);
  const [first] = words;
  if (!call || !first) return;
  const script = call.script?.template ?? first.value;
  const rest = call.script ? words : words.slice(1);
  const [start] = rest;
  const end = rest.at(-1)?.range.end;
  if (!start || end === undefined || call.rest.length > 0 || readsArguments(script)) return;
  const whole = { start: first.range.start, end };
  yield {
    range: oneLine(text, { start: start.range.start, end }),
    message: messageOf(`The ENTRYPOINT's ${call.shell}`, script),
    fixes: call.script
      ? []
      : joined(
          text,
          whole,
          words.map(({ value }) => value),
        ),
    related: [{ range: entrypoint.keywordRange, message: "This ENTRYPOINT starts the shell" }],
  };
}

function messageOf(shell: string, script: string): string {
  const shown = script.length > 30 ? `${script.slice(0, 29)}…` : script;
  return `${shell} runs only "${shown}": the words behind it are lost`;
}

function oneLine(text: string, { start, end }: Range): Range {
  const line = /^[^\r\n]*/.exec(text.slice(start, end))?.[0] ?? "";
  return { start, end: start + line.length };
}

/** The words as one string for the shell, the script itself stays as it is; empty when nobody can say what a word means there. */
function joined(text: string, range: Range, words: readonly (string | undefined)[]): Fix[] {
  if (text.slice(range.start, range.end).includes("\n") || words.includes(undefined)) return [];
  const [script = "", ...rest] = words.flatMap((word) => word ?? []);
  const quoted = rest.flatMap((word) => shellWord(word) ?? []);
  if (quoted.length < rest.length) return [];
  const whole = JSON.stringify([script, ...quoted].join(" "));
  return [
    {
      title: `Give the shell one string: ${whole}`,
      safety: "unsafe",
      remark: "the command then gets these words",
      edits: [replace(range, whole)],
    },
  ];
}
