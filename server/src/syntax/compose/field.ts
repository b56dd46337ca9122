import { parseImageReference, parsePartialReference } from "../image.ts";
import { closingBrace, interpolate, interpolatePartly, parseInterpolation } from "../interpolation.ts";
import type { TracedText } from "../traced.ts";
import { slice, sourceRange } from "../traced.ts";
import type { ScalarNode, YamlNode } from "../yaml/model.ts";
import { follow } from "../yaml/read.ts";
import { traceScalar } from "../yaml/scalar.ts";
import type { Attribute, ComposeFile, Field, ImageField } from "./model.ts";

/** A scalar and how it was reached. */
export interface Place {
  readonly file: string;
  readonly node: ScalarNode;
  readonly inherited: boolean;
}

/**
 * What a text means where Compose wants a boolean: letter case ignored, and `yes` and `no` of YAML 1.1 too (`toBoolean` of
 * compose-go's interpolation, loader/interpolate.go). Undefined for what it refuses.
 */
export function booleanOf(text: string | undefined): boolean | undefined {
  const match = /^(?:(true|y|yes|on)|false|n|no|off)$/i.exec(text ?? "");
  return match ? match[1] !== undefined : undefined;
}

/** The whole text of a scalar as a field. */
function fieldOf(place: Place): Field {
  return partOf(place, traceScalar(place.file, place.node));
}

/** A part of a scalar as a field. */
export function partOf({ node, inherited }: Place, part: TracedText): Field {
  const value = part.text.includes("$") ? interpolate(parseInterpolation(part))?.text : part.text;
  return { text: part.text, value, range: sourceRange(part, 0, part.text.length), node, inherited };
}

/** The node as a field when it is a scalar with a value, aliases followed. */
export function scalarField(file: string, node: YamlNode | undefined, inherited: boolean): Field | undefined {
  const scalar = follow(node);
  if (scalar?.kind !== "scalar" || scalar.value === undefined) return undefined;
  return fieldOf({ file, node: scalar, inherited: inherited || scalar !== node });
}

export function imageOf({ text, mirrors }: ComposeFile, attribute: Attribute): ImageField | undefined {
  const { field } = attribute;
  if (!field) return undefined;
  const interpolation = parseInterpolation(traceScalar(text, field.node));
  const resolved = interpolate(interpolation);
  const reference = resolved && parseImageReference(resolved, mirrors);
  const partial = resolved ? undefined : parsePartialReference(interpolatePartly(interpolation));
  return { ...field, attribute, interpolation, reference, partial };
}

/**
 * Splits at a separator that stands outside of `${…}` and `[…]`.
 * @param limit most pieces wanted; the last one keeps further separators
 */
export function splitOutside(source: TracedText, separator: string, limit = Infinity): readonly TracedText[] {
  const pieces: TracedText[] = [];
  const { text } = source;
  let start = 0;
  let bracket = false;
  for (let i = 0; i < text.length && pieces.length < limit - 1; i++) {
    if (text.startsWith("${", i)) i = closingBrace(text, i + 2) ?? text.length;
    if (text[i] === "[") bracket = true;
    if (text[i] === "]") bracket = false;
    if (text[i] !== separator || bracket) continue;
    pieces.push(slice(source, start, i));
    start = i + 1;
  }
  return [...pieces, slice(source, start)];
}
