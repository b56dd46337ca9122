import type { CatalogueEntry } from "../../src/knowledge/images/catalogue-table.ts";

/** What we read of `manifest.json` of dotnet/dotnet-docker. */
interface Manifest {
  readonly registry: string;
  readonly repos: readonly { readonly name: string; readonly images: readonly ManifestImage[] }[];
}

interface ManifestImage {
  readonly sharedTags?: Readonly<Record<string, unknown>>;
  readonly platforms: readonly Platform[];
}

interface Platform {
  readonly os: string;
  readonly architecture?: string;
  readonly variant?: string;
  readonly tags: Readonly<Record<string, unknown>>;
}

type Variables = Readonly<Record<string, string>>;

/**
 * The images of the .NET manifest as entries of library files, by names such as "mcr.microsoft.com/dotnet/sdk".
 * `versions`: the text of `manifest.versions.json`, whose variables stand in the tags as `$(name)`.
 */
export function readDotnet(manifest: string, versions: string): ReadonlyMap<string, readonly CatalogueEntry[]> {
  const { registry, repos } = JSON.parse(manifest) as Manifest;
  const { variables } = JSON.parse(versions) as { readonly variables: Variables };
  const images = repos.map(
    ({ name, images }) => [`${registry}/${name}`, images.flatMap((image) => entriesOf(image, variables))] as const,
  );
  return new Map(images.toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

function entriesOf({ sharedTags = {}, platforms }: ManifestImage, variables: Variables): readonly CatalogueEntry[] {
  return platforms.map((platform) => ({
    tags: tagsOf(platform.tags, variables),
    sharedTags: tagsOf(sharedTags, variables),
    architectures: [architectureOf(platform)],
  }));
}

function tagsOf(tags: Readonly<Record<string, unknown>>, variables: Variables): readonly string[] {
  return Object.keys(tags).map((tag) => expand(tag, variables));
}

function expand(text: string, variables: Variables): string {
  return text.replace(/\$\(([^)]+)\)/g, (whole, name: string) => {
    const value = variables[name];
    return value === undefined ? whole : expand(value, variables);
  });
}

/** The platform in the words of the library files: "arm64v8", "windows-amd64". */
function architectureOf({ os, architecture = "amd64", variant = "" }: Platform): string {
  if (os === "windows") return `windows-${architecture}`;
  return architecture === "arm" ? `arm32${variant}` : `${architecture}${variant}`;
}
