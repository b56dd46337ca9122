import { promptReports } from "../../analysis/dockerfile/prompts.ts";
import { dockerfileRule } from "../../engine/rule.ts";

export default dockerfileRule(
  {
    id: "apt-prompt",
    aliases: ["DL3014", "DS-0021", "77783205-c4ca-4f80-bb80-c777f267c547", "S6584", "missing-assume-yes-switch"],
    title: "apt asks for confirmation during the build",
    category: "reliability",
    severity: "warning",
    profile: "recommended",
    fixes: ["safe"],
    since: "0.1.0",
  },
  (dockerfile) => promptReports(dockerfile, ({ manager }) => manager === "apt"),
);
