/**
 * What every rule owes its users, as functions from what is known of a rule to complaints. They are plain, so that
 * test/rules/contract.test.ts can also show them a rule that lies.
 */
import type { Finding } from "../../server/src/engine/finding.ts";
import type { Fix, Language, RuleMeta, Safety } from "../../server/src/engine/rule.ts";
import { placeholder } from "../../server/tools/new-rule/template.ts";
import { readSections, type Section } from "./markdown.ts";

/** A rule and everything that it says and does in its tests. */
export interface RuleEvidence {
  readonly language: Language;
  readonly meta: RuleMeta;
  /** Text of the rule, of its page and of its cases. */
  readonly files: { readonly rule: string; readonly page: string; readonly cases: string };
  readonly cases: readonly CaseEvidence[];
  /** Findings in the `bad` examples of the page. */
  readonly examples: readonly Finding[];
  /** Titles that the first `bad` and `good` example show the effect of. */
  readonly shownByPage: readonly string[];
}

export interface CaseEvidence {
  readonly title: string;
  readonly findings: readonly Finding[];
}

/** What a rule is held against. */
export interface Registry {
  /** Version of the project. */
  readonly version: string;
  /** Ids of all rules. */
  readonly rules: ReadonlySet<string>;
  /** Whether a tool publishes this id. */
  isPeerId(id: string): boolean;
}

/** Everything in which a rule breaks the contract; empty when it keeps it. */
export function breaches(evidence: RuleEvidence, registry: Registry): string[] {
  return [
    ...metaBreaches(evidence.meta, registry),
    ...textBreaches(evidence),
    ...caseBreaches(evidence),
    ...offerBreaches(evidence),
    ...pageBreaches(evidence),
    ...placeholderBreaches(evidence),
  ];
}

function metaBreaches({ id, aliases, formerly = [], title, since, options }: RuleMeta, registry: Registry): string[] {
  const twice = aliases.filter((alias, index) => aliases.indexOf(alias) !== index);
  return [
    ...badSentence("meta.title", title),
    ...Object.entries(options ?? {}).flatMap(([name, { description }]) => badSentence(`option ${name}`, description)),
    ...when(!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id), `the id "${id}" is not in kebab case`),
    ...when(!isVersion(since), `meta.since "${since}" is not a version`),
    ...when(isVersion(since) && isNewer(since, registry.version), `meta.since ${since} is not out yet`),
    ...formerly.filter((old) => registry.rules.has(old)).map((old) => `the former id ${old} is the id of a rule`),
    ...twice.map((alias) => `the alias ${alias} stands there twice`),
    ...aliases.filter((alias) => registry.rules.has(alias)).map((alias) => `the alias ${alias} is the id of a rule`),
    ...aliases.filter((alias) => !registry.isPeerId(alias)).map((alias) => `no tool publishes the id ${alias}`),
  ];
}

/** Messages, titles and remarks of everything that was reported. */
function textBreaches({ cases, examples }: RuleEvidence): string[] {
  const findings = [...cases.flatMap((each) => each.findings), ...examples];
  const breaches = findings.flatMap(({ message, related, fixes }) => [
    ...badSentence("a message", message),
    ...when(ownLength(message) > longest, `a message has more than ${longest} characters: ${message}`),
    ...related.flatMap((place) => badSentence("a related message", place.message)),
    ...fixes.flatMap(fixBreaches),
    ...when(new Set(fixes.map(({ title }) => title)).size < fixes.length, `two fixes of "${message}" have one title`),
  ]);
  return [...new Set(breaches)];
}

function fixBreaches({ title, remark }: Fix): string[] {
  const bracket = /\s\([^()]*\)$/.exec(title);
  return [
    ...badSentence("the title of a fix", title),
    ...when(bracket !== null, `"${title}" ends in a remark: that is the field "remark" of the fix`),
    ...(remark === undefined ? [] : badSentence("the remark of a fix", remark)),
    ...when(
      /^[A-Z][a-z]|^\(|\)$/.test(remark ?? ""),
      `the remark "${remark ?? ""}" is no lower-case text without brackets`,
    ),
  ];
}

function caseBreaches({ cases }: RuleEvidence): string[] {
  return [
    ...when(!cases.some(({ findings }) => findings.length > 0), "no case is reported"),
    ...when(!cases.some(({ findings }) => findings.length === 0), "no case is silent"),
    ...when(
      cases.some(({ title }) => title.trim() === ""),
      "a case stands under no heading that says what it shows",
    ),
  ];
}

/** What is offered is what the metadata declares, and everything that is offered is tried. */
function offerBreaches({ meta, cases, examples, shownByPage }: RuleEvidence): string[] {
  const offered = cases.flatMap(({ findings }) => findings.flatMap(({ fixes }) => fixes));
  const safeties = new Set(offered.map(({ safety }) => safety));
  const titles = new Set([...offered.map(({ title }) => title), ...shownByPage]);
  const untried = examples.flatMap(({ fixes }) => fixes.filter(({ title }) => !titles.has(title)));
  return [
    ...meta.fixes
      .filter((safety) => !safeties.has(safety))
      .map((safety) => `meta.fixes declares ${safety} fixes, but no case offers one`),
    ...[...safeties]
      .filter((safety) => !meta.fixes.includes(safety))
      .map((safety) => `a case offers a fix that is ${safety}, which meta.fixes does not declare`),
    ...untried.map(({ title }) => `the page's example offers "${title}", and no case shows what that makes of a text`),
  ];
}

const headings = ["Fix", "When to ignore", "Known as", "References"];

function pageBreaches({ meta, files: { page } }: RuleEvidence): string[] {
  const sections = readSections(page);
  const chapters = sections.filter(({ level }) => level === 2);
  const [title] = sections.filter(({ level }) => level === 1);
  const section = (heading: string): Section | undefined => chapters.find((each) => each.heading === heading);
  const why = page.slice(page.indexOf("-->") + "-->".length, page.search(/^(?:```|## )/m));
  return [
    ...when(!title, "the page has no title"),
    ...when(why.trim() === "", "the page does not say why, in front of its first example"),
    ...headings.filter((heading) => !section(heading)).map((heading) => `the page has no "## ${heading}"`),
    ...chapters.filter(({ prose }) => prose === "").map(({ heading }) => `"## ${heading}" of the page is empty`),
    ...argumentBreaches(meta, section("Fix")?.prose ?? ""),
    ...when(!/\]\(https?:\/\/[^\s)]+\)/.test(section("References")?.prose ?? ""), "the page has no reference"),
  ];
}

const safeties: readonly Safety[] = ["safe", "unsafe"];

/** The section *Fix* says of each safety that is offered why it is that, and of no other; or that there is none. */
function argumentBreaches({ fixes }: RuleMeta, prose: string): string[] {
  const claims = (word: string): boolean => new RegExp(`(?<!-)\\b${word}\\b`, "i").test(prose);
  const opens = (word: string): boolean => new RegExp(`(?:^|[.:] )${word}\\b`, "im").test(prose);
  const words = prose.split(/\s+/).length;
  return [
    ...fixes.filter((safety) => !claims(safety)).map((safety) => `"## Fix" does not say why a fix is ${safety}`),
    ...safeties
      .filter((safety) => !fixes.includes(safety) && opens(safety))
      .map((safety) => `"## Fix" speaks of a ${safety} fix, which meta.fixes does not declare`),
    ...when(fixes.length === 0 && !claims("none"), '"## Fix" does not say that there is none'),
    ...when(prose !== "" && words < 5, '"## Fix" gives no argument'),
  ];
}

function placeholderBreaches({ files }: RuleEvidence): string[] {
  return Object.entries(files)
    .filter(([, text]) => text.includes(placeholder))
    .map(([name]) => `${placeholder} is left in the file of the ${name}`);
}

/** Texts that people read in one line: something is said, without a full stop. */
function badSentence(what: string, text: string): string[] {
  if (text.trim() === "") return [`${what} is empty`];
  return [
    ...when(/(?<!\.)\.$/.test(text), `${what} ends with a full stop: ${text}`),
    ...when(text !== text.trim() || /[\r\n\t]/.test(text), `${what} has line breaks, tabs or outer blanks: ${text}`),
  ];
}

/** What fits the Problems panel and a line of a terminal. */
const longest = 100;

/** Length of what the rule itself says: what is quoted comes from the file and may be of any length. */
function ownLength(message: string): number {
  return message.replace(/"[^"]*"/g, '"…"').length;
}

function isVersion(text: string): boolean {
  return /^(?:0|[1-9]\d*)(?:\.(?:0|[1-9]\d*)){2}$/.test(text);
}

function isNewer(version: string, than: string): boolean {
  const [a, b] = [version.split(".").map(Number), than.split(".").map(Number)];
  const index = a.findIndex((part, at) => part !== b[at]);
  return index !== -1 && (a[index] ?? 0) > (b[index] ?? 0);
}

function when(broken: boolean, complaint: string): string[] {
  return broken ? [complaint] : [];
}
