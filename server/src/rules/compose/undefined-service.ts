import { type NameUse, nameUse, undefinedServices } from "../../analysis/compose/undefined-names.ts";
import { composeRule } from "../../engine/rule.ts";
import type { Field, Service } from "../../syntax/compose.ts";

export default composeRule(
  {
    id: "undefined-service",
    aliases: [],
    title: "Service refers to another service that does not exist",
    category: "correctness",
    severity: "error",
    profile: "recommended",
    fixes: ["unsafe"],
    since: "0.1.0",
  },
  (compose) => undefinedServices(compose, servicesOf),
);

function servicesOf(service: Service): readonly NameUse[] {
  const required = service.dependsOn.filter((dependency) => dependency.required);
  const base = service.extends?.file ? undefined : service.extends?.service;
  const links = [...service.list("links"), ...service.list("volumes_from")];
  const namespaces = ["network_mode", "ipc", "pid"].map((name) => service.get(name)?.field);
  return [
    ...required.flatMap(({ name, range }) => nameUse(service.file, name, range)),
    ...nameUse(service.file, base?.value, base?.range),
    ...links.flatMap((field) => partUse(service, field, /^(?!container:)[^:]+/)),
    ...namespaces.flatMap((field) => partUse(service, field, /(?<=^service:).+/)),
  ];
}

/** The part of a text that names a service: "db" in `db:database` and in `service:db`. */
function partUse({ file }: Service, field: Field | undefined, pattern: RegExp): readonly NameUse[] {
  const match = field?.value === field?.text ? pattern.exec(field?.text ?? "") : undefined;
  if (!match || !field?.range) return [];
  const start = field.range.start + match.index;
  return nameUse(file, match[0], { start, end: start + match[0].length });
}
