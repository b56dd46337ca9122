import { isOverridden } from "../../analysis/dockerfile/overridden.ts";
import { startCommand } from "../../analysis/dockerfile/start-command.ts";
import { arrayFixes, shellFixes } from "../../analysis/repairs/array-fixes.ts";
import { jsonArray } from "../../analysis/repairs/exec-form.ts";
import { dockerfileRule, type Report } from "../../engine/rule.ts";
import { type AlmostJson, readAlmostJson } from "../../syntax/almost-json.ts";
import { type Instruction, instructionsAndTriggersOf } from "../../syntax/dockerfile.ts";
import { replace } from "../../syntax/text.ts";
import { sourceRange, type TracedText } from "../../syntax/traced.ts";

export default dockerfileRule(
  {
    id: "malformed-exec-form",
    aliases: ["S7030", "tally/invalid-json-form", "JSON_IN_SINGLE_QUOTES", "SHELL_JSON_FORM", "SHELL_REQUIRES_ONE"],
    title: "Malformed JSON array, which is then read as plain text",
    category: "correctness",
    severity: "error",
    profile: "recommended",
    fixes: ["safe", "unsafe"],
    since: "0.1.0",
  },
  function* (dockerfile) {
    for (const instruction of instructionsAndTriggersOf(dockerfile, ...RUN_BY_SHELL, ...PLACES, "SHELL")) {
      const { keyword, body, json, heredocs, words } = instruction;
      const text = RUN_BY_SHELL.includes(keyword) ? instruction.command : body;
      const almost = !json && heredocs.length === 0 && text ? meantBy(keyword, text) : undefined;
      if (!text || !almost || (TAKING_TWO.has(keyword) && almost.items.length === 1)) continue;
      if (isOverridden(instruction) && failure(instruction, almost) === undefined) continue;
      const range = sourceRange(text, 0, text.text.length);
      const opening = range && words.find((word) => word.range.start >= range.start);
      if (!opening) continue;
      yield {
        range: opening.range,
        ...verdict(instruction, almost),
        fixes: [
          ...arrayFixes(dockerfile, instruction, almost, text, failure(instruction, almost) !== undefined),
          ...(RUN_BY_SHELL.includes(keyword) ? shellFixes(dockerfile, instruction, almost, range) : []),
        ],
      };
    }
  },
);

/** SHELL takes nothing else than an array: words are one without its brackets. */
function meantBy(keyword: string, { text, segments }: TracedText): AlmostJson | undefined {
  const almost = readAlmostJson(text);
  if (almost || keyword !== "SHELL" || text === "") return almost;
  const items = /^[\w./:@+=\s-]+$/.test(text) && segments.length === 1 ? text.split(/\s+/) : [];
  const edits = items.length === 0 ? [] : [replace({ start: 0, end: text.length }, jsonArray(items))];
  return { items, flaw: "missing brackets", tight: true, edits };
}

const RUN_BY_SHELL: readonly string[] = ["RUN", "CMD", "ENTRYPOINT", "HEALTHCHECK"];
const PLACES: readonly string[] = ["COPY", "ADD", "VOLUME"];
/** The builder takes no other form of SHELL, and the words of the others for paths that are not there. */
const ALWAYS_FAILING: ReadonlySet<string> = new Set(["SHELL", "COPY", "ADD"]);
/** A single word is one that is typed on. */
const TAKING_TWO: ReadonlySet<string> = new Set(["COPY", "ADD"]);

/** What comes of it: an error where the build or the start must fail. */
function verdict(instruction: Instruction, almost: AlmostJson): Pick<Report, "message" | "severity"> {
  const { keyword, onbuild } = instruction;
  const flaw = `Not a JSON array because of ${almost.flaw}`;
  const failing = failure(instruction, almost);
  if (failing) return { message: `${flaw}: ${failing}`, ...(onbuild ? { severity: "warning" } : {}) };
  const effect =
    keyword === "VOLUME"
      ? `the folder is then called "${instruction.words[0]?.value ?? ""}"`
      : keyword === "HEALTHCHECK" && failsInShell(almost)
        ? "the container is never healthy"
        : isForEntrypoint(instruction)
          ? 'the ENTRYPOINT gets "/bin/sh", "-c" and this text as arguments'
          : "Docker passes the text as it is to a shell";
  return { message: `${flaw}: ${effect}`, severity: "warning" };
}

/** Why nothing works; undefined where something may. */
function failure(instruction: Instruction, almost: AlmostJson): string | undefined {
  const { keyword, before, onbuild } = instruction;
  if (ALWAYS_FAILING.has(keyword) || almost.flaw === "items that are no strings") return "the build fails";
  if (before.dialect !== "posix" || !failsInShell(almost)) return undefined;
  if (keyword === "RUN") return "the build fails";
  return !onbuild && startsContainer(instruction) ? "the container does not start" : undefined;
}

/** `[a,` is no program, and `[ a, b ]` no test; what stands behind `||`, `;` and `|` runs all the same. */
function failsInShell({ tight, items, rest = "" }: AlmostJson): boolean {
  return (tight || items.length > 1) && (rest.startsWith("#") || !/\|\||[;|]|&(?!&)/.test(rest.replaceAll("&&", "")));
}

function isForEntrypoint(instruction: Instruction): boolean {
  const { stage } = instruction;
  const { cmd, cmdIs } = stage ? startCommand(stage) : {};
  return instruction === cmd && cmdIs === "arguments";
}

function startsContainer(instruction: Instruction): boolean {
  const { stage } = instruction;
  if (!stage) return false;
  const { entrypoint, cmd, cmdIs } = startCommand(stage);
  return instruction === entrypoint || (instruction === cmd && cmdIs === "program");
}
