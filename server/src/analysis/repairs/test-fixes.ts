import type { Fix } from "../../engine/rule.ts";
import type { HealthCommand } from "../../syntax/compose.ts";
import { replace, type TextEdit } from "../../syntax/text.ts";
import { isShared, replaceScalar, type YamlFile } from "../../syntax/yaml.ts";
import { type AskingImage, type OtherRequest, otherRequest, shownWords } from "./health-requests.ts";

/** The request by curl of a `healthcheck.test`, written for a program that the image has. */
export function testFixes(yaml: YamlFile, command: HealthCommand, image: AskingImage): readonly Fix[] {
  const request = otherRequest(command.script, command.words !== undefined, image);
  const edit = request && (command.words ? wordsEdit(yaml, command.words, request) : textEdit(yaml, command, request));
  return request && edit ? [{ title: request.title, safety: "unsafe", edits: [edit] }] : [];
}

/** In the text of the test; what a shell splits at blanks stays in one line. */
function textEdit(yaml: YamlFile, { text, script }: HealthCommand, request: OtherRequest): TextEdit | undefined {
  const { word, args, redirections } = request.command;
  const end = args.at(-1)?.span.end;
  const isBlock = text?.node.style === "literal" || text?.node.style === "folded";
  if (!text || text.inherited || isBlock || !word || end === undefined || script.source.text !== text.text)
    return undefined;
  if (redirections.some(({ span }) => span.start < end)) return undefined;
  const written = text.text.slice(0, word.span.start) + shownWords(request.words) + text.text.slice(end);
  return replaceScalar(yaml, text.node, written);
}

/** All words, with what stands between two of them now: a comma, or a new line with a dash. */
function wordsEdit(
  yaml: YamlFile,
  words: NonNullable<HealthCommand["words"]>,
  { words: others }: OtherRequest,
): TextEdit | undefined {
  const [first, second] = words;
  const last = words.at(-1);
  if (!first || !second || !last || words.some(({ node, inherited }) => inherited || isShared(yaml, node)))
    return undefined;
  const between = yaml.text.slice(first.node.range.end, second.node.range.start);
  if (yaml.errors.length > 0 || !/^\s*,\s*$|^[ \t]*\r?\n[ \t]*-[ \t]+$/.test(between)) return undefined;
  const range = { start: first.node.range.start, end: last.node.range.end };
  if (yaml.comments.some((comment) => comment.range.start > range.start && comment.range.end < range.end))
    return undefined;
  return replace(range, others.map(({ text }) => shownItem(text, first.node.style === "plain")).join(between));
}

/** Without quotation marks where the words beside it have none, and YAML reads it as it stands. */
function shownItem(text: string, isPlain: boolean): string {
  return isPlain && /^(?:[/\w]|-\w)[\w./:?=&%+-]*(?<!:)$/.test(text) ? text : JSON.stringify(text);
}
