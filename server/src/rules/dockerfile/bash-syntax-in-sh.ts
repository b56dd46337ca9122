import { baseOf } from "../../analysis/dockerfile/base.ts";
import { effectiveInstructions } from "../../analysis/dockerfile/overridden.ts";
import { instructionsBehind } from "../../analysis/dockerfile/run-facts.ts";
import { foundBashSyntax, type FoundSyntax, mayReplaceShell } from "../../analysis/dockerfile/shell-syntax.ts";
import { above, cased, linesAt } from "../../analysis/repairs/line-edits.ts";
import type { DockerfileModel } from "../../engine/model.ts";
import { dockerfileRule, type Fix } from "../../engine/rule.ts";
import type { Instruction, Stage } from "../../syntax/dockerfile.ts";
import { type BashSyntax, ownCommands, replaceWord } from "../../syntax/shell.ts";
import { replace } from "../../syntax/text.ts";

export default dockerfileRule(
  {
    id: "bash-syntax-in-sh",
    aliases: [],
    title: "Bash syntax that the base image's /bin/sh does not support",
    category: "correctness",
    severity: "warning",
    profile: "recommended",
    fixes: ["unsafe"],
    since: "0.1.0",
  },
  function* (dockerfile) {
    for (const stage of dockerfile.stages) {
      if (stage.windows) continue;
      let first: Instruction | undefined;
      let newShell: readonly Fix[] | undefined;
      for (const instruction of effectiveInstructions(stage, "RUN", "CMD", "ENTRYPOINT", "HEALTHCHECK")) {
        const [found] = foundBashSyntax(stage, instruction);
        if (!found || mayReplaceShell(stage, instruction)) continue;
        const { script, syntax, shell, image, effect } = found;
        if (!script.host && !instruction.interpreter) first ??= instruction;
        yield {
          range: startOf(dockerfile, syntax.range),
          message: `Bash-only ${nameOf(syntax)}: /bin/sh in "${image}" is ${shell}, so ${effect}`,
          fixes: [
            ...sourceFix(found),
            ...equalsFix(found),
            ...(script.host || !first || instruction.interpreter
              ? []
              : (newShell ??= shellFix(dockerfile, stage, first))),
          ],
        };
      }
    }
  },
);

/** Signs and commands are quoted in the message; "process substitution" reads as it is. */
function nameOf({ feature, text }: BashSyntax): string {
  if (feature === "array") return "arrays";
  if (/^(?:process|here-string|function|parameter)/.test(feature)) return feature;
  return `"${/^(?:builtin|variable|brace)/.test(feature) ? text : feature}"`;
}

/** The syntax up to the end of its line: tests and substitutions may go on for several. */
function startOf({ text }: DockerfileModel, { start, end }: { start: number; end: number }) {
  const line = /[^\r\n]*/.exec(text.slice(start, end))?.[0] ?? "";
  return { start, end: start + line.replace(/[ \t\\]+$/, "").length };
}

/** `. FILE` for `source FILE`, where that is all that stands in the way. */
function sourceFix({ all, script }: FoundSyntax): Fix[] {
  const sources = ownCommands(script).filter(({ name }) => name === "source");
  const portable = sources.every(
    ({ args, word }) =>
      word?.text === "source" &&
      args.length === 1 &&
      args.every(({ template }) => template.includes("/") && !/bash/i.test(template)),
  );
  if (!portable || all.some(({ feature }) => feature !== "source")) return [];
  const edits = sources.flatMap((command) => (command.word && replaceWord(command, command.word, ".")) ?? []);
  if (edits.length < sources.length) return [];
  return [{ title: 'Use "." instead of "source"', safety: "unsafe", remark: "changes what runs", edits }];
}

/** `=` for `==`, where that is all that stands in the way. */
function equalsFix({ all }: FoundSyntax): Fix[] {
  if (all.some(({ feature }) => feature !== "==")) return [];
  const edits = all.map(({ range }) => replace(range, "="));
  return [{ title: 'Use "=" instead of "=="', safety: "unsafe", remark: "changes what runs", edits }];
}

/** bash for this and all that follows; none where bash may be missing, would print what dash does not, or where SHELL sets options. */
function shellFix(dockerfile: DockerfileModel, stage: Stage, instruction: Instruction): Fix[] {
  const { shell } = instruction.before;
  if (!baseOf(stage)?.hasBash || (shell && shell.slice(1).join(" ") !== "-c")) return [];
  const affected = [instruction, ...instructionsBehind(dockerfile, instruction)].filter(
    ({ keyword, json }) => !json && /^(?:RUN|CMD|ENTRYPOINT|HEALTHCHECK)$/.test(keyword),
  );
  if (!affected.every(printsAlike)) return [];
  return [
    {
      title: "Set bash as the shell",
      safety: "unsafe",
      edits: [linesAt(dockerfile, above(dockerfile, instruction), [`${cased(stage, "SHELL")} ["/bin/bash", "-c"]`])],
    },
  ];
}

/** dash's echo replaces backslash escapes, bash's does not. */
function printsAlike({ script }: Instruction): boolean {
  return (
    !script ||
    ownCommands(script).every(
      ({ name, args }) => name !== "echo" || args.every(({ template }) => !template.includes("\\")),
    )
  );
}
