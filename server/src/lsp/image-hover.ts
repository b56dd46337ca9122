import { lookups } from "../analysis/images/digest-pins.ts";
import { imageTrouble, judgementDay } from "../analysis/images/image-trouble.ts";
import { type BaseFacts, baseImage } from "../knowledge/images/base-images.ts";
import { aliases, catalogueDate, pin } from "../knowledge/images/image-catalogue.ts";
import { catalogueName } from "../knowledge/images/image-names.ts";
import type { Document } from "../linter.ts";
import type { ImageReference } from "../syntax/image.ts";
import type { Range } from "../syntax/text.ts";

/** What is known about an image that the text names. */
export interface ImageNote {
  readonly reference: string;
  /** Empty when nothing is known. */
  readonly lines: readonly string[];
  readonly range: Range;
}

/** What the embedded facts say about the image at an offset; undefined when there is none. */
export function imageAt(document: Document, offset: number): ImageNote | undefined {
  const places = lookups(document).flatMap(({ image, use, definition }) =>
    [use, ...(definition ? [definition] : [])].map((range) => ({ image, range })),
  );
  const found = places.find(({ range }) => range.start <= offset && offset <= range.end);
  if (!found) return undefined;
  const { image, range } = found;
  const lines = [
    ...tagLines(image),
    ...troubleLines(image, judgementDay(document.surroundings ?? {})),
    ...factLines(baseImage(image)),
  ];
  return { reference: image.text, lines, range };
}

function tagLines(image: ImageReference): string[] {
  if (image.digest) return [];
  const name = catalogueName(image);
  const tag = image.tag?.value ?? "latest";
  const same = aliases(name, tag).filter((alias) => alias !== tag);
  const pinned = pin(name, image.tag?.value)?.tag;
  const known = [
    pinned === undefined ? [] : [`The same image as \`${pinned}\``],
    same.length === 0 ? [] : [`Tags of the same image: ${same.map((alias) => `\`${alias}\``).join(", ")}`],
  ].flat();
  return known.length === 0 ? [] : [...known, `Official images as of ${catalogueDate(name)}`];
}

function troubleLines(image: ImageReference, today: string): string[] {
  const trouble = imageTrouble(image, today);
  if (trouble?.kind === "deprecated") return [`The image ${trouble.deprecation.because}`];
  if (trouble?.kind === "ended")
    return [
      `End of life: ${trouble.ended.what}${trouble.ended.since === undefined ? "" : `, since ${trouble.ended.since}`}`,
    ];
  return trouble
    ? [`The tag stands still since ${trouble.frozen.dropped}; it last meant \`${trouble.frozen.meant}\``]
    : [];
}

function factLines(facts: BaseFacts | undefined): string[] {
  if (!facts) return [];
  const { distribution, packageManager, user, readyUser, dropsPrivileges, shell, ports } = facts;
  const entries = [
    ["Distribution", distribution],
    ["Packages", packageManager],
    ["Shell", shell],
    ["User", dropsPrivileges && user !== undefined ? `${user}, its entrypoint goes on as another` : user],
    ["User to switch to", readyUser && readyUser.name !== user ? `${readyUser.name} (${readyUser.uid})` : undefined],
    ["Ports", ports?.join(", ")],
  ];
  return entries.flatMap(([label, value]) => (value ? [`${label}: ${value}`] : []));
}
