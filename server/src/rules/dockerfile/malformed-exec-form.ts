import { jsonArray } from "../../analysis/repairs/exec-form.ts";
import { above, linesAt } from "../../analysis/repairs/line-edits.ts";
import type { DockerfileModel } from "../../engine/model.ts";
import { dockerfileRule, type Fix } from "../../engine/rule.ts";
import { type AlmostJson, readAlmostJson } from "../../syntax/almost-json.ts";
import { type Instruction, instructionsAndTriggersOf } from "../../syntax/dockerfile.ts";
import { type Range, replace } from "../../syntax/text.ts";
import { sourceRange } from "../../syntax/traced.ts";

export default dockerfileRule(
  {
    id: "malformed-exec-form",
    aliases: ["S7030", "tally/invalid-json-form", "JSON_IN_SINGLE_QUOTES", "SHELL_JSON_FORM", "SHELL_REQUIRES_ONE"],
    title: "Malformed JSON array, so Docker runs it as shell text",
    category: "correctness",
    severity: "warning",
    profile: "recommended",
    fixes: ["safe", "unsafe"],
    since: "0.1.0",
  },
  function* (dockerfile) {
    for (const instruction of instructionsAndTriggersOf(
      dockerfile,
      "CMD",
      "ENTRYPOINT",
      "RUN",
      "HEALTHCHECK",
      "SHELL",
    )) {
      const { keyword, body } = instruction;
      const command = keyword === "SHELL" ? body : instruction.command;
      const almost = command && readAlmostJson(command.text);
      if (!almost || instruction.json) continue;
      const range = sourceRange(command, 0, command.text.length);
      const opening = range && instruction.words.find((word) => word.range.start >= range.start);
      if (!opening) continue;
      yield {
        range: opening.range,
        message: `Not a JSON array because of ${almost.flaw}: ${keyword === "SHELL" ? "the build fails" : "Docker passes the text as it is to a shell"}`,
        fixes: command.segments.length === 1 ? fixesOf(dockerfile, instruction, almost, range) : [],
      };
    }
  },
);

/**
 * Quotes of another kind never worked: a shell looks for a program called "[node,". Other flaws may have been meant in more ways, and
 * none is repaired where words of the shell are among the items or behind them. A comment goes to a line of its own.
 */
function fixesOf(
  dockerfile: DockerfileModel,
  instruction: Instruction,
  { items, flaw, rest = "" }: AlmostJson,
  range: Range,
): Fix[] {
  const isComment = rest.startsWith("#");
  if (rest !== "" && !isComment) return [];
  if (flaw === "unquoted words" && items.some((item) => /[$`]/.test(item))) return [];
  const quotes = rest === "" && (flaw === "single quotes" || flaw === "typographic quotes");
  const comment = isComment ? [linesAt(dockerfile, above(dockerfile, instruction), [rest])] : [];
  return [
    {
      title: `Write it as ${jsonArray(items)}`,
      safety: quotes ? "safe" : "unsafe",
      edits: [...comment, replace(range, jsonArray(items))],
    },
  ];
}
