import type { ComposeModel } from "../../engine/model.ts";
import type { ComposeFile, Service } from "../../syntax/compose.ts";
import type { Range } from "../../syntax/text.ts";

/**
 * True when no name can come from a file that is not seen: the file can be read, includes nothing, and is no override,
 * that is, each of its services says what it runs.
 */
export function seesWholeProject(compose: ComposeModel): boolean {
  const { yaml, services } = compose;
  if (yaml.errors.length > 0 || yaml.documents.length !== 1) return false;
  if (projectFiles(compose).some(({ include }) => include)) return false;
  return services.every((service) => ["image", "build", "extends", "provider"].some((name) => service.get(name)));
}

/** The file and those that may be merged with it. */
export function projectFiles(compose: ComposeModel): readonly ComposeFile[] {
  return [compose, ...(compose.surroundings.siblings ?? [])];
}

/**
 * True for a service that starts only when the shell asks for one of its profiles. Without profiles, or in the one without a name,
 * it always starts (`Service.HasProfile` of compose-go).
 */
export function isBehindProfile(service: Service): boolean {
  const profiles = service.list("profiles");
  return profiles.length > 0 && profiles.every(({ value }) => value !== "");
}

/** Each place once, in the given order: what is written at an anchor serves many services. */
export function eachPlaceOnce<Part extends { readonly range: Range }>(parts: readonly Part[]): Part[] {
  const seen = new Set<number>();
  return parts.filter(({ range }) => !seen.has(range.start) && seen.add(range.start));
}
