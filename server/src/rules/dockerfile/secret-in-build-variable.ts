import { secretFixes } from "../../analysis/repairs/secret-fixes.ts";
import { dockerfileRule } from "../../engine/rule.ts";
import { isSecretName } from "../../knowledge/secrets/secret-names.ts";
import { isHarmlessValue, passwordIn } from "../../knowledge/secrets/secret-values.ts";
import { type Instruction, instructionsAndTriggersOf, type Pair } from "../../syntax/dockerfile.ts";

export default dockerfileRule(
  {
    id: "secret-in-build-variable",
    aliases: ["DL3064", "SecretsUsedInArgOrEnv", "DS-0031", "S6472", "secret-in-build-arg"],
    title: "Secret in ARG or ENV",
    category: "security",
    severity: "warning",
    profile: "recommended",
    fixes: ["unsafe"],
    since: "0.1.0",
  },
  function* (dockerfile) {
    for (const instruction of instructionsAndTriggersOf(dockerfile, "ARG", "ENV")) {
      for (const pair of instruction.pairs) {
        const kind = kindOf(instruction, pair);
        if (!kind) continue;
        yield {
          range: pair.nameRange,
          message:
            instruction.keyword === "ARG"
              ? `${kind} in ARG "${pair.key}": its value can be read in the image history and the build cache`
              : `${kind} in ENV "${pair.key}": its value is stored in the image, where anyone can read it`,
          fixes: secretFixes(dockerfile, instruction, pair),
        };
      }
    }
  },
);

/** What the message calls it: a secret by its name, or the password that an address holds. */
function kindOf({ keyword }: Instruction, { key, value }: Pair): string | undefined {
  // A build argument without a value is meant to get one; a variable without one is set when the container starts.
  if (!value || value.value === "") return keyword === "ARG" && isSecretName(key) ? "Secret" : undefined;
  if (isSecretName(key) && !isHarmlessValue(value.value)) return "Secret";
  return passwordIn(value.value) === undefined ? undefined : "Password";
}
