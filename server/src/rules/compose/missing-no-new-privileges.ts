import { noNewPrivileges, unhardenedServices } from "../../analysis/compose/hardening.ts";
import { composeRule } from "../../engine/rule.ts";

export default composeRule(
  {
    id: "missing-no-new-privileges",
    aliases: ["27fcc7d6-c49b-46e0-98f1-6c082a6a2750", "no-new-privileges"],
    title: "Processes of a service can gain rights",
    category: "security",
    severity: "warning",
    profile: "hardening",
    fixes: ["unsafe"],
    since: "0.1.0",
  },
  (compose) =>
    unhardenedServices(compose, noNewPrivileges, (name) => ({
      message: `Processes of "${name}" can become root by setuid programs: "security_opt" lacks no-new-privileges`,
      title: `Forbid new privileges in "${name}"`,
    })),
);
