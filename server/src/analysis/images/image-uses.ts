import { canonicalName } from "../../knowledge/images/image-names.ts";
import type { ComposeFile, ImageField, Service } from "../../syntax/compose.ts";
import type { Dockerfile, ImageUse, VariableUse } from "../../syntax/dockerfile.ts";
import { contextName, type ImageReference, parseImageReference } from "../../syntax/image.ts";
import { rememberFor } from "../../syntax/memo.ts";
import { contains, type Range, type TextEdit } from "../../syntax/text.ts";
import { traced } from "../../syntax/traced.ts";
import { eachPlaceOnce } from "../compose/project-view.ts";
import { imageUsesOf, reachesOnlyImages, type Suits } from "./shared-tags.ts";
import { tagEdit } from "./tag-edit.ts";

/** An image with a known reference that a file of either language names: all that the rules of both ask. */
export interface UsedImage {
  readonly reference: ImageReference;
  /** As written. */
  readonly text: string;
  /** The whole reference; undefined when it cannot be edited as one piece. */
  readonly whole: Range | undefined;
  /** What to underline. */
  readonly range: Range;
  /** False when the tag comes from an ARG that other instructions read as well. */
  readonly editable: boolean;
  /**
   * The edit that gives it another tag, wherever that stands; undefined when it cannot be edited. An edit of an ARG may reach
   * other images: `suits` says whether each of them, and the image itself, may have what it gets; absent: the same image only.
   */
  readonly retag: (newTag: string, suits?: Suits) => TextEdit | undefined;
  /** True where the file is for Windows, so that a tag of the Linux part of an image is none for it. */
  readonly windows: boolean;
}

/** An image whose name a variable hides in part, but whose tag is certain: `${REGISTRY}/node:22`. */
export interface PartlyKnownImage {
  /** As written, without the tag. */
  readonly name: string;
  /** Undefined: there surely is none. */
  readonly tag: string | undefined;
  readonly range: Range;
}

/** An image of a Dockerfile; underlined is the image as written, or the default of the ARG that its tag comes from. */
export interface NamedImage extends UsedImage {
  readonly use: ImageUse;
}

/** Images of FROM, COPY --from= and RUN --mount=from=, each place once; `scratch` and stages are none. */
export const namedImages: (dockerfile: Dockerfile) => readonly NamedImage[] = rememberFor((dockerfile) => {
  const named = dockerfile.stages.flatMap((stage) =>
    [stage.image, ...stage.copies.map((copy) => copy.image)].flatMap((use) => {
      if (!use?.reference || use.scratch || isReserved(use.reference)) return [];
      return [namedImage(dockerfile, use, use.reference, stage.windows)];
    }),
  );
  return eachPlaceOnce(named);
});

/** Images of a Dockerfile of which no more than the tag is known, each place once. */
export function partlyNamedImages(dockerfile: Dockerfile): readonly PartlyKnownImage[] {
  return eachPlaceOnce(imageUsesOf(dockerfile).flatMap((use) => partlyKnown(use, use.range)));
}

function partlyKnown(
  { text, partial }: Pick<ImageUse, "text" | "partial">,
  range: Range | undefined,
): readonly PartlyKnownImage[] {
  if (!partial || !range) return [];
  const tag = partial.tag?.value;
  const written = tag !== undefined && text.endsWith(`:${tag}`) ? text.slice(0, -tag.length - 1) : text;
  return [{ name: written, tag, range }];
}

function namedImage(dockerfile: Dockerfile, use: ImageUse, reference: ImageReference, windows: boolean): NamedImage {
  const { tag, nameEnd } = reference;
  const place = tag ? tag.range : nameEnd === undefined ? undefined : { start: nameEnd, end: nameEnd };
  const own = place === undefined || contains(use.range, place);
  const source = own ? undefined : use.variables.find(({ variable }) => isWithinDefault(variable, place));
  const range = (source && (tag?.range ?? source.variable?.pair?.value?.range)) ?? use.range;
  const editable = own || (source !== undefined && isReadOnlyBy(dockerfile, source, use));
  const isSame: Suits = (other) => other.text === reference.text;
  const retag = (newTag: string, suits = isSame): TextEdit | undefined => {
    const edit = tagEdit(reference, newTag);
    return edit && reachesOnlyImages(dockerfile, use, edit, suits) ? edit : undefined;
  };
  return { use, reference, text: use.text, whole: use.range, range, editable, retag, windows };
}

function isWithinDefault(variable: VariableUse["variable"], tag: Range): boolean {
  const value = variable?.pair?.value;
  return value !== undefined && contains(value.range, tag);
}

/** True when no stage declares the ARG again, no other default is made of it, and no other image is named by it. */
function isReadOnlyBy({ stages, instructions }: Dockerfile, { name }: VariableUse, use: ImageUse): boolean {
  const readByDefault = instructions.some(({ pairs }) =>
    pairs.some(({ value }) => value && (value.text.includes(`$${name}`) || value.text.includes(`\${${name}`))),
  );
  return (
    !readByDefault &&
    stages.every((stage) => {
      const images = [stage.image, ...stage.copies.map((copy) => copy.image)];
      const redeclared = stage.instructions.some(
        ({ keyword, pairs }) => keyword === "ARG" && pairs.some((pair) => pair.key === name),
      );
      return (
        !redeclared &&
        images.every((other) => !other || other === use || other.variables.every((variable) => variable.name !== name))
      );
    })
  );
}

/** An image that a Compose file has pulled; underlined is the tag, or the whole reference where there is none. */
export interface PulledImage extends UsedImage {
  /** The service that runs the image; undefined for a build context. */
  readonly service: Service | undefined;
}

/**
 * Images that services pull, not those that this file builds or that must be there already, and that builds take as a
 * context (`docker-image://…`), with known references, each place once: one written at an anchor serves many services. Images
 * of `cache_from` are none: their tags are meant to move.
 */
export const pulledImages: (file: ComposeFile) => readonly PulledImage[] = rememberFor((file) => {
  const pulling = new Set(pullingServices(file));
  return eachPlaceOnce(
    file.services.flatMap((service) => [
      ...(pulling.has(service) ? serviceImages(service) : []),
      ...contextImages(service),
    ]),
  );
});

/** Images that services pull of which no more than the tag is known, each place once. */
export function partlyPulledImages(file: ComposeFile): readonly PartlyKnownImage[] {
  return eachPlaceOnce(pullingServices(file).flatMap(({ image }) => (image ? partlyKnown(image, image.range) : [])));
}

/** The services that run an image which they do not build, which no other service of the file builds, and which may be pulled. */
const pullingServices = rememberFor(({ services }: ComposeFile): readonly Service[] => {
  const built = new Set(services.flatMap(({ build, image }) => (build && image ? imageName(image) : [])));
  return services.filter(
    (service) =>
      !service.build &&
      !(service.image && built.has(imageName(service.image))) &&
      !/^(?:never|build)$/.test(service.get("pull_policy")?.field?.value ?? ""),
  );
});

/** One spelling for all names of an image; as written where a variable hides it. */
const imageName = rememberFor(({ reference, text }: ImageField): string =>
  reference ? contextName(reference.text) : text,
);

function serviceImages(service: Service): readonly PulledImage[] {
  const { image } = service;
  if (!image?.reference) return [];
  const { reference, text, range, node } = image;
  return [pulled(reference, text, range, node.range, service)];
}

const imageContext = "docker-image://";

function contextImages({ file, build }: Service): readonly PulledImage[] {
  return (build?.additionalContexts ?? []).flatMap(({ value }) => {
    if (!value?.range || !value.text.startsWith(imageContext) || value.text.includes("$")) return [];
    if (value.range.end - value.range.start !== value.text.length) return [];
    const text = value.text.slice(imageContext.length);
    const whole = { start: value.range.start + imageContext.length, end: value.range.end };
    const reference = parseImageReference(traced(text, whole.start), file.mirrors);
    return reference ? [pulled(reference, text, whole, whole, undefined)] : [];
  });
}

function pulled(
  reference: ImageReference,
  text: string,
  whole: Range | undefined,
  place: Range,
  service: Service | undefined,
): PulledImage {
  const range = reference.tag?.range ?? whole ?? place;
  const windows = service?.get("platform")?.field?.value?.startsWith("windows") ?? false;
  const retag = (newTag: string): TextEdit | undefined => tagEdit(reference, newTag);
  return { reference, text, whole, range, service, editable: true, retag, windows };
}

/** `scratch:latest`: there is no such image, and no registry may have one (https://hub.docker.com/_/scratch). */
function isReserved(reference: ImageReference): boolean {
  return canonicalName(reference) === "scratch";
}
