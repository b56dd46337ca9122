import { rememberFor } from "../../syntax/memo.ts";
import { secretFile } from "../secrets/secret-files.ts";

/** What a build context should not send to the builder. */
export interface Clutter {
  /** Line of an ignore file that keeps it out wherever it lies. */
  readonly pattern: string;
  /** Reads behind its name and a comma: why it should stay out. */
  readonly why: string;
  /** The path of the file or folder within the context: "web/node_modules". */
  readonly path: string;
  readonly kind: "secret" | "history" | "heavy" | "litter";
  /** Base names of programs; without a RUN that calls one of them it may be there on purpose. */
  readonly rebuiltBy?: readonly string[];
  /** To install is not enough: it is what a build writes. */
  readonly needsBuild?: true;
  /** Base names of programs that read it: with one of them it is needed. */
  readonly neededBy?: readonly string[];
}

interface Entry extends Omit<Clutter, "path" | "pattern"> {
  readonly name: RegExp;
  readonly pattern?: string;
  /** Files of which one lies in the same folder; then the pattern means that one place only. */
  readonly beside?: readonly string[];
}

const nodePrograms: readonly string[] = ["npm", "yarn", "pnpm", "bun"];

/** By the name of a file or folder, whatever folder it lies in. */
const entries: readonly Entry[] = [
  { name: /^\.git$/, why: "the whole history of the repository", kind: "history", neededBy: ["git"] },
  {
    name: /^node_modules$/,
    why: "local packages overwrite those that the image installs",
    kind: "heavy",
    rebuiltBy: nodePrograms,
  },
  { name: /^\.?venv$/, why: "a virtual environment works only on this machine", kind: "heavy" },
  { name: /^__pycache__$/, why: "files compiled on this machine", kind: "litter" },
  { name: /^(?:\.pytest_cache|\.mypy_cache|\.ruff_cache|\.tox)$/, why: "a development tool's cache", kind: "litter" },
  {
    name: /^\.(?:next|nuxt|svelte-kit|parcel-cache|turbo)$/,
    why: "build output from this machine",
    kind: "heavy",
    rebuiltBy: nodePrograms,
    needsBuild: true,
  },
  {
    name: /^target$/,
    why: "build output from this machine",
    kind: "heavy",
    beside: ["Cargo.toml", "pom.xml"],
    rebuiltBy: ["cargo", "mvn", "mvnw"],
  },
  { name: /^\.gradle$/, why: "a cache from this machine", kind: "heavy" },
  { name: /^\.terraform$/, why: "downloaded providers", kind: "heavy" },
  {
    name: /^(?:npm-debug|yarn-debug|yarn-error)\.log/,
    why: "logs from this machine",
    kind: "litter",
    pattern: "**/*.log",
  },
  { name: /^\.DS_Store$/, why: "a macOS file", kind: "litter" },
];

/**
 * What of a context's files should stay out of it, one entry for each file or folder, in the order of the files. The
 * answer for a list is kept: it stays the same while somebody types.
 */
export const clutterOf: (files: readonly string[]) => readonly Clutter[] = rememberFor((files) => {
  const found = new Map<string, Clutter>();
  const all = new Set(files);
  for (const file of files) {
    const clutter = clutterAt(file.replace(/\/$/, ""), all);
    if (clutter && !found.has(clutter.path)) found.set(clutter.path, clutter);
  }
  return [...found.values()];
});

function clutterAt(file: string, files: ReadonlySet<string>): Clutter | undefined {
  const parts = file.split("/");
  for (const [index, part] of parts.entries()) {
    const folder = parts
      .slice(0, index)
      .map((each) => `${each}/`)
      .join("");
    const entry = entries.find(
      ({ name, beside }) => name.test(part) && (beside?.some((neighbour) => files.has(folder + neighbour)) ?? true),
    );
    if (!entry) continue;
    const { name: _, beside, ...rest } = entry;
    return { pattern: beside || part === ".git" ? folder + part : `**/${part}`, ...rest, path: folder + part };
  }
  const secret = secretFile(file);
  if (!secret || secret.needsText) return undefined;
  return {
    pattern: secretPattern(parts.at(-1) ?? file),
    why: `it holds ${secret.holds}`,
    path: file,
    kind: "secret",
  };
}

/** `.env` in every folder; a key by its own name. */
function secretPattern(name: string): string {
  return `**/${name.replace(/[*?[\\]/g, "\\$&")}`;
}
