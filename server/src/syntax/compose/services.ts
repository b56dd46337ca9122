import type { Entry, MapNode } from "../yaml/model.ts";
import { allEntries } from "../yaml/read.ts";
import type { ComposeFile, Service } from "./model.ts";
import { ServiceView } from "./service.ts";

/**
 * The services of a `services` map.
 * @param earlier those of an earlier version of the file: one whose entry was taken over, and to which nothing comes from
 * elsewhere but from others that were, is taken over with all that was read of it
 */
export function servicesOf(
  file: ComposeFile,
  services: MapNode | undefined,
  earlier: readonly Service[],
): readonly ServiceView[] {
  const entries = allEntries(services).map(({ entry }) => entry);
  const kept = keptOf(file, entries, earlier);
  return entries.map((entry) => {
    const service = kept.get(entry.name) ?? new ServiceView(file, entry);
    service.file = file;
    return service;
  });
}

/** By name. */
function keptOf(
  file: ComposeFile,
  entries: readonly Entry[],
  earlier: readonly Service[],
): ReadonlyMap<string, ServiceView> {
  const kept = new Map<string, ServiceView>();
  if (earlier.length === 0 || file.yaml.documents.some(({ aliases }) => aliases.length > 0)) return kept;
  const known = new Map(earlier.map((service) => [service.entry, service]));
  const names = new Set(entries.map(({ name }) => name));
  for (const entry of entries) {
    const service = known.get(entry);
    if (service instanceof ServiceView) kept.set(entry.name, service);
  }
  // What stands on a service that is read anew is read anew as well.
  for (let size = -1; size !== kept.size;) {
    size = kept.size;
    for (const [name, service] of kept) if (!standsOn(service, names, kept)) kept.delete(name);
  }
  return kept;
}

function standsOn(
  { extends: own }: ServiceView,
  names: ReadonlySet<string>,
  kept: ReadonlyMap<string, ServiceView>,
): boolean {
  if (!own) return true;
  const base = own.service?.value;
  return own.file === undefined && base !== undefined && (kept.has(base) || !names.has(base));
}
