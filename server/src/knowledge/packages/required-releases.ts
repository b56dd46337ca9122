import { asRecord, parseJson } from "./project-files.ts";
import { allowsVersion, type RangeStyle } from "./version-ranges.ts";

/** What a manifest asks of the release that it is used with. */
interface Requirement {
  /** As written: "^18", "net6.0". */
  readonly range: string;
  /** Undefined when nobody can tell. `version`: "24.19.0" */
  readonly allows: (version: string) => boolean | undefined;
}

interface Reader {
  /** The name of the file. */
  readonly file: RegExp;
  readonly read: (text: string) => readonly Requirement[];
}

function ranged(range: unknown, style: RangeStyle): readonly Requirement[] {
  if (typeof range !== "string" || range === "") return [];
  return [{ range, allows: (version) => allowsVersion(range, version, style) }];
}

/** A file that names one version for version managers; the first parts of it are what counts. */
function named(text: string, parts: number): readonly Requirement[] {
  const [, version] = /^\s*(?:[a-z]+-)?v?(\d+(?:\.\d+)*)\s*$/m.exec(text.split("\n")[0] ?? "") ?? [];
  return ranged(version?.split(".").slice(0, parts).join("."), "npm");
}

const quoted = String.raw`["']([^"'\n]+)["']`;

function found(text: string, pattern: string): readonly Requirement[] {
  return ranged(new RegExp(pattern, "m").exec(text)?.[1], "other");
}

/** `ruby "~> 2.7", ">= 2.7.4"` */
function ofGemfile(text: string): readonly Requirement[] {
  const [, list] = /^\s*ruby[\s(]+((?:["'][^"'\n]+["'][,\s]*)+)/m.exec(text) ?? [];
  return ranged(list?.match(/[^"',\s][^"',\n]*/g)?.join(","), "other");
}

function ofProject(text: string): readonly Requirement[] {
  const [, frameworks = ""] = /<TargetFrameworks?>([^<]*)</.exec(text) ?? [];
  return frameworks.split(";").flatMap((framework) => {
    const [, major] = /^\s*net(?:coreapp)?(\d+)\.\d/.exec(framework) ?? [];
    return major === undefined ? [] : [{ range: framework.trim(), allows: (to) => to.split(".")[0] === major }];
  });
}

/** By product as endoflife.date calls it. A newer Go or Java builds what was written for an older one. */
const readers: ReadonlyMap<string, readonly Reader[]> = new Map(
  Object.entries({
    nodejs: [
      { file: /^package\.json$/, read: (text) => ranged(asRecord(parseJson(text)?.engines).node, "npm") },
      { file: /^\.(?:nvmrc|node-version)$/, read: (text) => named(text, 1) },
    ],
    python: [
      { file: /^pyproject\.toml$/, read: (text) => found(text, `^\\s*(?:requires-python|python)\\s*=\\s*${quoted}`) },
      { file: /^Pipfile$/, read: (text) => found(text, `^\\s*python_(?:full_)?version\\s*=\\s*${quoted}`) },
      { file: /^\.python-version$/, read: (text) => named(text, 2) },
    ],
    ruby: [
      { file: /^Gemfile$/, read: ofGemfile },
      { file: /^\.ruby-version$/, read: (text) => named(text, 3) },
    ],
    php: [{ file: /^composer\.json$/, read: (text) => ranged(asRecord(parseJson(text)?.require).php, "other") }],
    dotnet: [{ file: /\.(?:cs|fs|vb)proj$/, read: ofProject }],
  } satisfies Record<string, readonly Reader[]>),
);

const notTheProject = /(?:^|\/)(?:node_modules|vendor|tests?|examples?|fixtures|\.venv)\//;

/**
 * What the manifests of a build context say that keeps a release of a product from being used, as a clause: `"Gemfile" asks for
 * "2.7.8"`. Undefined when nothing does. Of several projects the outermost count; those of .NET count together.
 */
export function refusalOf(
  manifests: Readonly<Record<string, string>>,
  product: string,
  version: string,
): string | undefined {
  for (const { file, read } of readers.get(product) ?? []) {
    const paths = Object.keys(manifests).filter(
      (path) => !notTheProject.test(path) && file.test(path.slice(path.lastIndexOf("/") + 1)),
    );
    const depth = Math.min(...paths.map(depthOf));
    const counting = product === "dotnet" ? paths : paths.filter((path) => depthOf(path) === depth);
    const asked = counting.flatMap((path) => read(manifests[path] ?? "").map((each) => ({ ...each, path })));
    const [first] = asked;
    if (first && asked.every(({ allows }) => allows(version) === false))
      return `"${first.path}" asks for "${first.range}"`;
  }
  return undefined;
}

function depthOf(path: string): number {
  return path.split("/").length;
}
