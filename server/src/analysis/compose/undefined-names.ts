import type { ComposeModel } from "../../engine/model.ts";
import type { Fix, Report } from "../../engine/rule.ts";
import { closest } from "../../engine/spelling.ts";
import type { ComposeFile, Resource, Service } from "../../syntax/compose.ts";
import { insert, type Range, replace, type TextEdit } from "../../syntax/text.ts";
import { fillEntry, insertEntries, isShared, ownEntry } from "../../syntax/yaml.ts";
import { eachPlaceOnce, isBehindProfile, projectFiles, seesWholeProject } from "./project-view.ts";

/** A name that a service uses, where it is written. */
export interface NameUse {
  readonly name: string;
  readonly range: Range;
}

export type Section = "networks" | "volumes" | "secrets" | "configs";

const nouns: Readonly<Record<Section, string>> = {
  networks: "network",
  volumes: "volume",
  secrets: "secret",
  configs: "config",
};

/** Reports the names that services use and no file of the project declares in its section. */
export function* undeclaredNames(
  compose: ComposeModel,
  section: Section,
  usesOf: (service: Service) => readonly NameUse[],
): Iterable<Report> {
  const declared = projectFiles(compose).flatMap((file) => file[section].map(({ name }: Resource) => name));
  for (const { use, service, siblings } of unknownUses(compose, declared, usesOf)) {
    if (section === "networks" && isNetworkMode(use.name)) {
      const message = `"${use.name}" is no network of a project, so Compose refuses to start: write "network_mode: ${use.name}"`;
      yield { range: use.range, message, ...levelFor(service) };
      continue;
    }
    const declaration =
      section === "networks" || section === "volumes" ? declare(compose, section, use.name) : undefined;
    yield {
      range: use.range,
      message: `No ${nouns[section]} "${use.name}" is declared at the top level, so Compose refuses to start`,
      ...levelFor(service),
      fixes: [
        ...correction(use, declared, [...namesOf(siblings), ...othersOf(compose, section, usesOf)]),
        ...(declaration
          ? [
              {
                title: `Declare ${nouns[section]} "${use.name}" at the top level`,
                safety: "unsafe" as const,
                remark: "changes the project",
                edits: [declaration],
              },
            ]
          : []),
      ],
    };
  }
}

/** Reports the names of services that no file of the project defines. */
export function* undefinedServices(
  compose: ComposeModel,
  usesOf: (service: Service) => readonly NameUse[],
): Iterable<Report> {
  const defined = projectFiles(compose).flatMap(({ services }) => services.map(({ name }) => name));
  for (const { use, service, siblings } of unknownUses(compose, defined, usesOf)) {
    const others = defined.filter((name) => name !== service.name);
    yield {
      range: use.range,
      message: `There is no service "${use.name}", so Compose refuses to start`,
      ...levelFor(service),
      fixes: correction(use, others, namesOf(siblings)),
    };
  }
}

function namesOf(uses: readonly NameUse[]): readonly string[] {
  return uses.map(({ name }) => name);
}

/** The volumes that services of the file have: each keeps its own. Networks, secrets and configs are there to be shared. */
function othersOf(
  { services }: ComposeModel,
  section: Section,
  usesOf: (service: Service) => readonly NameUse[],
): readonly string[] {
  return section === "volumes" ? services.flatMap((service) => namesOf(usesOf(service))) : [];
}

/** Networks that every engine has and no project can join by `networks`. */
function isNetworkMode(name: string): boolean {
  return ["host", "bridge", "none"].includes(name);
}

/** Compose looks at names after it has left out the services whose profiles the shell does not ask for (compose-go, modelToProject). */
function levelFor(service: Service): Pick<Report, "severity"> {
  return isBehindProfile(service) ? { severity: "info" } : {};
}

interface UnknownUse {
  readonly use: NameUse;
  readonly service: Service;
  /** All names that the service uses in this way. */
  readonly siblings: readonly NameUse[];
}

function unknownUses(
  compose: ComposeModel,
  known: readonly string[],
  usesOf: (service: Service) => readonly NameUse[],
): readonly UnknownUse[] {
  if (!seesWholeProject(compose)) return [];
  const names = new Set(known);
  const unknown = compose.services.flatMap((service) => {
    const siblings = usesOf(service);
    return siblings.map((use) => ({ use, service, siblings, range: use.range }));
  });
  return eachPlaceOnce(unknown.filter(({ use }) => !names.has(use.name)));
}

/** A name that stands in the file as it is: without variables and escapes. */
export function nameUse(file: ComposeFile, name: string | undefined, range: Range | undefined): NameUse[] {
  if (name === undefined || range === undefined || file.text.slice(range.start, range.end) !== name) return [];
  return PLAIN_NAME.test(name) ? [{ name, range }] : [];
}

const PLAIN_NAME = /^[a-zA-Z0-9][a-zA-Z0-9_.-]*$/;

/**
 * The declared name that this may be a misspelling of. Names that differ in numbers are two names: "db1" and "db2". What `taken` has is
 * somebody else's.
 */
function correction({ name, range }: NameUse, known: readonly string[], taken: readonly string[]): readonly Fix[] {
  const byLowerCase = new Map(known.map((each) => [each.toLowerCase(), each]));
  const near = byLowerCase.get(closest(name.toLowerCase(), byLowerCase.keys()) ?? "");
  if (near === undefined || taken.includes(near) || !/^[a-zA-Z_][\w.-]*$/.test(near)) return [];
  if (near !== name && withoutNumbers(near) === withoutNumbers(name)) return [];
  return [{ title: `Change "${name}" to "${near}"`, safety: "unsafe", byHand: true, edits: [replace(range, near)] }];
}

function withoutNumbers(name: string): string {
  return name.replace(/\d+/g, "");
}

/** Adds an empty declaration to the section; the section comes at the end of the file when there is none. */
function declare({ yaml, root, text, eol }: ComposeModel, section: Section, name: string): TextEdit | undefined {
  if (!root) return undefined;
  const entry = ownEntry(root, section);
  if (!entry) {
    const edit = insertEntries(yaml, root, { [section]: { [name]: {} } });
    return edit && !root.flow && separatesSections(text) ? insert(edit.range.start, eol + edit.newText) : edit;
  }
  const { value } = entry;
  if (!value) return fillEntry(yaml, entry, { [name]: {} });
  return value.kind === "map" && !isShared(yaml, value) ? insertEntries(yaml, value, { [name]: {} }) : undefined;
}

/** True when a blank line stands in front of a line that is not indented. */
function separatesSections(text: string): boolean {
  return /\r?\n\r?\n(?:#[^\n]*\n)*[\w"'-][^\n]*:/.test(text);
}
