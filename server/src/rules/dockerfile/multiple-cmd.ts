import { overriddenInstructions } from "../../analysis/dockerfile/overridden.ts";
import { dockerfileRule } from "../../engine/rule.ts";

export default dockerfileRule(
  {
    id: "multiple-cmd",
    aliases: ["DL4003", "MultipleInstructionsDisallowed", "DS-0016", "S6589", "MULTIPLE_INSTRUCTIONS"],
    title: "More than one CMD in a stage",
    category: "correctness",
    severity: "warning",
    profile: "recommended",
    fixes: ["safe"],
    since: "0.1.0",
  },
  (dockerfile) => overriddenInstructions(dockerfile, "CMD", "starts"),
);
