import { parseShell } from "../../syntax/shell.ts";
import { traced } from "../../syntax/traced.ts";
import { execForm } from "../repairs/exec-form.ts";

/**
 * What `npm start`, `npm run NAME`, `yarn NAME` or `pnpm NAME` runs by a package.json: the words of the script when it
 * is one plain command. Undefined when it is not, when scripts run before or after it, or when arguments are passed on.
 */
export function startScript(manifest: string, argv: readonly string[]): readonly string[] | undefined {
  const name = scriptName(argv);
  const scripts = name === undefined ? undefined : scriptsOf(manifest);
  const text = name === undefined ? undefined : scripts?.[name];
  if (
    !scripts ||
    text === undefined ||
    scripts[`pre${name ?? ""}`] !== undefined ||
    scripts[`post${name ?? ""}`] !== undefined
  )
    return undefined;
  const plan = execForm(parseShell(traced(text, 0), "posix"), ["sh", "-c"]);
  if (plan?.kind !== "direct") return undefined;
  const [program = "", ...rest] = plan.argv;
  return commonPrograms.has(program) || program.includes("/") ? plan.argv : [`node_modules/.bin/${program}`, ...rest];
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

function scriptsOf(manifest: string): Readonly<Record<string, string>> | undefined {
  try {
    const { scripts } = JSON.parse(manifest) as { scripts?: unknown };
    if (typeof scripts !== "object" || scripts === null) return undefined;
    return Object.fromEntries(
      Object.entries(scripts).filter((entry): entry is [string, string] => typeof entry[1] === "string"),
    );
  } catch {
    return undefined;
  }
}
