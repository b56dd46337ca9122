import { catalogueDate, pin } from "../knowledge/image-catalogue.ts";
import type { ImageReference } from "../syntax/image.ts";
import { insert, replace, type TextEdit } from "../syntax/text.ts";
import type { Fix } from "./rule.ts";

const channels: ReadonlySet<string> = new Set(["latest", "stable", "edge", "nightly", "dev", "develop", "main", "master", "beta", "canary", "lts"]);

/** True for tags that every publisher uses for a line that keeps moving. */
export function isMovingChannel(tag: string): boolean {
  return channels.has(tag);
}

/**
 * Fixes that write the most specific tag the catalogue knows for what a reference meant on the catalogue's day, best
 * first. Empty when the catalogue does not know it, or when its place cannot be edited.
 */
export function pinFixes(reference: ImageReference): Fix[] {
  const { registry, repository, familiar, tag } = reference;
  if (registry !== "docker.io" || reference.digest) return [];
  const found = pin(repository, tag?.value);
  if (!found) return [];
  const meant = `what ${familiar}:${tag?.value ?? "latest"} meant on ${catalogueDate()}`;
  const main = pinFix(reference, found.tag, found.exact ? meant : `the Linux part of ${meant}`);
  const others = found.alternatives.map((other) => pinFix(reference, other, `the Linux part of ${meant}`));
  return [main, ...others].filter((fix) => fix !== undefined);
}

function pinFix(reference: ImageReference, tag: string, explanation: string): Fix | undefined {
  const edit = tagEdit(reference, tag);
  return edit && { title: `Pin to ${reference.familiar}:${tag} (${explanation})`, safety: "unsafe", edits: [edit] };
}

/** The edit that gives a reference another tag; undefined when the tag is made of several pieces. */
export function tagEdit({ tag, nameEnd }: ImageReference, newTag: string): TextEdit | undefined {
  if (tag) return tag.range && replace(tag.range, newTag);
  return nameEnd === undefined ? undefined : insert(nameEnd, `:${newTag}`);
}
