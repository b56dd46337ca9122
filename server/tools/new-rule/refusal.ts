import { peerOf, type RuleNames } from "../../src/engine/rule-names.ts";

/** Why a rule cannot have this id or these aliases; undefined when it can. */
export function refusal(id: string, aliases: readonly string[], names: RuleNames): string | undefined {
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)) return `the id "${id}" is not in kebab case`;
  const remark = names.remark(id);
  if (remark?.known && !peerOf(id)) return `${remark.message}: an id keeps its meaning, so choose another one`;
  const own = aliases.find((alias) => peerOf(alias) === undefined);
  return own === undefined
    ? undefined
    : `no tool publishes the id "${own}": an alias is an id of another linter ("npm run update-peers" reads them)`;
}
