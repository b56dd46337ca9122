import { isIgnoreComment, type MalformedIgnore, type PlainComment } from "./ignore-comments.ts";
import { inRightCase, type RuleNames } from "./rule-names.ts";

/** Our name, what other linters call ignoring, and a list of names. */
const meant =
  /^hullwright(?:\s*[:-]\s*|\s+)(?:ignore|disable|skip)((?:-[a-z]+)*)(?![\w-])(\s*[:=]\s*|\s+|$)([^\s,]+(?:\s*,\s*[^\s,]+)*)?/i;

/**
 * The comments that hide nothing because they are not written as ours are: `# hullwright ignore missing-user`. Sentences that
 * begin with these words are left alone: what follows must be a rule, nearly one, or stand behind a sign.
 */
export function malformedIgnores(
  text: string,
  comments: readonly PlainComment[],
  names: RuleNames,
): readonly MalformedIgnore[] {
  return comments.flatMap((comment): MalformedIgnore[] => {
    const match = isIgnoreComment(comment) ? undefined : meant.exec(comment.text);
    if (!match || isSentence(match, names)) return [];
    const [whole, suffix = "", , list = ""] = match;
    const isKnown = list !== "" && list.split(",").every((name) => isName(name, names));
    const shown = list.replace(/[^\s,]+/g, (name) => inRightCase(name, names));
    const start = text.indexOf(whole, comment.range.start);
    const form = /^-f/i.test(suffix) ? "ignore-file" : "ignore";
    const repair = { range: { start, end: start + whole.length }, text: `hullwright ${form}=${shown}` };
    return [{ range: comment.range, repair: isKnown ? repair : undefined }];
  });
}

function isSentence([, , sign = "", list = ""]: RegExpExecArray, names: RuleNames): boolean {
  if (list === "" || sign.trim() !== "") return false;
  const [first = ""] = list.split(",");
  return !isName(first, names) && names.remark(first.trim())?.meant === undefined;
}

function isName(name: string, names: RuleNames): boolean {
  const remark = names.remark(name.trim());
  return remark === undefined || remark.known;
}
