import { fixedRange } from "../syntax/anchor.ts";
import type { ComposeFile } from "../syntax/compose.ts";
import { type Dockerfile, isKeyword } from "../syntax/dockerfile.ts";
import type { Settings } from "./config.ts";
import { withFailingChecks } from "./failing-checks.ts";
import type { Finding, LintResult, RuleFailure } from "./finding.ts";
import { dockerfileIgnores, type IgnoreComment, type PlainComment, yamlIgnores } from "./ignore-comments.ts";
import { malformedIgnores } from "./malformed-ignores.ts";
import { type MisplacedIgnore, misplacedIgnores } from "./misplaced-ignores.ts";
import { type ComposeModel, type DockerfileModel, dockerfileModel, type UnusedIgnore } from "./model.ts";
import type { ComposeRule, DockerfileRule, Fix, Report, Rule, Severity } from "./rule.ts";
import { namesOf, type RuleNames } from "./rule-names.ts";
import { suppress } from "./suppress.ts";
import type { ComposeSurroundings, DockerfileSurroundings } from "./surroundings.ts";

/** Runs the rules that are in force over a Dockerfile. */
export function dockerfileFindings(
  rules: readonly DockerfileRule[],
  dockerfile: Dockerfile,
  surroundings: DockerfileSurroundings,
  settings: Settings,
): LintResult {
  const model = dockerfileModel(dockerfile, surroundings);
  const unreadable = dockerfile.instructions.filter(({ keyword, trigger }) => !isKeyword(trigger?.keyword ?? keyword));
  const { findings, failures } = runRules<DockerfileModel>(rules, model, settings, {
    written: dockerfile.comments,
    ignores: () => dockerfileIgnores(dockerfile, surroundings.today),
    misplaced: (names) => misplacedIgnores(dockerfile, (name) => names.find(name).length > 0),
  });
  return {
    findings: withFailingChecks(dockerfile, findings, rules, settings),
    failures,
    unreadable: unreadable.length,
  };
}

/** Runs the rules that are in force over a Compose file. */
export function composeFindings(
  rules: readonly ComposeRule[],
  file: ComposeFile,
  surroundings: ComposeSurroundings,
  settings: Settings,
): LintResult {
  const model: ComposeModel = { ...file, surroundings, unusedIgnores: [] };
  return {
    ...runRules<ComposeModel>(rules, model, settings, {
      written: file.yaml.comments,
      ignores: () => yamlIgnores(file.text, file.yaml.comments, surroundings.today),
      misplaced: () => [],
    }),
    unreadable: file.yaml.errors.length,
  };
}

/** The comments of a file, and those of them that hide something. */
interface Comments {
  readonly written: readonly PlainComment[];
  readonly ignores: () => readonly IgnoreComment[];
  /** What reads as one of ours and is no comment. */
  readonly misplaced: (names: RuleNames) => readonly MisplacedIgnore[];
}

function runRules<Model extends { readonly text: string; readonly unusedIgnores: readonly UnusedIgnore[] }>(
  rules: readonly Rule<Model>[],
  model: Model,
  settings: Settings,
  { written, ignores: readIgnores, misplaced }: Comments,
): Omit<LintResult, "unreadable"> {
  const failures: RuleFailure[] = [];
  const active = rules.filter(({ meta }) => settings.level(meta) !== "off");
  const findings = active
    .filter(({ meta }) => !meta.late)
    .flatMap((rule) => findingsOf(rule, model, settings, failures));
  const ignores = settings.ignoreComments ? readIgnores() : [];
  const { findings: visible, unused } = suppress(findings, ignores, rules, new Set(active.map(({ meta }) => meta.id)));
  const names = namesOf(rules);
  const mistaken = settings.ignoreComments
    ? [...malformedIgnores(model.text, written, names), ...misplaced(names)]
    : [];
  const late = active
    .filter(({ meta }) => meta.late)
    .flatMap((rule) => findingsOf(rule, { ...model, unusedIgnores: [...unused, ...mistaken] }, settings, failures));
  return { findings: [...visible, ...suppress(late, ignores, rules, new Set()).findings].sort(byPlace), failures };
}

function findingsOf<Model>(rule: Rule<Model>, model: Model, settings: Settings, failures: RuleFailure[]): Finding[] {
  const level = settings.level(rule.meta);
  if (level === "off") return [];
  const findings: Finding[] = [];
  try {
    const isDefault = level === rule.meta.severity && !settings.isLevelSet(rule.meta);
    for (const report of rule.check(model, settings.options(rule.meta)))
      findings.push(finding(rule, report, level, isDefault));
  } catch (error) {
    failures.push({ rule: rule.meta.id, error });
  }
  return findings;
}

function finding<Model>({ meta }: Rule<Model>, report: Report, level: Severity, isDefault: boolean): Finding {
  return {
    rule: meta.id,
    aliases: meta.aliases,
    severity: report.fails && isDefault ? "error" : milder(level, report.severity),
    category: meta.category,
    message: report.message,
    range: fixedRange(report.range),
    fixes: report.fixes?.map(fixedFix) ?? [],
    related: report.related?.map(({ range, message }) => ({ range: fixedRange(range), message })) ?? [],
    tags: report.tags ?? [],
  };
}

/** Findings belong to one version of the file: their places must not move with the model's. */
function fixedFix(fix: Fix): Fix {
  return { ...fix, edits: fix.edits.map((edit) => ({ ...edit, range: fixedRange(edit.range) })) };
}

const severities: readonly Severity[] = ["error", "warning", "info", "hint"];

function milder(level: Severity, wish: Severity | undefined): Severity {
  return wish !== undefined && severities.indexOf(wish) > severities.indexOf(level) ? wish : level;
}

function byPlace(a: Finding, b: Finding): number {
  return a.range.start - b.range.start || a.range.end - b.range.end || (a.rule < b.rule ? -1 : Number(a.rule > b.rule));
}
