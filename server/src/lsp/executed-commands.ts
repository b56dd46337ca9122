import { commands } from "../../../shared/src/protocol.ts";

/** Commands that the server carries out for clients without commands of their own. */
export const executedCommands: readonly string[] = [commands.showRule, commands.pinFile, commands.pinWorkspace];
