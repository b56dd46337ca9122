import {
  applyEdits,
  type Document,
  type ImageLookup,
  imageLookups,
  judgementDay,
  read as readText,
  type Settings,
  type TextEdit,
  troubleClause,
} from "../linter.ts";
import type { Registry } from "../registry/registry.ts";
import type { TextFile } from "../workspace/decode-text.ts";
import { pathOf } from "./paths.ts";
import { fixedPlace, type Judgement, judgeOffline, judgeOnline } from "./pin-judge.ts";
import { locator } from "./positions.ts";
import type { Target } from "./project.ts";
import { openSession, type Session } from "./session.ts";
import { nothingFound, targetsOf } from "./targets.ts";
import { reason, type Terminal, UserError } from "./terminal.ts";
import { readTextFile, writeTextFile } from "./text-file.ts";

/** What a run of `hullwright pin` is to do. */
export interface PinTask {
  /** Asked for digests; absent: the catalogue judges. */
  readonly registry: Registry | undefined;
  /** By the catalogue too, only images with a digest count as pinned. */
  readonly needsDigest: boolean;
  /** Whether to write, asked once when all is judged and something would be written. */
  readonly mayWrite: (planned: readonly PinnedFile[]) => Promise<boolean>;
}

/** A file with its images. */
export interface PinnedFile {
  /** Absolute, in the system's own form. */
  readonly path: string;
  readonly before: TextFile;
  readonly after: TextFile;
  readonly images: readonly JudgedImage[];
  /** True when `after` stands on the disk. */
  readonly written: boolean;
}

export interface JudgedImage {
  /** "api/Dockerfile:3:6" */
  readonly place: string;
  /** The reference, variables replaced. */
  readonly from: string;
  readonly judgement: Judgement;
  /** Why it is no good image however it is pinned, as a clause; undefined when nothing is known to be wrong with it. */
  readonly trouble: string | undefined;
}

/** What a run came to. */
export interface PinRun {
  readonly files: readonly PinnedFile[];
  /** Lines for standard error. */
  readonly errors: readonly string[];
}

interface Source {
  readonly uri: string;
  readonly document: Document;
  readonly settings: Settings;
  readonly file: TextFile;
  readonly images: readonly ImageLookup[];
}

/** Reads all files, judges all images, then writes. What goes wrong with one file or image stops no other. */
export async function pinFiles(
  paths: readonly string[],
  task: PinTask,
  terminal: Terminal,
  signal: AbortSignal,
): Promise<PinRun> {
  const session = openSession({ rule: [], ignoreComments: true }, terminal);
  const targets = await targetsOf(session, paths);
  if (targets.length === 0 && session.errors.size === 0) terminal.warn(await nothingFound(session, paths));
  const sources: Source[] = [];
  for (const target of targets)
    await attempt(session, target.uri, "", async () => sources.push(...(await openSource(session, target))));
  const judge = judgeOf(task, signal);
  const judged = await Promise.all(
    sources.map(async (source) => {
      if (!task.registry) return judgeFile(session, source, judge);
      return judgeFile(session, source, async (lookup) => unlessShared(source, lookup, await judge(lookup)));
    }),
  );
  const changed = judged.filter(({ before, after }) => before.text !== after.text);
  const writes = changed.length > 0 && !signal.aborted && (await task.mayWrite(judged));
  const files: PinnedFile[] = [];
  for (const [index, source] of sources.entries()) {
    if (signal.aborted) throw new UserError(`cancelled; ${countWritten(files)}`);
    const planned = judged[index];
    if (planned) files.push(writes ? await write(session, source.uri, planned) : planned);
  }
  return { files, errors: [...session.errors, ...failuresOf(files)] };
}

function countWritten(files: readonly PinnedFile[]): string {
  const count = files.filter(({ written }) => written).length;
  return count === 0 ? "nothing was written" : `files written: ${String(count)}; the others are unchanged`;
}

/** None for what is configuration. */
async function openSource(session: Session, target: Target): Promise<Source[]> {
  const { uri } = target;
  const file = await session.read(uri);
  const located = await session.located(target, file.text);
  if (!located) return [];
  const { document, settings } = located;
  return [{ uri, document, settings, file, images: imageLookups(readText(document, settings)) }];
}

type Judge = (lookup: ImageLookup) => Promise<Judgement>;

/** Each tag is asked for once, however many files name it. */
function judgeOf({ registry, needsDigest }: PinTask, signal: AbortSignal): Judge {
  if (!registry) return (lookup) => Promise.resolve(judgeOffline(lookup, needsDigest));
  const asked = new Map<string, Promise<string>>();
  const digestOf = (reference: string): Promise<string> => {
    const answer = asked.get(reference) ?? registry.digest(reference, signal).then(({ digest }) => digest);
    asked.set(reference, answer);
    return answer;
  };
  return (lookup) => judgeOnline(lookup, digestOf);
}

async function judgeFile(session: Session, source: Source, judge: Judge): Promise<PinnedFile> {
  const { uri, file, images, document } = source;
  const today = judgementDay(document.surroundings ?? {});
  const path = session.shown(uri);
  const locate = locator(file.text);
  const judged = await Promise.all(
    images.map(async (lookup): Promise<JudgedImage> => {
      const { line, character } = locate(lookup.definition ?? lookup.use).start;
      return {
        place: `${path}:${String(line + 1)}:${String(character + 1)}`,
        from: lookup.reference,
        judgement: await judge(lookup),
        trouble: troubleClause(lookup.image, today),
      };
    }),
  );
  const edits = eachPlaceOnce(
    judged.flatMap(({ judgement }) => (judgement.kind === "unpinned" ? judgement.edits : [])),
  );
  return {
    path: pathOf(uri),
    before: file,
    after: { ...file, text: applyEdits(file.text, edits) },
    images: judged,
    written: false,
  };
}

/** An ARG that several images read is written once. */
function eachPlaceOnce(edits: readonly TextEdit[]): readonly TextEdit[] {
  return [...new Map(edits.map((edit) => [`${String(edit.range.start)}-${String(edit.range.end)}`, edit])).values()];
}

/** The default of an ARG may reach other images by way of further ARGs: then it is left to the user. */
function unlessShared({ document, settings, images }: Source, lookup: ImageLookup, judgement: Judgement): Judgement {
  if (lookup.definition === undefined || judgement.kind !== "unpinned" || judgement.edits.length === 0)
    return judgement;
  const after = imageLookups(readText({ ...document, text: applyEdits(document.text, judgement.edits) }, settings));
  const isAlone = images.every((other, index) => other === lookup || after[index]?.reference === other.reference);
  return isAlone ? judgement : { ...judgement, edits: [], obstacle: fixedPlace };
}

/** Registries take their time: a file that somebody has changed meanwhile is left alone. */
async function write(session: Session, uri: string, planned: PinnedFile): Promise<PinnedFile> {
  const { before, after } = planned;
  if (before.text === after.text) return planned;
  const written = await attempt(session, uri, "not pinned: ", async () => {
    if ((await readTextFile(pathOf(uri))).text !== before.text)
      throw new UserError("was changed in the meantime; run again");
    await writeTextFile(pathOf(uri), after);
  });
  return { ...planned, written };
}

/** True when the action succeeds; otherwise the session has an error more. */
async function attempt(session: Session, uri: string, what: string, action: () => Promise<unknown>): Promise<boolean> {
  try {
    await action();
    return true;
  } catch (error) {
    session.errors.add(`${session.shown(uri)}: ${what}${reason(error)}`);
    return false;
  }
}

/** What registries said of each image, once, with the first place that names it. */
function failuresOf(files: readonly PinnedFile[]): readonly string[] {
  const lines = new Map<string, string>();
  for (const { place, from, judgement } of files.flatMap(({ images }) => images)) {
    if (judgement.kind !== "failed") continue;
    const what = `${from}: ${judgement.message}`;
    if (!lines.has(what)) lines.set(what, `${place}: ${what}`);
  }
  return [...lines.values()];
}
