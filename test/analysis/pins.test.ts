import assert from "node:assert/strict";
import { deprecatedImages, endedImages } from "../../server/src/analysis/images/image-moves.ts";
import { imageTrouble } from "../../server/src/analysis/images/image-trouble.ts";
import { namedImages, pulledImages, type UsedImage } from "../../server/src/analysis/images/image-uses.ts";
import { frozenFixes, moveFixes, pinFixes, writablePins } from "../../server/src/analysis/images/pinning.ts";
import { read } from "../../server/src/engine/document.ts";
import type { Fix } from "../../server/src/engine/rule.ts";
import { encodedDotnetCatalogue } from "../../server/src/knowledge/data/dotnet-catalogue.generated.ts";
import { encodedFrozenTags } from "../../server/src/knowledge/data/frozen-tags.generated.ts";
import { encodedCatalogue } from "../../server/src/knowledge/data/image-catalogue.generated.ts";
import { readCatalogue } from "../../server/src/knowledge/images/catalogue-table.ts";
import { distributionOf, endOfLife } from "../../server/src/knowledge/images/end-of-life.ts";
import { readFrozen } from "../../server/src/knowledge/images/frozen-table.ts";
import {
  catalogueDate,
  hasTag,
  linuxAliases,
  tagKind,
  tagsOf,
} from "../../server/src/knowledge/images/image-catalogue.ts";
import { canonicalName } from "../../server/src/knowledge/images/image-names.ts";
import { supportedTag } from "../../server/src/knowledge/images/release-moves.ts";
import { systemTag } from "../../server/src/knowledge/images/system-images.ts";
import { applyEdits } from "../../server/src/syntax/text.ts";

const today = catalogueDate();
const noMirrors = { mirrors: {} };

/** The ways in which a file may name an image; `V` is the first word of the tag, `REST` what stands behind it. */
const forms: readonly string[] = [
  "FROM IMAGE:TAG\n",
  "from --platform=linux/amd64 \\\n  IMAGE:TAG as build\nfrom build\n",
  "ARG T=TAG\nFROM IMAGE:${T}\n",
  'ARG V="FIRST" OTHER=1\nFROM IMAGE:${V}REST\n',
  "ARG V=FIRST\nFROM IMAGE:$V AS one\nFROM IMAGE:${V}REST\n",
  "ARG I=IMAGE:TAG\nFROM ${I}\n",
  "FROM IMAGE:${T:-TAG}\n",
  "FROM scratch\nCOPY --from=IMAGE:TAG /a /b\n",
  "FROM scratch\nRUN --mount=type=bind,from=IMAGE:TAG,target=/x true\n",
  "FROM mirror.gcr.io/library/IMAGE:TAG\n",
];
const composeForms: readonly string[] = [
  "services:\n  a:\n    image: IMAGE:TAG\n",
  'x: &x\n  image: "IMAGE:${V:-FIRST}REST"\nservices:\n  a: *x\n',
];

function written(form: string, image: string, tag: string): string {
  const [first = "", ...rest] = tag.split("-");
  const behind = rest.map((word) => `-${word}`).join("");
  return form.replace(/IMAGE|TAG|FIRST|REST/g, (word) =>
    word === "IMAGE" ? image : word === "TAG" ? tag : word === "FIRST" ? first : behind,
  );
}

function imagesOf(text: string) {
  const reading = read(
    { language: text.startsWith("services") || text.startsWith("x:") ? "compose" : "dockerfile", text },
    noMirrors,
  );
  return reading.language === "compose" ? pulledImages(reading.file) : namedImages(reading.file);
}

/** Fails unless a file in which the first fix was applied names, wherever it named an image, one that means the same. */
function expectSame(name: string, text: string): number {
  let fixed = 0;
  for (const [index, image] of imagesOf(text).entries()) {
    const fix = pinFixes(image).find(({ title }) => !title.startsWith("Move"));
    if (!fix) continue;
    const after = applyEdits(
      text,
      fix.edits.map(({ range, newText }) => ({ range, newText })),
    );
    for (const [at, now] of imagesOf(after).entries()) {
      const before = imagesOf(text)[at]!.reference;
      const [old, tag] = [before.tag?.value ?? "latest", now.reference.tag?.value ?? ""];
      const told = `${text} -> ${after}`;
      assert.equal(canonicalName(now.reference), canonicalName(before), told);
      if (at !== index && old === tag) continue;
      assert.ok(hasTag(name, tag), told);
      assert.ok(old === tag || linuxAliases(name, old).includes(tag), told);
      const words = old.split("-").map(distributionOf).filter(Boolean);
      for (const word of words)
        assert.ok(
          linuxAliases(name, tag).some((each) => each.split("-").map(distributionOf).includes(word)),
          told,
        );
      if (at === index && systemTag(canonicalName(before), old) === undefined)
        assert.equal(tagKind(name, tag), "pinned", told);
      assert.doesNotMatch(systemTag(canonicalName(before), tag) ?? "", /dated/, told);
    }
    fixed++;
  }
  return fixed;
}

describe("pins of every tag of the catalogue, in every form", () => {
  const official = readCatalogue(encodedCatalogue).names.map((name) => [name, `library/${name}`] as const);
  const dotnet = readCatalogue(encodedDotnetCatalogue).names.map((name) => [name, name] as const);
  const all = [...official, ...dotnet].flatMap(([image, name]) => tagsOf(name).map((tag) => ({ image, name, tag })));

  it("are tags that are built, of the same image, and stand still", () => {
    let fixed = 0;
    for (const [index, { image, name, tag }] of all.entries()) {
      if (name.includes(".") && index % forms.length === forms.length - 1) continue;
      const form = [...forms, ...composeForms][index % (forms.length + composeForms.length)]!;
      fixed += expectSame(name, written(form, image, tag));
    }
    assert.ok(fixed > 3_000, String(fixed));
  }).timeout(120_000);

  it("say nothing of what stands still already", () => {
    for (const { image, name, tag } of all.filter(({ name, tag }) => tagKind(name, tag) === "pinned"))
      for (const each of imagesOf(`FROM ${image}:${tag}\n`)) assert.deepEqual(writablePins(each), [], `${name}:${tag}`);
  }).timeout(120_000);

  it("leave what is dead reported", () => {
    const day = "2026-11-22";
    const dropped = official.flatMap(([image, name]) =>
      readFrozen(encodedFrozenTags, image).map(({ tag }) => ({ image, name, tag })),
    );
    let pinned = 0;
    for (const { image, tag } of [...all, ...dropped].filter((_, index) => index % 7 === 0)) {
      const text = `FROM ${image}:${tag}\n`;
      const fix = deadReports(text, day)
        .flat()
        .find(({ title }) => title.startsWith("Pin"));
      if (!fix) continue;
      pinned++;
      assert.notEqual(deadReports(applyEdits(text, fix.edits), day).length, 0, `${text}${fix.title}`);
    }
    assert.ok(pinned > 1_000, String(pinned));
  }).timeout(120_000);

  it("name no release candidate where the release is out", () => {
    const candidates = all.filter(({ tag }) => /(?:^|[-\d])(?:rc|beta|alpha)/.test(tag));
    const named = candidates.flatMap(({ image, name, tag }) =>
      imagesOf(`FROM ${image}:${tag}\n`)
        .flatMap((each) => writablePins(each))
        .map((written) => ({ image, name, tag, pin: written.tag })),
    );
    for (const { image, name, tag, pin } of named.filter((each) => /\d(?:rc|RC|beta|alpha|a|b)\d/.test(each.pin))) {
      const release = /^(\d+(?:\.\d+)?)/.exec(pin)?.[1] ?? "";
      assert.ok(!hasTag(name, release) || name.includes("."), `${image}:${tag} -> ${pin}`);
    }
  });

  it("move to lines that are built, supported, and no older", () => {
    for (const { image, name, tag } of all.filter((_, index) => index % 3 === 0)) {
      const next = supportedTag({ name, image, tag, below: false }, "2026-11-21");
      if (next === undefined) continue;
      for (const each of imagesOf(`FROM ${image}:${tag}\n`)) {
        for (const { title } of moveFixes(each, next, "2026-11-21")) {
          const to = title.slice(title.lastIndexOf(":") + 1);
          assert.ok(hasTag(name, to), title);
          assert.equal(endOfLife(image, to, today), undefined, title);
          assert.ok(numberOf(to) >= numberOf(tag), `${tag}: ${title}`);
        }
      }
    }
  }).timeout(120_000);
});

/** What rules say of an image that is dead, or will be soon: the fixes of each finding. */
function deadReports(text: string, day: string): readonly (readonly Fix[])[] {
  const images: readonly UsedImage[] = imagesOf(text);
  const frozen = images.flatMap((image) => {
    const trouble = imageTrouble(image.reference, day);
    return trouble?.kind === "frozen" ? [frozenFixes(image, trouble.frozen, day)] : [];
  });
  const ended = [...endedImages(images, day), ...deprecatedImages(images, day)].map(({ fixes = [] }) => fixes);
  return [...frozen, ...ended];
}

/** The major version; 0 for code names. */
function numberOf(tag: string): number {
  return Number.parseInt(tag.replace(/^v/, ""), 10) || 0;
}
