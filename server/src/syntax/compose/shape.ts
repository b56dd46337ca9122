import type { MapNode } from "../yaml/model.ts";
import { allEntries, asMap, findEntry } from "../yaml/read.ts";

/** Keys at the top that other formats with a `services` section have and Compose files do not. */
const FOREIGN = [
  "apiVersion",
  "kind",
  "openapi",
  "swagger",
  "jobs",
  "on",
  "stages",
  "pipeline",
  "pipelines",
  "parameters",
  "_format_version",
];

/** Each service of a Compose file has one of these (or brings it by a merge key). */
const ORIGIN = ["image", "build", "extends", "provider"];

/**
 * True when a map has the shape of a Compose file: a `services` map of maps that name an image, a build or a service to
 * extend, and nothing at the top that marks another format (Kubernetes, workflows, OpenAPI, dependency injection).
 */
export function hasComposeShape(root: MapNode | undefined): boolean {
  const services = asMap(findEntry(root, "services")?.entry.value);
  if (!root || !services || FOREIGN.some((name) => findEntry(root, name))) return false;
  const maps = allEntries(services)
    .map(({ entry }) => asMap(entry.value))
    .filter((map) => map !== undefined);
  return maps.length > 0 && maps.every((map) => ORIGIN.some((name) => findEntry(map, name)));
}
