import { booleanOf } from "./compose/field.ts";
import type { ComposeFile, Resource, Service } from "./compose/model.ts";
import { servicesOf } from "./compose/services.ts";
import { hasComposeShape } from "./compose/shape.ts";
import { type Mirrors, NO_MIRRORS } from "./image.ts";
import type { MapNode, YamlFile } from "./yaml.ts";
import { isCurrentYaml, parseYaml } from "./yaml.ts";
import { allEntries, asMap, findEntry, follow, ownEntry } from "./yaml/read.ts";

export { booleanOf } from "./compose/field.ts";
export type * from "./compose/model.ts";

/**
 * Reads a Compose file. Never throws; services are looked into when a rule asks for them.
 * @param previous an earlier version of the same file: where one entry has changed, only that one is read anew. The earlier
 * version no longer holds then, see `isCurrentCompose`.
 * @param mirrors what names of images stand for besides themselves
 */
export function parseCompose(text: string, previous?: ComposeFile, mirrors: Mirrors = NO_MIRRORS): ComposeFile {
  const yaml = parseYaml(text, previous?.yaml);
  const root = rootOf(yaml);
  const byName = new Map<string, Service>();
  const file = {
    text,
    eol: yaml.eol,
    mirrors,
    yaml,
    root,
    isCompose: hasComposeShape(root),
    version: ownEntry(root, "version"),
    name: ownEntry(root, "name"),
    include: ownEntry(root, "include"),
    services: [] as readonly Service[],
    networks: resourcesOf(root, "networks"),
    volumes: resourcesOf(root, "volumes"),
    secrets: resourcesOf(root, "secrets"),
    configs: resourcesOf(root, "configs"),
    extensions: root?.entries.filter(({ name }) => name.startsWith("x-")) ?? [],
    service: (name: string) => byName.get(name),
  };
  file.services = servicesOf(file, sectionOf(root, "services"), previous?.mirrors === mirrors ? previous.services : []);
  for (const service of file.services) byName.set(service.name, service);
  return file;
}

/** False when a later version of the file has taken parts of the model over: its places are those of that version then. */
export function isCurrentCompose({ yaml }: ComposeFile): boolean {
  return isCurrentYaml(yaml);
}

/** Whether a YAML text is a Compose file by its shape, whatever its name. */
export function looksLikeCompose(source: string | YamlFile): boolean {
  if (typeof source !== "string") return hasComposeShape(rootOf(source));
  return /^["']?services["']?[ \t]*:|^\{/m.test(source) && hasComposeShape(rootOf(parseYaml(source)));
}

/** The root map of the first document that has one. */
function rootOf({ documents }: YamlFile): MapNode | undefined {
  for (const { root } of documents) if (root?.kind === "map") return root;
  return undefined;
}

function sectionOf(root: MapNode | undefined, name: string): MapNode | undefined {
  return asMap(findEntry(root, name)?.entry.value);
}

function resourcesOf(root: MapNode | undefined, section: string): readonly Resource[] {
  return allEntries(sectionOf(root, section)).map(({ entry }) => {
    const map = asMap(entry.value);
    const external = follow(findEntry(map, "external")?.entry.value);
    const isExternal = external?.kind === "map" || (external?.kind === "scalar" && booleanOf(external.text) === true);
    return { name: entry.name, nameRange: entry.keyRange, entry, map, external: isExternal };
  });
}
