import type { Language, RuleMeta } from "../../server/src/engine/rule.ts";
import type { NamedRule } from "../../server/src/engine/rule-names.ts";

/** Metadata of a rule that is a warning and recommended, as far as a test does not say otherwise. */
export function metaOf(id: string, aliases: readonly string[] = [], more: Partial<RuleMeta> = {}): RuleMeta {
  return {
    id,
    aliases,
    title: id,
    category: "correctness",
    severity: "warning",
    profile: "recommended",
    fixes: [],
    since: "0.1.0",
    ...more,
  };
}

/** A rule of that metadata, as far as it can be named. */
export function namedRule(
  id: string,
  aliases: readonly string[] = [],
  more: Partial<RuleMeta> & { readonly language?: Language } = {},
): NamedRule {
  const { language = "dockerfile", ...meta } = more;
  return { language, meta: metaOf(id, aliases, meta) };
}
