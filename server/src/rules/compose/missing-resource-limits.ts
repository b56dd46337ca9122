import { resourceLimits, unhardenedServices, unlimitedResources } from "../../analysis/compose/hardening.ts";
import { composeRule } from "../../engine/rule.ts";

export default composeRule(
  {
    id: "missing-resource-limits",
    aliases: [
      "bb9ac4f7-e13b-423d-a010-c74a1bfbe492",
      "6b610c50-99fb-4ef0-a5f3-e312fd945bc3",
      "221e0658-cb2a-44e3-b08a-db96a341d6fa",
    ],
    title: "Service has no limit on its memory, CPUs or processes",
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
        message: `Nothing limits the ${missing} of "${name}", so it can starve the rest of the host`,
        title: `Limit the ${missing} of "${name}"`,
      };
    }),
);

function list(words: readonly string[]): string {
  return words.length < 2 ? words.join() : `${words.slice(0, -1).join(", ")} and ${words.at(-1) ?? ""}`;
}
