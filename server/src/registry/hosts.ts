import { parseImageReference } from "../syntax/image.ts";
import { traced } from "../syntax/traced.ts";
import { RegistryError } from "./problem.ts";

/** Where an image is asked for. */
export interface Target {
  /** As consent and messages name it: "docker.io", "ghcr.io", or the mirror that stands in for it. */
  readonly registry: string;
  /** Host and port that is contacted: "registry-1.docker.io". */
  readonly host: string;
  /** Path in the registry: "library/node"; behind a mirror with the mirror's prefix. */
  readonly repository: string;
  /** As people write the image, without tag and digest: "node", "ghcr.io/a/b". */
  readonly familiar: string;
  /** Undefined when the reference has neither tag nor digest. */
  readonly tag: string | undefined;
  readonly digest: string | undefined;
}

/** Registry host as in a reference to `host[:port][/prefix]` that is asked instead: `docker.io` to `mirror.corp/hub`. */
export type Mirrors = Readonly<Record<string, string>>;

const dockerHub = "docker.io";
const dockerHubHost = "registry-1.docker.io";

/** Reads a reference; throws a `RegistryError` when it is none. */
export function targetOf(reference: string, mirrors: Mirrors): Target {
  const image = parseImageReference(traced(reference, 0));
  if (!image) throw new RegistryError({ kind: "not-a-reference", text: reference.slice(0, 200) });
  const { familiar, registry, repository } = image;
  const written = { familiar, tag: image.tag?.value, digest: image.digest?.value };
  const mirror = mirrors[registry]?.replace(/^https?:\/\/|\/+$/g, "");
  if (mirror === undefined || mirror === "") {
    return { ...written, registry, host: registry === dockerHub ? dockerHubHost : registry, repository };
  }
  const [host = "", ...prefix] = mirror.split("/");
  return { ...written, registry: host, host, repository: [...prefix, repository].join("/") };
}

/** One name for all the names of Docker Hub; other hosts in lower case. */
export function canonicalHost(host: string): string {
  const lower = host.toLowerCase();
  return [dockerHubHost, "index.docker.io"].includes(lower) ? dockerHub : lower;
}

/** `localhost` and names below it, 127.0.0.0/8, ::1. Takes a host with or without a port. */
export function isLoopback(host: string): boolean {
  const name = host.replace(/:\d+$/, "").toLowerCase();
  return name === "localhost" || name.endsWith(".localhost") || name === "[::1]" || /^127(?:\.\d{1,3}){3}$/.test(name);
}

/** Suffixes under which strangers are neighbours, besides those like `co.uk`. */
const sharedSuffixes = new Set([
  "azurecr.io",
  "azurecr.cn",
  "jfrog.io",
  "pkg.dev",
  "github.io",
  "gitlab.io",
  "herokuapp.com",
  "appspot.com",
  "run.app",
  "cloudfront.net",
  "azurewebsites.net",
  "azure-api.net",
  "fly.dev",
  "vercel.app",
  "netlify.app",
  "web.app",
]);
const countrySuffix = /^(?:ac|co|com|edu|gob|gov|go|ne|net|or|org)\.[a-z]{2}$/;

/**
 * Whether a host belongs to the registry: the registry itself, a host below it, or one below the domain that the
 * registry is a name of (auth.docker.io for registry-1.docker.io), unless that domain is shared by strangers.
 */
export function sharesDomain(tokenHost: string, registryHost: string): boolean {
  const [token, registry] = [tokenHost, registryHost].map((host) => host.replace(/:\d+$/, "").toLowerCase());
  if (token === undefined || registry === undefined) return false;
  if (token === registry || token.endsWith(`.${registry}`)) return true;
  const parent = registry.slice(registry.indexOf(".") + 1);
  const isDomain = /^[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z][a-z0-9-]*$/.test(parent);
  if (!isDomain || countrySuffix.test(parent) || isShared(parent)) return false;
  return token === parent || token.endsWith(`.${parent}`);
}

function isShared(domain: string): boolean {
  return sharedSuffixes.has(domain) || domain.endsWith(".amazonaws.com") || domain === "amazonaws.com";
}
