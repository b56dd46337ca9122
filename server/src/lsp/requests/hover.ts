import { type Hover, type HoverParams, MarkupKind } from "vscode-languageserver";
import { type AskParams, commands } from "../../../../shared/src/protocol.ts";
import {
  allNames,
  type IgnoreComment,
  ignoreComments,
  type Language,
  type NamedRule,
  type Range,
  type Reading,
} from "../../linter.ts";
import type { Analysis, LintedText } from "../analysis.ts";
import { toLspRange, toOffsets } from "../convert.ts";
import { imageAt } from "../image-hover.ts";
import { analyse, readingOf } from "../memory.ts";
import { registryAccess } from "../registry-access.ts";
import { pageName, rulePage } from "../rule-page.ts";
import type { Session } from "../session.ts";

/** Answers `textDocument/hover`: rules that ignore comments name, and images. */
export async function hover(session: Session, { textDocument, position }: HoverParams): Promise<Hover | undefined> {
  const analysis = await analyse(session, textDocument.uri);
  if (!analysis?.linted) return undefined;
  const { start: offset } = toOffsets(analysis.document, { start: position, end: position });
  const found =
    ruleAt(session, readingOf(analysis.linted), offset) ??
    (await imageNote(session, analysis, analysis.linted, offset));
  if (!found) return undefined;
  return {
    contents: { kind: MarkupKind.Markdown, value: found.markdown },
    range: toLspRange(analysis.document, found.range),
  };
}

interface Found {
  readonly markdown: string;
  readonly range: Range;
}

/** Embedded facts, what the registry has said before, and a link to ask it: the hover itself never does. */
async function imageNote(
  session: Session,
  { uri, document }: Analysis,
  linted: LintedText,
  offset: number,
): Promise<Found | undefined> {
  const note = imageAt(readingOf(linted), linted.document.surroundings ?? {}, offset);
  if (!note) return undefined;
  const { reference, range } = note;
  const known = session.descriptions.get(reference);
  const link = await askLink(session, { reference, uri, ...toLspRange(document, range).start });
  const lines = [...note.lines, ...(known === undefined ? [] : ["---", known]), ...(link === undefined ? [] : [link])];
  return lines.length === 0 ? undefined : { markdown: [`**${reference}**`, ...lines].join("\n\n"), range };
}

async function askLink(session: Session, params: AskParams): Promise<string | undefined> {
  if (!session.client.hasCommands) return undefined;
  const access = await registryAccess(session);
  return "off" in access
    ? undefined
    : `[Ask ${access.hostOf(params.reference)}](${commandLink(commands.askRegistry, params)})`;
}

function ruleAt(session: Session, reading: Reading, offset: number): Found | undefined {
  const names = ignoreComments(reading).flatMap((comment) => comment.names);
  // "skip=all" stands for names that are not there to be read.
  const isWritten = ({ text, range }: IgnoreComment["names"][number]) =>
    reading.file.text.slice(range.start, range.end) === text;
  const name = names.find((each) => each.range.start <= offset && offset <= each.range.end && isWritten(each));
  if (!name) return undefined;
  const rules = allNames.find(name.text).filter(({ language }) => language === reading.language);
  const remark = allNames.remark(name.text);
  const said = remark?.known ? [remark.message] : [];
  const notes = [...said, ...rules.map((rule) => ruleMarkdown(session, rule))];
  return notes.length === 0 ? undefined : { markdown: notes.join("\n\n---\n\n"), range: name.range };
}

function ruleMarkdown(session: Session, { language, meta }: NamedRule): string {
  const { id, title, aliases, category, severity } = meta;
  const page = pageLink(session, language, id);
  const name = page === undefined ? `\`${id}\`` : `[\`${id}\`](${page})`;
  const known = aliases.length > 0 ? `\n\nKnown as ${aliases.map((alias) => `\`${alias}\``).join(", ")}` : "";
  return `**${title}**\n\n${name}, ${category}, ${severity === "off" ? "off by default" : severity}${known}`;
}

/** Our own client shows pages by a command: editors strip links of schemes that they do not know from hovers. */
function pageLink(session: Session, language: Language, id: string): string | undefined {
  if (!session.client.hasCommands) return rulePage(session, language, id);
  return commandLink(commands.showRule, pageName(language, id));
}

function commandLink(command: string, argument: unknown): string {
  return `command:${command}?${encodeURIComponent(JSON.stringify([argument]))}`;
}
