import { composeRule } from "../../engine/rule.ts";
import { type Entry, follow, removeEntry } from "../../syntax/yaml.ts";

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
      message: isRefused(version)
        ? '"version" must be a string, so Compose refuses the file; it has had no effect since Compose 2'
        : '"version" has had no effect since Compose 2, which warns about it on every command',
      fails: isRefused(version),
      tags: ["deprecated"],
      ...(removal ? { fixes: [{ title: 'Remove "version"', safety: "safe", edits: [removal] }] } : {}),
    };
  },
);

/** `3` and `3.8` are numbers: "version must be a string" (the schema of compose-go). */
function isRefused({ value }: Entry): boolean {
  const node = follow(value);
  return !(node?.kind === "scalar" && typeof node.value === "string");
}
