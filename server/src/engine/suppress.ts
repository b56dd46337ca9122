import type { Finding } from "./finding.ts";
import type { IgnoreComment } from "./ignore-comments.ts";
import type { UnusedIgnore } from "./model.ts";
import type { RuleMeta } from "./rule.ts";

export interface Suppressed {
  /** What no comment hides. */
  readonly findings: readonly Finding[];
  readonly unused: readonly UnusedIgnore[];
}

/**
 * Takes out the findings that ignore comments hide. An own comment is unused when it names no rule, or a rule that is
 * in force and reports nothing there; rules that are off, and those that run late, say nothing about it.
 */
export function suppress(
  findings: readonly Finding[],
  ignores: readonly IgnoreComment[],
  rules: readonly RuleMeta[],
  active: ReadonlySet<string>,
): Suppressed {
  if (ignores.length === 0) return { findings, unused: [] };
  const used = new Set<string>();
  const visible = findings.filter((finding) => {
    const hiding = ignores.flatMap((comment, at) => hidingNames(comment, finding).map((index) => `${at}:${index}`));
    for (const key of hiding) used.add(key);
    return hiding.length === 0;
  });
  const unused = ignores.flatMap((comment, at) =>
    comment.own
      ? comment.names.flatMap((_, index) =>
          used.has(`${at}:${index}`) ? [] : unusedName(comment, index, rules, active),
        )
      : [],
  );
  return { findings: visible, unused };
}

/** Indexes of the names of a comment that hide a finding; -1 stands for a comment without names. */
function hidingNames({ names, target }: IgnoreComment, finding: Finding): number[] {
  if (target && (finding.range.start < target.start || finding.range.start >= Math.max(target.end, target.start + 1)))
    return [];
  if (names.length === 0) return [-1];
  return names.flatMap(({ text }, index) => (isCalled(finding, text) ? [index] : []));
}

function isCalled({ rule, aliases }: { rule: string; aliases: readonly string[] }, name: string): boolean {
  const wanted = name.toLowerCase();
  return rule === wanted || aliases.some((alias) => alias.toLowerCase() === wanted);
}

function unusedName(
  comment: IgnoreComment,
  index: number,
  rules: readonly RuleMeta[],
  active: ReadonlySet<string>,
): UnusedIgnore[] {
  const name = comment.names[index]?.text ?? "";
  const meant = rules.filter(({ id, aliases }) => isCalled({ rule: id, aliases }, name));
  if (meant.length > 0 && !meant.some(({ id, late }) => active.has(id) && !late)) return [];
  return [{ comment, index, unknown: meant.length === 0 }];
}
