import { cataloguePin, type ImageLookup, resolvedEdits, type TextEdit } from "../linter.ts";
import { reason } from "./terminal.ts";

/** What is to become of an image where it stands. */
export type Judgement =
  { readonly kind: "pinned" | "unknown" } | Unpinned | { readonly kind: "failed"; readonly message: string };

export interface Unpinned {
  readonly kind: "unpinned";
  /** What is wrong; reads behind the image: "is not pinned". */
  readonly fault: string;
  /** The reference as it should be; undefined when nobody knows. */
  readonly to: string | undefined;
  /** What makes it so; empty when it cannot be written, as `obstacle` says. */
  readonly edits: readonly TextEdit[];
  readonly obstacle: string;
}

/** Why an image that could be pinned is left as it is. */
export const fixedPlace = "edit it by hand, because its tag is shared or put together from several places";
const fault = "is not pinned";
const noFixedTag = "the catalogue has no fixed tag for it; use --digest";

/**
 * Judges by the embedded catalogue. An image is pinned when it has a digest, or a tag that names one release, and unknown where
 * nobody can tell whether its tag moves; `needsDigest`: it is pinned only when it has a digest.
 */
export function judgeOffline({ image, used }: ImageLookup, needsDigest: boolean): Judgement {
  if (image.digest) return { kind: "pinned" };
  if (needsDigest)
    return {
      kind: "unpinned",
      fault: "has no digest",
      to: undefined,
      edits: [],
      obstacle: "add it with --digest and without --offline",
    };
  const known = cataloguePin(used);
  if (known.kind !== "moving") return { kind: known.kind };
  const { tag, edit, isDead } = known;
  const unfixed = isDead ? "it gets no more updates: move to a newer release, or use --digest" : noFixedTag;
  const obstacle = tag === undefined ? unfixed : fixedPlace;
  const to = tag === undefined ? undefined : `${nameOf(image)}:${tag}`;
  return { kind: "unpinned", fault, to, edits: edit ? [edit] : [], obstacle };
}

/**
 * Judges by what the registry says of the tag; `digestOf` takes a reference with a tag. An image is pinned when it has
 * the digest that its tag has now, or a digest and no tag.
 */
export async function judgeOnline(
  lookup: ImageLookup,
  digestOf: (reference: string) => Promise<string>,
): Promise<Judgement> {
  const { familiar, image, tag, digest } = lookup;
  if (digest !== undefined && tag === undefined) return { kind: "pinned" };
  try {
    const now = await digestOf(`${familiar}:${tag ?? "latest"}`);
    if (now === digest) return { kind: "pinned" };
    return {
      kind: "unpinned",
      fault: digest === undefined ? fault : "has moved",
      to: `${nameOf(image)}:${tag ?? "latest"}@${now}`,
      edits: resolvedEdits(lookup, { digest: now }),
      obstacle: fixedPlace,
    };
  } catch (error) {
    return { kind: "failed", message: reason(error) };
  }
}

/** The name as written, without tag and digest. */
function nameOf({ text, tag, digest }: ImageLookup["image"]): string {
  const tail = (tag ? tag.value.length + 1 : 0) + (digest ? digest.value.length + 1 : 0);
  return text.slice(0, text.length - tail);
}
