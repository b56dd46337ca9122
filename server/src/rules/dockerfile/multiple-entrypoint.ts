import { overriddenInstructions } from "../../analysis/dockerfile/overridden.ts";
import { dockerfileRule } from "../../engine/rule.ts";

export default dockerfileRule(
  {
    id: "multiple-entrypoint",
    aliases: [
      "DL4004",
      "MultipleInstructionsDisallowed",
      "DS-0007",
      "6938958b-3f1a-451c-909b-baeee14bdc97",
      "S6589",
      "multiple-entrypoint-instructions",
      "MULTIPLE_INSTRUCTIONS",
    ],
    title: "More than one ENTRYPOINT in a stage",
    category: "correctness",
    severity: "warning",
    profile: "recommended",
    fixes: ["safe"],
    since: "0.1.0",
  },
  (dockerfile) => overriddenInstructions(dockerfile, "ENTRYPOINT"),
);
