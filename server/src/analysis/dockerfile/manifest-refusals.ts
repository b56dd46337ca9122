import type { DockerfileModel } from "../../engine/model.ts";
import { productOf } from "../../knowledge/data/image-products.ts";
import { pin } from "../../knowledge/images/image-catalogue.ts";
import { canonicalName, catalogueName } from "../../knowledge/images/image-names.ts";
import { refusalOf } from "../../knowledge/packages/required-releases.ts";
import type { ImageReference } from "../../syntax/image.ts";

/**
 * What a manifest of the build context says against a tag that an image would have, as a clause: `"Gemfile" asks for "2.7.8"`. Undefined
 * when nothing does, or nothing is known.
 */
export function manifestRefusal(
  { surroundings }: DockerfileModel,
  reference: ImageReference,
  next: string,
): string | undefined {
  const product = productOf(canonicalName(reference));
  const { manifests } = surroundings.context ?? {};
  if (product === undefined || !manifests) return undefined;
  const meant = pin(catalogueName(reference), next)?.tag ?? next;
  const [version] = /^\d+(?:\.\d+)*/.exec(meant) ?? [];
  return version === undefined ? undefined : refusalOf(manifests, product, version);
}
