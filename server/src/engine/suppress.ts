import type { Finding } from "./finding.ts";
import type { IgnoreComment } from "./ignore-comments.ts";
import type { UnusedName } from "./model.ts";
import { type NamedRule, namesOf, type RuleNames, separated } from "./rule-names.ts";

export interface Suppressed {
  /** What no comment hides. */
  readonly findings: readonly Finding[];
  readonly unused: readonly UnusedName[];
}

/**
 * Takes out the findings that ignore comments hide. An own comment is unused when it names no rule, or a rule that is
 * in force and reports nothing there; rules that are off, those that run late, and ids of other linters that no rule
 * answers to yet, say nothing about it.
 */
export function suppress(
  findings: readonly Finding[],
  ignores: readonly IgnoreComment[],
  rules: readonly NamedRule[],
  active: ReadonlySet<string>,
): Suppressed {
  if (ignores.length === 0) return { findings, unused: [] };
  const names = namesOf(rules);
  const used = new Set<string>();
  const visible = findings.filter((finding) => {
    const hiding = ignores.flatMap((comment, at) =>
      hidingNames(comment, finding, names).map((index) => `${at}:${index}`),
    );
    for (const key of hiding) used.add(key);
    return hiding.length === 0;
  });
  const unused = ignores.flatMap((comment, at) =>
    comment.own
      ? comment.names.flatMap((_, index) =>
          used.has(`${at}:${index}`) ? [] : unusedName(comment, index, names, { visible, active }),
        )
      : [],
  );
  return { findings: visible, unused };
}

/** Indexes of the names of a comment that hide a finding; -1 stands for a comment without names. */
function hidingNames(comment: IgnoreComment, finding: Finding, known: RuleNames): number[] {
  const { names } = comment;
  if (!isCovered(comment, finding)) return [];
  if (names.length === 0) return [-1];
  return names.flatMap(({ text }, index) =>
    known.find(text).some(({ meta }) => meta.id === finding.rule) ? [index] : [],
  );
}

function isCovered({ target, further = [], own }: IgnoreComment, { range, related }: Finding): boolean {
  if (!target) return true;
  // Others report some problems of several places at another of these: hadolint the CMD that counts.
  const places = own ? [range] : [range, ...related.map((each) => each.range)];
  return [target, ...further].some(({ start, end }) =>
    places.some((place) => place.start >= start && place.start < Math.max(end, start + 1)),
  );
}

/** What ignore comments are judged by. */
interface Judged {
  readonly visible: readonly Finding[];
  readonly active: ReadonlySet<string>;
}

function unusedName(
  comment: IgnoreComment,
  index: number,
  known: RuleNames,
  { visible, active }: Judged,
): UnusedName[] {
  const name = comment.names[index]?.text ?? "";
  const remark = known.remark(name);
  const rules = known.find(name);
  if (remark && rules.length === 0) {
    if (remark.known) return [];
    return [{ comment, index, unknown: { message: remark.message, meant: remark.meant ?? separated(name, known) } }];
  }
  if (!rules.some(({ meta }) => active.has(meta.id) && !meta.late)) return [];
  const { around } = comment;
  const isElsewhere =
    around &&
    visible.some(
      ({ rule, range }) =>
        rules.some(({ meta }) => meta.id === rule) &&
        around.range.start <= range.start &&
        range.start < around.range.end,
    );
  return [{ comment, index, ...(isElsewhere ? { elsewhere: around } : {}) }];
}
