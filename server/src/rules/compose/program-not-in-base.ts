import { eachPlaceOnce } from "../../analysis/compose/project-view.ts";
import { serviceImage } from "../../analysis/compose/service-image.ts";
import { hasAlternative, startedProgram } from "../../analysis/dockerfile/started-program.ts";
import { testFixes } from "../../analysis/repairs/test-fixes.ts";
import type { ComposeModel } from "../../engine/model.ts";
import { composeRule, type Report } from "../../engine/rule.ts";
import type { Service } from "../../syntax/compose.ts";

export default composeRule(
  {
    id: "program-not-in-base",
    aliases: [],
    title: "Health check starts a program that the image does not have",
    category: "reliability",
    severity: "warning",
    profile: "recommended",
    fixes: ["unsafe"],
    since: "0.1.0",
  },
  function* (compose) {
    yield* eachPlaceOnce(compose.services.flatMap((service) => reportOn(compose, service) ?? []));
  },
);

function reportOn(compose: ComposeModel, service: Service): Report | undefined {
  const command = service.healthcheck?.command;
  const image = command && serviceImage(compose, service);
  if (!image || hasAlternative(command.script)) return undefined;
  const effect = "so the health check always fails";
  const program = startedProgram(command.script, command.words !== undefined);
  // No comment can stand in a block.
  const isBlock = /^(?:literal|folded)$/.test(command.text?.node.style ?? "");
  const range = program && !isBlock ? program.range : service.get("healthcheck", "test")?.entry.keyRange;
  if (!range) return undefined;
  if (command.text && image.lacks("sh"))
    return { range, message: `"${image.name}" has no shell, which this form needs, ${effect}` };
  if (!program || !image.lacks(program.path)) return undefined;
  return {
    range,
    message: `"${image.name}" has no ${program.path.slice(program.path.lastIndexOf("/") + 1)}, ${effect}`,
    fixes: testFixes(compose.yaml, command, image),
  };
}
