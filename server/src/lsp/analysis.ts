import { type Diagnostic, LSPErrorCodes, ResponseError } from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import type { Settings } from "../engine/config.ts";
import type { Finding, LintResult } from "../engine/finding.ts";
import { type Document, lint } from "../linter.ts";
import { parseCompose } from "../syntax/compose.ts";
import { configurationOf, readConfig } from "../workspace/configuration.ts";
import { isExcluded } from "../workspace/exclude.ts";
import { type FileKind, kindOfDocument, kindOfName } from "../workspace/file-kind.ts";
import { surroundingsOfDockerfile } from "../workspace/project.ts";
import { composeSurroundings } from "../workspace/surroundings.ts";
import { isWithin, nameOf, normalizeUri, parentOf } from "../workspace/uri.ts";
import { toConfigDiagnostic, toDiagnostic } from "./convert.ts";
import { logFailure, type Session } from "./session.ts";
import { projectFolders, settingsFor, settingsLayer } from "./settings.ts";

/** Findings of one text with one configuration and one set of surroundings. */
export interface Analysis {
  /** As the client writes it. */
  readonly uri: string;
  /** A copy of the text that was linted, for positions. */
  readonly document: TextDocument;
  /** Version of the open document; undefined for a file on disk. */
  readonly version: number | undefined;
  readonly diagnostics: readonly Diagnostic[];
  /** Undefined for configuration files. */
  readonly linted: Linted | undefined;
  /** Changes exactly when the diagnostics may have. */
  readonly resultId: string;
}

export interface Linted {
  readonly document: Document;
  readonly settings: Settings;
  readonly result: LintResult;
}

/** A finding with the diagnostic that the client was shown for it. */
export interface Shown {
  readonly finding: Finding;
  readonly diagnostic: Diagnostic;
}

/** The analysis of a text that must still be the one with that version; rejects when it is not. */
export async function currentAnalysis(session: Session, uri: string, version: number | undefined): Promise<Analysis> {
  const analysis = await analyse(session, uri);
  if (!analysis || analysis.version !== version)
    throw new ResponseError(LSPErrorCodes.ContentModified, "The document has changed since");
  return analysis;
}

/**
 * Findings of a file, from memory when nothing that they depend on has changed. Undefined: not ours, excluded, switched
 * off, or not readable. The text is taken last, so that the answer is about what the editor shows now.
 */
export async function analyse(
  session: Session,
  clientUri: string,
  foundKind?: FileKind,
): Promise<Analysis | undefined> {
  const uri = normalizeUri(clientUri);
  const kind = kindOf(session, uri) ?? (session.open.has(uri) ? undefined : foundKind);
  if (!kind || isSnapshot(uri)) return undefined;
  if (kind === "config") return analyseConfig(session, uri);
  const editor = await settingsFor(session, uri);
  const configuration = await configurationOf(session.store, parentOf(uri), [settingsLayer(editor)]);
  const excludes = [...configuration.excludes, ...session.folders.map((folder) => ({ folder, globs: editor.exclude }))];
  if (!editor.enable || isExcluded(uri, excludes)) return undefined;
  const surroundings = await gather(session, uri, kind);
  const text = await session.store.readText(uri);
  if (text === undefined) return undefined;
  return fromMemory(session, uri, { ...surroundings, text }, configuration.settings);
}

/** Old sides of comparisons: they cannot be edited, so findings are noise. */
const snapshotSchemes: readonly string[] = ["git", "gitfs", "gitlens", "review", "pr", "output", "hullwright-rule"];

function isSnapshot(uri: string): boolean {
  return snapshotSchemes.some((scheme) => uri.startsWith(`${scheme}:`));
}

/** What a document or file is; undefined for all that is not ours. */
export function kindOf(session: Session, uri: string): FileKind | undefined {
  const open = session.open.get(uri);
  return open ? kindOfDocument(uri, open.languageId, () => looksLikeCompose(open.getText())) : kindOfName(nameOf(uri));
}

function looksLikeCompose(text: string): boolean {
  return /^services\s*:/m.test(text) && parseCompose(text).isCompose;
}

/** Nothing for documents that are not on disk. */
async function gather(
  session: Session,
  uri: string,
  language: "dockerfile" | "compose",
): Promise<Omit<Document, "text">> {
  if (uri.startsWith("untitled:")) return { language };
  if (language === "compose") return { language, surroundings: await composeSurroundings(session.store, uri) };
  const folders = (await projectFolders(session)).filter((folder) => isWithin(folder.uri, uri));
  return { language, surroundings: await surroundingsOfDockerfile(session.store, uri, folders) };
}

function fromMemory(session: Session, uri: string, document: Document, settings: Settings): Analysis {
  const known = session.analyses.get(uri);
  const open = session.open.get(uri);
  const same = known?.linted && isSame(known.linted, document, settings);
  if (same && known.version === open?.version) return known;
  const copy = copyOf(session, uri, document.text);
  if (same) return remember(session, uri, { ...known, uri: copy.uri, document: copy, version: open?.version });
  const result = lint(document, settings);
  for (const { rule, error } of result.failures) logFailure(session, `Rule ${rule} on ${uri}`, error);
  const links = {
    page: (rule: string) => rulePage(session, rule),
    relatedInformation: session.client.relatedInformation,
  };
  return remember(session, uri, {
    uri: copy.uri,
    document: copy,
    version: open?.version,
    diagnostics: result.findings.map((finding) => toDiagnostic(copy, finding, links)),
    linted: { document, settings, result },
    resultId: nextResultId(session),
  });
}

function isSame({ document, settings }: Linted, other: Document, otherSettings: Settings): boolean {
  return (
    settings === otherSettings &&
    document.language === other.language &&
    document.surroundings === other.surroundings &&
    document.text === other.text
  );
}

async function analyseConfig(session: Session, uri: string): Promise<Analysis | undefined> {
  const { problems } = await readConfig(session.store, uri);
  const text = await session.store.readText(uri);
  if (text === undefined) return undefined;
  const known = session.analyses.get(uri);
  const version = session.open.get(uri)?.version;
  if (known?.document.getText() === text && known.version === version) return known;
  const document = copyOf(session, uri, text);
  const diagnostics = problems.map((problem) => toConfigDiagnostic(document, problem));
  return remember(session, uri, {
    uri: document.uri,
    document,
    version,
    diagnostics,
    linted: undefined,
    resultId: nextResultId(session),
  });
}

function copyOf(session: Session, uri: string, text: string): TextDocument {
  const open = session.open.get(uri);
  return TextDocument.create(open?.uri ?? uri, open?.languageId ?? "", open?.version ?? 0, text);
}

function nextResultId(session: Session): string {
  session.runs += 1;
  return String(session.runs);
}

function remember(session: Session, uri: string, analysis: Analysis): Analysis {
  session.analyses.set(uri, analysis);
  return analysis;
}

/** Link to the page of a rule, as the client or else the host has it. */
export function rulePage({ client, host }: Session, id: string): string | undefined {
  if (!client.codeDescriptions) return undefined;
  return client.rulePage === undefined ? host.rulePage?.(id) : client.rulePage.replace("{id}", id);
}
