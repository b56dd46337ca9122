import { hardenedServices, hardeningFixes, readOnlyRoot } from "../../analysis/compose/hardening.ts";
import { composeRule } from "../../engine/rule.ts";

export default composeRule(
  {
    id: "writable-root-filesystem",
    aliases: ["writable-filesystem-service"],
    title: "A service can write to its own programs and configuration",
    category: "security",
    severity: "warning",
    profile: "hardening",
    fixes: ["unsafe"],
    since: "0.1.0",
  },
  function* (compose) {
    for (const target of hardenedServices(compose)) {
      const missing = readOnlyRoot.missing(target);
      if (!missing) continue;
      const { name, nameRange } = target.service;
      const title = `Make the root file system of "${name}" read-only`;
      yield {
        range: nameRange,
        message: `The root file system of "${name}" is writable, so whoever breaks in can change its programs`,
        fixes: hardeningFixes(
          target,
          readOnlyRoot,
          Array.isArray(missing.tmpfs) ? `${title}, with tmpfs for ${missing.tmpfs.join(", ")}` : title,
        ),
      };
    }
  },
);
