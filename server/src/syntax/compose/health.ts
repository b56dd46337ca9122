import { anchorOf } from "../anchor.ts";
import { execScript, parseShell } from "../shell.ts";
import { traced } from "../traced.ts";
import { traceScalar } from "../yaml/scalar.ts";
import type { Attribute, Field, HealthCommand } from "./model.ts";

/**
 * What a `healthcheck.test` runs: a text or `["CMD-SHELL", text]` for the container's `/bin/sh`, or the words behind `CMD` (Compose
 * specification, "healthcheck"). Undefined for `NONE`, for what Compose refuses, and where the text cannot be traced into the file.
 */
export function healthCommandOf(file: string, test: Attribute, fields: readonly Field[]): HealthCommand | undefined {
  const [first, ...rest] = fields;
  if (test.value?.kind === "scalar") return first && shellCommand(file, first);
  if (first?.value === "CMD-SHELL") return rest[0] && rest.length === 1 ? shellCommand(file, rest[0]) : undefined;
  return first?.value === "CMD" && rest.length > 0 ? execCommand(file, rest) : undefined;
}

/** `$$` and `${…}` of Compose are left as written: a shell reads variables in both. */
function shellCommand(file: string, field: Field): HealthCommand | undefined {
  const text = traceScalar(file, field.node);
  return text.segments.length > 0 ? { script: parseShell(text, "posix"), text: field, words: undefined } : undefined;
}

function execCommand(file: string, words: readonly Field[]): HealthCommand | undefined {
  const start = words[0]?.node.range.start ?? 0;
  const end = words.at(-1)?.node.range.end ?? 0;
  const items = words.map(({ node, text }) => {
    const span = { start: node.range.start - start, end: node.range.end - start };
    const quotes = node.style === "plain" ? 0 : 1;
    const isPlain = span.end - span.start === text.length + 2 * quotes;
    return { span, value: isPlain ? traced(text, span.start + quotes) : { text, segments: [] } };
  });
  if (items.some(({ span }) => span.start < 0 || span.end < span.start)) return undefined;
  const anchor = words[0] && anchorOf(words[0].node.range);
  const source = traced(file.slice(start, end), start, anchor);
  return { script: execScript(source, items), text: undefined, words };
}
