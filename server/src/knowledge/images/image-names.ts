import type { ImageReference, RepositoryName } from "../../syntax/image.ts";
import { rememberFor } from "../../syntax/memo.ts";
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

const hub = "docker.io";

/** Names of Docker Hub: github.com/distribution/reference (normalize.go) and Docker's registry client. */
const hubNames: ReadonlySet<string> = new Set([
  hub,
  "index.docker.io",
  "registry-1.docker.io",
  "registry.hub.docker.com",
]);

/**
 * What holds what Docker Hub holds: https://cloud.google.com/artifact-registry/docs/pull-cached-dockerhub-images,
 * https://gallery.ecr.aws/docker and https://github.com/DaoCloud/public-image-mirror.
 */
const hubMirrors: readonly string[] = [
  "mirror.gcr.io",
  "public.ecr.aws/docker",
  "docker.m.daocloud.io",
  "m.daocloud.io/docker.io",
];

/**
 * What the image is called where its facts are kept. The official images lose "library/", the name of one architecture
 * (https://github.com/docker-library/official-images#architectures-other-than-amd64) and that of a mirror, be it known here or
 * set.
 */
export const identityOf: (reference: ImageReference) => ImageIdentity = rememberFor(readIdentity);

function readIdentity({ registry, repository, original }: ImageReference): ImageIdentity {
  const { host, path } = originOf(original ?? { registry, repository });
  if (host !== hub) return { name: `${host}/${path}`, onHub: false, official: false, architecture: undefined };
  const [first = "", ...rest] = path.split("/");
  const architecture = rest.length === 1 ? libraryWord(first) : undefined;
  const official = architecture !== undefined || (rest.length === 1 && first === "library") || rest.length === 0;
  return { name: official ? (rest[0] ?? first) : path, onHub: true, official, architecture };
}

function originOf({ registry, repository }: RepositoryName): { readonly host: string; readonly path: string } {
  if (hubNames.has(registry.toLowerCase())) return { host: hub, path: repository };
  const written = `${registry.toLowerCase()}/${repository}`;
  const mirror = hubMirrors.find((each) => written.startsWith(`${each}/`));
  return mirror === undefined
    ? { host: registry, path: repository }
    : { host: hub, path: written.slice(mirror.length + 1) };
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
  return built?.has(architecture) === true ? `${namespaceOf(reference)}/${name}` : undefined;
}

/** "arm64v8" of `arm64v8/node`, behind a mirror too. */
function namespaceOf({ registry, repository, original }: ImageReference): string {
  return originOf(original ?? { registry, repository }).path.replace(/\/.*/, "");
}

/** True for an image that is pulled from a mirror: what else that mirror has, or may be pulled past it, nobody knows. */
export function isBehindMirror({ registry, repository, original }: ImageReference): boolean {
  const isHub = originOf({ registry, repository }).host === hub;
  return original !== undefined || (isHub && !hubNames.has(registry.toLowerCase()));
}

/** The Docker daemon in a container (https://hub.docker.com/_/docker, "dind"): it cannot work without privileges. */
export function isDockerInDocker(image: ImageReference | undefined): boolean {
  return image !== undefined && canonicalName(image) === "docker" && (image.tag?.value.includes("dind") ?? false);
}
