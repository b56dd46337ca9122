import { composeRule } from "../../engine/rule.ts";
import { removeEntry } from "../../syntax/yaml.ts";

export default composeRule(
  {
    id: "obsolete-version",
    aliases: ["no-version-field"],
    title: "Top-level version has no effect",
    category: "maintainability",
    severity: "warning",
    profile: "recommended",
    fixes: ["safe"],
    since: "0.1.0",
  },
  function* (compose) {
    const { version } = compose;
    if (!version || !compose.root?.entries.some(({ name }) => name === "services")) return;
    const removal = removeEntry(compose.yaml, version);
    yield {
      range: version.range,
      message: '"version" has had no effect since Compose 2, which warns about it on every command',
      tags: ["deprecated"],
      ...(removal ? { fixes: [{ title: 'Remove "version"', safety: "safe", edits: [removal] }] } : {}),
    };
  },
);
