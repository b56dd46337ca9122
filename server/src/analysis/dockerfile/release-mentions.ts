import { productOf } from "../../knowledge/data/image-products.ts";
import { distributionOf } from "../../knowledge/images/end-of-life.ts";
import { pin } from "../../knowledge/images/image-catalogue.ts";
import { canonicalName, catalogueName } from "../../knowledge/images/image-names.ts";
import { systemTag } from "../../knowledge/images/system-images.ts";
import { releaseNames, releaseSettings } from "../../knowledge/packages/release-names.ts";
import type { Dockerfile, ImageUse, Instruction, Stage } from "../../syntax/dockerfile.ts";
import type { ImageReference } from "../../syntax/image.ts";

/**
 * What the stages on an image, and those that copy from them, call by a name that belongs to its release: "python3.8". Undefined when
 * nothing is found, and for what stays with the move. `next`: the tag that the image would have.
 */
export function releaseMention(
  { text, stages }: Dockerfile,
  { reference }: ImageUse,
  next: string,
): string | undefined {
  if (!reference?.tag) return undefined;
  const standing = stages.filter((stage) => nameOf(stage) === canonicalName(reference));
  const product = ownProduct(reference);
  const patterns = [
    ...releaseNames.filter((each) => changes(reference, each.product, next)).map(({ pattern }) => pattern),
    ...(product !== undefined && changes(reference, product, next) ? [releaseSettings.get(product)] : []),
  ].filter((pattern) => pattern !== undefined);
  for (const instruction of instructionsOf(stages, standing)) {
    const written = withoutComments(text.slice(instruction.range.start, instruction.range.end));
    const found = patterns.map((pattern) => pattern.exec(written)?.[0]).find((each) => each !== undefined);
    if (found !== undefined) return found;
  }
  return undefined;
}

/**
 * The image of Google's distroless ones that a stage copies into what was made on an image: it has one release of Python or Java, and
 * the libraries of one release of Debian.
 */
export function boundSuccessor({ stages }: Dockerfile, { reference }: ImageUse): string | undefined {
  if (!reference) return undefined;
  const standing = stages.filter((stage) => nameOf(stage) === canonicalName(reference));
  return stages
    .filter((stage) => stage.copies.some(({ stage: source }) => source !== undefined && standing.includes(source)))
    .map(nameOf)
    .find((name) => name !== undefined && /(?:^|\/)distroless\/(?!static)[\w-]+-debian\d+$/.test(name));
}

function nameOf({ root, image }: Stage): string | undefined {
  const reference = (root ?? image)?.reference;
  return reference && canonicalName(reference);
}

function instructionsOf(stages: readonly Stage[], standing: readonly Stage[]): readonly Instruction[] {
  const copies = stages.flatMap((stage) =>
    stage.copies.filter(({ stage: source }) => source !== undefined && standing.includes(source)),
  );
  const own = standing.flatMap(({ instructions }) => instructions.filter(({ keyword }) => keyword !== "FROM"));
  return [...own, ...copies.map(({ instruction }) => instruction)];
}

function withoutComments(text: string): string {
  return text.replace(/^\s*#.*$/gm, "");
}

const javaProducts = /^(?:eclipse-temurin|amazon-corretto|sapmachine|openjdk)/;

function ownProduct(reference: ImageReference): string | undefined {
  const product = productOf(canonicalName(reference));
  return product !== undefined && javaProducts.test(product) ? "java" : product;
}

/** True when another release of a product comes with the move: of the image's own by its version, of others with its distribution. */
function changes(reference: ImageReference, product: string | undefined, next: string): boolean {
  const name = catalogueName(reference);
  const [before, after] = [reference.tag?.value ?? "", next].map((tag) => pin(name, tag)?.tag ?? tag);
  if (before === undefined || after === undefined) return false;
  if (product !== undefined && product === ownProduct(reference)) return lineOf(before) !== lineOf(after);
  const systems = [before, after].map((tag) => tag.split("-").find((word) => distributionOf(word) !== undefined));
  if (systemTag(canonicalName(reference), next) !== undefined) return true;
  return systems[0] === undefined || systems[0] !== systems[1];
}

/** The version as far as programs and paths repeat it: "3.8" for "3.8.20-slim". */
function lineOf(tag: string): string {
  return tag.split("-")[0]?.split(".").slice(0, 2).join(".") ?? "";
}
