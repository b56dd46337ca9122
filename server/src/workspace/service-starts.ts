import type { ServiceStart } from "../linter.ts";
import type { Field, Service } from "../syntax/compose.ts";

/**
 * What a service starts in the place of the image's command, as a shell would have it; undefined when it leaves that to the image, and
 * when it sets the user itself, so that the image's does not count (Compose specification, "command", "entrypoint", "user").
 */
export function startOf(service: Service): ServiceStart | undefined {
  if (service.get("user")) return undefined;
  const entrypoint = textOf(service, "entrypoint");
  const command = textOf(service, "command");
  if (entrypoint === undefined && command === undefined) return undefined;
  return { ...(entrypoint === undefined ? {} : { entrypoint }), ...(command === undefined ? {} : { command }) };
}

/** Compose splits a text as a shell does, without running one. */
function textOf(service: Service, name: string): string | undefined {
  const attribute = service.get(name);
  if (attribute?.field) return attribute.field.text === "" ? undefined : written(attribute.field);
  const words = service.list(name).filter(({ inherited }) => inherited === attribute?.inherited);
  return words.length === 0 ? undefined : words.map((word) => `'${written(word).replaceAll("'", `'\\''`)}'`).join(" ");
}

/** `$$` is a dollar sign that the container gets. What no default gives a value stays as it is. */
function written({ value, text }: Field): string {
  return value ?? text.replaceAll("$$", "$");
}
