import { type ComposeFile, isCurrentCompose, parseCompose } from "../syntax/compose.ts";
import { type Dockerfile, isCurrentDockerfile, parseDockerfile } from "../syntax/dockerfile.ts";
import type { Mirrors } from "../syntax/image.ts";
import type { ComposeSurroundings, DockerfileSurroundings } from "./surroundings.ts";

/** A text to lint, with what the shell knows of the place it stands in. */
export type Document =
  | { readonly language: "dockerfile"; readonly text: string; readonly surroundings?: DockerfileSurroundings }
  | { readonly language: "compose"; readonly text: string; readonly surroundings?: ComposeSurroundings };

/** A document as it was read. It travels with the findings, so that nobody has to read the text a second time. */
export type Reading =
  | { readonly language: "dockerfile"; readonly file: Dockerfile }
  | { readonly language: "compose"; readonly file: ComposeFile };

/**
 * Reads a text for those who want no findings. Never throws.
 * @param mirrors what names of images stand for besides themselves: settings have them
 * @param previous an earlier version of the same document: what did not change is taken over from it, see `isCurrent`
 */
export function read(document: Document, { mirrors }: { readonly mirrors: Mirrors }, previous?: Reading): Reading {
  const { language, text, surroundings } = document;
  if (language === "compose")
    return { language, file: parseCompose(text, previous?.language === language ? previous.file : undefined, mirrors) };
  const contexts = surroundings?.services?.flatMap((service) => service.contexts ?? []);
  const earlier = previous?.language === language ? previous.file : undefined;
  return { language, file: parseDockerfile(text, earlier, mirrors, contexts) };
}

/** False when a later version of the document was read from this one: its places are no longer those of its own text. */
export function isCurrent(reading: Reading): boolean {
  return reading.language === "compose" ? isCurrentCompose(reading.file) : isCurrentDockerfile(reading.file);
}
