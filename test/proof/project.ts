import { chmodSync, cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { editsOfDocument } from "../../server/src/engine/fix.ts";
import {
  applyEdits,
  configure,
  type Document,
  type FileEdit,
  type Fix,
  fixAll,
  lint,
} from "../../server/src/linter.ts";
import { nodeFileSystem } from "../../server/src/workspace/node-file-system.ts";
import { createStore } from "../../server/src/workspace/store.ts";
import { dockerfileSurroundings } from "../../server/src/workspace/surroundings.ts";
import { newFolder } from "./docker.ts";

/** A Dockerfile in its build context, on disk. */
export interface Project {
  readonly folder: string;
  readonly dockerfile: string;
}

/** A project after a fix. */
export interface Repaired extends Project {
  /** What was applied. */
  readonly title: string;
  /** Whether it changed any file. */
  readonly changed: boolean;
}

const { settings } = configure([{ source: "proof", profile: "all" }]);

/** Writes a Dockerfile and the files of its context. Those that begin with "#!" and those that end in .sh are executable. */
export function makeProject(dockerfile: string, files: Readonly<Record<string, string>> = {}): Project {
  const folder = newFolder();
  for (const [path, text] of Object.entries({ ...files, Dockerfile: dockerfile })) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    if (path.endsWith("/")) mkdirSync(join(folder, path), { recursive: true });
    else
      writeFileSync(join(folder, path), text, { mode: path.endsWith(".sh") || text.startsWith("#!") ? 0o755 : 0o644 });
  }
  return { folder, dockerfile };
}

/** Every fix that the rules offer, in the order of their findings. */
export async function offered(project: Project, rules: readonly string[]): Promise<readonly Fix[]> {
  const { findings } = lint(await documentOf(project), settings);
  return findings.filter(({ rule }) => rules.includes(rule)).flatMap(({ fixes }) => fixes);
}

/** A copy of a project after one fix. */
export function withFix(project: Project, fix: Fix): Repaired {
  const edits = fix.edits.filter(({ file }) => file !== undefined);
  return copyWith(project, fix.title, applyEdits(project.dockerfile, editsOfDocument(fix)), edits);
}

/** A copy of a project after fix-all of some rules. */
export async function withAllFixes(project: Project, rules: readonly string[], unsafe: boolean): Promise<Repaired> {
  const { text, otherFiles } = fixAll(await documentOf(project), settings, { unsafe, rules });
  return copyWith(project, unsafe ? "all fixes" : "all safe fixes", text, otherFiles);
}

/** The document as the command line would lint it: with its real build context, and no Compose file around. */
async function documentOf({ folder, dockerfile }: Project): Promise<Document> {
  const uri = pathToFileURL(join(folder, "Dockerfile")).href;
  const surroundings = await dockerfileSurroundings(createStore(nodeFileSystem(() => undefined)), uri, []);
  return { language: "dockerfile", text: dockerfile, surroundings };
}

function copyWith(
  { folder, dockerfile: before }: Project,
  title: string,
  dockerfile: string,
  edits: readonly FileEdit[],
): Repaired {
  const copy = newFolder();
  rmSync(copy, { recursive: true });
  cpSync(folder, copy, { recursive: true, preserveTimestamps: true });
  writeFileSync(join(copy, "Dockerfile"), dockerfile);
  for (const name of new Set(edits.map(({ file }) => file!))) {
    const path = join(copy, name);
    const old = existsSync(path) ? readFileSync(path, "utf8") : "";
    writeFileSync(
      path,
      applyEdits(
        old,
        edits.filter(({ file }) => file === name),
      ),
    );
  }
  chmodSync(copy, 0o755);
  return { title, folder: copy, dockerfile, changed: dockerfile !== before || edits.length > 0 };
}
