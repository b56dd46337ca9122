import type { Range } from "../syntax/text.ts";
import type { Reading } from "./document.ts";
import type { Category, Fix, Related, Severity, Tag } from "./rule.ts";

/** A report of a rule with what is in force for it. */
export interface Finding {
  /** Id of the rule. */
  readonly rule: string;
  readonly aliases: readonly string[];
  readonly severity: Severity;
  readonly category: Category;
  readonly message: string;
  /** UTF-16 offsets. */
  readonly range: Range;
  /** Best first. */
  readonly fixes: readonly Fix[];
  readonly related: readonly Related[];
  readonly tags: readonly Tag[];
}

/** A rule that threw: it costs its own findings and nothing else. */
export interface RuleFailure {
  readonly rule: string;
  readonly error: unknown;
}

export interface LintResult {
  /** Sorted by place. */
  readonly findings: readonly Finding[];
  readonly failures: readonly RuleFailure[];
  /** How much of the text could not be read: unknown instructions, YAML errors. A fix must not make it grow. */
  readonly unreadable: number;
}

/** Findings with the text that they are about. */
export interface Linted extends LintResult {
  readonly reading: Reading;
}
