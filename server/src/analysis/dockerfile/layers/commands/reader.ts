import type { Command } from "../../../../syntax/shell.ts";
import type { ShellValues } from "../run-paths.ts";
import type { Site } from "../site.ts";

/** Writes down what one program does. */
export type CommandReader = (site: Site, command: Command, values: ShellValues) => void;
