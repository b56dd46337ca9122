import { isTaskRunner } from "../../knowledge/shell/known-commands.ts";
import { parseShell } from "../../syntax/shell.ts";
import { traced } from "../../syntax/traced.ts";
import { execForm } from "../repairs/exec-form.ts";

/**
 * What `npm start`, `npm run NAME`, `yarn NAME` or `pnpm NAME` runs by a package.json: the words of the script when it
 * is one plain command; and what `npx PROGRAM` and its like run, when a dependency is called like the program. Undefined when it is
 * not, when scripts run before or after it, or when arguments are passed on.
 */
export function startScript(manifest: string, argv: readonly string[]): readonly string[] | undefined {
  const read = manifestOf(manifest);
  const name = scriptName(argv);
  const text = name === undefined ? undefined : read?.scripts[name];
  if (!read) return undefined;
  if (text === undefined) return dependencyProgram(read, argv);
  if (read.scripts[`pre${name ?? ""}`] !== undefined || read.scripts[`post${name ?? ""}`] !== undefined)
    return undefined;
  const plan = execForm(parseShell(traced(text, 0), "posix"), ["sh", "-c"]);
  return plan?.kind === "direct" ? directly(plan.argv) : undefined;
}

/** Undefined for an option, a program with a version, and what npx would fetch. */
function dependencyProgram(
  { scripts, dependencies }: Manifest,
  argv: readonly string[],
): readonly string[] | undefined {
  const [manager = "", ...args] = argv;
  const words = args.slice(runnerLength(manager, args));
  const [program] = words;
  const runs =
    manager === "npx" || words.length < args.length || (manager !== "npm" && scripts[program ?? ""] === undefined);
  if (program === undefined || !runs || !(commonPrograms.has(program) || dependencies.has(program))) return undefined;
  return directly(words);
}

/** How many words stand in front of the program: `exec`, `exec --`. */
function runnerLength(manager: string, [first, second]: readonly string[]): number {
  if (manager === "npx" || first !== "exec") return 0;
  return second === "--" ? 2 : 1;
}

/** Undefined for what starts the program in a child of its own, as the package manager did. */
function directly(words: readonly string[]): readonly string[] | undefined {
  const name = words[0]?.split("/").at(-1);
  return name === undefined || isTaskRunner(name) ? undefined : programAt(words);
}

function programAt([program = "", ...rest]: readonly string[]): readonly string[] {
  const isFound = commonPrograms.has(program) || program.includes("/");
  return [isFound ? program : `node_modules/.bin/${program}`, ...rest];
}

/** What a script finds on the PATH of the image; anything else comes from node_modules/.bin, which the script runner adds. */
const commonPrograms: ReadonlySet<string> = new Set(["node", "sh", "bash", "python", "python3", "java", "deno", "bun"]);

function scriptName([manager, ...args]: readonly string[]): string | undefined {
  const words = args.filter((arg) => !quietOptions.has(arg));
  if (manager !== "npm" && manager !== "yarn" && manager !== "pnpm") return undefined;
  if (words.length === 1 && (words[0] === "start" || manager !== "npm")) return words[0];
  return words.length === 2 && (words[0] === "run" || words[0] === "run-script") ? words[1] : undefined;
}

const quietOptions: ReadonlySet<string> = new Set(["--silent", "-s", "--quiet", "-q"]);

interface Manifest {
  readonly scripts: Readonly<Record<string, string>>;
  /** Names of what a build for production installs. */
  readonly dependencies: ReadonlySet<string>;
}

function manifestOf(manifest: string): Manifest | undefined {
  try {
    const { scripts, dependencies } = JSON.parse(manifest) as { scripts?: unknown; dependencies?: unknown };
    const texts = Object.entries(isObject(scripts) ? scripts : {}).filter(
      (entry): entry is [string, string] => typeof entry[1] === "string",
    );
    return {
      scripts: Object.fromEntries(texts),
      dependencies: new Set(isObject(dependencies) ? Object.keys(dependencies) : []),
    };
  } catch {
    return undefined;
  }
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}
