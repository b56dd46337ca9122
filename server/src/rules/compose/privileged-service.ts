import { eachPlaceOnce } from "../../analysis/compose/project-view.ts";
import { composeRule } from "../../engine/rule.ts";
import { isDockerInDocker } from "../../knowledge/images/image-names.ts";
import { booleanOf } from "../../syntax/compose.ts";
import { removeEntry } from "../../syntax/yaml.ts";

export default composeRule(
  {
    id: "privileged-service",
    aliases: ["ae5b6871-7f45-42e0-bb4c-ab300c4d2026"],
    title: "Service or its build has full access to the host",
    category: "security",
    severity: "warning",
    profile: "recommended",
    fixes: ["unsafe"],
    since: "0.1.0",
  },
  function* ({ yaml, services }) {
    const granted = services
      .filter(({ image }) => !isDockerInDocker(image?.reference))
      .flatMap((service) => {
        const grants = [service.get("privileged"), service.get("build", "privileged")];
        return grants.flatMap((grant) =>
          grant && booleanOf(grant.field?.value) === true ? [{ service, grant, range: grant.entry.range }] : [],
        );
      });
    for (const { service, grant, range } of eachPlaceOnce(granted)) {
      const { entry, field } = grant;
      const isChosen = field?.text !== field?.value;
      const removal = !isChosen && entry.map.entries.length > 1 ? removeEntry(yaml, entry) : undefined;
      yield {
        range,
        message: `"privileged" gives "${service.name}" every capability and device, so a break-in takes over the host`,
        // Who runs Compose decides by a variable.
        ...(isChosen ? { severity: "info" as const } : {}),
        fixes: removal
          ? [
              {
                title: 'Remove "privileged"',
                safety: "unsafe",
                // What it needs instead, only a start shows.
                byHand: true,
                remark: "the service loses its privileges",
                edits: [removal],
              },
            ]
          : [],
      };
    }
  },
);
