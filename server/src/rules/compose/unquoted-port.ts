import { eachPlaceOnce } from "../../analysis/compose/project-view.ts";
import { composeRule } from "../../engine/rule.ts";
import type { Port } from "../../syntax/compose.ts";
import { quoteScalar } from "../../syntax/yaml.ts";

export default composeRule(
  {
    id: "unquoted-port",
    aliases: ["require-quotes-in-ports"],
    title: "Port mapping is not quoted",
    category: "correctness",
    severity: "warning",
    profile: "recommended",
    fixes: ["safe"],
    since: "0.1.0",
  },
  function* ({ yaml, services }) {
    for (const { node, range } of eachPlaceOnce(services.flatMap(({ ports }) => ports.filter(isMisread)))) {
      if (node.kind !== "scalar") continue;
      const quoting = quoteScalar(yaml, node);
      yield {
        range,
        message: `Without quotes, YAML 1.1 parsers read ${node.text} as the base-60 number ${decimal(node.text)}`,
        fixes: quoting ? [{ title: "Put the port mapping in quotes", safety: "safe", edits: [quoting] }] : [],
      };
    }
  },
);

/** Numbers in base 60 (YAML 1.1, https://yaml.org/type/int.html): no zero in front, every part but the first below 60. */
const SEXAGESIMAL = /^[1-9][0-9]*(?::[0-5]?[0-9])+$/;

/** What has an address, a protocol, a variable or a larger container port is a text to every parser. */
function isMisread({ syntax, quoted, node }: Port): boolean {
  return syntax === "short" && !quoted && node.kind === "scalar" && SEXAGESIMAL.test(node.text);
}

function decimal(text: string): number {
  return text.split(":").reduce((sum, part) => sum * 60 + Number(part), 0);
}
