import { boundedLogs, unhardenedServices } from "../../analysis/compose/hardening.ts";
import { composeRule } from "../../engine/rule.ts";

export default composeRule(
  {
    id: "unbounded-logs",
    aliases: [],
    title: "Service's log grows without limit",
    category: "reliability",
    severity: "warning",
    profile: "hardening",
    fixes: ["unsafe"],
    since: "0.1.0",
  },
  (compose) =>
    unhardenedServices(compose, boundedLogs, (name) => ({
      message: `The log of "${name}" grows until the disk is full, because "max-size" is not set`,
      title: `Limit the log of "${name}" to three files of 10 MB`,
    })),
);
