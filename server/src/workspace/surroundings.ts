import type {
  BuildContext,
  BuildingService,
  ComposeSurroundings,
  DockerfileSurroundings,
  Settings,
} from "../linter.ts";
import { parseCompose } from "../syntax/compose.ts";
import { type Dockerfile, parseDockerfile } from "../syntax/dockerfile.ts";
import { dotenvValues, parseDotenv } from "../syntax/dotenv.ts";
import { readBuildContext } from "./build-context.ts";
import { type BuildEntry, factsOf } from "./compose-facts.ts";
import { dotenvIn } from "./dotenv-file.ts";
import { kindAt } from "./file-kind.ts";
import type { Scope } from "./store.ts";
import { parentOf, relativePath, resolveUri } from "./uri.ts";

/** Gathers what stands around a Dockerfile. `composeFiles` are those of its workspace folder. */
export function dockerfileSurroundings(
  scope: Scope,
  uri: string,
  composeFiles: readonly string[],
): Promise<DockerfileSurroundings> {
  const key = `dockerfile:${uri}:${JSON.stringify(composeFiles)}`;
  return scope.derive(
    key,
    (inner) => gatherForDockerfile(inner, uri, composeFiles),
    (value) => JSON.stringify(value),
  );
}

/** Gathers what stands around a Compose file; its Dockerfiles are read as the settings have it. */
export function composeSurroundings(
  scope: Scope,
  uri: string,
  mirrors: Settings["mirrors"] = {},
): Promise<ComposeSurroundings> {
  const key = `compose:${uri}:${JSON.stringify(mirrors)}`;
  return scope.derive(key, (inner) => gatherForCompose(inner, uri, mirrors), printCompose);
}

async function gatherForDockerfile(
  scope: Scope,
  uri: string,
  composeFiles: readonly string[],
): Promise<DockerfileSurroundings> {
  const folder = parentOf(uri);
  const all = await Promise.all(composeFiles.map((file) => factsOf(scope, file)));
  const entries = all.flatMap(({ builds }) => builds).filter(({ dockerfile }) => dockerfile === uri);
  const services = entries.map((entry) => buildingService(entry, folder));
  const context = await contextOf(scope, uri, entries);
  const others = all.flatMap(({ builds, inlineBuilds }) => [...builds, ...inlineBuilds]);
  const dotenv = await dotenvIn(
    scope,
    folder,
    others.filter(({ dockerfile, inline }) => dockerfile !== uri || inline !== undefined),
  );
  return context ? { context, services, dotenv } : { services, dotenv };
}

function buildingService(entry: BuildEntry, folder: string): BuildingService {
  const { file, name, target, args, contexts, mounts, starts } = entry;
  const service = { file: relativePath(folder, file), name, args, ...(mounts ? { mounts } : {}) };
  const started = starts ? { ...service, starts } : service;
  return { ...started, ...(target === undefined ? {} : { target }), ...(contexts.length === 0 ? {} : { contexts }) };
}

/** Its own folder unless services say otherwise; unknown when they do not agree. */
async function contextOf(scope: Scope, uri: string, entries: readonly BuildEntry[]): Promise<BuildContext | undefined> {
  const contexts = new Set(entries.map(({ context }) => context));
  if (contexts.size > 1) return undefined;
  const [context = parentOf(uri)] = contexts;
  const commands = entries.flatMap(({ starts }) => [starts?.entrypoint ?? [], starts?.command ?? []].flat());
  return readBuildContext(scope, uri, context, commands);
}

async function gatherForCompose(scope: Scope, uri: string, mirrors: Settings["mirrors"]): Promise<ComposeSurroundings> {
  const folder = parentOf(uri);
  const { builds, includes } = await factsOf(scope, uri);
  const siblingUris = await siblingsOf(scope, uri, includes);
  const facts = await Promise.all([uri, ...siblingUris].map((file) => factsOf(scope, file)));
  const dotenv = await dotenvIn(
    scope,
    folder,
    facts.flatMap((each) => [...each.builds, ...each.inlineBuilds]),
  );
  const environment = dotenvValues(parseDotenv(dotenv.text ?? ""));
  const texts = await Promise.all(siblingUris.map((sibling) => scope.readText(sibling)));
  const siblings = texts.flatMap((text) => (text === undefined ? [] : [parseCompose(text)]));
  const dockerfiles: Record<string, Dockerfile> = {};
  for (const { name, dockerfile, contexts } of builds) {
    const content = await scope.readText(dockerfile);
    if (content !== undefined) dockerfiles[name] = parseDockerfile(content, undefined, mirrors, contexts);
  }
  return { environment, dotenv, siblings, dockerfiles };
}

/** URIs of Compose files of the same folder, which may be merged with this one, and of those that it includes. */
async function siblingsOf(scope: Scope, uri: string, includes: readonly string[]): Promise<readonly string[]> {
  const folder = parentOf(uri);
  const entries = (await scope.list(folder)) ?? [];
  const files = entries.filter(({ kind }) => kind === "file").map(({ name }) => resolveUri(folder, name));
  const kinds = await Promise.all(files.map((file) => kindAt(scope, file, "found")));
  const uris = new Set([...files.filter((_, index) => kinds[index] === "compose"), ...includes]);
  uris.delete(uri);
  return [...uris];
}

function printCompose({ environment, dotenv, siblings = [], dockerfiles = {} }: ComposeSurroundings): string {
  const texts = Object.entries(dockerfiles).map(([name, { text, stages }]) => [
    name,
    text,
    stages.map(({ image }) => image?.reference !== undefined),
  ]);
  return JSON.stringify([environment, dotenv, siblings.map(({ text }) => text), texts]);
}
