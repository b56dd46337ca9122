import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { readDotnet } from "./catalogue/dotnet.ts";
import { endOfLifeModule, readProductFiles } from "./catalogue/end-of-life.ts";
import { frozenModule, frozenTags } from "./catalogue/frozen.ts";
import { frozenImages } from "./catalogue/frozen-images.ts";
import { readStamp } from "./catalogue/git.ts";
import { readHistory } from "./catalogue/history.ts";
import { catalogueModule, dotnetModule, readLibraryFolder } from "./catalogue/official-images.ts";

const usage = `Usage: npm run update-catalogue -- <checkout> [--history] [<checkout> …]
Rewrites the tables whose sources are given: checkouts of docker-library/official-images (with --history, which takes half
a minute and a full clone, also the table of tags that no longer move), dotnet/dotnet-docker and endoflife-date/endoflife.date.`;

const data = join(import.meta.dirname, "../src/knowledge/data");

function write(name: string, text: string): void {
  writeFileSync(join(data, name), text);
  console.log(`Wrote ${name}: ${String(text.length)} characters.`);
}

function updateOfficial(checkout: string, history: boolean): void {
  const stamp = readStamp(checkout);
  write("image-catalogue.generated.ts", catalogueModule(readLibraryFolder(join(checkout, "library")), stamp));
  if (history) write("frozen-tags.generated.ts", frozenModule(frozenTags(readHistory(checkout, frozenImages)), stamp));
}

function updateDotnet(checkout: string): void {
  const [manifest = "", versions = ""] = ["manifest.json", "manifest.versions.json"].map((name) =>
    readFileSync(join(checkout, name), "utf8"),
  );
  write("dotnet-catalogue.generated.ts", dotnetModule(readDotnet(manifest, versions), readStamp(checkout)));
}

/** Tells a checkout by what lies in it. */
function update(checkout: string, history: boolean): void {
  if (existsSync(join(checkout, "library"))) updateOfficial(checkout, history);
  else if (existsSync(join(checkout, "manifest.versions.json"))) updateDotnet(checkout);
  else if (existsSync(join(checkout, "products")))
    write("end-of-life.generated.ts", endOfLifeModule(readProductFiles(checkout), readStamp(checkout)));
  else throw new Error(`${checkout} is none of the checkouts that are known.\n${usage}`);
}

const args = process.argv.slice(2);
const checkouts = args.filter((arg) => arg !== "--history");
if (checkouts.length === 0) {
  console.error(usage);
  process.exitCode = 2;
}
for (const checkout of checkouts) update(checkout, args.includes("--history"));
