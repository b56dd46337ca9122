import { eachPlaceOnce, projectFiles } from "../../analysis/compose/project-view.ts";
import { composeRule } from "../../engine/rule.ts";
import { removeEntry } from "../../syntax/yaml.ts";

export default composeRule(
  {
    id: "two-dockerfiles",
    aliases: [],
    title: "Build sets both dockerfile and dockerfile_inline",
    category: "correctness",
    severity: "error",
    profile: "recommended",
    fixes: ["unsafe"],
    since: "0.1.0",
  },
  function* (compose) {
    const twice = compose.services.flatMap((service) => {
      const file = service.get("build", "dockerfile");
      const inline = service.get("build", "dockerfile_inline");
      if (!file?.field?.value || !inline?.field?.value) return [];
      return [{ name: service.name, file, range: inline.entry.keyRange }];
    });
    const others = projectFiles(compose).slice(1);
    for (const { name, file, range } of eachPlaceOnce(twice)) {
      if (others.some((other) => other.service(name)?.get("build"))) continue;
      const removal = file.inherited ? undefined : removeEntry(compose.yaml, file.entry);
      yield {
        range,
        message: `"${name}" sets both "dockerfile" and "dockerfile_inline", so Compose refuses to start`,
        related: [{ range: file.entry.keyRange, message: '"dockerfile" is set here' }],
        fixes: removal
          ? [{ title: 'Remove "dockerfile" and keep the inline text', safety: "unsafe", edits: [removal] }]
          : [],
      };
    }
  },
);
