import { productOf } from "../../knowledge/data/image-products.ts";
import { product } from "../../knowledge/images/end-of-life.ts";
import { catalogueDate, frozenTag, knows, pins, tagKind } from "../../knowledge/images/image-catalogue.ts";
import { canonicalName, catalogueName, identityOf } from "../../knowledge/images/image-names.ts";
import { isMovingChannel, tagForm } from "../../knowledge/images/tag-form.ts";
import type { ImageReference } from "../../syntax/image.ts";
import type { TextEdit } from "../../syntax/text.ts";
import { isReportedAs } from "./image-trouble.ts";
import type { UsedImage } from "./image-uses.ts";
import { writablePins } from "./pinning.ts";

/** What the embedded facts say of the tag of an image: it stays, it moves, or nobody can tell. */
export type CataloguePin = { readonly kind: "pinned" | "unknown" } | MovingImage;

export interface MovingImage {
  readonly kind: "moving";
  /** The tag that stands still and meant the same on the catalogue's day; undefined when it knows none. */
  readonly tag: string | undefined;
  /** Writes it; undefined when the place cannot be edited. */
  readonly edit: TextEdit | undefined;
  /** It gets no more updates, and under the tag that stands still nobody would say so any more: then neither tag nor edit. */
  readonly isDead: boolean;
}

/** Judges an image where it is named. A digest, or the tag of one release, is pinned. */
export function cataloguePin(image: UsedImage): CataloguePin {
  const { reference } = image;
  const kind = kindOf(reference);
  if (kind !== "moving") return { kind };
  const name = catalogueName(reference);
  const [first] = writablePins(image);
  const tag = first?.tag ?? pins(name, reference.tag?.value)[0]?.tag;
  const isDropped = reference.tag !== undefined && frozenTag(name, reference.tag.value) !== undefined;
  if (isDropped && tag !== undefined && !isReportedAs(reference, tag, catalogueDate(name)))
    return { kind, tag: undefined, edit: undefined, isDead: true };
  return { kind, tag, edit: first?.edit, isDead: false };
}

function kindOf(reference: ImageReference): CataloguePin["kind"] {
  const { tag, digest } = reference;
  if (digest) return "pinned";
  if (!tag || tag.value === "latest" || isMovingChannel(tag.value)) return "moving";
  const name = catalogueName(reference);
  const kind = tagKind(name, tag.value);
  if (kind === "pinned") return "pinned";
  if (frozenTag(name, tag.value)) return "moving";
  const isListed = identityOf(reference).onHub || knows(name);
  return (kind === "floating" && isListed) || namesProductLine(reference, tag.value) ? "moving" : "unknown";
}

/** True for a version with no more parts than the release lines of its product have: "26" of Keycloak, "11.2" of Grafana. */
function namesProductLine(reference: ImageReference, tag: string): boolean {
  const cycles = product(productOf(canonicalName(reference)) ?? "")?.cycles ?? [];
  const { depth, preRelease } = tagForm(tag);
  return depth > 0 && !preRelease && cycles.some(({ name }) => /^\d/.test(name) && name.split(".").length >= depth);
}
