import { aliasClasses, type ImageTags, pinsWithin } from "../../src/knowledge/images/alias-classes.ts";
import { encodeFrozen, type FrozenTag } from "../../src/knowledge/images/frozen-table.ts";
import { tagForm } from "../../src/knowledge/images/tag-form.ts";
import { type Stamp, tableModule } from "./git.ts";
import type { LibraryVersion } from "./history.ts";
import { readLibraryFile } from "./library-file.ts";

/**
 * The floating tags of each image that upstream dropped and has not taken up again, with the most specific tag of their last
 * alias class. `versions`: oldest first. Tags whose class had no better name, or one for the Linux part only, are left out.
 */
export function frozenTags(versions: readonly LibraryVersion[]): ReadonlyMap<string, readonly FrozenTag[]> {
  const images = new Map<string, readonly FrozenTag[]>();
  for (const name of [...new Set(versions.map((version) => version.name))].toSorted()) {
    const frozen = droppedTags(versions.filter((version) => version.name === name));
    if (frozen.length > 0) images.set(name, frozen);
  }
  return images;
}

function droppedTags(versions: readonly LibraryVersion[]): readonly FrozenTag[] {
  const dropped = new Map<string, { readonly day: string; readonly from: ImageTags }>();
  let current: ImageTags = new Map();
  for (const { day, text } of versions) {
    const next = aliasClasses(readLibraryFile(text));
    for (const tag of current.keys()) if (!next.has(tag)) dropped.set(tag, { day, from: current });
    for (const tag of next.keys()) dropped.delete(tag);
    current = next;
  }
  return Array.from(dropped, ([tag, { day, from }]) => frozenTag(tag, day, from)).filter(
    (frozen) => frozen !== undefined,
  );
}

function frozenTag(tag: string, dropped: string, from: ImageTags): FrozenTag | undefined {
  const group = from.get(tag);
  const pin = group && pinsWithin(group, tagForm(tag)).find(({ exact }) => exact);
  return pin && { tag, dropped, meant: pin.tag };
}

/** Text of `frozen-tags.generated.ts`. */
export function frozenModule(images: ReadonlyMap<string, readonly FrozenTag[]>, stamp: Stamp): string {
  const source = "the history of github.com/docker-library/official-images (Apache-2.0)";
  const doc = `Tags that were dropped, as of ${stamp.date} (${stamp.commit}); encoded as \`frozen-table.ts\` says.`;
  return tableModule(source, doc, "encodedFrozenTags", encodeFrozen(images));
}
