import type { ComposeFile, Service } from "../../syntax/compose.ts";
import type { Dockerfile, ImageUse } from "../../syntax/dockerfile.ts";
import { type ImageReference } from "../../syntax/image.ts";
import { type Range, type TextEdit } from "../../syntax/text.ts";
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
export declare function namedImages(dockerfile: Dockerfile): NamedImage[];
/**
 * The edit that gives a named image another tag: where the tag stands, or in the default of the ARG that its version comes
 * from when the rest of the tag stays (`golang:${GO_VERSION}-alpine`). Undefined when neither can be edited.
 */
export declare function retag(
  dockerfile: Dockerfile,
  { use, reference, editable }: NamedImage,
  newTag: string,
): TextEdit | undefined;
/** An image that a Compose file has pulled, and where its reference stands. */
export interface PulledImage {
  readonly reference: ImageReference;
  /** As written. */
  readonly text: string;
  /** The whole reference; undefined when it cannot be edited as one piece. */
  readonly whole: Range | undefined;
  /** What to underline: the tag, or the whole reference where there is none. */
  readonly range: Range;
  /** The service that runs the image; undefined for a build context. */
  readonly service: Service | undefined;
}
/**
 * Images that services pull and that builds take as a context (`docker-image://…`), with known references, each place once:
 * one written at an anchor serves many services. Images of `cache_from` are none: their tags are meant to move.
 */
export declare function pulledImages({ services }: ComposeFile): readonly PulledImage[];
