import { type Instruction, parseDockerfile } from "../../server/src/syntax/dockerfile.ts";
import { parseShell, type Script } from "../../server/src/syntax/shell.ts";
import type { Range } from "../../server/src/syntax/text.ts";
import { traced } from "../../server/src/syntax/traced.ts";

/** Lines of a file, without a line ending behind the last. */
export function lines(...parts: readonly string[]): string {
  return parts.join("\n");
}

/** The text at a place. */
export function at(text: string, { start, end }: Range): string {
  return text.slice(start, end);
}

/** A place as text, to compare: "3-7". */
export function place({ start, end }: Range): string {
  return `${String(start)}-${String(end)}`;
}

/** The first instruction of a Dockerfile. */
export function firstInstruction(text: string): Instruction {
  return parseDockerfile(text).instructions[0]!;
}

/** A shell script that begins where the file does. */
export function shellScript(text: string, dialect: "posix" | "bash" = "posix"): Script {
  return parseShell(traced(text, 0), dialect);
}
