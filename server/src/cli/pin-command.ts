import type { Registry } from "../registry/registry.ts";
import { plural } from "../workspace/plural.ts";
import { printable } from "./format/stylish.ts";
import type { Unpinned } from "./pin-judge.ts";
import { asksRegistries, checkPinOptions, type PinOptions } from "./pin-options.ts";
import { openRegistry } from "./pin-registry.ts";
import { type JudgedImage, pinFiles, type PinnedFile, type PinTask } from "./pin-run.ts";
import type { ExitCode, Terminal } from "./terminal.ts";
import { bytesOf } from "./text-file.ts";
import { writePatches } from "./write-patches.ts";

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
  const permission = permissionOf(options, terminal);
  const task = { registry, needsDigest, mayWrite: permission.ask };
  const { files, errors } = await pinFiles(paths, task, terminal, terminal.interruption());
  const lines = permission.hasShown() ? [] : files.flatMap(linesOf);
  const summary = summaryOf(files);
  if (options.diff) {
    const patches = files.map(({ path, before, after }) => ({ path, before: bytesOf(before), after: bytesOf(after) }));
    await writePatches(patches, terminal);
    for (const line of [...lines, summary]) if (line !== "") terminal.warn(line);
  } else if (summary !== "") await terminal.write(`${[...lines, summary].join("\n")}\n`);
  if (permission.isMissing())
    terminal.warn("nothing was written; add --write to write this, or --check to say that you look only");
  for (const error of errors) terminal.warn(printable(error));
  return errors.length > 0 ? 2 : files.some((file) => hasUnpinned(file, options.check)) ? 1 : 0;
}

/** Leave to write, and what became of it. */
interface Permission {
  readonly ask: PinTask["mayWrite"];
  /** True when the plan was shown with the question. */
  readonly hasShown: () => boolean;
  /** True when there was something to write and nobody to ask. */
  readonly isMissing: () => boolean;
}

/** `--write` gives it; `--check` and `--diff` do not; else whoever sits at the terminal is asked. */
function permissionOf({ write, check, diff }: PinOptions, terminal: Terminal): Permission {
  let shown = false;
  let missing = false;
  return {
    async ask(planned) {
      if (write || check || diff) return write;
      missing = terminal.confirm === undefined;
      if (!terminal.confirm) return false;
      shown = true;
      const lines = planned.flatMap((file) => linesOf({ ...file, written: true }));
      await terminal.write(`${lines.join("\n")}\n`);
      return terminal.confirm(`Write ${plural(planned.filter(isChanged).length, "file")}?`);
    },
    hasShown: () => shown,
    isMissing: () => missing,
  };
}

function isChanged({ before, after }: PinnedFile): boolean {
  return before.text !== after.text;
}

function linesOf(file: PinnedFile): string[] {
  return file.images.flatMap((image) => {
    const { judgement, place, from } = image;
    const unknown = `${place}: ${from} cannot be judged: nobody knows whether its tag moves; use --digest`;
    if (judgement.kind === "unknown") return [printable(unknown + troubleOf(image))];
    return judgement.kind === "unpinned" ? [printable(line(image, judgement, file.written))] : [];
  });
}

function line(image: JudgedImage, { fault, to, edits, obstacle }: Unpinned, written: boolean): string {
  const { place, from } = image;
  const trouble = troubleOf(image);
  if (written && edits.length > 0 && to !== undefined) return `${place}: ${from} -> ${to}${trouble}`;
  const wanted = to === undefined ? "" : `, should be ${to}`;
  return `${place}: ${from} ${fault}${wanted}${edits.length > 0 ? "" : ` (${obstacle})`}${trouble}`;
}

function troubleOf({ trouble }: JudgedImage): string {
  return trouble === undefined ? "" : `, but ${trouble}`;
}

/** Whether an image is left that is not pinned on the disk or, where that is the question, may not be. */
function hasUnpinned({ images, written }: PinnedFile, check: boolean): boolean {
  return images.some(
    ({ judgement }) =>
      (check && judgement.kind === "unknown") ||
      (judgement.kind === "unpinned" && !(written && judgement.edits.length > 0)),
  );
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
  const unknown = count(({ judgement }) => judgement.kind === "unknown");
  const left = all.length - done - already - failed - unknown;
  const parts = [
    ...(done > 0 ? [`${plural(done, "image")} pinned`] : []),
    ...(left > 0 ? [`${plural(left, "image")} not pinned`] : []),
    ...(unknown > 0 ? [`${plural(unknown, "image")} unknown`] : []),
    ...(failed > 0 ? [`${plural(failed, "image")} without an answer`] : []),
    ...(already > 0 ? [`${plural(already, "image")} pinned already`] : []),
  ];
  return parts.join(", ");
}
