import { dockerfileRule, type Fix, type Report } from "../../engine/rule.ts";
import { closest } from "../../engine/spelling.ts";
import { managerOf } from "../../knowledge/packages/package-managers.ts";
import { isShellCommand } from "../../knowledge/shell/known-commands.ts";
import { type Dockerfile, type Instruction, isKeyword, KEYWORDS } from "../../syntax/dockerfile.ts";
import { insert, replace } from "../../syntax/text.ts";

export default dockerfileRule(
  {
    id: "unknown-instruction",
    aliases: ["UNKNOWN_INSTRUCTION", "tally/unknown-instruction"],
    title: "Line that does not begin with an instruction",
    category: "correctness",
    severity: "error",
    profile: "recommended",
    fixes: ["unsafe"],
    since: "0.1.0",
  },
  function* (dockerfile) {
    if (dockerfile.instructions.some(({ keyword }) => templateMark.test(keyword))) return;
    for (const instruction of dockerfile.instructions) {
      const [word] = [instruction, instruction.trigger].filter((each) => each && !isKeyword(each.keyword));
      const report = word && (cutReport(dockerfile, word) ?? wordReport(dockerfile, word));
      // Without any FROM, and with nothing like it, the file is a fragment, or no Dockerfile at all.
      if (report && (dockerfile.stages.length > 0 || report.fixes)) yield report;
    }
  },
);

/** Lines of template languages (Jinja, Go, Cottle, ERB): the file is a Dockerfile only once they are filled in. */
const templateMark = /^(?:\{\{|\{%|<%|%%)|\{\{.*\}\}/;

function wordReport({ stages }: Dockerfile, { keyword, keywordText: written, keywordRange }: Instruction): Report {
  if (keyword === "")
    return {
      range: keywordRange,
      message: "Nothing follows this line continuation: the build fails on an empty instruction",
    };
  const isShell = isShellCommand(written) || managerOf(written) !== undefined;
  if (isShell && stages.length > 0) {
    return {
      range: keywordRange,
      message: `"${written}" is a shell command, not an instruction: RUN is missing in front of it`,
      fixes: [
        {
          title: "Put RUN in front",
          safety: "unsafe",
          edits: [insert(keywordRange.start, "RUN ")],
        },
      ],
    };
  }
  const meant = isShell ? undefined : closest(keyword, KEYWORDS);
  if (meant === undefined)
    return { range: keywordRange, message: `"${written}" is not a Dockerfile instruction, so the build fails here` };
  const newText = written === written.toLowerCase() ? meant.toLowerCase() : meant;
  return {
    range: keywordRange,
    message: `"${written}" is not a Dockerfile instruction: did you mean ${meant}?`,
    fixes: [
      {
        title: `Change ${written} to ${newText}`,
        safety: "unsafe",
        edits: [replace(keywordRange, newText)],
      },
    ],
  };
}

/** The line belongs to the instruction above, which lacks its continuation character. */
function cutReport(dockerfile: Dockerfile, instruction: Instruction): Report | undefined {
  const previous = dockerfile.instructions[instruction.index - 1];
  if (!previous || instruction.onbuild || !continues(dockerfile, instruction, previous)) return undefined;
  const { keywordRange, keywordText, escape } = instruction;
  const fix: Fix = {
    title: `Continue the line above with ${escape}`,
    safety: "unsafe",
    edits: [insert(previous.range.end, ` ${escape}`)],
  };
  return {
    range: keywordRange,
    message: `"${keywordText}" is read as an instruction: the line above does not end with ${escape}`,
    fixes: [fix],
  };
}

function continues(dockerfile: Dockerfile, instruction: Instruction, previous: Instruction): boolean {
  const owner = ownerOf(dockerfile, previous);
  if (owner.heredocs.length > 0 || owner.json) return false;
  if (owner.keyword === "ENV" || owner.keyword === "LABEL")
    return /^["']?[A-Z_][\w.-]*["']?=/.test(instruction.keyword);
  if (owner.keyword !== "RUN") return false;
  const above = dockerfile.text.slice(previous.range.start, previous.range.end);
  return /^(?:&&|\|\|?|;)/.test(instruction.keyword) || /(?:&&|\|\|?|;)$/.test(above);
}

/** The instruction that a run of cut lines belongs to. */
function ownerOf({ instructions }: Dockerfile, instruction: Instruction): Instruction {
  let owner = instruction;
  while (!isKeyword(owner.keyword) && owner.index > 0) owner = instructions[owner.index - 1] ?? owner;
  return owner;
}
