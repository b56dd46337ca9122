import { quotedArray } from "../../analysis/dockerfile/quoted-array.ts";
import { dockerfileRule, type Fix } from "../../engine/rule.ts";
import { expanded, type Instruction, instructionsAndTriggersOf } from "../../syntax/dockerfile.ts";
import { replace } from "../../syntax/text.ts";
import { sourceRange, type TracedText } from "../../syntax/traced.ts";

export default dockerfileRule(
  {
    id: "relative-workdir",
    aliases: [
      "DL3000",
      "WorkdirRelativePath",
      "DS-0009",
      "CKV_DOCKER_10",
      "6b376af8-cfe8-49ab-a08d-f32de23661a4",
      "S7021",
      "use-absolute-workdir",
      "WORKDIR_IS_NOT_ABSOLUTE",
    ],
    title: "Relative WORKDIR: where it leads depends on the base image",
    category: "reliability",
    severity: "warning",
    profile: "recommended",
    fixes: ["unsafe"],
    since: "0.1.0",
  },
  function* (dockerfile) {
    for (const instruction of instructionsAndTriggersOf(dockerfile, "WORKDIR")) {
      const { body, before, stage, words } = instruction;
      const path = expanded(body, instruction)?.text;
      const [first] = words;
      const last = words.at(-1);
      if (path === undefined || !first || !last || !stage || ![path, first.text].every(isRelative)) continue;
      const items = quotedArray(body.text);
      if (items) {
        yield {
          range: { start: first.range.start, end: last.range.end },
          message: `WORKDIR takes no array: the folder is then called "${path}"`,
          fixes: alone(items, body),
        };
        continue;
      }
      // Behind another WORKDIR, and on an empty base, it is clear what the path starts from.
      if (before.workdir || stage.root?.scratch) continue;
      yield {
        range: { start: first.range.start, end: last.range.end },
        message: `Relative WORKDIR "${path}": where it leads depends on the base image`,
        fixes: stage.windows || instruction.onbuild || hasFilesBefore(instruction) ? [] : fixesOf(instruction, path),
      };
    }
  },
);

function alone(items: readonly string[], body: TracedText): Fix[] {
  const [path = "", ...others] = items;
  const range = body.segments.length === 1 ? sourceRange(body, 0, body.text.length) : undefined;
  if (!range || others.length > 0 || !/^\/[\w./${}:@+-]*$/.test(path)) return [];
  return [{ title: `Write the path alone: ${path}`, safety: "unsafe", edits: [replace(range, path)] }];
}

function isRelative(path: string): boolean {
  return /^[^/\\{<]/.test(path) && !/^[A-Za-z]:/.test(path) && !/^\.[/\\]?$/.test(path);
}

/** Earlier steps may have made the folder where the relative path finds it. */
function hasFilesBefore({ stage, index }: Instruction): boolean {
  return (
    stage?.parent !== undefined ||
    (stage?.instructions.some((each) => each.index < index && filling.has(each.keyword)) ?? false)
  );
}

const filling: ReadonlySet<string> = new Set(["RUN", "COPY", "ADD"]);

function fixesOf({ words }: Instruction, path: string): Fix[] {
  const [first] = words;
  const lead = /^["']?(?:\.\/)*/.exec(first?.text ?? "")?.[0] ?? "";
  if (!first || path.startsWith("..") || path.startsWith("~") || first.traced.segments.length > 1) return [];
  const { start } = first.range;
  const quote = /^["']/.exec(lead)?.[0] ?? "";
  return [
    {
      title: `Make the path absolute: /${path.replace(/^(?:\.\/)+/, "")}`,
      safety: "unsafe",
      edits: [replace({ start: start + quote.length, end: start + lead.length }, "/")],
    },
  ];
}
