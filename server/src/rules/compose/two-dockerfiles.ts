import { eachPlaceOnce, projectFiles } from "../../analysis/compose/project-view.ts";
import { composeRule } from "../../engine/rule.ts";
import { removeEntry } from "../../syntax/yaml.ts";

export default composeRule(
  {
    id: "two-dockerfiles",
    aliases: [],
    title: "A build has both a Dockerfile and an inline one",
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
        message: `"${name}" also has "dockerfile", and Compose refuses to start where both are set`,
        related: [{ range: file.entry.keyRange, message: "The other one" }],
        fixes: removal
          ? [{ title: 'Remove "dockerfile", keep the inline text', safety: "unsafe", edits: [removal] }]
          : [],
      };
    }
  },
);
