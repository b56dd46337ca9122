import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Settings } from "../../server/src/engine/config.ts";
import type { OptionValue } from "../../server/src/engine/option-schema.ts";
import type { Language, RuleMeta, Severity } from "../../server/src/engine/rule.ts";
import type { ComposeSurroundings, DockerfileSurroundings, DotenvFile } from "../../server/src/engine/surroundings.ts";
import { allRules, configure, type Document } from "../../server/src/linter.ts";
import { parseCompose } from "../../server/src/syntax/compose.ts";
import { parseDockerfile } from "../../server/src/syntax/dockerfile.ts";
import { dotenvValues, parseDotenv } from "../../server/src/syntax/dotenv.ts";
import { type Fence, readSections } from "./markdown.ts";

export const root = join(import.meta.dirname, "../..");
export const languages: readonly Language[] = ["dockerfile", "compose"];

/** A document fence with the fences that belong to it. */
export interface RuleCase {
  readonly title: string;
  readonly fence: Fence;
  readonly fixed: readonly Fence[];
  readonly changes: Fence | undefined;
  /** Which fixes are unsafe, as menus show them. */
  readonly unsafe: Fence | undefined;
  readonly files: readonly Fence[];
  readonly surroundings: Fence | undefined;
  readonly options: Fence | undefined;
  readonly settings: Fence | undefined;
  /** Offset behind the last fence of the case. */
  readonly end: number;
}

const fenceLanguage: Record<Language, string> = { dockerfile: "dockerfile", compose: "yaml" };

/** Cases of test/rules/<language>/<id>.md, by heading; extra fences belong to the document fence above them. */
export function readCases(language: Language, markdown: string): RuleCase[] {
  return readSections(markdown).flatMap(({ heading, fences }) => {
    const starts = fences.flatMap((fence, index) =>
      fence.language === fenceLanguage[language] && !fence.info.startsWith("fixed") ? [index] : [],
    );
    return starts.map((start, order) => {
      const own = fences.slice(start + 1, starts[order + 1]);
      return {
        title: starts.length > 1 ? `${heading} (${order + 1})` : heading,
        fence: fences[start]!,
        fixed: own.filter(isFixed),
        changes: own.find((fence) => fence.language === "changes"),
        unsafe: own.find((fence) => fence.language === "unsafe"),
        files: own.filter((fence) => fence.language === "file" && !isFixed(fence)),
        surroundings: own.find((fence) => fence.language === "surroundings"),
        options: own.find((fence) => fence.language === "options"),
        settings: own.find((fence) => fence.language === "settings"),
        end: fences[(starts[order + 1] ?? fences.length) - 1]!.block.end,
      };
    });
  });
}

function isFixed({ info }: Fence): boolean {
  return /(?:^|\s)fixed(?:\s|$)/.test(info);
}

export interface RuleFile {
  readonly language: Language;
  readonly id: string;
  readonly path: string;
}

export function filesIn(folder: string, extension: string): string[] {
  return readdirSync(join(root, folder))
    .filter((name) => name.endsWith(extension) && name !== "README.md" && name !== "index.ts")
    .sort();
}

export function caseFiles(): RuleFile[] {
  return languages.flatMap((language) =>
    filesIn(`test/rules/${language}`, ".md").map((name) => ({
      language,
      id: name.slice(0, -3),
      path: join(root, "test/rules", language, name),
    })),
  );
}

export function metaOf(language: Language, id: string): RuleMeta {
  const rule = allRules.find((each) => each.language === language && each.meta.id === id);
  if (!rule) throw new Error(`no rule ${language}/${id}: run "npm run generate"`);
  return rule.meta;
}

/** The level a case runs at: the rule's own, or warning for rules that are off by default. */
export function ownLevel(meta: RuleMeta): Severity {
  return meta.severity === "off" ? "warning" : meta.severity;
}

type Set = Pick<RuleCase, "options" | "settings">;

/** Settings in which only the given rule is on; a rule that judges what others found needs them all. */
export function onlyRule(meta: RuleMeta, { options, settings: others }: Partial<Set> = {}): Settings {
  const given = options ? (JSON.parse(options.text) as Record<string, OptionValue>) : {};
  // A level that is set is kept, also where the start must fail.
  const level = meta.severity === "off" ? { level: ownLevel(meta) } : {};
  const { settings } = configure([
    { source: "settings", ...(others ? (JSON.parse(others.text) as object) : {}) },
    { source: "case", profile: "all", rules: { [meta.id]: { ...given, ...level } } },
  ]);
  return { ...settings, level: (rule) => (rule.id === meta.id || meta.late ? settings.level(rule) : "off") };
}

/** The document of a case with what its `file` and `surroundings` fences say stands around it. */
export function documentOf(
  language: Language,
  text: string,
  ruleCase: Pick<RuleCase, "files" | "surroundings">,
): Document {
  const given = ruleCase.surroundings ? (JSON.parse(ruleCase.surroundings.text) as Record<string, unknown>) : {};
  if (language === "compose") return { language, text, surroundings: composeSurroundings(given, ruleCase.files) };
  return { language, text, surroundings: dockerfileSurroundings(given, ruleCase.files) };
}

/** The folder's `.env` and `.gitignore`, where one looked: `{ "dotenv": null }` says that nobody did. */
function dotenvOf(given: object, fences: readonly Fence[]): { dotenv?: DotenvFile } {
  if ("dotenv" in given) return given.dotenv === null ? {} : { dotenv: given.dotenv as DotenvFile };
  const text = fences.find(({ info }) => info === ".env")?.text;
  const gitignore = fences.find(({ info }) => info === ".gitignore")?.text;
  const ignored = gitignore === undefined || /^\.env$/m.test(gitignore);
  return {
    dotenv: { ignored, ...(text === undefined ? {} : { text }), ...(gitignore === undefined ? {} : { gitignore }) },
  };
}

function dockerfileSurroundings(given: DockerfileSurroundings, fences: readonly Fence[]): DockerfileSurroundings {
  if (fences.length === 0) return given;
  const ignore = fences.find(({ info }) => info.endsWith(".dockerignore"));
  return {
    services: [],
    context: {
      path: ".",
      files: [...new Set(["Dockerfile", ...fences.map(({ info }) => info)])].sort(),
      truncated: false,
      manifests: Object.fromEntries(fences.filter((fence) => fence !== ignore).map(({ info, text }) => [info, text])),
      ...(ignore ? { ignoreFile: { path: ignore.info, text: ignore.text } } : {}),
    },
    ...given,
    ...dotenvOf(given, fences),
  };
}

/** A `file` fence called `<service>/Dockerfile` is the Dockerfile of that service; one that ends in `.yaml`, another Compose file. */
function composeSurroundings(said: ComposeSurroundings, fences: readonly Fence[]): ComposeSurroundings {
  const { dotenv } = dotenvOf(said, fences);
  const { dotenv: _, ...others } = said;
  const environment = dotenv?.text === undefined ? {} : { environment: dotenvValues(parseDotenv(dotenv.text)) };
  const base = { ...environment, ...others, ...(dotenv ? { dotenv } : {}) };
  const siblings = fences.filter(({ info }) => info.endsWith(".yaml")).map(({ text }) => parseCompose(text));
  const given = siblings.length === 0 ? base : { ...base, siblings };
  const dockerfiles = fences
    .filter(({ info }) => info.endsWith("/Dockerfile"))
    .map(({ info, text }) => [info.slice(0, -"/Dockerfile".length), parseDockerfile(text)]);
  return dockerfiles.length === 0
    ? given
    : { ...given, dockerfiles: Object.fromEntries(dockerfiles) as Record<string, ReturnType<typeof parseDockerfile>> };
}

export function readText(path: string): string {
  return readFileSync(path, "utf8");
}
