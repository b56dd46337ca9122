import { type BaseFacts, baseImage } from "../knowledge/base-images.ts";
import { aliases, catalogueDate, pin } from "../knowledge/image-catalogue.ts";
import type { Document } from "../linter.ts";
import { parseCompose } from "../syntax/compose.ts";
import { parseDockerfile } from "../syntax/dockerfile.ts";
import type { ImageReference } from "../syntax/image.ts";
import type { Range } from "../syntax/text.ts";

/** What is known about an image that the text names. */
export interface ImageNote {
  readonly markdown: string;
  readonly range: Range;
}

/** What the embedded facts say about the image at an offset; undefined when there is none or nothing is known. */
export function imageAt(document: Document, offset: number): ImageNote | undefined {
  const found = imagesOf(document).find(({ range }) => range.start <= offset && offset <= range.end);
  if (!found) return undefined;
  const lines = [...tagLines(found.reference), ...factLines(baseImage(found.reference))];
  return lines.length === 0 ? undefined : { markdown: [`**${found.reference.text}**`, ...lines].join("\n\n"), range: found.range };
}

interface NamedImage {
  readonly reference: ImageReference;
  readonly range: Range;
}

function imagesOf({ language, text }: Document): NamedImage[] {
  if (language === "compose") {
    const fields = parseCompose(text).services.flatMap(({ image }) => (image ? [image] : []));
    return fields.flatMap(({ reference, range }) => (reference && range ? [{ reference, range }] : []));
  }
  const uses = parseDockerfile(text).stages.flatMap(({ image, copies }) => [image, ...copies.map((copy) => copy.image)]);
  return uses.flatMap((use) => (use?.reference ? [{ reference: use.reference, range: use.range }] : []));
}

function tagLines({ registry, repository, tag, digest }: ImageReference): string[] {
  if (registry !== "docker.io" || digest) return [];
  const name = tag?.value ?? "latest";
  const same = aliases(repository, name).filter((alias) => alias !== name);
  const pinned = pin(repository, tag?.value)?.tag;
  const known = [
    pinned === undefined ? [] : [`The same image as \`${pinned}\``],
    same.length === 0 ? [] : [`Tags of the same image: ${same.map((alias) => `\`${alias}\``).join(", ")}`],
  ].flat();
  return known.length === 0 ? [] : [...known, `Official images as of ${catalogueDate()}`];
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
