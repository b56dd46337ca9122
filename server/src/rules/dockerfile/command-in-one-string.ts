import { effectiveInstructions } from "../../analysis/dockerfile/overridden.ts";
import { singleString } from "../../analysis/dockerfile/single-string.ts";
import { splitFixes } from "../../analysis/repairs/quoted-command.ts";
import { dockerfileRule, type Report } from "../../engine/rule.ts";
import type { Instruction } from "../../syntax/dockerfile.ts";

export default dockerfileRule(
  {
    id: "command-in-one-string",
    aliases: [],
    title: "Exec form with a whole command in one string, which no program is called",
    category: "correctness",
    severity: "warning",
    profile: "recommended",
    fixes: ["unsafe"],
    since: "0.1.0",
  },
  function* (dockerfile) {
    for (const instruction of effectiveInstructions(dockerfile, "CMD", "ENTRYPOINT", "RUN", "HEALTHCHECK")) {
      const found = singleString(dockerfile, instruction);
      if (!found) continue;
      const { item, sure } = found;
      const shown = item.value.length > 30 ? `${item.value.slice(0, 29)}…` : item.value;
      const one = { range: item.range, fixes: splitFixes(dockerfile, instruction, item) };
      yield { ...one, ...verdict(instruction, `No program is called ${JSON.stringify(shown)}`, sure) };
    }
  },
);

function verdict({ keyword, onbuild }: Instruction, fault: string, sure: boolean): Pick<Report, "message" | "fails"> {
  if (keyword === "RUN") return { message: `${fault}, so the build fails`, fails: !onbuild };
  if (keyword === "HEALTHCHECK") return { message: `${fault}, so the health check always fails` };
  return { message: `${fault}, so the container does not start`, fails: sure && !onbuild };
}
