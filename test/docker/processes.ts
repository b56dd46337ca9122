import { execFile } from "node:child_process";
import { promisify } from "node:util";

/** What a command printed on standard output. Rejects, with standard error in the message, when it fails. */
export async function run(
  command: string,
  args: readonly string[],
  options: { readonly cwd?: string; readonly env?: NodeJS.ProcessEnv } = {},
): Promise<string> {
  const { stdout } = await promisify(execFile)(command, args, { maxBuffer: 64_000_000, ...options });
  return stdout.trim();
}
