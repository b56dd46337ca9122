import type { ImageReference } from "../../syntax/image.ts";
import { architectures } from "./image-catalogue.ts";
import { isLibraryArchitecture } from "./platforms.ts";

/** Which image a reference means, whatever it is called: the one key of all tables. */
export interface ImageIdentity {
  /** As people write it: "node", "grafana/grafana", "mcr.microsoft.com/dotnet/sdk". */
  readonly name: string;
  /** On Docker Hub, under whichever of its names, or behind a mirror of it. */
  readonly onHub: boolean;
  /** One of Docker's official images. */
  readonly official: boolean;
  /** Word of the library files for the one platform that the name is for: "arm64v8" of `arm64v8/node`. */
  readonly architecture: string | undefined;
}

/** Host, with a path if need be, that stands in for another host: `mirror.corp/hub` for `docker.io`. */
export type MirrorTable = Readonly<Record<string, string>>;

/**
 * Hosts that are Docker Hub, or hold what it holds. The first by github.com/distribution/reference (normalize.go) and Docker's
 * registry client, the others by https://cloud.google.com/artifact-registry/docs/pull-cached-dockerhub-images,
 * https://gallery.ecr.aws/docker and https://github.com/DaoCloud/public-image-mirror.
 */
const HUB: MirrorTable = {
  "docker.io": "docker.io",
  "index.docker.io": "docker.io",
  "registry-1.docker.io": "docker.io",
  "registry.hub.docker.com": "docker.io",
  "mirror.gcr.io": "docker.io",
  "public.ecr.aws/docker": "docker.io",
  "docker.m.daocloud.io": "docker.io",
  "m.daocloud.io/docker.io": "docker.io",
};

/**
 * What the image is called where its facts are kept. The official images lose "library/", the name of one architecture
 * (https://github.com/docker-library/official-images#architectures-other-than-amd64) and that of a mirror.
 * @param mirrors further mirrors: what is asked in place of which host; undefined where none are set
 */
export function identityOf(reference: ImageReference, mirrors: MirrorTable = {}): ImageIdentity {
  const { host, path } = origin(reference, mirrors);
  if (host !== "docker.io") return { name: `${host}/${path}`, onHub: false, official: false, architecture: undefined };
  const [first = "", ...rest] = path.split("/");
  const architecture = rest.length === 1 ? libraryWord(first) : undefined;
  const official = architecture !== undefined || (rest.length === 1 && first === "library") || rest.length === 0;
  return { name: official ? (rest[0] ?? first) : path, onHub: true, official, architecture };
}

function origin({ registry, repository }: ImageReference, mirrors: MirrorTable): { host: string; path: string } {
  const written = `${registry.toLowerCase()}/${repository}`;
  const own = Object.entries(mirrors).map(
    ([host, mirror]) => [mirror.replace(/^https?:\/\/|\/+$/g, ""), host] as const,
  );
  for (const [mirror, host] of [...own, ...Object.entries(HUB)]) {
    if (mirror !== "" && written.startsWith(`${mirror}/`)) return { host, path: written.slice(mirror.length + 1) };
  }
  return { host: registry, path: repository };
}

/** The namespaces on Docker Hub are called as the library files call the platforms, but for one. */
function libraryWord(namespace: string): string | undefined {
  if (namespace === "winamd64") return "windows-amd64";
  return isLibraryArchitecture(namespace) && namespace !== "windows-amd64" ? namespace : undefined;
}

/** `identityOf(reference).name` */
export function canonicalName(reference: ImageReference): string {
  return identityOf(reference).name;
}

/** The name that the catalogue of tags knows: "library/node", "grafana/grafana", "mcr.microsoft.com/dotnet/sdk". */
export function catalogueName(reference: ImageReference): string {
  const { name, official } = identityOf(reference);
  return official ? `library/${name}` : name;
}

/** Platforms that the reference is built for, in the words of the library files; undefined when unknown. */
export function builtFor(reference: ImageReference): ReadonlySet<string> | undefined {
  const { architecture } = identityOf(reference);
  if (architecture !== undefined) return new Set([architecture]);
  return architectures(catalogueName(reference), reference.tag?.value ?? "latest");
}

/**
 * The name of another image for the same architecture: "arm64v8/eclipse-temurin" behind `arm64v8/openjdk`. The name itself
 * where the reference names none; undefined where the other one is not known to be built for it. `name`: as `canonicalName`
 * gives it.
 */
export function forSameArchitecture(reference: ImageReference, name: string, tag: string): string | undefined {
  const { architecture } = identityOf(reference);
  if (architecture === undefined) return name;
  const built = name.includes("/") ? undefined : architectures(`library/${name}`, tag);
  return built?.has(architecture) === true ? reference.repository.replace(/\/.*/, `/${name}`) : undefined;
}
