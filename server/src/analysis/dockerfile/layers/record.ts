import type { Effect, ImagePath, ListedEntry } from "./model.ts";
import { partsOf, within } from "./paths.ts";

/** The last thing that surely happened to a path, and what may have happened since. */
export interface Trace {
  /** The creation or removal that surely happened last; undefined: none in this record. */
  readonly settled: Settled | undefined;
  /** Surely or maybe changed since then, newest first. */
  readonly changes: readonly Effect[];
  readonly mayCreate: Effect | undefined;
  readonly mayRemove: Effect | undefined;
}

interface Settled {
  readonly effect: Effect;
  readonly at: number;
  readonly listed: ListedEntry | undefined;
}

interface Logged {
  readonly at: number;
  readonly effect: Effect;
}

interface Node {
  readonly children: Map<string, Node>;
  /** Sure creations and removals, those of whole listings too. */
  readonly sure: Logged[];
  readonly changes: Logged[];
  /** Everything else: what may have happened. */
  readonly vague: Logged[];
}

function emptyNode(): Node {
  return { children: new Map(), sure: [], changes: [], vague: [] };
}

/** The effects of one stage in order, found by path: a question costs what touched the path and the folders above it. */
export class EffectRecord {
  readonly #root: Node = emptyNode();
  #length = 0;

  /** How many effects there are; as a moment, the one behind the last of them. */
  get length(): number {
    return this.#length;
  }

  add(effect: Effect): void {
    let node = this.#root;
    for (const part of partsOf(effect.path)) {
      const next = node.children.get(part) ?? emptyNode();
      node.children.set(part, next);
      node = next;
    }
    const log = effect.kind === "change" ? node.changes : settles(effect) ? node.sure : node.vague;
    log.push({ at: this.#length++, effect });
  }

  /** What happened to the path, which is made of these parts, before the moment `end`. */
  trace(path: ImagePath, parts: readonly string[], end: number): Trace {
    const nodes = this.#nodesTo(parts);
    const asked = { path, end, self: nodes.length > parts.length ? nodes.at(-1) : undefined };
    let settled: Settled | undefined;
    let open: Logged | undefined;
    for (const node of nodes) {
      const found = lastSure(node, asked, settled?.at ?? -1);
      settled = found.settled ?? settled;
      if (found.open && (!open || open.at < found.open.at)) open = found.open;
    }
    const since = settled?.at ?? -1;
    let mayCreate = open && open.at > since ? open : undefined;
    let mayRemove: Logged | undefined;
    const changes: Logged[] = [];
    for (const node of nodes) {
      mayCreate = lastVague(node, asked, "create", mayCreate?.at ?? since) ?? mayCreate;
      mayRemove = lastVague(node, asked, "remove", mayRemove?.at ?? since) ?? mayRemove;
      for (const logged of node.changes)
        if (logged.at > since && logged.at < end && reaches(logged.effect, path, node === asked.self))
          changes.push(logged);
    }
    changes.sort((a, b) => b.at - a.at);
    return {
      settled,
      changes: changes.map(({ effect }) => effect),
      mayCreate: mayCreate?.effect,
      mayRemove: mayRemove?.effect,
    };
  }

  #nodesTo(parts: readonly string[]): readonly Node[] {
    const nodes = [this.#root];
    for (const part of parts) {
      const next = nodes.at(-1)?.children.get(part);
      if (!next) break;
      nodes.push(next);
    }
    return nodes;
  }

  /** The paths at or below a folder at which something was created or copied before `end`. */
  *createdBelow(folder: ImagePath, end: number): Iterable<ImagePath> {
    for (const { at, effect } of this.#allBelow(folder)) {
      if (at >= end || effect.kind !== "create") continue;
      yield effect.path;
      const { paths } = effect.listing?.known() ?? { paths: [] };
      for (const path of paths) yield effect.path === "/" ? `/${path}` : `${effect.path}/${path}`;
    }
  }

  *#allBelow(folder: ImagePath): Iterable<Logged> {
    let node: Node | undefined = this.#root;
    for (const part of partsOf(folder)) {
      // What copies put here may list paths below the folder.
      yield* node.sure.filter(({ effect }) => effect.listing);
      node = node.children.get(part);
      if (!node) return;
    }
    const waiting = [node];
    for (let next = waiting.pop(); next; next = waiting.pop()) {
      yield* next.sure;
      waiting.push(...next.children.values());
    }
  }
}

interface Asked {
  readonly path: ImagePath;
  readonly end: number;
  /** The path's own node, when there is one. */
  readonly self: Node | undefined;
}

/** The last sure effect of a node behind a moment that tells of the path, and one whose listing may hold it. */
function lastSure(
  node: Node,
  { path, end, self }: Asked,
  after: number,
): { readonly settled?: Settled; readonly open?: Logged } {
  let open: Logged | undefined;
  for (let index = node.sure.length - 1; index >= 0; index--) {
    const logged = node.sure[index];
    if (!logged || logged.at <= after) break;
    const { at, effect } = logged;
    if (at >= end || !reaches(effect, path, node === self)) continue;
    const listed = effect.listing?.entryAt(within(path, effect.path) ?? "");
    if (listed === "absent") continue;
    const settled = { effect, at, listed };
    if (!effect.listing || listed) return open ? { settled, open } : { settled };
    open ??= logged;
  }
  return open ? { open } : {};
}

/** The last effect of a node behind a moment that may have made the path, or taken it away. */
function lastVague(
  node: Node,
  { path, end, self }: Asked,
  kind: "create" | "remove",
  after: number,
): Logged | undefined {
  for (let index = node.vague.length - 1; index >= 0; index--) {
    const logged = node.vague[index];
    if (!logged || logged.at <= after) return undefined;
    const { at, effect } = logged;
    const isMeant = effect.kind === kind || effect.kind === "unknown";
    if (isMeant && at < end && reaches(effect, path, node === self)) return logged;
  }
  return undefined;
}

function reaches({ reach, covers }: Effect, path: ImagePath, isSelf: boolean): boolean {
  return (isSelf ? reach !== "contents" : reach !== "self") && covers?.(path) !== false;
}

/** Sure creations of contents bring something, but not surely the path that is asked for. */
function settles({ kind, certainty, reach, listing }: Effect): boolean {
  if (certainty === "may" || kind === "unknown") return false;
  return kind === "remove" || reach === "self" || listing !== undefined;
}
