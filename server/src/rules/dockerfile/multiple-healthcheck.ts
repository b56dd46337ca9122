import { overriddenInstructions } from "../../analysis/dockerfile/overridden.ts";
import { dockerfileRule } from "../../engine/rule.ts";

export default dockerfileRule(
  {
    id: "multiple-healthcheck",
    aliases: ["DL3012", "MultipleInstructionsDisallowed", "DS-0023", "MULTIPLE_INSTRUCTIONS"],
    title: "More than one HEALTHCHECK in a stage",
    category: "correctness",
    severity: "warning",
    profile: "recommended",
    fixes: ["safe"],
    since: "0.1.0",
  },
  (dockerfile) => overriddenInstructions(dockerfile, "HEALTHCHECK"),
);
