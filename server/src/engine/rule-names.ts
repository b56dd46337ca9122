import { peerOf, sameName } from "../knowledge/peers/peers.ts";
import { rememberFor } from "../syntax/memo.ts";
import type { Language, RuleMeta } from "./rule.ts";
import { nearest } from "./spelling.ts";

export { type Peer, peerOf } from "../knowledge/peers/peers.ts";

/** A rule as far as it can be named. */
export interface NamedRule {
  readonly language: Language;
  readonly meta: RuleMeta;
}

/** What a name in a setting, an ignore comment or on the command line stands for. */
export interface RuleNames {
  readonly all: readonly NamedRule[];
  /** Rules by id, former id or alias, in any spelling. One name may stand for several; the same problem has one id in both languages. */
  find(name: string): readonly NamedRule[];
  /** What is to be said of a name that no rule has, or has no more; undefined when one has it. */
  remark(name: string): NameRemark | undefined;
}

export interface NameRemark {
  readonly message: string;
  /** True: the name is no mistake. A rule has had it, or another linter publishes it and nothing answers to it yet. */
  readonly known: boolean;
  /** The name that was most likely meant. */
  readonly meant?: string;
}

/** By ids of rules that are gone: why, and what to do instead; reads behind "was removed:". */
export type RemovedRules = Readonly<Record<string, string>>;

/** Reads names against a list of rules, and of those that there have been. */
export function ruleNames(rules: readonly NamedRule[], removed: RemovedRules = {}): RuleNames {
  const byName = new Map<string, NamedRule[]>();
  for (const rule of rules) {
    for (const name of new Set(namesOfRule(rule.meta).map(keyOf)))
      byName.set(name, [...(byName.get(name) ?? []), rule]);
  }
  const find = (name: string) => byName.get(sameName(name)) ?? byName.get(keyOf(name)) ?? [];
  return {
    all: rules,
    find,
    remark: (name) => {
      const [first] = find(name);
      return first ? renamed(name, first.meta) : (removal(name, removed) ?? remarkOn(name, rules));
    },
  };
}

/** `ruleNames`, read once for a list of rules: the lists are constant, and live as long as the program. */
export const namesOf: (rules: readonly NamedRule[]) => RuleNames = rememberFor((rules) => ruleNames(rules));

/** A name in the letter case in which it is published; as given when it is no id or alias of a rule. */
export function inRightCase(name: string, names: RuleNames): string {
  const published = names.find(name).flatMap(({ meta }) => namesOfRule(meta));
  return published.find((each) => each.toLowerCase() === name.toLowerCase()) ?? name;
}

/** `a;b`, `a|b` and `a b` with commas, where each part is a name. */
export function separated(name: string, names: RuleNames): string | undefined {
  const parts = name.trim().split(/[\s;|+]+/);
  return parts.length > 1 && parts.every((part) => names.find(part).length > 0) ? parts.join(",") : undefined;
}

function namesOfRule({ id, aliases, formerly = [] }: RuleMeta): readonly string[] {
  return [id, ...aliases, ...formerly];
}

function renamed(name: string, { id, formerly = [] }: RuleMeta): NameRemark | undefined {
  if (!formerly.some((old) => keyOf(old) === sameName(name))) return undefined;
  return { message: `"${name}" is now called "${id}"`, known: true };
}

function removal(name: string, removed: RemovedRules): NameRemark | undefined {
  const id = Object.keys(removed).find((gone) => keyOf(gone) === sameName(name));
  return id === undefined ? undefined : { message: `The rule "${id}" was removed: ${removed[id] ?? ""}`, known: true };
}

/** A peer's name for an id of its own ("least-privilege-user") counts as that id. */
function keyOf(name: string): string {
  return sameName(peerOf(name)?.id ?? name);
}

function remarkOn(name: string, rules: readonly NamedRule[]): NameRemark {
  const peer = peerOf(name);
  if (peer) return { message: `Hullwright has no rule for ${peer.id} of ${peer.tool} yet`, known: true };
  const names = rules.flatMap(({ meta }) => [meta.id, ...meta.aliases]);
  const byLowerCase = new Map(names.map((known) => [known.toLowerCase(), known]));
  const near = nearest(name.trim().toLowerCase(), byLowerCase.keys()).flatMap((each) => byLowerCase.get(each) ?? []);
  const quoted = near.map((each) => `"${each}"`).join(", ");
  const [meant, ...others] = near;
  if (meant === undefined) return { message: `Unknown rule "${name}"`, known: false };
  if (others.length > 0) return { message: `Unknown rule "${name}" (did you mean one of ${quoted}?)`, known: false };
  return { message: `Unknown rule "${name}" (did you mean ${quoted}?)`, known: false, meant };
}
