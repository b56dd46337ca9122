import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { CatalogueEntry } from "../../src/knowledge/images/catalogue-table.ts";
import { encodeCatalogue } from "../../src/knowledge/images/catalogue-table.ts";
import { type Stamp, tableModule } from "./git.ts";
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

/** Text of `image-catalogue.generated.ts`. */
export function catalogueModule(images: ReadonlyMap<string, readonly CatalogueEntry[]>, stamp: Stamp): string {
  const source = "github.com/docker-library/official-images (Apache-2.0)";
  const doc = "Encoded as `catalogue-table.ts` says; decoded at the first look-up.";
  return tableModule(source, doc, "encodedCatalogue", encodeCatalogue({ ...stamp, images }));
}

/** Text of `dotnet-catalogue.generated.ts`. */
export function dotnetModule(images: ReadonlyMap<string, readonly CatalogueEntry[]>, stamp: Stamp): string {
  const source = "github.com/dotnet/dotnet-docker (MIT)";
  const doc = "Encoded as `catalogue-table.ts` says; decoded at the first look-up.";
  return tableModule(source, doc, "encodedDotnetCatalogue", encodeCatalogue({ ...stamp, images }));
}
