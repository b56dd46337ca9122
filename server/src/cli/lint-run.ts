import { type Document, type FailOn, fixAll, lint, type LintResult } from "../linter.ts";
import type { TextFile } from "../workspace/decode-text.ts";
import { parentOf, resolveUri } from "../workspace/uri.ts";
import { fileReport, ruleInfos } from "./build-report.ts";
import type { Patch } from "./diff.ts";
import type { LintOptions } from "./lint-options.ts";
import { pathOf, uriOf } from "./paths.ts";
import type { Target } from "./project.ts";
import { type Change, changesOf, readIfThere, writeChanges } from "./repair.ts";
import { type FileReport, type Report, summarize } from "./report.ts";
import { openSession, type Session } from "./session.ts";
import { noteError, nothingFound, targetsOf } from "./targets.ts";
import { reason, type Terminal, UserError } from "./terminal.ts";
import { bytesOf, textOf } from "./text-file.ts";

/** What a run of `hullwright lint` came to. */
export interface LintRun {
  readonly report: Report;
  /** With --diff: what repairs would change. */
  readonly patches: readonly Patch[];
  /** With --stdin and --fix: the bytes of standard input as repaired. */
  readonly fixedInput?: Uint8Array;
}

/** One file, linted and perhaps repaired. */
interface Outcome {
  readonly document: Document;
  /** The mildest finding that makes the run fail. */
  readonly failOn: FailOn;
  readonly result: LintResult;
  /** Number of repairs. */
  readonly fixed: number;
  /** What the repairs change. */
  readonly changes: readonly Change[];
}

type Repairs = Pick<LintOptions, "fix" | "unsafeFixes" | "diff" | "failOn">;

/** The same options, to look only. */
function looking(options: Repairs): Repairs {
  return { ...options, fix: false, unsafeFixes: false, diff: false };
}

/** Lints files and folders. What goes wrong with one file is an error of the report and stops no other. */
export async function lintFiles(paths: readonly string[], options: LintOptions, terminal: Terminal): Promise<LintRun> {
  const session = openSession(options, terminal);
  const files: FileReport[] = [];
  const outcomes: Outcome[] = [];
  for (const target of await targetsOf(session, paths)) {
    try {
      const outcome = await lintFile(session, target, options);
      if (!outcome) continue;
      outcomes.push(outcome);
      files.push(await describe(session, target.uri, outcome));
    } catch (error) {
      noteError(session, error, session.shown(target.uri));
    }
  }
  if (files.length === 0 && session.errors.size === 0) terminal.warn(await nothingFound(session, paths));
  const fixed = options.diff ? 0 : outcomes.reduce((sum, outcome) => sum + outcome.fixed, 0);
  const patches = options.diff
    ? patchesOf(
        session,
        outcomes.flatMap(({ changes }) => changes),
      )
    : [];
  return { report: await finish(session, files, fixed, terminal), patches };
}

/**
 * Lints a file, writes its repairs if asked to, and then says what is left; with --diff, what there is. A repair of
 * another file, such as a new .dockerignore, may allow further repairs: then it goes on, `rounds` times at most. Undefined for
 * a file that is not linted.
 */
async function lintFile(session: Session, target: Target, options: Repairs, rounds = 3): Promise<Outcome | undefined> {
  const { uri } = target;
  const first = await examine(session, target, await session.read(uri), options);
  if (!first || first.changes.length === 0) return first;
  if (options.diff) {
    for (const change of first.changes) session.put(change.uri, change.after);
    return first;
  }
  const complete = await writeChanges(session, first.changes);
  const again = complete && rounds > 1 && first.changes.some((change) => change.uri !== uri);
  const left = again
    ? await lintFile(session, target, options, rounds - 1)
    : await examine(session, target, await session.read(uri), looking(options));
  return left && { ...left, fixed: complete ? first.fixed + left.fixed : 0 };
}

async function examine(
  session: Session,
  target: Target,
  file: TextFile,
  { fix, unsafeFixes, diff, failOn: asked }: Repairs,
): Promise<Outcome | undefined> {
  const located = await session.located(target, file.text);
  if (!located) return undefined;
  const { document, settings } = located;
  const failOn = asked ?? settings.failOn(document.language) ?? "warning";
  const result = lint(document, settings);
  if (!fix && !diff) return { document, failOn, result, fixed: 0, changes: [] };
  const fixed = fixAll(document, settings, { unsafe: unsafeFixes }, result);
  const changes = await changesOf(session, target.uri, file, fixed);
  return { document, failOn, result, fixed: fixed.applied, changes };
}

/** Lints standard input. Its repairs are printed, never written. */
export async function lintInput(options: LintOptions, terminal: Terminal): Promise<LintRun> {
  const session = openSession(options, terminal);
  const uri = uriOf(terminal.cwd, options.stdinFilename ?? unnamed);
  const target: Target = { uri, origin: options.stdinFilename === undefined ? "unnamed" : "named" };
  const input = decodeInput(await terminal.readInput());
  const first = await examine(session, target, input, options);
  if (!first) throw new UserError(`${session.shown(uri)} is a configuration file; pass a Dockerfile or a Compose file`);
  if (options.diff || !options.fix) {
    const patches = options.diff ? patchesOf(session, first.changes) : [];
    return { report: await finish(session, [await describe(session, uri, first)], 0, terminal), patches };
  }
  const fixedInput = first.changes.find((change) => change.uri === uri)?.after ?? input;
  const left = (await examine(session, target, fixedInput, looking(options))) ?? first;
  const report = await finish(session, [await describe(session, uri, left)], first.fixed, terminal);
  return { report, patches: [], fixedInput: bytesOf(fixedInput) };
}

/** What standard input is called when nobody says. */
const unnamed = "<stdin>";

function decodeInput(bytes: Uint8Array): TextFile {
  try {
    return textOf(bytes);
  } catch (error) {
    throw new UserError(`standard input ${reason(error)}`);
  }
}

async function describe(session: Session, uri: string, { document, failOn, result }: Outcome): Promise<FileReport> {
  const path = session.shown(uri);
  for (const { rule, error } of result.failures) {
    session.errors.add(
      `${path}: rule ${rule} failed, please report it (turn it off with --rule ${rule}=off): ${reason(error)}`,
    );
  }
  return fileReport({ path, document, failOn, findings: result.findings }, async (relative) => {
    const other = resolveUri(parentOf(uri), relative);
    const file = await readIfThere(session, other);
    return { path: session.shown(other), text: file?.text ?? "" };
  });
}

/** Several changes of one file become one patch. What cannot be written in the file's encoding goes to the session's errors. */
function patchesOf(session: Session, changes: readonly Change[]): Patch[] {
  const patches = new Map<string, Patch>();
  for (const { uri, before, after } of changes) {
    const path = pathOf(uri);
    const first = patches.get(uri);
    try {
      const old = first ? first.before : before && bytesOf(before);
      patches.set(uri, { path, after: bytesOf(after), ...(old === undefined ? {} : { before: old }) });
    } catch (error) {
      session.errors.add(`${session.shown(uri)}: not repaired: ${reason(error)}`);
    }
  }
  return [...patches.values()];
}

async function finish(
  session: Session,
  files: readonly FileReport[],
  fixed: number,
  { home }: Terminal,
): Promise<Report> {
  return { files, summary: summarize(files, fixed), rules: await ruleInfos(files, home), errors: [...session.errors] };
}
