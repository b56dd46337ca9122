import type { DockerfileModel } from "../../engine/model.ts";
import type { Fix } from "../../engine/rule.ts";
import type { Instruction, JsonItem } from "../../syntax/dockerfile.ts";
import { parseShell } from "../../syntax/shell.ts";
import { replace } from "../../syntax/text.ts";
import { sourceRange, traced } from "../../syntax/traced.ts";
import { lacksShell } from "./exec-fixes.ts";
import { execForm, type ExecPlan, jsonArray } from "./exec-form.ts";

/** The text of `CMD "node server.js"`: quotes around the whole command make one word of it. Undefined for everything else. */
export function quotedCommand({ script }: Instruction): string | undefined {
  const words = script?.chain?.length === 1 ? script.chain[0]?.words : undefined;
  const text = words?.length === 1 ? words[0]?.value : undefined;
  return text !== undefined && /^[\w.-]+\s+[^\s/]/.test(text) ? text : undefined;
}

/** The fix of such a command: what stands in the quotes, in exec form. */
export function unquotedFixes({ keyword, command, before }: Instruction, text: string): Fix[] {
  const range = command?.segments.length === 1 ? sourceRange(command, 0, command.text.length) : undefined;
  const plan = planOf(text, before.shell);
  if (!range || !plan) return [];
  const array = jsonArray(plan.argv);
  return [{ title: `Take the quotes away: ${keyword} ${array}`, safety: "unsafe", edits: [replace(range, array)] }];
}

function planOf(text: string, shell: readonly string[] | undefined): ExecPlan | undefined {
  return execForm(parseShell(traced(text, 0), "posix"), shell ?? ["sh", "-c"]);
}

/** The fix of a command in one string of an exec form: its words, or a shell for what only that understands. */
export function splitFixes(dockerfile: DockerfileModel, { stage, json = [] }: Instruction, item: JsonItem): Fix[] {
  const plan = planOf(item.value, undefined);
  if (!plan || (plan.kind === "shell" && (json.at(-1) !== item || !stage || lacksShell(dockerfile, stage)))) return [];
  const items = jsonArray(plan.argv).slice(1, -1);
  return [
    {
      title: plan.kind === "direct" ? `Split it into ${items}` : `Let a shell run it: ${items}`,
      safety: "unsafe",
      remark: "nothing starts without this",
      edits: [replace(item.range, items)],
    },
  ];
}
