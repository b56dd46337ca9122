import { LSPErrorCodes, ResponseError } from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import { isCurrent, lint, read, type Reading } from "../linter.ts";
import type { LintInputs, ProblemInputs } from "../workspace/document.ts";
import { normalizeUri } from "../workspace/uri.ts";
import type { Analysis, LintedText } from "./analysis.ts";
import { toConfigDiagnostic, toDiagnostic } from "./convert.ts";
import { inputsOf, workspaceFiles } from "./inputs.ts";
import { rulePage } from "./rule-page.ts";
import { logFailure, type Session } from "./session.ts";

/**
 * Findings of a file, from memory when nothing that they depend on has changed. Undefined: not ours, excluded, switched
 * off, or not readable.
 */
export async function analyse(session: Session, clientUri: string): Promise<Analysis | undefined> {
  const uri = normalizeUri(clientUri);
  const inputs = await inputsOf(session, uri);
  if (!inputs) return undefined;
  const analysis = inputs.kind === "problems" ? ofProblems(session, uri, inputs) : ofDocument(session, uri, inputs);
  session.analyses.set(uri, session.open.has(uri) ? analysis : withoutReading(analysis));
  return analysis;
}

/** Findings that the user wants to see: of open documents and of the workspace's files, not of all that was open once. */
export async function analyseShown(session: Session, clientUri: string): Promise<Analysis | undefined> {
  const uri = normalizeUri(clientUri);
  const isShown = session.open.has(uri) || (await workspaceFiles(session)).some((file) => file.uri === uri);
  return isShown ? analyse(session, uri) : undefined;
}

/** The text of an analysis as it was read. */
export function readingOf({ document, settings, reading }: LintedText): Reading {
  return reading && isCurrent(reading) ? reading : read(document, settings);
}

function withoutReading(analysis: Analysis): Analysis {
  return analysis.linted ? { ...analysis, linted: { ...analysis.linted, reading: undefined } } : analysis;
}

/** The analysis of a text that must still be the one with that version; rejects when it is not, or is not ours. */
export async function currentAnalysis(session: Session, uri: string, version: number | undefined): Promise<Analysis> {
  const analysis = await analyse(session, uri);
  if (!analysis)
    throw new ResponseError(LSPErrorCodes.ContentModified, "The document is not checked, or no longer there");
  if (analysis.version !== version)
    throw new ResponseError(LSPErrorCodes.ContentModified, "The document has changed since");
  return analysis;
}

function ofDocument(session: Session, uri: string, { document, settings }: LintInputs): Analysis {
  const known = session.analyses.get(uri);
  const version = session.open.get(uri)?.version;
  const same = known?.linted && isSame(known.linted, { document, settings });
  if (same && known.version === version) return known;
  const copy = copyOf(session, uri, document.text);
  if (same) return { ...known, uri: copy.uri, document: copy, version, linted: withReading(known.linted) };
  const result = lint(document, settings, known?.linted?.reading);
  const { findings } = result;
  for (const { rule, error } of result.failures) logFailure(session, `Rule ${rule} on ${uri}`, error);
  const links = {
    page: (rule: string) => rulePage(session, document.language, rule),
    relatedInformation: session.client.relatedInformation,
  };
  return {
    uri: copy.uri,
    document: copy,
    version,
    diagnostics: findings.map((finding) => toDiagnostic(copy, finding, links)),
    linted: { document, settings, ...result },
    resultId: nextResultId(session),
  };
}

function withReading(linted: LintedText): LintedText {
  return { ...linted, reading: readingOf(linted) };
}

type LintedFrom = Pick<LintInputs, "document" | "settings">;

function isSame(before: LintedFrom, after: LintedFrom): boolean {
  return (
    before.settings === after.settings &&
    before.document.language === after.document.language &&
    before.document.surroundings === after.document.surroundings &&
    before.document.text === after.document.text
  );
}

function ofProblems(session: Session, uri: string, { text, problems }: ProblemInputs): Analysis {
  const known = session.analyses.get(uri);
  const version = session.open.get(uri)?.version;
  const document = copyOf(session, uri, text);
  const diagnostics = problems.map((problem) => toConfigDiagnostic(document, problem));
  const isSaid = known !== undefined && JSON.stringify(known.diagnostics) === JSON.stringify(diagnostics);
  if (isSaid && known.document.getText() === text && known.version === version) return known;
  return {
    uri: document.uri,
    document,
    version,
    diagnostics,
    linted: undefined,
    resultId: nextResultId(session),
  };
}

function copyOf(session: Session, uri: string, text: string): TextDocument {
  const open = session.open.get(uri);
  return TextDocument.create(open?.uri ?? uri, open?.languageId ?? "", open?.version ?? 0, text);
}

function nextResultId(session: Session): string {
  session.runs += 1;
  return String(session.runs);
}
