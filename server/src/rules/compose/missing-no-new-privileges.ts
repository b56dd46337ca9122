import { noNewPrivileges, unhardenedServices } from "../../analysis/compose/hardening.ts";
import { composeRule } from "../../engine/rule.ts";

export default composeRule(
  {
    id: "missing-no-new-privileges",
    aliases: ["27fcc7d6-c49b-46e0-98f1-6c082a6a2750", "no-new-privileges"],
    title: "Service's processes can gain privileges",
    category: "security",
    severity: "warning",
    profile: "hardening",
    fixes: ["unsafe"],
    since: "0.1.0",
  },
  (compose) =>
    unhardenedServices(compose, noNewPrivileges, (name) => ({
      message: `"${name}" lacks no-new-privileges, so its processes can become root through setuid programs`,
      title: `Set no-new-privileges for "${name}"`,
    })),
);
