import { ErrorCodes, ResponseError } from "vscode-languageserver";
import { allRules, type LookupAction } from "../linter.ts";
import type { Analysis } from "./analysis.ts";
import { fieldsOf } from "./client-data.ts";

/** What `codeAction/resolve` needs to give an action its edit. It goes to the client and comes back. */
export type ActionData = FixAllData | ImageData | FixData;

interface TextVersion {
  readonly uri: string;
  /** Version of the text that the action was offered for; undefined for a file that is not open. */
  readonly version?: number;
}

/** All repairs of a rule, or of all rules. */
export interface FixAllData extends TextVersion {
  readonly kind: "fix-all";
  /** Absent: all rules. */
  readonly rule?: string;
  readonly unsafe: boolean;
}

/** The image at an offset, and what is to be done with it. */
export interface ImageData extends TextVersion {
  readonly kind: "image";
  readonly at: number;
  readonly action: LookupAction;
}

/** The fix, by its title, of the finding of a rule at an offset. */
export interface FixData extends TextVersion {
  readonly kind: "fix";
  readonly at: number;
  readonly rule: string;
  readonly title: string;
}

/** Names a text as it is now. */
export function textVersion({ uri, version }: Analysis): TextVersion {
  return version === undefined ? { uri } : { uri, version };
}

const lookupActions: readonly LookupAction[] = ["pin", "newest", "update"];

/** The answer to data that this server has not written for the document as it is. */
export function foreignData(): ResponseError {
  return new ResponseError(ErrorCodes.InvalidParams, "The data of this code action does not belong to this document");
}

/** Reads what came back; undefined for anything that this server has not written. */
export function readActionData(value: unknown): ActionData | undefined {
  const { kind, uri, version, at, rule, title, unsafe, action } = fieldsOf(value);
  if (typeof uri !== "string" || !(version === undefined || isWhole(version))) return undefined;
  const text: TextVersion = version === undefined ? { uri } : { uri, version };
  if (kind === "fix-all" && typeof unsafe === "boolean" && (rule === undefined || isRule(rule)))
    return rule === undefined ? { ...text, kind, unsafe } : { ...text, kind, unsafe, rule };
  if (!isWhole(at) || at < 0) return undefined;
  const known = lookupActions.find((each) => each === action);
  if (kind === "image" && known) return { ...text, kind, at, action: known };
  return kind === "fix" && isRule(rule) && typeof title === "string" ? { ...text, kind, at, rule, title } : undefined;
}

function isWhole(value: unknown): value is number {
  return Number.isSafeInteger(value);
}

function isRule(value: unknown): value is string {
  return allRules.some(({ meta }) => meta.id === value);
}
