import { UNKNOWN } from "./interpolation.ts";
import type { Range } from "./text.ts";
import type { TracedText } from "./traced.ts";
import { slice, sourceOffset, sourceRange } from "./traced.ts";

/** An image reference by the grammar of the distribution specification, its parts with their places in the file. */
export interface ImageReference {
  /** The whole reference, variables replaced. */
  readonly text: string;
  /** "docker.io" unless the reference names another host. */
  readonly registry: string;
  /** Path without registry: "library/node" for `node`. */
  readonly repository: string;
  /** What the name stands for where its registry is a mirror by setting; absent: itself. */
  readonly original?: RepositoryName;
  /** As people write it: "node", "bitnami/redis", "ghcr.io/a/b". */
  readonly familiar: string;
  readonly tag: ReferencePart | undefined;
  readonly digest: ReferencePart | undefined;
  /** Where `:tag` is to be inserted when there is none: behind the name. Undefined when that place cannot be edited. */
  readonly nameEnd: number | undefined;
}

/** A repository of a registry, as `ImageReference` has them. */
export type RepositoryName = Pick<ImageReference, "registry" | "repository">;

/**
 * Registries that hold what another one holds, by how the names of their images begin: `mirror.example.com/hub` stands for
 * `docker.io`.
 */
export type Mirrors = Readonly<Record<string, string>>;

export const NO_MIRRORS: Mirrors = {};

/** What names of images stand for in a Dockerfile besides themselves. */
export interface Naming {
  readonly mirrors: Mirrors;
  /** Names that the build gives to something else (`additional_contexts`), each by its `contextName`. */
  readonly contexts: ReadonlySet<string>;
}

/**
 * The one spelling of a name by which BuildKit looks for a build context before it asks for an image: `docker.io/library/base:latest`
 * is `base` (frontend/dockerui, `Client.NamedContext`). What is no reference stays as it is.
 */
export function contextName(name: string): string {
  const reference = parseImageReference({ text: name, segments: [] });
  if (!reference) return name;
  const { familiar, tag, digest } = reference;
  const version = tag && (digest || tag.value !== "latest") ? `:${tag.value}` : "";
  return `${familiar}${version}${digest ? `@${digest.value}` : ""}`;
}

export interface ReferencePart {
  readonly value: string;
  /** Without ":" or "@"; undefined when the part is built from several places and cannot be edited as one. */
  readonly range: Range | undefined;
  /** 0: written in the reference itself; otherwise it is the value of a variable. */
  readonly origin: number;
  /** The value with the places of its pieces. */
  readonly written: TracedText;
}

/** What is certain of a reference part of whose name is behind a variable that nobody knows: `${REGISTRY}/node:22`. */
export interface PartialReference {
  /** Undefined: there surely is no tag, and no digest. */
  readonly tag: ReferencePart | undefined;
}

const LONGEST_REFERENCE = 1_000;
const LONGEST_NAME = 255;
const HOST =
  /^(?:(?:[a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9-]*[a-zA-Z0-9])(?:\.(?:[a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9-]*[a-zA-Z0-9]))*|\[[a-fA-F0-9:]+\])(?::[0-9]+)?$/;
const COMPONENT = /^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*$/;
const TAG = /^\w[\w.-]{0,127}$/;
const DIGEST = /^[a-zA-Z][a-zA-Z0-9]*(?:[-_+.][a-zA-Z][a-zA-Z0-9]*)*:[0-9a-fA-F]{32,}$/;
const SHA256 = /^sha256:[0-9a-f]{64}$/;
const DOCKER_HUB = "docker.io";

/**
 * Reads a reference by the grammar of https://pkg.go.dev/github.com/distribution/reference; undefined when it does not
 * fit. A first component without dot, colon and capital letters is a part of the path, not a registry, but "localhost".
 */
export function parseImageReference(whole: TracedText, mirrors: Mirrors = NO_MIRRORS): ImageReference | undefined {
  const { text } = whole;
  if (text.length === 0 || text.length > LONGEST_REFERENCE) return undefined;
  const at = text.indexOf("@");
  const beforeDigest = at === -1 ? text.length : at;
  const colon = text.lastIndexOf(":", beforeDigest - 1);
  const tagged = colon > text.lastIndexOf("/", beforeDigest - 1) && !text.slice(colon, beforeDigest).includes("]");
  const nameEnd = tagged ? colon : beforeDigest;
  const name = readName(text.slice(0, nameEnd));
  const tag = tagged ? partOf(whole, colon + 1, beforeDigest) : undefined;
  const digest = at === -1 ? undefined : partOf(whole, at + 1, text.length);
  if (!name || (tag && !TAG.test(tag.value)) || (digest && !isDigest(digest.value))) return undefined;
  const { registry, repository, familiar } = name;
  const original = originalOf(name, mirrors);
  const endOfName = (): number | undefined => {
    const last = sourceOffset(whole, nameEnd - 1);
    return last === undefined ? undefined : last + 1;
  };
  return {
    text,
    registry,
    repository,
    familiar,
    ...(original ? { original } : {}),
    tag,
    digest,
    get nameEnd() {
      return endOfName();
    },
  };
}

/** What the longest prefix that fits stands for. */
function originalOf({ registry, repository }: RepositoryName, mirrors: Mirrors): RepositoryName | undefined {
  const written = `${registry.toLowerCase()}/${repository}`;
  const prefixes = Object.entries(mirrors)
    .map(([prefix, host]) => [bare(prefix), bare(host)] as const)
    .filter(([prefix, host]) => host !== "" && written.startsWith(`${prefix}/`));
  const [prefix, host] = prefixes.sort(([a], [b]) => b.length - a.length)[0] ?? [];
  if (prefix === undefined || host === undefined) return undefined;
  const name = readName(`${host}/${written.slice(prefix.length + 1)}`);
  return name && { registry: name.registry, repository: name.repository };
}

/** Without scheme and final slashes. */
function bare(address: string): string {
  return address
    .trim()
    .toLowerCase()
    .replace(/^https?:\/\/|\/+$/g, "");
}

/**
 * The tag, or that there is none, of a reference in which the character `UNKNOWN` stands for a text that is not known, be it
 * empty or have slashes and colons. Undefined where that text could hold the tag, and where there is a digest.
 */
export function parsePartialReference(whole: TracedText): PartialReference | undefined {
  const { text } = whole;
  const known = text.lastIndexOf(UNKNOWN) + 1;
  if (known === 0 || text.length > LONGEST_REFERENCE || text.includes("@")) return undefined;
  const component = Math.max(known, text.lastIndexOf("/") + 1);
  const colon = text.indexOf(":", component);
  const name = text.slice(component, colon === -1 ? undefined : colon);
  const isWhole = component > known;
  if (isWhole ? !COMPONENT.test(name) : colon === -1) return undefined;
  const tag = colon === -1 ? undefined : partOf(whole, colon + 1, text.length);
  return tag && !TAG.test(tag.value) ? undefined : { tag };
}

function isDigest(text: string): boolean {
  return text.startsWith("sha256:") ? SHA256.test(text) : DIGEST.test(text);
}

function readName(name: string): Pick<ImageReference, "registry" | "repository" | "familiar"> | undefined {
  const slash = name.indexOf("/");
  const first = name.slice(0, Math.max(slash, 0));
  const hosted = slash !== -1 && (/[.:A-Z]/.test(first) || first === "localhost");
  const path = hosted ? name.slice(slash + 1) : name;
  if (name.length > LONGEST_NAME || (hosted && !HOST.test(first))) return undefined;
  if (!path.split("/").every((component) => COMPONENT.test(component))) return undefined;
  const registry = hosted && first !== "index.docker.io" ? first : DOCKER_HUB;
  if (registry !== DOCKER_HUB) return { registry, repository: path, familiar: `${registry}/${path}` };
  const repository = path.includes("/") ? path : `library/${path}`;
  return { registry, repository, familiar: repository.replace(/^library\/(?=[^/]+$)/, "") };
}

function partOf(whole: TracedText, start: number, end: number): ReferencePart {
  const origin = whole.segments.find(({ at, length }) => at + length > start)?.origin ?? 0;
  const written = slice(whole, start, end);
  return { value: written.text, range: sourceRange(whole, start, end), origin, written };
}
