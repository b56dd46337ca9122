import type { Range, TextEdit } from "../syntax/text.ts";
import type { ComposeModel, DockerfileModel } from "./model.ts";
import type { Options, OptionsOf, OptionsSchema } from "./option-schema.ts";

export type Severity = "error" | "warning" | "info" | "hint";
export type Level = Severity | "off";
export const levelNames: readonly Level[] = ["error", "warning", "info", "hint", "off"];
export type Language = "dockerfile" | "compose";

/** safe: the image built, or the service run, is the same one; fix-all and save apply it. unsafe: it may change. */
export type Safety = "safe" | "unsafe";

export type Category =
  "security" | "reliability" | "reproducibility" | "size" | "speed" | "correctness" | "maintainability";

/** recommended: on by default. strict: also on in `strict`. hardening: production hardening of Compose files. */
export type Profile = "recommended" | "strict" | "hardening";

export interface FileEdit extends TextEdit {
  /** POSIX path relative to the folder of the linted document; absent: the document. A file that is not there is created. */
  readonly file?: string;
  /** Adds a line to the end of another file: those of several fixes go behind each other, and the same line goes there once. */
  readonly append?: true;
}

/**
 * What a fix needs from the network; the shell resolves it when the user picks the fix. A digest is written behind the new
 * text of the fix's last edit, which ends in "@".
 */
export interface Lookup {
  readonly kind: "digest";
  /** Image reference whose digest is wanted. */
  readonly reference: string;
}

export interface Fix {
  /** Imperative and specific, without a word on safety: `Pin node to 22.11.0-bookworm`. */
  readonly title: string;
  readonly safety: Safety;
  /**
   * What may be different afterwards, for an unsafe fix; without capital and full stop: `changes the layers`. Shells show
   * it behind the title (`fixLabel`). Absent: `changes the image`, or `changes the service`. Nothing to say when safe.
   */
  readonly remark?: string;
  /** Edits of the original text, not overlapping within one file. */
  readonly edits: readonly FileEdit[];
  readonly lookup?: Lookup;
  /** A step that helps and does not end the finding: the image of a line that has ended is pinned, and goes on being reported. */
  readonly step?: true;
  /** Only for who picks it: whether it is what was meant, a person has to say. Fix-all leaves the finding alone. */
  readonly byHand?: true;
}

/** Another place that explains the finding. */
export interface Related {
  readonly range: Range;
  readonly message: string;
}

export type Tag = "unnecessary" | "deprecated";

export interface Report {
  readonly range: Range;
  readonly message: string;
  /** Best first. */
  readonly fixes?: readonly Fix[];
  readonly related?: readonly Related[];
  readonly tags?: readonly Tag[];
  /** A milder level than the rule's own where the finding matters less; never louder than what is configured. */
  readonly severity?: Severity;
  /** The build, `up` or the start must fail: an error, unless the rule has been given a level, whichever it is. */
  readonly fails?: boolean;
}

export interface RuleMeta {
  /** The problem in kebab case; reads after "ignore": shell-form-cmd. */
  readonly id: string;
  /** Ids of peers that mean the same, accepted wherever an id is: DL3025, JSONArgsRecommended. */
  readonly aliases: readonly string[];
  /** Ids that the rule had before; they go on working, with a remark. */
  readonly formerly?: readonly string[];
  /** One line for tables, the settings editor and hovers. */
  readonly title: string;
  readonly category: Category;
  /** Level in the profile the rule belongs to. */
  readonly severity: Level;
  readonly profile: Profile;
  /** Every safety that a fix of this rule may have; empty: it offers none. */
  readonly fixes: readonly Safety[];
  readonly options?: OptionsSchema;
  /** Runs after the others, on what ignore comments left over. */
  readonly late?: true;
  readonly since: string;
}

export interface Rule<Model> {
  readonly language: Language;
  readonly meta: RuleMeta;
  check(model: Model, options: Options): Iterable<Report>;
}

export type DockerfileRule = Rule<DockerfileModel>;
export type ComposeRule = Rule<ComposeModel>;

/** Metadata with the options that `check` is given. */
type MetaWith<Schema extends OptionsSchema> = RuleMeta & { readonly options?: Schema };

/** Declares a Dockerfile rule; `language` is filled in. What `check` is given as options follows from `meta.options`. */
export function dockerfileRule<const Schema extends OptionsSchema>(
  meta: MetaWith<Schema>,
  check: (model: DockerfileModel, options: OptionsOf<Schema>) => Iterable<Report>,
): DockerfileRule {
  return { language: "dockerfile", meta, check: check as DockerfileRule["check"] };
}

/** Declares a Compose rule; `language` is filled in. What `check` is given as options follows from `meta.options`. */
export function composeRule<const Schema extends OptionsSchema>(
  meta: MetaWith<Schema>,
  check: (model: ComposeModel, options: OptionsOf<Schema>) => Iterable<Report>,
): ComposeRule {
  return { language: "compose", meta, check: check as ComposeRule["check"] };
}
