import {
  hardenedServices,
  hardeningFixes,
  resourceLimits,
  unlimitedResources,
} from "../../analysis/compose/hardening.ts";
import { composeRule } from "../../engine/rule.ts";

export default composeRule(
  {
    id: "missing-resource-limits",
    aliases: [],
    title: "Nothing limits the memory, the CPUs or the processes of a service",
    category: "reliability",
    severity: "warning",
    profile: "hardening",
    fixes: ["unsafe"],
    since: "0.1.0",
  },
  function* (compose) {
    for (const target of hardenedServices(compose)) {
      const missing = unlimitedResources(target);
      if (missing.length === 0) continue;
      const { name, nameRange } = target.service;
      yield {
        range: nameRange,
        message: `Nothing limits the ${list(missing)} that "${name}" takes, so it can starve everything else on the host`,
        fixes: hardeningFixes(target, resourceLimits, `Limit ${list(missing)} of "${name}"`),
      };
    }
  },
);

function list(words: readonly string[]): string {
  return words.length < 2 ? words.join() : `${words.slice(0, -1).join(", ")} and ${words.at(-1) ?? ""}`;
}
