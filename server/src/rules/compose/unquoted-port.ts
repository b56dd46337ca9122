import { eachPlaceOnce } from "../../analysis/compose/project-view.ts";
import { composeRule } from "../../engine/rule.ts";
import type { Port } from "../../syntax/compose.ts";
import { quoteScalar, type ScalarNode } from "../../syntax/yaml.ts";

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
    for (const { node, range } of eachPlaceOnce(services.flatMap(({ ports }) => ports.filter(isPlainMapping)))) {
      if (node.kind !== "scalar") continue;
      const quoting = quoteScalar(yaml, node);
      const misread = SEXAGESIMAL.test(node.text);
      yield {
        range,
        message: message(node, misread),
        fixes: quoting ? [{ title: "Put the port mapping in quotes", safety: "safe", edits: [quoting] }] : [],
        ...(misread ? {} : { severity: "hint" }),
      };
    }
  },
);

/** Numbers in base 60 (YAML 1.1, https://yaml.org/type/int.html): every part but the first below 60. */
const SEXAGESIMAL = /^[1-9][0-9]*(?::[0-5]?[0-9])+$/;

/** Numbers and colons alone: what has an address, a protocol or a variable is a text to every parser. */
function isPlainMapping({ syntax, quoted, node }: Port): boolean {
  return syntax === "short" && !quoted && node.kind === "scalar" && /^\d+(?::\d+)+$/.test(node.text);
}

function message({ text }: ScalarNode, misread: boolean): string {
  if (misread) return `Without quotes, YAML 1.1 parsers read ${text} as the base-60 number ${decimal(text)}`;
  return `"${text}" is not quoted; with a container port below 60, YAML 1.1 reads a number`;
}

function decimal(text: string): number {
  return text.split(":").reduce((sum, part) => sum * 60 + Number(part), 0);
}
