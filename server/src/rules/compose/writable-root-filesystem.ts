import { readOnlyRoot, unhardenedServices } from "../../analysis/compose/hardening.ts";
import { composeRule } from "../../engine/rule.ts";

export default composeRule(
  {
    id: "writable-root-filesystem",
    aliases: ["writable-filesystem-service"],
    title: "Service's root file system is writable",
    category: "security",
    severity: "warning",
    profile: "hardening",
    fixes: ["unsafe"],
    since: "0.1.0",
  },
  (compose) =>
    unhardenedServices(compose, readOnlyRoot, (name, { tmpfs }) => ({
      message: `The root file system of "${name}" is writable, so whoever breaks in can change its programs`,
      title: `Make the root file system of "${name}" read-only${Array.isArray(tmpfs) ? `, with tmpfs for ${tmpfs.join(", ")}` : ""}`,
    })),
);
