import { type NameUse, nameUse, undeclaredNames } from "../../analysis/compose/undefined-names.ts";
import { composeRule } from "../../engine/rule.ts";
import type { Service } from "../../syntax/compose.ts";

export default composeRule(
  {
    id: "undefined-secret",
    aliases: [],
    title: "Service uses a secret that is not declared",
    category: "correctness",
    severity: "error",
    profile: "recommended",
    fixes: ["unsafe"],
    since: "0.1.0",
  },
  (compose) => undeclaredNames(compose, "secrets", secretsOf),
);

/** Secrets of the running service and of its build. */
function secretsOf(service: Service): readonly NameUse[] {
  const building = service.list("build", "secrets").map(({ value, range }) => ({ name: value, range }));
  return [...service.secrets, ...building].flatMap(({ name, range }) => nameUse(service.file, name, range));
}
