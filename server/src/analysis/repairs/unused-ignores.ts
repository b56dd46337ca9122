import type { IgnoreComment, MalformedIgnore } from "../../engine/ignore-comments.ts";
import type { UnusedIgnore } from "../../engine/model.ts";
import type { Fix, Language, Report } from "../../engine/rule.ts";
import { lineEnd, lineStart, type Range, remove, removeLines, replace, type TextEdit } from "../../syntax/text.ts";

const kinds: Readonly<Record<Language, string>> = { dockerfile: "Dockerfile", compose: "Compose" };

/**
 * Reports the rule names of ignore comments that hide nothing, each with the edit that takes it away, and comments that are
 * not written as ignore comments are.
 */
export function* unusedIgnoreReports(
  text: string,
  language: Language,
  unused: readonly UnusedIgnore[],
): Iterable<Report> {
  for (const one of unused) {
    if (!("comment" in one)) {
      yield malformed(one);
      continue;
    }
    const { comment, index, unknown } = one;
    const name = comment.names[index];
    if (!name) continue;
    const place = comment.target ? "here" : "in this file";
    const edit = comment.names.length > 1 ? removeName(comment, index) : removeComment(text, comment.range);
    const fix: Fix | undefined = edit && {
      title: comment.names.length > 1 ? `Remove ${name.text}` : "Remove the ignore comment",
      safety: "safe",
      edits: [edit],
    };
    yield {
      range: name.range,
      message:
        unknown === undefined
          ? `Unused ignore: "${name.text}" reports nothing ${place}`
          : `${unknown.replace(/^No rule/, `No ${kinds[language]} rule`)}, so this hides nothing`,
      tags: ["unnecessary"],
      ...(fix ? { fixes: [fix] } : {}),
    };
  }
}

function malformed({ range, repair }: MalformedIgnore): Report {
  const form = repair?.text ?? "hullwright ignore=some-rule";
  return {
    range,
    message: `Malformed ignore comment, so this hides nothing: write "# ${form}"`,
    fixes: repair ? [{ title: `Write "${form}"`, safety: "safe", edits: [replace(repair.range, repair.text)] }] : [],
  };
}

/** The name with the comma that parts it from its neighbour. */
function removeName({ names }: IgnoreComment, index: number): TextEdit | undefined {
  const name = names[index];
  const before = names[index - 1];
  const after = names[index + 1];
  if (!name) return undefined;
  return remove(
    before
      ? { start: before.range.end, end: name.range.end }
      : { start: name.range.start, end: after?.range.start ?? name.range.end },
  );
}

/** The comment with its line, or from the blanks in front of it when something else stands there. */
function removeComment(text: string, comment: Range): TextEdit | undefined {
  const start = lineStart(text, comment.start);
  const before = text.slice(start, comment.start).replace(/^\uFEFF/, "");
  if (before.trim() !== "") return remove({ start: start + before.trimEnd().length, end: comment.end });
  // A comment ends the parser directives; without it the next line might become one.
  const next = text.slice(lineEnd(text, comment.start), lineEnd(text, lineEnd(text, comment.start)));
  if (/^\s*#\s*[A-Za-z]+\s*=/.test(next)) return undefined;
  return start === 0 && text.startsWith("\uFEFF")
    ? remove({ start: 1, end: lineEnd(text, comment.start) })
    : removeLines(text, comment);
}
