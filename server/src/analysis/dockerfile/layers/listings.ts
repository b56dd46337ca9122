import { parseDockerignore } from "../../../syntax/dockerignore.ts";
import type { ImagePath, ListedEntry, Listing, PathState, StageFiles } from "./model.ts";
import { join, within } from "./paths.ts";

/** What lies below a folder of a stage, at the end of it or before an instruction. */
export function folderListing(
  stateOf: (path: ImagePath) => PathState,
  below: () => ReturnType<StageFiles["below"]>,
  folder: ImagePath,
): Listing {
  return {
    entryAt(path) {
      const state = stateOf(join(folder, path));
      if (state.exists === "no") return "absent";
      return state.exists === "yes" ? listed(state) : undefined;
    },
    known() {
      const { paths, complete } = below();
      return { paths: paths.flatMap((path) => within(path, folder) ?? []), complete };
    },
  };
}

function listed({ entry, source, owner, mode }: PathState): ListedEntry {
  return {
    entry,
    ...(source ? { source } : {}),
    ...(owner ? { owner } : {}),
    ...(mode === undefined ? {} : { mode }),
  };
}

/** What COPY --from takes of a stage's folder. */
export function stageListing(stage: StageFiles, folder: ImagePath): Listing {
  return folderListing(
    (path) => stage.stateOf(path),
    () => stage.below(folder),
    folder,
  );
}

/** A listing without what patterns of --exclude leave out, which are those of an ignore file. */
export function narrowed(listing: Listing, patterns: readonly string[]): Listing {
  const ignoreFile = parseDockerignore(patterns.join("\n"));
  return {
    entryAt: (path) => (ignoreFile.ignores(path) ? "absent" : listing.entryAt(path)),
    known: () => {
      const { paths, complete } = listing.known();
      return { paths: paths.filter((path) => !ignoreFile.ignores(path)), complete };
    },
  };
}
