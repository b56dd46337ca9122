import type { ComposeFile, ImageField } from "../syntax/compose.ts";
import type { Dockerfile, ImageUse, VariableUse } from "../syntax/dockerfile.ts";
import type { ImageReference } from "../syntax/image.ts";
import { contains, type Range } from "../syntax/text.ts";

/** An image that a Dockerfile names and whose reference is known, and whether its tag may be changed where it stands. */
export interface NamedImage {
  readonly use: ImageUse;
  readonly reference: ImageReference;
  /** What to underline: the image as written, or the default of the ARG that its tag comes from. */
  readonly range: Range;
  /** False when the tag comes from an ARG that other instructions read as well. */
  readonly editable: boolean;
}

/** Images of FROM, COPY --from= and RUN --mount=from=, each place once; `scratch` and stages are none. */
export function namedImages(dockerfile: Dockerfile): NamedImage[] {
  const uses = dockerfile.stages.flatMap(({ image, copies }) => [image, ...copies.map((copy) => copy.image)]);
  const named = uses.flatMap((use) => {
    if (!use?.reference || use.scratch) return [];
    return [namedImage(dockerfile, use, use.reference)];
  });
  return named.filter(({ range }, index) => named.findIndex((other) => other.range.start === range.start) === index);
}

function namedImage(dockerfile: Dockerfile, use: ImageUse, reference: ImageReference): NamedImage {
  const { tag, nameEnd } = reference;
  const place = tag ? tag.range : nameEnd === undefined ? undefined : { start: nameEnd, end: nameEnd };
  const source = place && !contains(use.range, place) ? use.variables.find(({ variable }) => isWithinDefault(variable, place)) : undefined;
  const range = (source && (tag?.range ?? source.variable?.pair?.value?.range)) ?? use.range;
  return { use, reference, range, editable: !source || isReadOnlyBy(dockerfile, source, use) };
}

function isWithinDefault(variable: VariableUse["variable"], tag: Range): boolean {
  const value = variable?.pair?.value;
  return value !== undefined && contains(value.range, tag);
}

/** True when no stage declares the ARG again and no other image is named by it. */
function isReadOnlyBy({ stages }: Dockerfile, { name }: VariableUse, use: ImageUse): boolean {
  return stages.every(({ image, copies, instructions }) => {
    const images = [image, ...copies.map((copy) => copy.image)];
    const redeclared = instructions.some(({ keyword, pairs }) => keyword === "ARG" && pairs.some((pair) => pair.name === name));
    return !redeclared && images.every((other) => !other || other === use || other.variables.every((variable) => variable.name !== name));
  });
}

/** Images that services pull, with known references, each place once: one written at an anchor serves many services. */
export function pulledImages({ services }: ComposeFile): { readonly image: ImageField; readonly reference: ImageReference }[] {
  const pulled = services.flatMap(({ image, build }) => (image?.reference && !build ? [{ image, reference: image.reference }] : []));
  return pulled.filter(({ image }, index) => pulled.findIndex((other) => other.image.node === image.node) === index);
}
