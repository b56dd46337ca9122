import { resourceLimits, unhardenedServices, unlimitedResources } from "../../analysis/compose/hardening.ts";
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
  (compose) =>
    unhardenedServices(compose, resourceLimits, (name, _, target) => {
      const missing = list(unlimitedResources(target));
      return {
        message: `Nothing limits the ${missing} that "${name}" takes, so it can starve everything else on the host`,
        title: `Limit ${missing} of "${name}"`,
      };
    }),
);

function list(words: readonly string[]): string {
  return words.length < 2 ? words.join() : `${words.slice(0, -1).join(", ")} and ${words.at(-1) ?? ""}`;
}
