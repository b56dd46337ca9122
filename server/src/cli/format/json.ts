import type { EditReport, FileReport, FindingReport, FixReport, Report } from "../report.ts";

/** Version 1 of the machine-readable format; places count from 0, in UTF-16 code units. */
export function json({ files, summary }: Report): string {
  return `${JSON.stringify({ version: 1, files: files.map(file), summary }, undefined, 2)}\n`;
}

function file({ path, language, findings }: FileReport): object {
  return { path, language, findings: findings.map(finding) };
}

function finding({ rule, aliases, severity, category, message, docs, range, related, fixes }: FindingReport): object {
  return {
    rule,
    aliases,
    severity,
    category,
    message,
    docs,
    range,
    related,
    fixes: fixes.map(fix),
  };
}

/** `remark` stands behind `safety` for unsafe fixes only; `title` is without it. `byHand`: `--fix` leaves it to a person. */
function fix({ title, safety, remark, byHand, edits }: FixReport): object {
  return {
    title,
    safety,
    ...(remark === undefined ? {} : { remark }),
    ...(byHand ? { byHand } : {}),
    edits: edits.map(edit),
  };
}

function edit({ file: path, range, newText }: EditReport): object {
  return { ...(path === undefined ? {} : { file: path }), range, newText };
}
