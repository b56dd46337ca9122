import type { ComposeModel } from "../../engine/model.ts";
import type { Fix, Report } from "../../engine/rule.ts";
import { writablePaths } from "../../knowledge/images/writable-paths.ts";
import { anchored, anchorOf } from "../../syntax/anchor.ts";
import { type Attribute, booleanOf, type Service } from "../../syntax/compose.ts";
import { rememberFor } from "../../syntax/memo.ts";
import { isShared, layoutOf, mergeEntries, type PlainMap } from "../../syntax/yaml.ts";
import { fittingCpus, fittingMemory } from "./fitting-limits.ts";
import { projectFiles } from "./project-view.ts";

/** A service that starts a container, with what other files of the project say of it. */
export interface HardenedService {
  readonly service: Service;
  /** The service itself, then those of the same name in files that may be merged with this one. */
  readonly layers: readonly Service[];
  /** The file limits resources by `mem_limit` and its like, not by `deploy`. */
  readonly oldLimits: boolean;
}

/** One thing that hardening wants of a service. */
interface Concern {
  /** As the title of the joint fix names it. */
  readonly name: string;
  /**
   * Values that the service lacks, to be merged into it; empty when nobody knows which would do. Undefined when it lacks none or
   * that cannot be told.
   */
  missing(target: HardenedService): PlainMap | undefined;
}

/** What a rule says of a service: the finding, and the title of the fix that ends it. */
interface Wording {
  readonly message: string;
  readonly title: string;
}

/**
 * Reports each service that lacks what the concern wants, with the fix for it and the one for all concerns at once.
 * @param says what to say of the service of this name, which lacks these values
 */
export function* unhardenedServices(
  compose: ComposeModel,
  concern: Concern,
  says: (name: string, missing: PlainMap, target: HardenedService) => Wording,
): Iterable<Report> {
  for (const target of hardenedServices(compose)) {
    const missing = concern.missing(target);
    if (!missing) continue;
    const { name, nameRange } = target.service;
    const { message, title } = says(name, missing, target);
    yield { range: nameRange, message, fixes: hardeningFixes(target, concern, title) };
  }
}

/**
 * The services that can be judged: what they lack is not in a file that is not seen. One that extends another of these
 * is left out: what the other gets reaches both, and lists that come twice make Compose refuse the file.
 */
export function hardenedServices(compose: ComposeModel): readonly HardenedService[] {
  const { yaml, services } = compose;
  if (yaml.errors.length > 0 || yaml.documents.length !== 1) return [];
  const oldLimits = services.some((service) => limits.some(({ old }) => service.get(old)));
  const whole = new Set(services.filter(saysWhatRuns));
  return services.flatMap((service) => {
    const base = compose.service(service.extends?.service?.value ?? "");
    if (!whole.has(service) || (base && whole.has(base))) return [];
    const layers = projectFiles(compose).flatMap((file) =>
      file === compose ? service : (file.service(service.name) ?? []),
    );
    return [{ service, layers, oldLimits }];
  });
}

function saysWhatRuns(service: Service): boolean {
  return service.complete && !service.get("provider") && (service.get("image") ?? service.get("build")) !== undefined;
}

/** What is written at a path, by whichever file. */
export function written({ layers }: HardenedService, ...path: readonly string[]): Attribute | undefined {
  for (const layer of layers) {
    const found = layer.get(...path);
    if (found?.value) return found;
  }
  return undefined;
}

/** A resource, where `deploy.resources.limits` and where the service itself limits it. */
interface Limit {
  readonly what: string;
  readonly name: string;
  readonly old: string;
  /** What is written; undefined when no value surely goes with what the service says besides. */
  readonly value: (target: HardenedService) => string | number | undefined;
  /** Other attributes of the service that limit it. */
  readonly others: readonly string[];
}

const limits: readonly Limit[] = [
  {
    what: "CPUs",
    name: "cpus",
    old: "cpus",
    value: (target) => fittingCpus(asks(target, cpuNeeds)),
    others: ["cpu_quota", "cpu_count", "cpu_percent", "cpuset"],
  },
  { what: "memory", name: "memory", old: "mem_limit", value: fittingMemoryOf, others: [] },
  { what: "processes", name: "pids", old: "pids_limit", value: () => 200, others: [] },
];

const cpuNeeds = [["deploy", "resources", "reservations", "cpus"]];
const memoryNeeds = [["deploy", "resources", "reservations", "memory"], ["mem_reservation"]];

function fittingMemoryOf(target: HardenedService): string | undefined {
  return fittingMemory(asks(target, memoryNeeds), asks(target, [["memswap_limit"]]), asks(target, [["shm_size"]]));
}

/** What all files say at these paths; undefined in it: not known. */
function asks({ layers }: HardenedService, paths: readonly (readonly string[])[]): readonly (string | undefined)[] {
  const found = layers.flatMap((layer) => paths.map((path) => layer.get(...path)));
  return found.flatMap((attribute) => (attribute?.value ? [attribute.field?.value] : []));
}

function missingOf(target: HardenedService): readonly Limit[] {
  return limits.filter(
    ({ name, old, others }) =>
      !written(target, "deploy", "resources", "limits", name) &&
      [old, ...others].every((attribute) => !written(target, attribute)),
  );
}

/** The resources without a limit: ["CPUs", "memory"]. */
export function unlimitedResources(target: HardenedService): readonly string[] {
  return missingOf(target).map(({ what }) => what);
}

export const resourceLimits: Concern = {
  name: "resource limits",
  missing(target) {
    const missing = missingOf(target);
    if (missing.length === 0) return undefined;
    const isOld = target.oldLimits && !written(target, "deploy", "resources", "limits");
    const values: Record<string, string | number> = {};
    for (const { name, old, value: valueFor } of missing) {
      const value = valueFor(target);
      if (value === undefined) return {};
      values[isOld ? old : name] = value;
    }
    return isOld ? values : { deploy: { resources: { limits: values } } };
  },
};

export const readOnlyRoot: Concern = {
  name: "read-only root",
  missing(target) {
    if (written(target, "read_only")) return undefined;
    const mounts = target.layers.flatMap(({ volumes }) => volumes);
    const hasTmpfs = written(target, "tmpfs") !== undefined || mounts.some(({ type }) => type === "tmpfs");
    const mounted = new Set(mounts.map((mount) => mount.target?.value?.replace(/(?<=.)\/+$/, "")));
    const tmpfs = hasTmpfs ? [] : writablePaths(target.service.image?.reference).filter((path) => !mounted.has(path));
    return { read_only: true, ...(tmpfs.length > 0 ? { tmpfs } : {}) };
  },
};

export const noNewPrivileges: Concern = {
  name: "no-new-privileges",
  missing(target) {
    const options = target.layers.flatMap((layer) => layer.list("security_opt"));
    if (options.some(({ value }) => value === undefined || value.startsWith("no-new-privileges"))) return undefined;
    const privileged = written(target, "privileged");
    return privileged && booleanOf(privileged.field?.value) !== false
      ? undefined
      : { security_opt: ["no-new-privileges:true"] };
  },
};

export const boundedLogs: Concern = {
  name: "log limits",
  missing(target) {
    const driver = written(target, "logging", "driver");
    if (driver && driver.field?.value !== "json-file") return undefined;
    if (written(target, "logging", "options", "max-size")) return undefined;
    const maxFile = written(target, "logging", "options", "max-file") ? {} : { "max-file": "3" };
    return { logging: { ...(driver ? {} : { driver: "json-file" }), options: { "max-size": "10m", ...maxFile } } };
  },
};

const concerns: readonly Concern[] = [resourceLimits, readOnlyRoot, noNewPrivileges, boundedLogs];

/** The fix of one concern, and the one that adds everything that the service lacks; what is there stays as it is. */
function hardeningFixes(target: HardenedService, concern: Concern, title: string): readonly Fix[] {
  const own = mergeFix(target, title, [concern]);
  if (!own) return [];
  const possible = concerns.filter((each) => mergeFix(target, "", [each]));
  const names = possible.map(({ name }) => name).join(", ");
  const all =
    possible.length > 1 ? mergeFix(target, `Harden service "${target.service.name}": ${names}`, possible) : undefined;
  return all ? [own, all] : [own];
}

function mergeFix(target: HardenedService, title: string, wanted: readonly Concern[]): Fix | undefined {
  const values = wanted.map((concern) => concern.missing(target)).filter((each) => each !== undefined);
  if (values.length === 0 || values.some((each) => Object.keys(each).length === 0)) return undefined;
  const edits = serviceEdits(target.service, Object.assign({}, ...values) as PlainMap);
  return edits && { title, safety: "unsafe", edits };
}

/** Merges values into a service; undefined when that is not possible, or when other services share its text. */
export function serviceEdits(service: Service, values: PlainMap): Fix["edits"] | undefined {
  const { file, map } = service;
  if (!map || isShared(file.yaml, map)) return undefined;
  const known = editsOf(service);
  const key = JSON.stringify([values, layoutOf(file.yaml), file.eol]);
  if (!known.has(key)) known.set(key, movingWith(service, mergeEntries(file.yaml, map, values)));
  return known.get(key);
}

/** By the values and the habits of the file: a service that nobody touches lacks the same things at each keystroke. */
const editsOf = rememberFor((_: Service) => new Map<string, Fix["edits"] | undefined>());

function movingWith({ range }: Service, edits: Fix["edits"] | undefined): Fix["edits"] | undefined {
  const anchor = anchorOf(range);
  return edits?.map((edit) => ({ ...edit, range: anchored(anchor, edit.range.start, edit.range.end) }));
}
