import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { processTerminal } from "../cli/process-terminal.ts";
import { run } from "../cli/program.ts";

/** The nearest folder with a `package.json`: above `dist/` when bundled, above `server/src/main/` in the source. */
function homeOf(folder: string): string {
  return existsSync(join(folder, "package.json")) || dirname(folder) === folder ? folder : homeOf(dirname(folder));
}

async function serve(): Promise<void> {
  await import("./node.ts");
}

void run(process.argv.slice(2), processTerminal(homeOf(__dirname), serve)).then((code) => {
  process.exitCode = code;
});
