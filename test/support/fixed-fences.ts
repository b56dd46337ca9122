import { fixWithDigest } from "../../server/src/analysis/images/digest-pins.ts";
import type { Finding } from "../../server/src/engine/finding.ts";
import { automaticFix } from "../../server/src/engine/fix.ts";
import type { FileEdit, Fix } from "../../server/src/engine/rule.ts";
import type { Fence } from "./markdown.ts";

/** What a `fixed` fence shows: the document or a file beside it, after fix-all or after one fix. */
export interface Shown {
  /** Name of the other file; absent: the document. */
  readonly file?: string;
  /** Title of the fix; absent: fix-all, unsafe fixes included. */
  readonly title?: string;
}

/** Stands where a registry's answer would. */
const digest = `sha256:${"0".repeat(64)}`;

const pattern = /^(?:(\S+) +)?fixed(?: +"(.*)")?$/;

/** Reads `fixed`, `fixed "title"`, `file NAME fixed` and `file NAME fixed "title"`; undefined for other fences. */
export function shownBy({ language, info }: Fence): Shown | undefined {
  const match = pattern.exec(info);
  const [, file, title] = match ?? [];
  if (!match || (file !== undefined) !== (language === "file")) return undefined;
  return { ...(file === undefined ? {} : { file }), ...(title === undefined ? {} : { title }) };
}

/** How a fence is opened that shows this; `language` is that of the document's fence. */
export function openingOf({ file, title }: Shown, language: string): string {
  return `${file === undefined ? language : `file ${file}`} fixed${title === undefined ? "" : ` "${title}"`}`;
}

/**
 * Everything that has to be shown so that each title which is offered has its expected text: fix-all where it does
 * something, and each fix that fix-all does not take.
 */
export function shownOf(findings: readonly Finding[]): Shown[] {
  const first = findings.flatMap((finding) => automaticFix(finding, { unsafe: true }) ?? []);
  const taken = new Set(first.map(({ title }) => title));
  const others = findings.flatMap(({ fixes }) => fixes).filter(({ title }) => !taken.has(title));
  const byTitle = [...new Map(others.map((fix) => [fix.title, fix])).values()];
  return [
    ...filesOf(first).map(shown),
    ...byTitle.flatMap((fix) => filesOf([fix]).map((file) => ({ ...shown(file), title: fix.title }))),
  ];
}

function shown(file: string | undefined): Shown {
  return file === undefined ? {} : { file };
}

/** Names of the files that fixes edit, undefined being the document. */
function filesOf(fixes: readonly Fix[]): readonly (string | undefined)[] {
  return [...new Set(fixes.flatMap(({ edits }) => edits.map(({ file }) => file)))];
}

/** The edits of a fix; where it waits for a registry, as if that had answered with a digest of zeros. */
export function editsOf(fix: Fix): readonly FileEdit[] {
  return fix.lookup ? fixWithDigest(fix, digest) : fix.edits;
}
