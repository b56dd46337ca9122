import { createInterface } from "node:readline";
import { styleText } from "node:util";
import { todayInUtc } from "../workspace/today.ts";
import type { Terminal } from "./terminal.ts";

/** The terminal of this process. `home` is the folder of the program; `serve` starts the language server. */
export function processTerminal(home: string, serve: () => Promise<void>): Terminal {
  let closed = false;
  // Whoever reads may stop early ("hullwright lint | head"): that is no failure of ours.
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    closed = true;
    if (error.code !== "EPIPE") process.exitCode = 2;
  });
  process.stderr.on("error", () => undefined);
  return {
    cwd: process.cwd(),
    home,
    environment: process.env,
    // NO_COLOR, FORCE_COLOR and whether somebody looks: Node knows them all.
    color: styleText("red", "x", { stream: process.stdout }) !== "x",
    links: process.stdout.isTTY,
    confirm: process.stdin.isTTY && process.stdout.isTTY ? confirm : undefined,
    write: (content) =>
      new Promise((resolve) => {
        if (closed) resolve();
        else
          process.stdout.write(content, () => {
            resolve();
          });
      }),
    warn: (line) => {
      process.stderr.write(`hullwright: ${line}\n`);
    },
    today: todayInUtc,
    readInput,
    interruption,
    serve,
  };
}

/** No is what anything but yes means, Ctrl+C and Ctrl+D too. */
async function confirm(question: string): Promise<boolean> {
  const lines = createInterface({ input: process.stdin, output: process.stdout });
  const answer = await new Promise<string>((resolve) => {
    lines.once("close", () => {
      resolve("");
    });
    lines.question(`${question} [y/N] `, resolve);
  });
  lines.close();
  return /^\s*y(?:es)?\s*$/i.test(answer);
}

function interruption(): AbortSignal {
  const controller = new AbortController();
  process.once("SIGINT", () => {
    controller.abort();
  });
  return controller.signal;
}

async function readInput(): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of process.stdin)
    chunks.push(typeof chunk === "string" ? Buffer.from(chunk) : (chunk as Uint8Array));
  return Buffer.concat(chunks);
}
