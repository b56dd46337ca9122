import { idsOfPeer } from "../knowledge/peers/peers.ts";

/**
 * Where a comment hides findings: in the instruction or line that follows (on its own line where something stands in front of it),
 * in the stage whose FROM follows, in the file. "next or stage": in the whole stage where a FROM follows.
 */
export type IgnoreScope = "next" | "stage" | "next or stage" | "file";

/** How one tool writes a comment that switches rules off. */
interface Form {
  /** The first group holds the names. */
  readonly pattern: RegExp;
  readonly scope: IgnoreScope;
  readonly own?: true;
  /** What a name in that list looks like; absent: what stands between blanks and commas. */
  readonly name?: RegExp;
}

const list = String.raw`([^\s,]+(?:\s*,\s*[^\s,]+)*)`;

/**
 * `# hullwright ignore=a,b reason`, and what other tools take: hadolint (README, "Ignoring Rules"; `stage` since 2.15), BuildKit
 * (reference, "check"; above a single instruction since November 2025), dclint (docs, "Using Configuration Comments"), ShellCheck
 * (wiki, "Directive"), tally, Trivy (docs, "Inline comments"), Checkov (docs, "Suppressing and Skipping Policies": for the file in Dockerfiles), Semgrep (docs,
 * "Ignore code"), Sonar (`NOSONAR(docker:S6471)`), KICS (docs, "Running KICS"). Comments of the scanners that name no rule switch off what we do not know.
 */
const forms: readonly Form[] = [
  { pattern: new RegExp(String.raw`^hullwright\s+ignore\s*=\s*${list}`), scope: "next", own: true },
  { pattern: new RegExp(String.raw`^hullwright\s+ignore-file\s*=\s*${list}`), scope: "file", own: true },
  { pattern: /^hadolint\s+ignore\s*=\s*(\w+(?:\s*,\s*\w+)*)/, scope: "next" },
  { pattern: /^hadolint\s+stage\s+ignore\s*=\s*(\w+(?:\s*,\s*\w+)*)/, scope: "stage" },
  { pattern: /^hadolint\s+global\s+ignore\s*=\s*(\w+(?:\s*,\s*\w+)*)/, scope: "file" },
  { pattern: /^check\s*=\s*(\S.*)$/i, scope: "next" },
  { pattern: /^dclint\s+disable-line(?:\s+(.+))?$/, scope: "next" },
  { pattern: /^dclint\s+disable(?:-file)?(?:\s+(.+))?$/, scope: "file" },
  { pattern: /^shellcheck\s+disable\s*=\s*(\w+(?:\s*,\s*\w+)*)/, scope: "next" },
  { pattern: /^tally\s+ignore\s*=\s*([\w./-]+(?:\s*,\s*[\w./-]+)*)/, scope: "next" },
  { pattern: /^tally\s+global\s+ignore\s*=\s*([\w./-]+(?:\s*,\s*[\w./-]+)*)/, scope: "file" },
  { pattern: /^((?:(?:trivy|tfsec):ignore:\S+\s*)+)/, scope: "next or stage", name: /(?<=\bignore:)[\w-]+/g },
  { pattern: /^(?:checkov|bridgecrew|cortex):skip=\s*(\w+(?:\s*,\s*\w+)*)/, scope: "file" },
  { pattern: /(?:^|\s)nosem(?:grep)?:\s*([\w.-]+(?:\s*,\s*[\w.-]+)*)/i, scope: "next" },
  { pattern: /(?:^|\s)NOSONAR\s*\(([^()]+)\)/, scope: "next" },
  { pattern: /^kics-scan\s+disable\s*=\s*([\w-]+(?:\s*,\s*[\w-]+)*)/, scope: "file" },
];

/** What a comment says, as far as it is an ignore comment. */
export interface IgnoreText {
  readonly own: boolean;
  readonly scope: IgnoreScope;
  /** Names with their offsets in the comment's text; none: every rule. */
  readonly names: readonly NameAt[];
}

export interface NameAt {
  readonly text: string;
  readonly offset: number;
}

/** Reads the text of a comment, without its `#`; undefined for one that is no ignore comment. */
export function readIgnoreText(text: string): IgnoreText | undefined {
  const form = forms.find(({ pattern }) => pattern.test(text));
  const match = form?.pattern.exec(text);
  if (!form || !match) return undefined;
  const [whole, names = ""] = match;
  const offset = match.index + whole.lastIndexOf(names);
  const found = isCheck(whole) ? checkSkips(names) : namesIn(names, form.name);
  if (!found) return undefined;
  return {
    own: form.own === true,
    scope: form.scope,
    names: found.map((name) => ({ ...name, offset: name.offset + offset })),
  };
}

function isCheck(text: string): boolean {
  return /^check\s*=/i.test(text);
}

function namesIn(list: string, name = /[^\s,]+/g): readonly NameAt[] {
  return [...list.matchAll(name)].map((match) => ({ text: match[0], offset: match.index }));
}

const skips = /(?:^|;)\s*skip\s*=\s*([^\s;,]+(?:\s*,\s*[^\s;,]+)*)/;

/**
 * `skip=all`, `skip=A,B`, `error=true` and `experimental=C` separated by `;`; what follows a blank is a remark (ParseLintOptions in BuildKit's
 * linter/linter.go). "all" are the checks of BuildKit. Undefined when nothing is skipped.
 */
export function checkSkips(value: string): readonly NameAt[] | undefined {
  const match = skips.exec(value);
  if (!match) return undefined;
  const [whole, names = ""] = match;
  const offset = match.index + whole.length - names.length;
  return names.toLowerCase() === "all"
    ? idsOfPeer("buildkit").map((text) => ({ text, offset }))
    : namesIn(names).map((name) => ({ ...name, offset: name.offset + offset }));
}

/** True when BuildKit's `check` directive makes the build fail where a check finds something. */
export function failsOnChecks(value: string): boolean {
  return /(?:^|;)\s*error\s*=\s*(?:1|t|true)\s*(?:$|[;\s])/i.test(value);
}
