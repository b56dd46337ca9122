import { type NameUse, nameUse, undeclaredNames } from "../../analysis/compose/undefined-names.ts";
import { composeRule } from "../../engine/rule.ts";
import type { Service } from "../../syntax/compose.ts";

export default composeRule(
  {
    id: "undefined-network",
    aliases: [],
    title: "Service joins a network that is not declared",
    category: "correctness",
    severity: "error",
    profile: "recommended",
    fixes: ["unsafe"],
    since: "0.1.0",
  },
  (compose) => undeclaredNames(compose, "networks", networksOf),
);

/** The network "default" is there without being declared. */
function networksOf({ file, networks }: Service): readonly NameUse[] {
  return networks.flatMap(({ name, range }) => (name === "default" ? [] : nameUse(file, name, range)));
}
