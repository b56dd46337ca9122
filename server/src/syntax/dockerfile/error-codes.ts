import type { Range } from "../text.ts";
import type { Instruction } from "./model.ts";

/** Something with which BuildKit refuses the file. */
export interface ParseError {
  readonly code: ParseErrorCode;
  /** One sentence without a final stop, in our words. */
  readonly message: string;
  readonly range: Range;
  /** Undefined for what concerns a directive, a line or the whole file. */
  readonly instruction?: Instruction;
}

export type ParseErrorCode =
  // The parser's: BuildKit knows no instructions then.
  | "repeated-directive"
  | "invalid-escape"
  | "line-too-long"
  | "no-instructions"
  | "missing-value"
  | "missing-equals"
  | "mixed-array"
  | "unclosed-heredoc"
  | "unreadable-heredoc"
  // Of single instructions.
  | "unknown-instruction"
  | "no-stage"
  | "unknown-flag"
  | "repeated-flag"
  | "missing-flag-value"
  | "invalid-flag-value"
  | "missing-argument"
  | "too-many-arguments"
  | "from-arguments"
  | "invalid-stage-name"
  | "blank-name"
  | "heredoc-destination"
  | "empty-volume"
  | "shell-not-json"
  | "healthcheck-type"
  | "healthcheck-command"
  | "onbuild-trigger";
