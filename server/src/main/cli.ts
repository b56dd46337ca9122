/**
 * The one program for Node: the command line, and the server of editors. It is one file in the package, and what is not
 * asked for is not loaded. VS Code starts a server with `--node-ipc`, other editors write `lsp --stdio`.
 */
async function main(args: readonly string[]): Promise<void> {
  if (args.includes("--node-ipc")) {
    await serve();
    return;
  }
  const { processTerminal } = await import("../cli/process-terminal.ts");
  const { run } = await import("../cli/program.ts");
  process.exitCode = await run(args, processTerminal(__dirname, serve));
}

async function serve(): Promise<void> {
  await import("./node.ts");
}

void main(process.argv.slice(2));
