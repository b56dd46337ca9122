import { createHash } from "node:crypto";
import type {
  Artifact,
  ArtifactChange,
  ArtifactLocation,
  Log,
  PhysicalLocation,
  Region,
  ReportingDescriptor,
  Result,
} from "sarif";
import type { Severity } from "../../linter.ts";
import type { Span } from "../positions.ts";
import type { EditReport, FileReport, FindingReport, FixReport, Report, RuleInfo } from "../report.ts";

/** SARIF 2.1.0 (OASIS), as code scanning services read it. `version` is that of Hullwright. */
export function sarif(report: Report, version: string, homepage: string): string {
  const ids = [...report.rules.keys()].sort();
  const log: Log = {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: {
            name: "Hullwright",
            version,
            informationUri: homepage,
            rules: ids.flatMap((id) => descriptor(report.rules.get(id))),
          },
        },
        columnKind: "utf16CodeUnits",
        originalUriBaseIds: { [base]: { description: { text: "The folder in which hullwright ran" } } },
        artifacts: report.files.map(artifact),
        results: report.files.flatMap((file, index) => results(file, index, ids)),
        invocations: [
          {
            executionSuccessful: report.errors.length === 0,
            toolExecutionNotifications: report.errors.map((text) => ({ level: "error", message: { text } })),
          },
        ],
      },
    ],
  };
  return `${JSON.stringify(log, undefined, 2)}\n`;
}

const base = "%SRCROOT%";
const levels: Readonly<Record<Severity, Result.level>> = {
  error: "error",
  warning: "warning",
  info: "note",
  hint: "note",
};

function descriptor(info: RuleInfo | undefined): ReportingDescriptor[] {
  if (!info) return [];
  const { meta, docs, page } = info;
  return [
    {
      id: meta.id,
      shortDescription: { text: meta.title },
      helpUri: docs,
      help: { text: `${meta.title}: ${docs}`, ...(page === undefined ? {} : { markdown: page }) },
      defaultConfiguration: meta.severity === "off" ? { enabled: false } : { level: levels[meta.severity] },
      properties: { tags: [meta.category, ...meta.aliases] },
    },
  ];
}

function artifact({ path, language }: FileReport): Artifact {
  return { location: location(path), sourceLanguage: language };
}

/** Paths outside the working folder have no base to be relative to. */
function location(path: string): ArtifactLocation {
  const uri = path.split("/").map(encodeURIComponent).join("/");
  if (path.startsWith("/")) return { uri: `file://${uri}` };
  if (/^[a-z]:\//i.test(path)) return { uri: `file:///${path.slice(0, 2)}${uri.slice("C%3A".length)}` };
  return { uri, uriBaseId: base };
}

function results({ path, findings }: FileReport, index: number, ids: readonly string[]): Result[] {
  const seen = new Map<string, number>();
  const physicalLocation = (range: Span): PhysicalLocation => ({
    artifactLocation: { ...location(path), index },
    region: region(range),
  });
  return findings.map((finding) => ({
    ruleId: finding.rule,
    ruleIndex: ids.indexOf(finding.rule),
    level: levels[finding.severity],
    message: { text: finding.message },
    locations: [{ physicalLocation: physicalLocation(finding.range) }],
    ...(finding.related.length === 0
      ? {}
      : {
          relatedLocations: finding.related.map(({ range, message }, id) => ({
            id,
            physicalLocation: physicalLocation(range),
            message: { text: message },
          })),
        }),
    partialFingerprints: { "hullwrightContext/v1": fingerprint(finding, seen) },
    ...(finding.fixes.length === 0 ? {} : { fixes: finding.fixes.map((fix) => repair(fix, path)) }),
    properties: { severity: finding.severity, category: finding.category },
  }));
}

/** Stays when lines are added elsewhere: made of the rule, the line and how many like it came before in the file. */
function fingerprint({ rule, line }: FindingReport, seen: Map<string, number>): string {
  const hash = createHash("sha256").update(`${rule}\n${line.trim()}`).digest("hex").slice(0, 16);
  const count = (seen.get(hash) ?? 0) + 1;
  seen.set(hash, count);
  return `${hash}:${String(count)}`;
}

function repair({ label, safety, edits }: FixReport, path: string): NonNullable<Result["fixes"]>[number] {
  const paths = [...new Set(edits.map(({ file }) => file ?? path))];
  return {
    description: { text: label },
    artifactChanges: paths.map((changed) =>
      change(
        changed,
        edits.filter(({ file }) => (file ?? path) === changed),
      ),
    ),
    properties: { safety },
  };
}

function change(path: string, edits: readonly EditReport[]): ArtifactChange {
  const replacements = edits.map(({ range, newText }) => ({
    deletedRegion: region(range),
    ...(newText === "" ? {} : { insertedContent: { text: newText } }),
  }));
  return { artifactLocation: location(path), replacements };
}

/** SARIF counts lines and columns from 1; the end column is exclusive. */
function region({ start, end }: Span): Region {
  return {
    startLine: start.line + 1,
    startColumn: start.character + 1,
    endLine: end.line + 1,
    endColumn: end.character + 1,
  };
}
