import { idsOfPeer } from "../knowledge/peers/peers.ts";

/**
 * Where a comment hides findings: in the instruction or line that follows (on its own line where something stands in front of it),
 * in the stage whose FROM follows, in the file. block: in the whole stage where a FROM follows, in YAML in all that is indented below the
 * line that follows. start: in the file, where nothing but comments stands above it.
 */
export type IgnoreScope = "next" | "stage" | "block" | "file" | "start";

/** How one tool writes a comment that switches rules off. */
interface Form {
  /** The first group holds the names. */
  readonly pattern: RegExp;
  readonly scope: IgnoreScope;
  readonly own?: true;
  /** Reads the group; absent: names stand between blanks and commas. Undefined: nothing is switched off. */
  readonly read?: (names: string, today: string | undefined) => readonly NameAt[] | undefined;
}

const list = String.raw`([^\s,]+(?:\s*,\s*[^\s,]+)*)`;

/**
 * `# hullwright ignore=a,b reason`, and what other tools take. Comments of scanners that name no rule switch off what we do not know, but for
 * KICS's, which speak of its own queries.
 *
 * - hadolint: README, "Ignoring Rules"; `stage` since 2.15. ShellCheck: wiki, "Directive". dclint: docs, "Using Configuration Comments". tally: docs.
 * - BuildKit: reference, "check"; above a single instruction since November 2025.
 * - Checkov: docs, "Suppressing and Skipping Policies", and `checkov/common/comment/enum.py` (anywhere in the comment; for the file in Dockerfiles).
 * - Trivy: docs, "Skipping resources by inline comments", and `pkg/iac/ignore/parse.go` (words of the comment, `[parameters]`, `exp:`, `*`).
 * - Semgrep: docs, "Ignore files, folders, and code" and `nosemgrep.py` of its command line (`nosem`, `:` or `=`, any letter case).
 * - Sonar: `NOSONAR(docker:S6471)`. Its documentation of Docker knows no such comment in Dockerfiles: people write it, and mean that rule.
 * - KICS: docs, "Running KICS", "Using commands on scanned files as comments".
 */
const forms: readonly Form[] = [
  { pattern: new RegExp(String.raw`^hullwright\s+ignore\s*=\s*${list}`), scope: "next", own: true },
  { pattern: new RegExp(String.raw`^hullwright\s+ignore-file\s*=\s*${list}`), scope: "file", own: true },
  { pattern: /^hadolint\s+ignore\s*=\s*(\w+(?:\s*,\s*\w+)*)/, scope: "next" },
  { pattern: /^hadolint\s+stage\s+ignore\s*=\s*(\w+(?:\s*,\s*\w+)*)/, scope: "stage" },
  { pattern: /^hadolint\s+global\s+ignore\s*=\s*(\w+(?:\s*,\s*\w+)*)/, scope: "file" },
  { pattern: /^check\s*=\s*(\S.*)$/i, scope: "next", read: checkSkips },
  { pattern: /^dclint\s+disable-line(?:\s+(.+))?$/, scope: "next" },
  { pattern: /^dclint\s+disable(?:-file)?(?:\s+(.+))?$/, scope: "file" },
  { pattern: /^shellcheck\s+disable\s*=\s*(\w+(?:\s*,\s*\w+)*)/, scope: "next" },
  { pattern: /^tally\s+ignore\s*=\s*([\w./-]+(?:\s*,\s*[\w./-]+)*)/, scope: "next" },
  { pattern: /^tally\s+global\s+ignore\s*=\s*([\w./-]+(?:\s*,\s*[\w./-]+)*)/, scope: "file" },
  { pattern: /(?:^|\s)((?:trivy|tfsec):\S.*)$/, scope: "block", read: trivyIgnores },
  { pattern: /(?:checkov|bridgecrew|cortex):skip=\s*(\w+(?:\s*,\s*\w+)*)/, scope: "file" },
  { pattern: /(?:^|\s)nosem(?:grep)?[:=]\s*([\w.-]+(?:\s*,\s*[\w.-]+)*)/i, scope: "next" },
  { pattern: /(?:^|\s)NOSONAR\s*\(([^()]+)\)/, scope: "next" },
  { pattern: /^kics-scan\s+ignore(?!\S)()/, scope: "start", read: () => allOf("kics") },
  { pattern: /^kics-scan\s+disable=([\w-]+(?:,[\w-]+)*)/, scope: "start" },
  { pattern: /^kics-scan\s+enable=([\w-]+(?:,[\w-]+)*)/, scope: "start", read: kicsDisables },
  { pattern: /^kics-scan\s+ignore-line(?!\S)()/, scope: "next", read: () => allOf("kics") },
  { pattern: /^kics-scan\s+ignore-block(?!\S)()/, scope: "block", read: () => allOf("kics") },
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

/**
 * Reads the text of a comment, without its `#`; undefined for one that is no ignore comment.
 * @param today day in UTC after which a comment may no longer count; undefined: it counts
 */
export function readIgnoreText(text: string, today?: string): IgnoreText | undefined {
  const form = forms.find(({ pattern }) => pattern.test(text));
  const match = form?.pattern.exec(text);
  if (!form || !match) return undefined;
  const [whole, names = ""] = match;
  const offset = match.index + whole.lastIndexOf(names);
  const found = (form.read ?? namesIn)(names, today);
  if (!found) return undefined;
  return {
    own: form.own === true,
    scope: form.scope,
    names: found.map((name) => ({ ...name, offset: name.offset + offset })),
  };
}

function namesIn(list: string): readonly NameAt[] {
  return [...list.matchAll(/[^\s,]+/g)].map((match) => ({ text: match[0], offset: match.index }));
}

/** All ids of a tool, at one place. */
function allOf(tool: string): readonly NameAt[] {
  return idsOfPeer(tool).map((text) => ({ text, offset: 0 }));
}

/** KICS's `enable=`: these queries only. */
function kicsDisables(enabled: string): readonly NameAt[] {
  const kept = new Set(namesIn(enabled).map(({ text }) => text));
  return allOf("kics").filter(({ text }) => !kept.has(text));
}

/** Words such as `trivy:ignore:DS-0002[parameters]:exp:2030-01-01`: pairs of a key and a value, of which `*` stands for all checks. */
function trivyIgnores(words: string, today: string | undefined): readonly NameAt[] | undefined {
  const found = [...words.matchAll(/(?<!\S)#*(?:trivy|tfsec):(\S+)/g)].flatMap(({ 0: word, 1: pairs = "", index }) => {
    const parts = pairs.split(":");
    const valueOf = (key: string) => parts.find((_, at) => at % 2 === 1 && parts[at - 1] === key);
    const id = /^[\w*-]+/.exec(valueOf("ignore") ?? "")?.[0];
    const end = valueOf("exp");
    const isOver = end !== undefined && (!/^\d{4}-\d\d-\d\d$/.test(end) || (today !== undefined && today >= end));
    if (id === undefined || isOver) return [];
    return id === "*"
      ? allOf("trivy")
      : [{ text: id, offset: index + word.indexOf(`ignore:${id}`) + "ignore:".length }];
  });
  return found.length > 0 ? found : undefined;
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
    ? allOf("buildkit").map((name) => ({ ...name, offset }))
    : namesIn(names).map((name) => ({ ...name, offset: name.offset + offset }));
}

/** True when BuildKit's `check` directive makes the build fail where a check finds something. */
export function failsOnChecks(value: string): boolean {
  return /(?:^|;)\s*error\s*=\s*(?:1|t|true)\s*(?:$|[;\s])/i.test(value);
}
