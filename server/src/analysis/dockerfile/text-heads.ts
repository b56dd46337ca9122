import type { BuildContext } from "../../engine/surroundings.ts";

/** How a file of the build context begins, "" for an empty one, bytes taken for characters in what is no text; undefined when it was not read. */
export function textHead(context: BuildContext | undefined, path: string): string | undefined {
  return context?.heads?.[path] ?? context?.manifests[path];
}
