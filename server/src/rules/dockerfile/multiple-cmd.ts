import { overriddenInstructions } from "../../analysis/dockerfile/overridden.ts";
import { dockerfileRule } from "../../engine/rule.ts";

export default dockerfileRule(
  {
    id: "multiple-cmd",
    aliases: [
      "DL4003",
      "MultipleInstructionsDisallowed",
      "DS-0016",
      "41c195f4-fc31-4a5c-8a1b-90605538d49f",
      "S6589",
      "multiple-cmd-instructions",
      "MULTIPLE_INSTRUCTIONS",
    ],
    title: "More than one CMD in a stage",
    category: "correctness",
    severity: "warning",
    profile: "recommended",
    fixes: ["safe"],
    since: "0.1.0",
  },
  (dockerfile) => overriddenInstructions(dockerfile, "CMD"),
);
