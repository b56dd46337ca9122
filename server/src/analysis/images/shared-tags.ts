import type { Dockerfile, ImageUse } from "../../syntax/dockerfile.ts";
import type { ImageReference } from "../../syntax/image.ts";
import { rememberFor } from "../../syntax/memo.ts";
import { contains, type TextEdit } from "../../syntax/text.ts";
import { tagAfter } from "./tag-edit.ts";

/** Whether an image may have another tag: what is asked of each image that an edit reaches. */
export type Suits = (reference: ImageReference, newTag: string) => boolean;

/** All images of a file, where they are used. */
export const imageUsesOf: (dockerfile: Dockerfile) => readonly ImageUse[] = rememberFor(({ stages }) =>
  stages
    .flatMap(({ image, copies }) => [image, ...copies.map((copy) => copy.image)])
    .filter((use) => use !== undefined),
);

/**
 * True when an edit of a tag reaches nothing but images that suit: it is made where the image is used, or in the default of an
 * ARG that no stage takes over and that other images read, if any, only for tags.
 */
export function reachesOnlyImages(dockerfile: Dockerfile, use: ImageUse, edit: TextEdit, suits: Suits): boolean {
  if (contains(use.range, edit.range)) return true;
  const names = readersOf(dockerfile, edit);
  const isTakenOver = dockerfile.stages.some(({ instructions }) =>
    instructions.some(({ keyword, pairs }) => keyword === "ARG" && pairs.some(({ key }) => names.has(key))),
  );
  if (isTakenOver || names.size === 0) return false;
  const others = imageUsesOf(dockerfile).filter((other) => other.variables.some(({ name }) => names.has(name)));
  return others.every(({ reference }) => {
    const after = reference && !reference.digest ? tagAfter(reference, edit) : undefined;
    return reference !== undefined && after !== undefined && suits(reference, after);
  });
}

/** The ARG in whose default an edit lies, and those that are made of it, by name. */
function readersOf({ instructions }: Dockerfile, { range }: TextEdit): ReadonlySet<string> {
  const defaults = instructions.filter(({ keyword, stage }) => keyword === "ARG" && stage === undefined);
  const names = new Set<string>();
  for (const { key, value } of defaults.flatMap(({ pairs }) => pairs)) {
    const text = value?.text ?? "";
    const reads = [...names].some((name) => text.includes(`$${name}`) || text.includes(`\${${name}`));
    if (value && (reads || contains(value.range, range))) names.add(key);
  }
  return names;
}
