import type { TracedText } from "../traced.ts";
import { slice } from "../traced.ts";
import type { MapNode, ScalarNode } from "../yaml/model.ts";
import { findEntry, follow } from "../yaml/read.ts";
import { traceScalar } from "../yaml/scalar.ts";
import { booleanOf, partOf, scalarField, splitOutside } from "./field.ts";
import type { ListedNode } from "./lists.ts";
import type { Field, Mount } from "./model.ts";

/** Reads one item of a service's `volumes`: `[SOURCE:]TARGET[:MODE]` or a map (Compose specification, "volumes"). */
export function mountOf(file: string, listed: ListedNode): Mount | undefined {
  const node = follow(listed.node);
  if (node?.kind === "scalar" && node.value !== undefined) return shortMount(file, listed, node);
  return node?.kind === "map" ? longMount(file, listed, node) : undefined;
}

function shortMount(file: string, { item, inherited }: ListedNode, node: ScalarNode): Mount {
  const place = { file, node, inherited };
  const whole = traceScalar(file, node);
  const pieces = joinDrives(whole, splitOutside(whole, ":")).map((piece) => partOf(place, piece));
  const [first, second, mode] = pieces;
  const source = pieces.length > 1 ? first : undefined;
  return {
    item,
    node,
    range: node.range,
    syntax: "short",
    quoted: node.style !== "plain",
    inherited,
    type: source ? sourceType(source) : "volume",
    source,
    target: pieces.length > 1 ? second : first,
    mode,
    readOnly: mode?.text.split(",").includes("ro") ?? false,
  };
}

/** Puts the letter of a Windows drive ("C", "\data") back in front of its path. */
function joinDrives(whole: TracedText, pieces: readonly TracedText[]): readonly TracedText[] {
  const joined: TracedText[] = [];
  let start = 0;
  let end = -1;
  for (const [index, piece] of pieces.entries()) {
    end += piece.text.length + 1;
    const next = pieces[index + 1];
    if (/^[A-Za-z]$/.test(piece.text) && next && /^[\\/]/.test(next.text) && end - start === 1) {
      if (!next.text.startsWith("/") || pieces.length > 2) continue;
    }
    joined.push(slice(whole, start, end));
    start = end + 1;
  }
  return joined;
}

const HOST_VARIABLE = /^\$(?:\{(?:PWD|HOME)\b|(?:PWD|HOME)\b)/;

function sourceType({ text, value }: Field): Mount["type"] {
  if (value !== undefined) return /^(?:[./~\\]|[A-Za-z]:)/.test(value) ? "bind" : "volume";
  if (HOST_VARIABLE.test(text) || /^(?:[./~\\]|[A-Za-z]:[\\/])/.test(text)) return "bind";
  return /[\\/]/.test(text.replaceAll(/\$\{[^}]*\}/g, "")) ? "bind" : undefined;
}

const TYPES = ["bind", "volume", "tmpfs", "npipe", "cluster", "image"] as const;

function longMount(file: string, { item, inherited }: ListedNode, map: MapNode): Mount {
  const field = (name: string): Field | undefined => scalarField(file, findEntry(map, name)?.entry.value, inherited);
  const type = field("type")?.value;
  return {
    item,
    node: map,
    range: map.range,
    syntax: "long",
    quoted: false,
    inherited,
    type: TYPES.find((known) => known === type),
    source: field("source") ?? field("src"),
    target: field("target"),
    mode: undefined,
    readOnly: booleanOf(field("read_only")?.value) === true,
  };
}
