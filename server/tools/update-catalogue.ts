import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { catalogueModule, readLibraryFolder, readStamp } from "./catalogue/official-images.ts";

const target = join(import.meta.dirname, "../src/knowledge/data/image-catalogue.generated.ts");

const [checkout] = process.argv.slice(2);
if (checkout === undefined) {
  console.error("Usage: npm run update-catalogue -- <checkout of docker-library/official-images>");
  process.exitCode = 2;
} else {
  const stamp = readStamp(checkout);
  const images = readLibraryFolder(join(checkout, "library"));
  writeFileSync(target, catalogueModule(images, stamp));
  console.log(`Wrote ${String(images.size)} images as of ${stamp.date} (${stamp.commit.slice(0, 12)}).`);
}
