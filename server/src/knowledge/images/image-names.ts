import type { ImageReference } from "../../syntax/image.ts";

/**
 * The name under which facts are kept: as people write it ("node", "grafana/grafana", "mcr.microsoft.com/dotnet/sdk");
 * mirrors of the official images lose the mirror's name.
 */
export function canonicalName({ registry, repository, familiar }: ImageReference): string {
  if (registry === "public.ecr.aws" && repository.startsWith("docker/library/"))
    return repository.slice("docker/library/".length);
  if (registry === "mirror.gcr.io") return repository.replace(/^library\//, "");
  return familiar.replace(/^docker\.io\/(?:library\/)?/, "");
}

/** The name that the catalogue of tags knows: "library/node", "grafana/grafana", "mcr.microsoft.com/dotnet/sdk". */
export function catalogueName(reference: ImageReference): string {
  const name = canonicalName(reference);
  return name.includes("/") ? name : `library/${name}`;
}
