import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { encodedCatalogue } from "../../server/src/knowledge/data/image-catalogue.generated.ts";
import type { CatalogueEntry } from "../../server/src/knowledge/images/catalogue-table.ts";
import { encodeCatalogue, readCatalogue } from "../../server/src/knowledge/images/catalogue-table.ts";
import {
  aliases,
  catalogueDate,
  knows,
  pin,
  pins,
  tagKind,
} from "../../server/src/knowledge/images/image-catalogue.ts";
import { catalogueModule, readLibraryFolder } from "../../server/tools/catalogue/official-images.ts";

const fixtures = join(import.meta.dirname, "fixtures");
const reader = readCatalogue(encodedCatalogue);

const images = new Map(reader.names.map((name) => [name, reader.entries(name) ?? []]));
const places = new Map(reader.names.map((name) => [name, placesByTag(images.get(name)!)]));

/** Indexes of the entries each tag stands in, found without the code under test. */
function placesByTag(entries: readonly CatalogueEntry[]): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>();
  for (const [index, { tags, sharedTags }] of entries.entries()) {
    for (const tag of [...tags, ...sharedTags]) {
      const before = found.get(tag) ?? [];
      found.set(tag, before.includes(index) ? before : [...before, index]);
    }
  }
  return found;
}

function tagsOf(name: string): readonly string[] {
  return [...places.get(name)!.keys()];
}

function placesOf(name: string, tag: string): readonly number[] {
  return places.get(name)!.get(tag) ?? [];
}

function linuxPlacesOf(name: string, tag: string): readonly number[] {
  const isLinux = (index: number): boolean =>
    !images.get(name)![index]!.architectures.every((a) => a.startsWith("windows-"));
  return placesOf(name, tag).filter(isLinux);
}

describe("image catalogue: the generator", () => {
  it("writes what is committed for the sample", () => {
    const stamp = { commit: "0123456789abcdef0123456789abcdef01234567", date: "2026-08-21" };
    const written = catalogueModule(readLibraryFolder(join(fixtures, "library")), stamp);
    assert.equal(written, readFileSync(join(fixtures, "image-catalogue.txt"), "utf8"));
  });

  it("would write the committed table again from what it holds", () => {
    assert.equal(encodeCatalogue({ commit: reader.commit, date: reader.date, images }), encodedCatalogue);
    const file = join(import.meta.dirname, "../../server/src/knowledge/data/image-catalogue.generated.ts");
    assert.equal(catalogueModule(images, reader), readFileSync(file, "utf8"));
  });

  it("keeps the table small", () => {
    assert.ok(encodedCatalogue.length < 250_000);
    assert.ok(reader.names.length > 130);
  });
});

describe("image catalogue: look-ups", () => {
  it("has a date and a commit", () => {
    assert.match(catalogueDate(), /^20\d\d-\d\d-\d\d$/);
    assert.match(reader.commit, /^[0-9a-f]{40}$/);
  });

  it("knows official repositories only", () => {
    assert.equal(knows("library/node"), true);
    assert.equal(knows("library/no-such-image"), false);
    assert.equal(knows("bitnami/redis"), false);
    assert.equal(knows("node"), false);
  });

  it("never pins to a tag of another alias class, whatever the tag", () => {
    for (const name of reader.names) {
      for (const tag of tagsOf(name)) {
        for (const found of pins(`library/${name}`, tag)) {
          const expected = found.exact ? placesOf(name, tag) : linuxPlacesOf(name, tag);
          assert.deepEqual(placesOf(name, found.tag), expected, `${name}:${tag} -> ${found.tag}`);
          assert.notEqual(found.tag, tag);
        }
      }
    }
  });

  it("lists as aliases exactly the tags that stand in the same entries", () => {
    for (const name of ["python", "node", "eclipse-temurin"]) {
      for (const tag of tagsOf(name)) {
        const same = tagsOf(name).filter((other) => String(placesOf(name, other)) === String(placesOf(name, tag)));
        assert.deepEqual(aliases(`library/${name}`, tag).toSorted(), same.toSorted());
      }
    }
  });

  it("never pins to a pre-release unless the tag names one, and settles in one step", () => {
    for (const name of reader.names) {
      for (const tag of tagsOf(name)) {
        const found = pin(`library/${name}`, tag);
        if (!found) continue;
        if (!/rc|alpha|beta|\d[abm]\d|ea|preview|nightly|milestone/i.test(tag))
          assert.doesNotMatch(found.tag, /\d-?(?:rc|beta)\d*/i);
        assert.equal(pin(`library/${name}`, found.tag), undefined, `${name}:${tag} -> ${found.tag} -> again`);
        assert.notEqual(tagKind(`library/${name}`, found.tag), "floating", `${name}:${found.tag}`);
      }
    }
  });

  it("has a pin for nearly every floating tag", () => {
    const floating = reader.names.flatMap((name) =>
      tagsOf(name)
        .filter((tag) => tagKind(`library/${name}`, tag) === "floating")
        .map((tag) => pin(`library/${name}`, tag)),
    );
    assert.ok(floating.filter(Boolean).length / floating.length > 0.97);
  });

  const forms: readonly (readonly [string, string | undefined, RegExp])[] = [
    ["node", "22", /^22\.\d+\.\d+-[a-z]+$/],
    ["node", "24-alpine", /^24\.\d+\.\d+-alpine3\.\d+$/],
    ["node", "lts-slim", /^\d+\.\d+\.\d+-[a-z]+-slim$/],
    ["ubuntu", "24.04", /^noble-20\d{6}(?:\.\d+)?$/],
    ["ubuntu", "noble", /^noble-20\d{6}(?:\.\d+)?$/],
    ["alpine", undefined, /^3\.\d+\.\d+$/],
    ["alpine", "latest", /^3\.\d+\.\d+$/],
    ["debian", "bookworm-slim", /^12\.\d+-slim$/],
    ["postgres", "17", /^17\.\d+-[a-z]+$/],
    ["php", "8-cli", /^8\.\d+\.\d+-cli-[a-z]+$/],
    ["nginx", "stable", /^1\.\d+\.\d+-[a-z]+$/],
    ["maven", "3-eclipse-temurin-21", /^3\.\d+\.\d+-eclipse-temurin-21-[a-z]+$/],
    ["rabbitmq", "management-alpine", /^4\.\d+\.\d+-management-alpine/],
  ];
  for (const [name, tag, form] of forms) {
    it(`pins ${name}${tag === undefined ? "" : `:${tag}`} to the form ${String(form)}`, () => {
      assert.match(pin(`library/${name}`, tag)?.tag ?? "", form);
    });
  }

  it("pins a tag with Windows images to one that has them too, and offers the Linux part besides", () => {
    const [linux, everywhere] = pins("library/python", "3");
    assert.match(linux?.tag ?? "", /^3\.\d+\.\d+-[a-z]+$/);
    assert.equal(linux?.exact, false);
    assert.match(everywhere?.tag ?? "", /^3\.\d+\.\d+$/);
    assert.equal(everywhere?.exact, true);
  });

  it("has no pin for what it does not know", () => {
    assert.equal(pin("library/node", "no-such-tag"), undefined);
    assert.equal(pin("library/no-such-image", "latest"), undefined);
    assert.equal(pin("bitnami/redis", "latest"), undefined);
  });

  it("calls what was a release before as pinned as what is one today", () => {
    for (const name of reader.names.map((each) => `library/${each}`)) {
      for (const tag of tagsOf(name.slice("library/".length)).filter((each) => tagKind(name, each) === "pinned")) {
        const [version, last] = /^[a-z-]*v?\d+(?:[._u+]\d+)*?[._u+]?(\d+)(?![\d._u+])/.exec(tag) ?? [];
        if (version === undefined || last === undefined || /20\d{6}|rc|alpha|beta|preview|dev/.test(tag)) continue;
        const before = version.slice(0, -last.length) + String(Number(last) + 1000) + tag.slice(version.length);
        assert.equal(tagKind(name, before), "pinned", `${name}:${before}`);
      }
    }
  });

  const kinds: readonly (readonly [string, string | undefined, string])[] = [
    ["library/node", undefined, "latest"],
    ["library/node", "latest", "latest"],
    ["ghcr.io/a/b", undefined, "latest"],
    ["library/node", "22", "floating"],
    ["library/node", "lts", "floating"],
    ["library/node", "alpine", "floating"],
    ["library/debian", "bookworm", "floating"],
    ["library/node", "22.23.2-bookworm", "pinned"],
    ["library/node", "18.12.1-alpine", "pinned"],
    ["library/node", "20", "unknown"],
    ["library/alpine", "20260805", "pinned"],
    ["library/ubuntu", "noble-20240801", "pinned"],
    ["library/ubuntu", "16.04", "floating"],
    ["library/postgres", "16.3", "pinned"],
    ["library/python", "3.11.9-slim-bookworm", "pinned"],
    ["library/python", "3.11-slim-bookworm", "floating"],
    ["library/php", "8.3.24-fpm-alpine", "pinned"],
    ["library/erlang", "28.0.1", "pinned"],
    ["library/postgres", "9.6-bullseye", "unknown"],
    ["library/mysql", "8.0", "unknown"],
    ["library/debian", "13.1", "pinned"],
    ["library/fedora", "43", "floating"],
    ["library/mongo", "8", "floating"],
    ["grafana/grafana", "11.2.0", "pinned"],
    ["grafana/grafana", "11.2", "unknown"],
    ["grafana/grafana", "main", "floating"],
    ["grafana/grafana", "stable-alpine", "floating"],
    ["distroless/static", "nonroot", "unknown"],
    ["team/app", "my-feature", "unknown"],
    ["team/app", "deadbeef", "unknown"],
    ["team/app", "", "unknown"],
  ];
  for (const [repository, tag, kind] of kinds) {
    it(`calls ${repository}${tag === undefined ? "" : `:${tag}`} ${kind}`, () => {
      assert.equal(tagKind(repository, tag), kind);
    });
  }
});
