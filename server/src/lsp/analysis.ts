import type { Diagnostic } from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import type { Settings } from "../engine/config.ts";
import type { Finding, LintResult } from "../engine/finding.ts";
import type { Document } from "../linter.ts";

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
