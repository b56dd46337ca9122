import { dockerfileRule, type Fix } from "../../engine/rule.ts";
import { type AlmostJson, readAlmostJson } from "../../syntax/almost-json.ts";
import { instructionsAndTriggersOf } from "../../syntax/dockerfile.ts";
import { jsonArray } from "../../analysis/repairs/exec-form.ts";
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
      const opening = instruction.words.find(({ text }) => text.startsWith("["));
      if (!range || !opening) continue;
      yield {
        range: opening.range,
        message: `Not a JSON array because of ${almost.flaw}: ${keyword === "SHELL" ? "the build fails" : "Docker passes the text as it is to a shell"}`,
        fixes: command.segments.length === 1 ? [fix(almost, range)] : [],
      };
    }
  },
);

/** Quotes of another kind never worked: a shell looks for a program called "[node,". Other flaws may have been meant in more ways. */
function fix({ items, flaw }: AlmostJson, range: Range): Fix {
  const quotes = flaw === "single quotes" || flaw === "typographic quotes";
  return {
    title: `Write it as ${jsonArray(items)}`,
    safety: quotes ? "safe" : "unsafe",
    edits: [replace(range, jsonArray(items))],
  };
}
