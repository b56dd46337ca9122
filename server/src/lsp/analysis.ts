import type { Diagnostic } from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import type { Document, Finding, LintResult, Reading, Settings } from "../linter.ts";

/** Findings of one text with one configuration and one set of surroundings. */
export interface Analysis {
  /** As the client writes it. */
  readonly uri: string;
  /** A copy of the text that was linted, for positions. */
  readonly document: TextDocument;
  /** Version of the open document; undefined for a file on disk. */
  readonly version: number | undefined;
  readonly diagnostics: readonly Diagnostic[];
  /** Undefined for configuration files and binary ones. */
  readonly linted: LintedText | undefined;
  /** Changes exactly when the diagnostics may have. */
  readonly resultId: string;
}

/** What the rules were given, and what they found. */
export interface LintedText extends LintResult {
  readonly document: Document;
  readonly settings: Settings;
  /** The text as the rules read it. Remembered for open documents only: a scan of the workspace must not keep its models. */
  readonly reading: Reading | undefined;
}

/** A finding with the diagnostic that the client was shown for it. */
export interface Shown {
  readonly finding: Finding;
  readonly diagnostic: Diagnostic;
}
