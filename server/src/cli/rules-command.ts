import { allNames, allRules, type NamedRule, peerOf } from "../linter.ts";
import { docsUrl, rulePage } from "./package.ts";
import { type Terminal, UserError } from "./terminal.ts";

/**
 * Prints all rules, or the pages of those called `name` (an id or an alias, which may stand for several), or that the id of
 * another linter is known and not built.
 */
export async function rulesCommand(
  name: string | undefined,
  format: "stylish" | "json",
  terminal: Terminal,
): Promise<void> {
  const rules = name === undefined ? allRules : allNames.find(name);
  const remark = name === undefined ? undefined : allNames.remark(name);
  if (rules.length > 0 && remark) terminal.warn(remark.message);
  else if (name !== undefined && remark) {
    if (!remark.known) throw new UserError(`${remark.message}; "hullwright rules" lists them all`);
    await terminal.write(format === "json" ? notBuilt(name) : `${remark.message}\n`);
    return;
  }
  if (format === "json") {
    const entries = await Promise.all(rules.map((rule) => entry(rule, name !== undefined, terminal)));
    await terminal.write(`${JSON.stringify(entries, undefined, 2)}\n`);
    return;
  }
  const text =
    name === undefined ? table(rules) : (await Promise.all(rules.map((rule) => page(rule, terminal)))).join("\n");
  await terminal.write(text);
}

/** What the JSON says of an id of another linter that no rule answers to. */
function notBuilt(name: string): string {
  return `${JSON.stringify([{ ...peerOf(name), built: false }], undefined, 2)}\n`;
}

async function entry({ language, meta }: NamedRule, withPage: boolean, { home }: Terminal): Promise<object> {
  const text = withPage ? await rulePage(home, language, meta) : undefined;
  return { ...meta, language, docs: docsUrl(language, meta.id), ...(text === undefined ? {} : { page: text }) };
}

async function page({ language, meta }: NamedRule, { home }: Terminal): Promise<string> {
  const text = await rulePage(home, language, meta);
  if (text === undefined) return `# ${meta.id}\n\n${meta.title}\n\n${docsUrl(language, meta.id)}\n`;
  const readable = text.replace(/^<!-- .* -->\n\n?/gm, "");
  return readable.endsWith("\n") ? readable : `${readable}\n`;
}

function table(rules: readonly NamedRule[]): string {
  const rows = rules.map(({ language, meta }) => [
    meta.id,
    language,
    meta.severity,
    meta.profile,
    meta.fixes.length > 0 ? `fix: ${meta.fixes.join(", ")}` : "",
    meta.title,
  ]);
  const widths = rows.reduce<number[]>(
    (known, row) => row.map((cell, column) => Math.max(known[column] ?? 0, cell.length)),
    [],
  );
  const lines = rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join("  ")
      .trimEnd(),
  );
  return lines.map((line) => `${line}\n`).join("");
}
