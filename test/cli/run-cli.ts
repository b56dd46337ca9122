import { join } from "node:path";
import { run } from "../../server/src/cli/program.ts";
import type { ExitCode, Terminal } from "../../server/src/cli/terminal.ts";
import { catalogueDate } from "../../server/src/knowledge/images/image-catalogue.ts";

export interface Outcome {
  readonly code: ExitCode;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Call {
  /** Absolute path, or one relative to the project. */
  readonly cwd?: string;
  readonly stdin?: string | Uint8Array;
  /** Variables beside those of this process. */
  readonly env?: Readonly<Record<string, string>>;
  readonly color?: boolean;
  /** Who sits at the terminal. */
  readonly confirm?: (question: string) => Promise<boolean>;
  /** Day of the clock; absent: that of the catalogue. */
  readonly today?: string;
  /** Ctrl+C. */
  readonly signal?: AbortSignal;
}

/** Runs the command line in this process with a terminal that keeps what is said. `processes.ts` has the real one. */
export async function runCli(args: readonly string[], call: Call = {}): Promise<Outcome> {
  const { terminal, said } = fakeTerminal(call);
  return { code: await run(args, terminal), ...said() };
}

/** A terminal in this process, and what has been said on it so far. */
export function fakeTerminal({
  cwd = ".",
  stdin = "",
  env,
  color = false,
  confirm,
  signal,
  today = catalogueDate(),
}: Call): {
  readonly terminal: Terminal;
  readonly said: () => Omit<Outcome, "code">;
  /** Standard output as bytes. */
  readonly written: () => Uint8Array;
} {
  const out: Uint8Array[] = [];
  let stderr = "";
  const terminal: Terminal = {
    cwd: join(cwd.startsWith("/") ? "" : process.cwd(), cwd),
    home: join(process.cwd(), "server", "src", "main"),
    // Whoever runs the tests may have a configuration of their own.
    environment: { ...process.env, HOME: "", USERPROFILE: "", XDG_CONFIG_HOME: "", ...env },
    color,
    links: color,
    confirm,
    write: async (content) => void out.push(Buffer.from(content)),
    warn: (line) => (stderr += `hullwright: ${line}\n`),
    today: () => today,
    readInput: async () => Buffer.from(stdin),
    interruption: () => signal ?? new AbortController().signal,
    serve: () => Promise.reject(new Error("there is no language server in this process")),
  };
  const written = () => Buffer.concat(out);
  return { terminal, said: () => ({ stdout: written().toString("utf8"), stderr }), written };
}
