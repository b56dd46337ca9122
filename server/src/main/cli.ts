import { processTerminal } from "../cli/process-terminal.ts";
import { run } from "../cli/program.ts";

async function serve(): Promise<void> {
  await import("./node.ts");
}

void run(process.argv.slice(2), processTerminal(__dirname, serve)).then((code) => {
  process.exitCode = code;
});
