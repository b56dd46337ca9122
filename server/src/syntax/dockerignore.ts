import type { Range } from "./text.ts";

/** One line of an ignore file. */
export interface IgnorePattern {
  /** Cleaned as Docker does: without "!", "./", a leading or trailing slash. */
  readonly text: string;
  /** The line without surrounding blanks. */
  readonly range: Range;
  /** `!pattern`: takes back what earlier lines ignore. */
  readonly negated: boolean;
  /** True for the path itself and for everything below it; false for every path when the pattern is malformed. */
  matches(path: string): boolean;
}

export interface DockerIgnore {
  readonly patterns: readonly IgnorePattern[];
  /** Whether a POSIX path relative to the context stays out of it: the last matching pattern decides. */
  readonly ignores: (path: string) => boolean;
}

/**
 * Reads a `.dockerignore` by the rules of moby/patternmatcher, which Docker, BuildKit and Compose use: patterns are
 * anchored at the context's root, `**` spans folders, letter case counts.
 */
export function parseDockerignore(text: string): DockerIgnore {
  const patterns: IgnorePattern[] = [];
  let offset = 0;
  for (const line of text.split("\n")) {
    const pattern = readLine(line, offset);
    if (pattern) patterns.push(pattern);
    offset += line.length + 1;
  }
  return {
    patterns,
    ignores: (path) => patterns.findLast((pattern) => pattern.matches(path))?.negated === false,
  };
}

function readLine(line: string, offset: number): IgnorePattern | undefined {
  const content = line.replace(/^\uFEFF/, "");
  const trimmed = content.trim();
  if (content.startsWith("#") || trimmed === "" || trimmed === "!") return undefined;
  const start = offset + line.indexOf(trimmed);
  const negated = trimmed.startsWith("!");
  const text = cleanPath(negated ? trimmed.slice(1).trim() : trimmed);
  let compiled: RegExp | undefined;
  return {
    text,
    range: { start, end: start + trimmed.length },
    negated,
    matches: (path) => (compiled ??= compile(text)).test(cleanPath(path)),
  };
}

/** Go's `filepath.Clean` for relative paths; a leading slash is dropped. */
function cleanPath(path: string): string {
  const parts: string[] = [];
  for (const part of path.split("/")) {
    if (part === "" || part === ".") continue;
    if (part === ".." && parts.length > 0 && parts.at(-1) !== "..") parts.pop();
    else parts.push(part);
  }
  return parts.join("/");
}

const nothing = /(?!)/;

function compile(pattern: string): RegExp {
  if (pattern === "") return nothing;
  try {
    return new RegExp(`^${expression(pattern)}(?:/|$)`, "s");
  } catch {
    return nothing;
  }
}

/** Two or more stars with or without a slash, `*`, `?`, `\x` and `[…]`; all else stands for itself. */
const tokens = /(?:\*\*\/)+|\*{2,}|\*|\?|\\.|\[\^?(?:\\.|[^\]\\])*\]|[^]/g;

function expression(pattern: string): string {
  if (/^\*\*[^*?[\\/]+$/.test(pattern)) return `.*${escape(pattern.slice(2))}`;
  return [...pattern.matchAll(tokens)]
    .map(({ 0: token, index }) => tokenExpression(token, index + token.length === pattern.length))
    .join("");
}

function tokenExpression(token: string, last: boolean): string {
  if (token.startsWith("**")) return last ? ".*" : "(?:.*/)?";
  if (token === "*") return "[^/]*";
  if (token === "?") return "[^/]";
  if (token.startsWith("[")) return token === "[" ? nothing.source : token;
  return escape(token.length === 2 ? token.slice(1) : token);
}

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&");
}
