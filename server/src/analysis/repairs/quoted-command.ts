import type { Fix } from "../../engine/rule.ts";
import type { Instruction } from "../../syntax/dockerfile.ts";
import { parseShell } from "../../syntax/shell.ts";
import { replace } from "../../syntax/text.ts";
import { sourceRange, traced } from "../../syntax/traced.ts";
import { execForm, jsonArray } from "./exec-form.ts";

/** The text of `CMD "node server.js"`: quotes around the whole command make one word of it. Undefined for everything else. */
export function quotedCommand({ script }: Instruction): string | undefined {
  const words = script?.chain?.length === 1 ? script.chain[0]?.words : undefined;
  const text = words?.length === 1 ? words[0]?.value : undefined;
  return text !== undefined && /^[\w.-]+\s+[^\s/]/.test(text) ? text : undefined;
}

/** The fix of such a command: what stands in the quotes, in exec form. */
export function unquotedFixes({ keyword, command, before }: Instruction, text: string): Fix[] {
  const range = command?.segments.length === 1 ? sourceRange(command, 0, command.text.length) : undefined;
  const plan = execForm(parseShell(traced(text, 0), "posix"), before.shell ?? ["sh", "-c"]);
  if (!range || !plan) return [];
  const array = jsonArray(plan.argv);
  return [{ title: `Take the quotes away: ${keyword} ${array}`, safety: "unsafe", edits: [replace(range, array)] }];
}
