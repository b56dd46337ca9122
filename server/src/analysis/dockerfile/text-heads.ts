import type { BuildContext } from "../../engine/surroundings.ts";

/** How a text file of the build context begins, "" for an empty one; undefined when it was not read, or is no text. */
export function textHead(context: BuildContext | undefined, path: string): string | undefined {
  return context?.heads?.[path] ?? context?.manifests[path];
}
