export * from "./shell/edits.ts";
export * from "./shell/exec-words.ts";
export type * from "./shell/model.ts";
export { parseShell } from "./shell/parser.ts";
export * from "./shell/query.ts";
export { literalWord } from "./shell/words.ts";
export { programName, unwrap } from "./shell/wrappers.ts";
