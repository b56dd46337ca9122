import {
  type CodeDescription,
  type Diagnostic,
  type DiagnosticRelatedInformation,
  DiagnosticSeverity,
  DiagnosticTag,
  type Range as LspRange,
  type TextEdit as LspTextEdit,
} from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import type { ConfigProblem, Finding, Range, Severity, Tag, TextEdit } from "../linter.ts";

/** Name of the tool at every diagnostic. */
const diagnosticSource = "hullwright";

const severities: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

const tags: Readonly<Record<Tag, DiagnosticTag>> = {
  unnecessary: DiagnosticTag.Unnecessary,
  deprecated: DiagnosticTag.Deprecated,
};

/** UTF-16 offsets to lines and characters. */
export function toLspRange(document: TextDocument, { start, end }: Range): LspRange {
  return { start: document.positionAt(start), end: document.positionAt(end) };
}

/** Lines and characters to UTF-16 offsets; places behind the end of a line count as its end. */
export function toOffsets(document: TextDocument, { start, end }: LspRange): Range {
  return { start: document.offsetAt(start), end: document.offsetAt(end) };
}

export function toLspEdit(document: TextDocument, { range, newText }: TextEdit): LspTextEdit {
  return { range: toLspRange(document, range), newText };
}

export interface DiagnosticLinks {
  /** Link to the rule's page. */
  readonly page: (rule: string) => string | undefined;
  readonly relatedInformation: boolean;
}

export function toDiagnostic(document: TextDocument, finding: Finding, links: DiagnosticLinks): Diagnostic {
  const href = links.page(finding.rule);
  const related = links.relatedInformation ? relatedInformation(document, finding) : [];
  return {
    range: toLspRange(document, finding.range),
    severity: severities[finding.severity],
    code: finding.rule,
    source: diagnosticSource,
    message: finding.message,
    ...(href === undefined ? {} : { codeDescription: { href } satisfies CodeDescription }),
    ...(finding.tags.length > 0 ? { tags: finding.tags.map((tag) => tags[tag]) } : {}),
    ...(related.length > 0 ? { relatedInformation: related } : {}),
  };
}

function relatedInformation(document: TextDocument, { related }: Finding): DiagnosticRelatedInformation[] {
  return related.map(({ range, message }) => ({
    location: { uri: document.uri, range: toLspRange(document, range) },
    message,
  }));
}

/** What is wrong with a configuration file: the command line refuses it with exit code 2. */
export function toConfigDiagnostic(document: TextDocument, { message, range, remark }: ConfigProblem): Diagnostic {
  return {
    range: toLspRange(document, range),
    severity: remark ? DiagnosticSeverity.Information : DiagnosticSeverity.Error,
    source: diagnosticSource,
    message,
  };
}
