import { writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import { version } from "../linter.ts";
import { formatReport } from "./format/formats.ts";
import { summaryLine } from "./format/stylish.ts";
import { type LintOptions, understood } from "./lint-options.ts";
import { lintFiles, lintInput, type LintRun } from "./lint-run.ts";
import { homepage } from "./package.ts";
import { failingOf, type Report, summarize } from "./report.ts";
import { ruleRemarks } from "./rule-option.ts";
import { statistics } from "./statistics.ts";
import { type ExitCode, reason, type Terminal, UserError } from "./terminal.ts";
import { writePatches } from "./write-patches.ts";

/** Lints, repairs if asked to, and prints. Throws a `UserError` when it cannot begin. */
export async function lintCommand(given: readonly string[], asked: LintOptions, terminal: Terminal): Promise<ExitCode> {
  const { paths, options } = understood(given, asked);
  for (const remark of ruleRemarks(options.rule)) terminal.warn(remark);
  const start = performance.now();
  const run = options.stdin ? await lintInput(options, terminal) : await lintFiles(paths, options, terminal);
  const failing = run.report.files.some((file) => failingOf(file).length > 0);
  await print(run, options, terminal);
  for (const error of run.report.errors) terminal.warn(error);
  if (options.stats) terminal.warn(statistics(run.report, performance.now() - start));
  return run.report.errors.length > 0 ? 2 : failing ? 1 : 0;
}

/** Standard output carries the patch or the repaired text if one was asked for; the report goes there or to a file. */
async function print(
  { report, patches, fixedInput }: LintRun,
  options: LintOptions,
  terminal: Terminal,
): Promise<void> {
  if (options.diff) await writePatches(patches, terminal);
  else if (fixedInput !== undefined) await terminal.write(fixedInput);
  const hasMain = options.diff || fixedInput !== undefined;
  if (options.output !== undefined)
    await writeReport(options.output, text(report, options, options.color ?? false, false), terminal);
  else if (!hasMain) await terminal.write(text(report, options, options.color ?? terminal.color, terminal.links));
  else if (!options.quiet && report.summary.findings > 0) terminal.warn(summaryLine(report.summary));
}

function text(report: Report, options: LintOptions, color: boolean, links: boolean): string {
  const shown = options.quiet ? onlyFailing(report) : report;
  return formatReport(options.format, shown, { color, links, version, homepage });
}

function onlyFailing(report: Report): Report {
  const files = report.files.map((file) => ({ ...file, findings: failingOf(file) }));
  return { ...report, files, summary: summarize(files, report.summary.fixed) };
}

async function writeReport(output: string, text: string, { cwd }: Terminal): Promise<void> {
  try {
    await writeFile(resolve(cwd, output), text);
  } catch (error) {
    throw new UserError(`cannot write ${output}: ${reason(error)}`);
  }
}
