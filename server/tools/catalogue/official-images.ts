import { execFileSync } from "node:child_process";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { encodeCatalogue } from "../../src/knowledge/catalogue-table.ts";
import type { CatalogueEntry } from "../../src/knowledge/catalogue-table.ts";
import { readLibraryFile } from "./library-file.ts";

/** Reads all files of a `library` folder; images that no longer have an entry are left out. */
export function readLibraryFolder(folder: string): ReadonlyMap<string, readonly CatalogueEntry[]> {
  const images = new Map<string, readonly CatalogueEntry[]>();
  for (const name of readdirSync(folder).toSorted()) {
    const entries = readLibraryFile(readFileSync(join(folder, name), "utf8"));
    if (entries.length > 0) images.set(name, entries);
  }
  return images;
}

/** Commit and its day in UTC of the checkout at `folder`. */
export function readStamp(folder: string): { commit: string; date: string } {
  const output = execFileSync("git", ["-C", folder, "log", "-1", "--format=%H %ct"], { encoding: "utf8" });
  const [commit = "", seconds = "0"] = output.trim().split(" ");
  return { commit, date: new Date(Number(seconds) * 1000).toISOString().slice(0, 10) };
}

/** Text of `image-catalogue.generated.ts`. */
export function catalogueModule(
  images: ReadonlyMap<string, readonly CatalogueEntry[]>,
  stamp: { readonly commit: string; readonly date: string },
): string {
  const encoded = encodeCatalogue({ ...stamp, images });
  return [
    "// Written by `npm run update-catalogue` from github.com/docker-library/official-images (Apache-2.0). Do not edit.",
    "/** Encoded as `catalogue-table.ts` says; decoded at the first look-up. */",
    `export const encodedCatalogue = \`${encoded}\`;`,
    "",
  ].join("\n");
}
