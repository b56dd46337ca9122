import type { Registry } from "../registry/registry.ts";
import { unifiedDiff } from "./diff.ts";
import { printable } from "./format/stylish.ts";
import type { Unpinned } from "./pin-judge.ts";
import { asksRegistries, checkPinOptions, type PinOptions } from "./pin-options.ts";
import { openRegistry } from "./pin-registry.ts";
import { type JudgedImage, pinFiles, type PinnedFile } from "./pin-run.ts";
import { plural } from "./plural.ts";
import type { ExitCode, Terminal } from "./terminal.ts";
import { bytesOf } from "./text-file.ts";

/** Pins images, or says which are not pinned. `open` makes the client for registries. Throws a `UserError` when it cannot begin. */
export async function pinCommand(
  paths: readonly string[],
  options: PinOptions,
  terminal: Terminal,
  open: typeof openRegistry = openRegistry,
): Promise<ExitCode> {
  checkPinOptions(options);
  const registry: Registry | undefined = asksRegistries(options) ? open(options, terminal.environment) : undefined;
  const needsDigest = options.digest && options.check;
  const writes = !options.check && !options.diff;
  const { files, errors } = await pinFiles(paths, { registry, needsDigest, writes }, terminal, terminal.interruption());
  const lines = files.flatMap(linesOf);
  const summary = summaryOf(files);
  if (options.diff) {
    await terminal.write(
      unifiedDiff(files.map(({ path, before, after }) => ({ path, before: bytesOf(before), after: bytesOf(after) }))),
    );
    for (const line of [...lines, summary]) if (line !== "") terminal.warn(line);
  } else if (summary !== "") await terminal.write(`${[...lines, summary].join("\n")}\n`);
  for (const error of errors) terminal.warn(printable(error));
  return errors.length > 0 ? 2 : files.some(hasUnpinned) ? 1 : 0;
}

function linesOf(file: PinnedFile): string[] {
  return file.images.flatMap((image) =>
    image.judgement.kind === "unpinned" ? [printable(line(image, image.judgement, file.written))] : [],
  );
}

function line({ place, from }: JudgedImage, { fault, to, edits, obstacle }: Unpinned, written: boolean): string {
  if (written && edits.length > 0 && to !== undefined) return `${place}: ${from} -> ${to}`;
  const wanted = to === undefined ? "" : `, should be ${to}`;
  return `${place}: ${from} ${fault}${wanted}${edits.length > 0 ? "" : ` (${obstacle})`}`;
}

/** Whether an image is left that is not pinned on the disk. */
function hasUnpinned({ images, written }: PinnedFile): boolean {
  return images.some(({ judgement }) => judgement.kind === "unpinned" && !(written && judgement.edits.length > 0));
}

/** One line about everything; empty when no image was found. */
function summaryOf(files: readonly PinnedFile[]): string {
  const all = files.flatMap(({ images, written }) => images.map(({ judgement }) => ({ judgement, written })));
  const count = (is: (image: (typeof all)[number]) => boolean): number => all.filter(is).length;
  const done = count(
    ({ judgement, written }) => written && judgement.kind === "unpinned" && judgement.edits.length > 0,
  );
  const already = count(({ judgement }) => judgement.kind === "pinned");
  const failed = count(({ judgement }) => judgement.kind === "failed");
  const left = all.length - done - already - failed;
  const parts = [
    ...(done > 0 ? [`${plural(done, "image")} pinned`] : []),
    ...(left > 0 ? [`${plural(left, "image")} not pinned`] : []),
    ...(failed > 0 ? [`${plural(failed, "image")} without an answer`] : []),
    ...(already > 0 ? [`${plural(already, "image")} pinned already`] : []),
  ];
  return parts.join(", ");
}
