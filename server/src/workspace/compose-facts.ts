import type { ServiceMounts, ServiceStart } from "../linter.ts";
import { type Build, type ComposeFile, parseCompose, type Service } from "../syntax/compose.ts";
import { mountsOf } from "./service-mounts.ts";
import { startOf } from "./service-starts.ts";
import type { Scope } from "./store.ts";
import { parentOf, resolveUri } from "./uri.ts";

/** A service of a Compose file that builds a Dockerfile. */
export interface BuildEntry {
  /** URI of the Compose file. */
  readonly file: string;
  /** Name of the service. */
  readonly name: string;
  /** URIs. */
  readonly context: string;
  readonly dockerfile: string;
  readonly target: string | undefined;
  readonly args: Readonly<Record<string, string>>;
  /** Names of additional contexts. */
  readonly contexts: readonly string[];
  readonly mounts: ServiceMounts | undefined;
  readonly starts: ServiceStart | undefined;
  /** Text of `dockerfile_inline`, which is built in the place of the file. */
  readonly inline?: string;
}

/** What other files need to know of a Compose file. */
export interface ComposeFacts {
  /** Services that build from a folder on disk; contexts at a URL or behind unknown variables are left out. */
  readonly builds: readonly BuildEntry[];
  /** Services that build what stands in the Compose file itself. */
  readonly inlineBuilds: readonly BuildEntry[];
  /** URIs of the files that `include` names. */
  readonly includes: readonly string[];
}

const nothing: ComposeFacts = { builds: [], inlineBuilds: [], includes: [] };

/** Reads a Compose file for others; the value stays the same while edits do not concern them. */
export function factsOf(scope: Scope, file: string): Promise<ComposeFacts> {
  return scope.derive(
    `facts:${file}`,
    (inner) => readFacts(inner, file),
    (facts) => JSON.stringify(facts),
  );
}

async function readFacts(scope: Scope, file: string): Promise<ComposeFacts> {
  const text = await scope.readText(file);
  if (text === undefined || !/build|include/.test(text)) return nothing;
  const compose = parseCompose(text);
  const builds = compose.services.flatMap((service) => (service.build ? buildEntry(file, service, service.build) : []));
  return {
    builds: builds.filter(({ inline }) => inline === undefined),
    inlineBuilds: builds.filter(({ inline }) => inline !== undefined),
    includes: includedPaths(compose).map((path) => resolveUri(parentOf(file), path)),
  };
}

/** `include: [path, {path: …}]` and `{path: [a, b]}` (Compose specification, "include"). */
function includedPaths({ include }: ComposeFile): string[] {
  const node = include?.value;
  if (node?.kind !== "list") return [];
  return node.items.flatMap(({ value }) => {
    if (value?.kind === "scalar") return [value.text];
    if (value?.kind !== "map") return [];
    const path = value.entries.find(({ name }) => name === "path")?.value;
    if (path?.kind === "scalar") return [path.text];
    return path?.kind === "list"
      ? path.items.flatMap((item) => (item.value?.kind === "scalar" ? [item.value.text] : []))
      : [];
  });
}

function buildEntry(file: string, service: Service, build: Build): BuildEntry[] {
  const path = build.context ? build.context.value : ".";
  const dockerfile = build.dockerfile ? build.dockerfile.value : "Dockerfile";
  if (path === undefined || dockerfile === undefined || isRemote(path)) return [];
  const context = resolveUri(parentOf(file), path);
  const args = build.args.flatMap(({ name: arg, value }) =>
    value?.value === undefined ? [] : [[arg, value.value] as const],
  );
  return [
    {
      file,
      name: service.name,
      context,
      dockerfile: resolveUri(context, dockerfile),
      target: build.target?.value,
      args: Object.fromEntries(args),
      contexts: build.additionalContexts.map(({ name }) => name),
      mounts: mountsOf(service),
      starts: startOf(service),
      ...(build.dockerfileInline ? { inline: build.dockerfileInline.text } : {}),
    },
  ];
}

/** A git repository or an archive (Compose build specification, "context"). */
function isRemote(context: string): boolean {
  return /^\w[\w+.-]*:\/\/|^git@|^github\.com\/|^[\w-]+:/.test(context);
}
