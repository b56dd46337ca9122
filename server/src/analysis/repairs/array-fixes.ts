import type { DockerfileModel } from "../../engine/model.ts";
import type { Fix } from "../../engine/rule.ts";
import type { AlmostJson } from "../../syntax/almost-json.ts";
import type { Dockerfile, Instruction } from "../../syntax/dockerfile.ts";
import { parseShell } from "../../syntax/shell.ts";
import { type Range, remove, replace, type TextEdit } from "../../syntax/text.ts";
import { sourceRange, traced, type TracedText } from "../../syntax/traced.ts";
import { entrypointRole } from "../dockerfile/entrypoint-role.ts";
import { startCommand } from "../dockerfile/start-command.ts";
import { execForm, jsonArray } from "./exec-form.ts";
import { above, linesAt } from "./line-edits.ts";
import { shellWord } from "./shell-words.ts";

/**
 * Fixes that make a JSON array of what was meant as one. Quotes of another kind never worked: a shell looks for a program called
 * "[node,". Other flaws may have been meant in more ways, and none is repaired where words of the shell are among the items. A comment
 * goes to a line of its own.
 * @param text what the array was read from
 * @param failed nothing can have worked as it stands
 */
export function arrayFixes(
  dockerfile: Dockerfile,
  instruction: Instruction,
  { items, flaw, rest = "", edits }: AlmostJson,
  text: TracedText,
  failed: boolean,
): Fix[] {
  const isComment = rest.startsWith("#");
  if ((rest !== "" && !isComment) || items.length === 0) return [];
  if (flaw === "unquoted words" && items.some((item) => /[$`]/.test(item))) return [];
  const quotes = rest === "" && (flaw === "single quotes" || flaw === "typographic quotes");
  const own = edits.map(({ range, newText }) => edited(text, range, newText));
  const comment = isComment ? commentMoved(dockerfile, instruction, text, rest) : [];
  const all = [...own, ...comment].flatMap((edit) => edit ?? []);
  if (all.length < own.length + comment.length) return [];
  return [
    { title: `Write it as ${shown(jsonArray(items))}`, safety: quotes && failed ? "safe" : "unsafe", edits: all },
  ];
}

function edited(text: TracedText, { start, end }: Range, newText: string): TextEdit | undefined {
  const place = start === end && start === 0 ? sourceRange(text, 0, 1) : sourceRange(text, start, end);
  if (!place) return undefined;
  return replace(start === end && start === 0 ? { start: place.start, end: place.start } : place, newText);
}

function commentMoved(
  dockerfile: Dockerfile,
  instruction: Instruction,
  text: TracedText,
  rest: string,
): (TextEdit | undefined)[] {
  const start = text.text.slice(0, text.text.length - rest.length).trimEnd().length;
  const range = sourceRange(text, start, text.text.length);
  return [linesAt(dockerfile, above(dockerfile, instruction), [rest]), range && remove(range)];
}

/**
 * Fixes of `["node"] $OPTS` and `["a"] && b`, for which a shell is needed.
 * @param range where the text stands
 */
export function shellFixes(
  dockerfile: DockerfileModel,
  instruction: Instruction,
  { items, rest = "" }: AlmostJson,
  range: Range,
): Fix[] {
  const { keyword, body, before, stage } = instruction;
  const words = items.flatMap((item) => shellWord(item) ?? []);
  if (rest === "" || /^#|\["/.test(rest)) return [];
  if (
    words.length < items.length ||
    words[0]?.startsWith("-") ||
    body.segments.length > 1 ||
    before.dialect !== "posix"
  )
    return [];
  if (keyword === "ENTRYPOINT" && (!stage || startCommand(stage).cmd)) return [];
  const line = `${words.join(" ")} ${rest}`;
  const isStart = keyword === "CMD" || keyword === "ENTRYPOINT";
  const plan = isStart ? execForm(parseShell(traced(line, 0), "posix"), before.shell ?? ["sh", "-c"]) : undefined;
  const role = keyword === "CMD" && stage ? entrypointRole(dockerfile, stage) : undefined;
  if (isStart && (!plan || role === "evaluates" || role === "clears")) return [];
  const newText = plan ? jsonArray(plan.argv) : line;
  const how = plan?.kind === "direct" ? "Write it as" : "Write it for a shell:";
  return [{ title: `${how} ${shown(newText)}`, safety: "unsafe", edits: [replace(range, newText)] }];
}

function shown(text: string): string {
  return text.length > 70 ? `${text.slice(0, 69)}…` : text;
}
