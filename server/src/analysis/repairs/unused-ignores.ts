import type { IgnoreComment, IgnoreSite, MalformedIgnore } from "../../engine/ignore-comments.ts";
import type { MisplacedIgnore } from "../../engine/misplaced-ignores.ts";
import type { UnusedIgnore, UnusedName } from "../../engine/model.ts";
import type { Fix, Language, Report } from "../../engine/rule.ts";
import {
  indentation,
  insert,
  lineEnd,
  lineEnding,
  lineStart,
  type Range,
  remove,
  removeLines,
  replace,
  type TextEdit,
} from "../../syntax/text.ts";

const kinds: Readonly<Record<Language, string>> = { dockerfile: "Dockerfile", compose: "Compose" };

/**
 * Reports the rule names of ignore comments that hide nothing, each with the edit that takes it away, and comments that are
 * not written, or do not stand, as ignore comments do.
 */
export function* unusedIgnoreReports(
  text: string,
  language: Language,
  unused: readonly UnusedIgnore[],
): Iterable<Report> {
  for (const one of unused) {
    if ("repair" in one) yield malformed(one);
    else if ("instruction" in one) yield misplaced(one);
    else yield* unusedName(text, language, one);
  }
}

function* unusedName(
  text: string,
  language: Language,
  { comment, index, unknown, elsewhere }: UnusedName,
): Iterable<Report> {
  const name = comment.names[index];
  if (!name) return;
  const { range } = name;
  const place = comment.target ? "here" : "in this file";
  if (unknown) {
    const message = `${unknown.message.replace(/^No rule/, `No ${kinds[language]} rule`)}, so this hides nothing`;
    // A name that nobody knows was meant for something: it is put right, and not taken away.
    yield { range, message, tags: ["unnecessary"], fixes: correction(range, unknown.meant) };
  } else if (elsewhere) {
    const { keyword } = elsewhere;
    const message = `"${name.text}" reports something in this ${keyword}, but not on the next line: put the comment above the ${keyword}`;
    yield { range, message, fixes: moveAbove(text, comment, index, elsewhere) };
  } else {
    const message = `Unused ignore: "${name.text}" reports nothing ${place}`;
    yield { range, message, tags: ["unnecessary"], fixes: removal(text, comment, index) };
  }
}

function misplaced({ range, instruction: { keyword }, isInHeredoc }: MisplacedIgnore): Report {
  const why = isInHeredoc
    ? "This belongs to the heredoc, so it hides nothing"
    : "No comment can stand here, so this hides nothing";
  return { range, message: `${why}: put it on a line of its own above the ${keyword}` };
}

/** A comment in front of an instruction covers all of it. */
function moveAbove(text: string, comment: IgnoreComment, index: number, { keyword, range }: IgnoreSite): Fix[] {
  const [removed] = removal(text, comment, index);
  if (!removed) return [];
  const isOne = comment.names.length === 1;
  const moved = isOne
    ? text.slice(comment.range.start, comment.range.end)
    : `# hullwright ignore=${comment.names[index]?.text ?? ""}`;
  const line = `${indentation(text, range.start)}${moved}${lineEnding(text)}`;
  const edits = [insert(range.start - indentation(text, range.start).length, line), ...removed.edits];
  return [{ title: `Move it above the ${keyword}`, safety: "safe", edits }];
}

function correction(range: Range, meant: string | undefined): Fix[] {
  return meant === undefined ? [] : [{ title: `Write ${meant}`, safety: "safe", edits: [replace(range, meant)] }];
}

function removal(text: string, comment: IgnoreComment, index: number): Fix[] {
  const isOne = comment.names.length === 1;
  const edit = isOne ? removeComment(text, comment.range) : removeName(comment, index);
  const title = isOne ? "Remove the ignore comment" : `Remove ${comment.names[index]?.text ?? ""}`;
  return edit ? [{ title, safety: "safe", edits: [edit] }] : [];
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
