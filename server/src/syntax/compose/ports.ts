import type { TracedText } from "../traced.ts";
import { slice } from "../traced.ts";
import type { MapNode, ScalarNode } from "../yaml/model.ts";
import { asMap, findEntry, follow } from "../yaml/read.ts";
import { traceScalar } from "../yaml/scalar.ts";
import { partOf, scalarField, splitOutside } from "./field.ts";
import type { ListedNode } from "./lists.ts";
import type { Field, Port } from "./model.ts";

/** Reads one item of `ports`: `[[IP:][HOST]:]CONTAINER[/PROTOCOL]` or a map (Compose specification, "ports"). */
export function portOf(file: string, listed: ListedNode): Port | undefined {
  const node = follow(listed.node);
  if (node?.kind === "scalar" && node.value !== undefined) return shortPort(file, listed, node);
  return node?.kind === "map" ? longPort(file, listed, node) : undefined;
}

function shortPort(file: string, { item, inherited }: ListedNode, node: ScalarNode): Port {
  const place = { file, node, inherited };
  const [address, protocol] = splitLast(traceScalar(file, node), "/");
  const pieces = splitOutside(address, ":");
  const field = (piece: TracedText | undefined): Field | undefined =>
    piece === undefined || piece.text === "" ? undefined : partOf(place, piece);
  const target = pieces.at(-1);
  const published = pieces.at(-2);
  const ipEnd = pieces.slice(0, -2).reduce((length, { text }) => length + text.length + 1, 0) - 1;
  return {
    item,
    node,
    range: node.range,
    syntax: "short",
    quoted: node.style !== "plain",
    inherited,
    hostIp: ipEnd > 0 ? partOf(place, slice(address, 0, ipEnd)) : undefined,
    published: field(published),
    target: field(target),
    protocol: field(protocol),
  };
}

function splitLast(source: TracedText, separator: string): readonly [TracedText, TracedText | undefined] {
  const pieces = splitOutside(source, separator);
  const last = pieces.at(-1);
  if (pieces.length < 2 || last === undefined) return [source, undefined];
  return [slice(source, 0, source.text.length - last.text.length - 1), last];
}

function longPort(file: string, { item, inherited }: ListedNode, map: MapNode): Port {
  const field = (name: string): Field | undefined =>
    scalarField(file, findEntry(asMap(map), name)?.entry.value, inherited);
  return {
    item,
    node: map,
    range: map.range,
    syntax: "long",
    quoted: false,
    inherited,
    hostIp: field("host_ip"),
    published: field("published"),
    target: field("target"),
    protocol: field("protocol"),
  };
}
