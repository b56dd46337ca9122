import { type NameUse, nameUse, undeclaredNames } from "../../analysis/compose/undefined-names.ts";
import { composeRule } from "../../engine/rule.ts";
import type { Service } from "../../syntax/compose.ts";

export default composeRule(
  {
    id: "undefined-volume",
    aliases: [],
    title: "Service mounts a named volume that is not declared",
    category: "correctness",
    severity: "error",
    profile: "recommended",
    fixes: ["unsafe"],
    since: "0.1.0",
  },
  (compose) => undeclaredNames(compose, "volumes", volumesOf),
);

function volumesOf({ file, volumes }: Service): readonly NameUse[] {
  return volumes.flatMap(({ type, source }) => (type === "volume" ? nameUse(file, source?.value, source?.range) : []));
}
