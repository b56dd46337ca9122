import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { deprecatedImages } from "../../server/src/knowledge/data/deprecated-images.ts";
import { encodedDotnetCatalogue } from "../../server/src/knowledge/data/dotnet-catalogue.generated.ts";
import { encodedProducts } from "../../server/src/knowledge/data/end-of-life.generated.ts";
import { encodedFrozenTags } from "../../server/src/knowledge/data/frozen-tags.generated.ts";
import { encodedCatalogue } from "../../server/src/knowledge/data/image-catalogue.generated.ts";
import { productNames } from "../../server/src/knowledge/data/image-products.ts";
import { readCatalogue } from "../../server/src/knowledge/images/catalogue-table.ts";
import { deprecation } from "../../server/src/knowledge/images/deprecated-images.ts";
import { endOfLife } from "../../server/src/knowledge/images/end-of-life.ts";
import { encodeProducts, type Product, readProducts } from "../../server/src/knowledge/images/end-of-life-table.ts";
import { encodeFrozen, lengthenTag, readFrozen, shortenTag } from "../../server/src/knowledge/images/frozen-table.ts";
import {
  aliases,
  architectures,
  catalogueDate,
  frozenTag,
  hasTag,
  knows,
  pin,
  tagKind,
  tagsOf,
} from "../../server/src/knowledge/images/image-catalogue.ts";
import { supportedTag } from "../../server/src/knowledge/images/release-moves.ts";
import { slimSibling } from "../../server/src/knowledge/images/slim-sibling.ts";
import { tagForm } from "../../server/src/knowledge/images/tag-form.ts";
import { readDotnet } from "../../server/tools/catalogue/dotnet.ts";
import { endOfLifeModule, readProduct } from "../../server/tools/catalogue/end-of-life.ts";
import { frozenModule, frozenTags } from "../../server/tools/catalogue/frozen.ts";
import { frozenImages } from "../../server/tools/catalogue/frozen-images.ts";
import { readHistory } from "../../server/tools/catalogue/history.ts";
import { dotnetModule } from "../../server/tools/catalogue/official-images.ts";

const fixtures = join(import.meta.dirname, "fixtures");
const stamp = { commit: "0123456789abcdef0123456789abcdef01234567", date: "2025-08-01" };
const today = catalogueDate();

const read = (...path: readonly string[]): string => readFileSync(join(fixtures, ...path), "utf8");

/** Where to move from a tag that has ended; undefined for others. */
function nextTag(name: string, image: string, tag: string, day: string): string | undefined {
  const end = endOfLife(image, tag, day);
  return end && supportedTag({ name, image, tag, below: end.below }, day);
}

/** Compares with a committed file; `UPDATE=1` writes it. */
function expectFile(name: string, text: string): void {
  if (process.env.UPDATE) writeFileSync(join(fixtures, name), text);
  assert.equal(text, read(name));
}

const days = readdirSync(join(fixtures, "history")).toSorted();
const versions = days.map((day) => ({ name: "lantern", day, text: read("history", day, "lantern") }));

describe("catalogue tables: the generators", () => {
  it("write what is committed for the samples", () => {
    expectFile("frozen-tags.txt", frozenModule(frozenTags(versions), stamp));
    expectFile(
      "dotnet-catalogue.txt",
      dotnetModule(readDotnet(read("dotnet", "manifest.json"), read("dotnet", "manifest.versions.json")), stamp),
    );
    const page = read("products", "lantern.md");
    expectFile(
      "end-of-life.txt",
      endOfLifeModule(
        new Map([
          ["lantern", readProduct(page, false)],
          ["lantern-lts", readProduct(page, true)],
        ]),
        stamp,
      ),
    );
  });

  it("keep of dropped tags those that stayed away, with their last meaning", () => {
    const frozen = new Map(
      frozenTags(versions)
        .get("lantern")
        ?.map((each) => [each.tag, each]),
    );
    assert.deepEqual(frozen.get("1-alpine"), { tag: "1-alpine", dropped: "2025-02-20", meant: "1.4.2-alpine3.20" });
    assert.deepEqual(frozen.get("alpine"), { tag: "alpine", dropped: "2025-03-01", meant: "2.0.0-alpine3.21" });
    assert.deepEqual(frozen.get("2.0"), { tag: "2.0", dropped: "2025-06-01", meant: "2.0.1" });
    for (const tag of ["latest", "2", "1.4.2-oak"]) assert.equal(frozen.get(tag), undefined, tag);
  });

  it("read the history of a checkout, oldest first, removals included", () => {
    const folder = mkdtempSync(join(tmpdir(), "hullwright-history-"));
    const run = (day: string, ...args: readonly string[]): void => {
      const env = { ...process.env, GIT_AUTHOR_DATE: `${day}T12:00:00Z`, GIT_COMMITTER_DATE: `${day}T12:00:00Z` };
      execFileSync(
        "git",
        ["-C", folder, "-c", "user.name=a", "-c", "user.email=a@example.org", "-c", "commit.gpgsign=false", ...args],
        { env, stdio: "ignore" },
      );
    };
    try {
      run("2025-01-10", "init");
      mkdirSync(join(folder, "library"));
      for (const { day, text } of versions.slice(0, 2)) {
        writeFileSync(join(folder, "library", "lantern"), text);
        writeFileSync(join(folder, "library", "other"), text);
        run(day, "add", ".");
        run(day, "commit", "-m", day);
      }
      rmSync(join(folder, "library", "lantern"));
      run("2025-04-01", "commit", "-a", "-m", "gone");
      assert.deepEqual(readHistory(folder, ["lantern"]), [
        ...versions.slice(0, 2),
        { name: "lantern", day: "2025-04-01", text: "" },
      ]);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it("would write the committed tables again from what they hold", () => {
    const images = frozenImages
      .toSorted()
      .map((name) => [name, readFrozen(encodedFrozenTags, name)] as const)
      .filter(([, tags]) => tags.length > 0);
    assert.equal(encodeFrozen(new Map(images)), encodedFrozenTags);
    const product = readProducts(encodedProducts);
    assert.equal(
      encodeProducts(new Map(productNames().map((name): [string, Product] => [name, product(name)!]))),
      encodedProducts,
    );
  });

  it("stay small: 85 kB with Brotli for all, which a VSIX holds three times", () => {
    const tables = [encodedCatalogue, encodedDotnetCatalogue, encodedFrozenTags, encodedProducts];
    const bytes = tables.reduce((sum, table) => sum + brotliCompressSync(table).length, 0);
    assert.ok(bytes < 85_000, String(bytes));
  });
});

describe("catalogue tables: frozen tags", () => {
  const all = frozenImages.flatMap((name) => readFrozen(encodedFrozenTags, name).map((each) => ({ name, ...each })));

  it("are not built any more, were dropped long ago, and meant something more specific", () => {
    assert.ok(all.length > 10_000);
    for (const { name, tag, dropped, meant } of all) {
      assert.ok(!hasTag(`library/${name}`, tag), `${name}:${tag}`);
      const isOld = Date.parse(today) - Date.parse(dropped) >= 90 * 86_400_000;
      assert.equal(frozenTag(`library/${name}`, tag) !== undefined, isOld, `${name}:${tag} ${dropped}`);
      assert.ok(tagForm(meant).depth > tagForm(tag).depth, `${name}:${tag} ${meant}`);
    }
  });

  it("keep the words of their variant", () => {
    for (const { name, tag, meant } of all) {
      for (const word of ["alpine", "slim", "fpm", "apache", "jre", "cli", "management"]) {
        const both = [tag, meant].map((each) => each.split("-").some((part) => part.startsWith(word)));
        if (both[0]) assert.ok(both[1], `${name}:${tag} -> ${meant}`);
      }
    }
  });

  it("are found by name, each as the table has it", () => {
    for (const { name, ...frozen } of all.filter((_, index) => index % 50 === 0)) {
      const found = frozenTag(`library/${name}`, frozen.tag);
      if (found) assert.deepEqual(found, frozen);
      else assert.equal(pin(`library/${name}`, frozen.tag)?.tag, frozen.meant);
    }
    assert.deepEqual(frozenTag("library/node", "20"), { tag: "20", dropped: "2026-05-01", meant: "20.20.2-bookworm" });
    for (const [name, tag] of [
      ["library/node", "24"],
      ["library/node", "no-such-tag"],
      ["team/node", "20"],
      ["library/no-such-image", "1"],
    ] as const) {
      assert.equal(frozenTag(name, tag), undefined, `${name}:${tag}`);
    }
  });

  it("can be told by what they leave out", () => {
    const pairs = [
      ["20", "20.20.2-bookworm"],
      ["20-slim", "20.20.2-bookworm-slim"],
      ["lts-alpine", "20.20.2-alpine3.22"],
      ["20-alpine", "20.20.2-alpine3.22"],
      ["1", "1.2-1"],
      ["", "1.2"],
    ] as const;
    for (const [tag, whole] of pairs) assert.equal(lengthenTag(shortenTag(tag, whole), whole), tag, tag);
  });
});

describe("catalogue tables: .NET", () => {
  const names = readCatalogue(encodedDotnetCatalogue).names;

  it("have the images that people build on, with their platforms", () => {
    assert.equal(knows("mcr.microsoft.com/dotnet/sdk"), true);
    assert.match(catalogueDate("mcr.microsoft.com/dotnet/sdk"), /^20\d\d-\d\d-\d\d$/);
    assert.ok(architectures("mcr.microsoft.com/dotnet/sdk", "10.0-alpine")?.has("arm64v8"));
    for (const name of names) for (const tag of tagsOf(name)) assert.doesNotMatch(tag, /\$/);
  });

  it("pin within the alias class", () => {
    assert.match(pin("mcr.microsoft.com/dotnet/sdk", "10.0")?.tag ?? "", /^10\.0\.\d+-[a-z]+$/);
    assert.equal(tagKind("mcr.microsoft.com/dotnet/sdk", "10.0-alpine"), "floating");
    for (const name of names) {
      for (const tag of tagsOf(name)) {
        const found = pin(name, tag);
        if (found?.exact) assert.ok(aliases(name, tag).includes(found.tag), `${name}:${tag} -> ${found.tag}`);
      }
    }
  });
});

describe("catalogue tables: end of life and successors", () => {
  const ends: readonly (readonly [string, string, string | undefined, string | undefined])[] = [
    ["node", "16-alpine", "Node.js 16", "24-alpine"],
    ["node", "18.12.1-bullseye-slim", "Node.js 18", "24-slim"],
    ["python", "3.13-slim-buster", "Debian 10 (buster)", "3.13-slim"],
    ["debian", "stretch-slim", "Debian 9 (stretch)", "trixie-slim"],
    ["ubuntu", "focal", "Ubuntu 20.04 (focal)", "noble"],
    ["php", "7-fpm", "PHP 7.4", "8.4-fpm"],
    ["traefik", "v2.4", "Traefik 2.4", "v3.7"],
    ["mcr.microsoft.com/dotnet/sdk", "6.0", "Microsoft .NET 6", "10.0"],
    ["centos", "7", "CentOS 7", undefined],
    ["debian", "bullseye", undefined, undefined],
    ["python", "3", undefined, undefined],
    ["golang", "1", undefined, undefined],
    ["python", "2.7-slim", "Python 2.7", undefined],
    ["mysql", "5.7-debian", "MySQL 5.7", undefined],
    ["node", "latest", undefined, undefined],
    ["team/node", "16", undefined, undefined],
  ];
  for (const [image, tag, what, next] of ends) {
    it(`says of ${image}:${tag}: ${what ?? "nothing"}`, () => {
      assert.equal(endOfLife(image, tag, "2026-08-21")?.what, what);
      const name = image.includes("/") ? image : `library/${image}`;
      assert.equal(nextTag(name, image, tag, "2026-08-21"), next);
    });
  }

  it("never name a tag that is not built, or has ended itself", () => {
    for (const image of frozenImages) {
      for (const { tag } of readFrozen(encodedFrozenTags, image)) {
        const next = nextTag(`library/${image}`, image, tag, today);
        if (next === undefined) continue;
        assert.ok(hasTag(`library/${image}`, next), `${image}:${tag} -> ${next}`);
        assert.equal(endOfLife(image, next, today), undefined, `${image}:${tag} -> ${next}`);
      }
    }
  });

  it("give each deprecated image one row with a source, and no deprecated or unbuilt successor", () => {
    const names = deprecatedImages.flatMap(({ images }) => images.split(" "));
    assert.equal(new Set(names).size, names.length);
    for (const { source, successors = [] } of deprecatedImages) {
      assert.ok(source.length > 0);
      for (const successor of successors) assert.equal(deprecation(successor, "1.2.3", today), undefined, successor);
    }
    for (const tag of ["8", "8-jre-alpine", "11-jdk-slim", "17.0.2-jdk", "21-slim"]) {
      for (const { image, tag: there } of deprecation("openjdk", tag, today)?.successors ?? [])
        assert.ok(hasTag(`library/${image}`, there!), `${tag}: ${image}:${there}`);
    }
  });

  it("give slim siblings that are built and differ by that word only", () => {
    for (const name of ["library/node", "library/python", "library/debian", "library/ruby", "library/rust"]) {
      for (const tag of tagsOf(name)) {
        const slim = slimSibling(name, tag);
        if (slim === undefined) continue;
        assert.ok(hasTag(name, slim));
        assert.equal(
          slim
            .split("-")
            .filter((word) => word !== "slim")
            .join("-"),
          tag,
        );
      }
    }
    assert.equal(slimSibling("library/python", "3.14-alpine"), undefined);
  });
});
