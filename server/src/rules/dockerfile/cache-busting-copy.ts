import { earlyCopies, type EarlyCopy } from "../../analysis/dockerfile/early-copy.ts";
import { dockerfileRule, type Fix } from "../../engine/rule.ts";
import { insert, replace } from "../../syntax/text.ts";

export default dockerfileRule(
  {
    id: "cache-busting-copy",
    aliases: [],
    title: "The whole project is copied before its dependencies are installed",
    category: "speed",
    severity: "warning",
    profile: "recommended",
    fixes: ["unsafe"],
    since: "0.1.0",
  },
  function* (dockerfile) {
    for (const early of earlyCopies(dockerfile)) {
      const { source, call, inputs } = early;
      const command = `${call.program} ${call.command.args.map(({ text }) => text).join(" ")}`.trim();
      const fix = fixOf(dockerfile.text, dockerfile.eol, early);
      yield {
        range: source.range,
        message: `Any file change reruns "${command}", which needs only ${inputs.join(", ")}`,
        related: [{ range: call.command.range, message: "The install that runs again" }],
        ...(fix ? { fixes: [fix] } : {}),
      };
    }
  },
);

/** The copy takes the manifests, and is repeated behind the install with what it was. */
function fixOf(
  text: string,
  eol: string,
  { copy, source, destination, install, inputs, folder, movable }: EarlyCopy,
): Fix | undefined {
  if (!movable || inputs.some((path) => /\s/.test(path))) return undefined;
  const target = text.slice(destination.range.start, destination.range.end);
  if (/["']$/.test(target)) return undefined;
  const files = inputs.map((path) => `${folder}${path}`).join(" ");
  return {
    title: `Copy ${inputs.join(", ")} first and the rest after the install`,
    safety: "unsafe",
    edits: [
      ...(copy.keyword === "ADD" ? [replace(copy.keywordRange, copy.keywordText === "add" ? "copy" : "COPY")] : []),
      replace(source.range, files),
      ...(target.endsWith("/") ? [] : [insert(destination.range.end, "/")]),
      insert(install.range.end, `${eol}${text.slice(copy.range.start, copy.range.end)}`),
    ],
  };
}
