import {
  type ImageFacts,
  imageFacts,
  imageLookups,
  judgementDay,
  type Range,
  type Reading,
  type Today,
} from "../linter.ts";

/** What is known about an image that the text names. */
export interface ImageNote {
  readonly reference: string;
  /** Empty when nothing is known. */
  readonly lines: readonly string[];
  readonly range: Range;
}

/** What the embedded facts say about the image at an offset; undefined when there is none. */
export function imageAt(reading: Reading, today: Today, offset: number): ImageNote | undefined {
  const places = imageLookups(reading).flatMap(({ image, use, definition }) =>
    [use, ...(definition ? [definition] : [])].map((range) => ({ image, range })),
  );
  const found = places.find(({ range }) => range.start <= offset && offset <= range.end);
  if (!found) return undefined;
  const { image, range } = found;
  const facts = imageFacts(image, judgementDay(today));
  const lines = [...tagLines(facts), ...troubleLines(facts), ...factLines(facts)];
  return { reference: image.text, lines, range };
}

function tagLines({ pinnedTag, aliases, asOf }: ImageFacts): string[] {
  const known = [
    pinnedTag === undefined ? [] : [`The same image as \`${pinnedTag}\``],
    aliases.length === 0 ? [] : [`Tags of the same image: ${aliases.map((alias) => `\`${alias}\``).join(", ")}`],
  ].flat();
  return known.length === 0 ? [] : [...known, `Official images as of ${asOf}`];
}

function troubleLines({ trouble }: ImageFacts): string[] {
  if (trouble?.kind === "deprecated") return [`The image ${trouble.deprecation.because}`];
  if (trouble?.kind === "ended")
    return [`End of life: ${trouble.ended.what}${trouble.ended.on === undefined ? "" : `, since ${trouble.ended.on}`}`];
  return trouble
    ? [`The tag has not moved since ${trouble.frozen.dropped}; it last meant \`${trouble.frozen.meant}\``]
    : [];
}

function factLines({ base }: ImageFacts): string[] {
  if (!base) return [];
  const { distribution, packageManager, user, readyUser, dropsPrivileges, shell, ports } = base;
  const entries = [
    ["Distribution", distribution],
    ["Packages", packageManager],
    ["Shell", shell],
    ["User", dropsPrivileges && user !== undefined ? `${user}, but its entrypoint switches to another` : user],
    ["User to switch to", readyUser && readyUser.name !== user ? nameAndNumber(readyUser) : undefined],
    ["Ports", ports?.join(", ")],
  ];
  return entries.flatMap(([label, value]) => (value ? [`${label}: ${value}`] : []));
}

function nameAndNumber({ name, uid }: { readonly name: string; readonly uid?: number }): string {
  return uid === undefined ? name : `${name} (${uid})`;
}
