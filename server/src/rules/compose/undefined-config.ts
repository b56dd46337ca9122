import { type NameUse, nameUse, undeclaredNames } from "../../analysis/compose/undefined-names.ts";
import { composeRule } from "../../engine/rule.ts";
import type { Service } from "../../syntax/compose.ts";

export default composeRule(
  {
    id: "undefined-config",
    aliases: [],
    title: "Service uses a config that is not declared",
    category: "correctness",
    severity: "error",
    profile: "recommended",
    fixes: ["unsafe"],
    since: "0.1.0",
  },
  (compose) => undeclaredNames(compose, "configs", configsOf),
);

function configsOf({ file, configs }: Service): readonly NameUse[] {
  return configs.flatMap(({ name, range }) => nameUse(file, name, range));
}
