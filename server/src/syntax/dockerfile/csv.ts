import type { Range } from "../text.ts";

export interface CsvField {
  /** Quotation marks around it removed, doubled ones inside made single. */
  readonly text: string;
  /** Offsets into the line; the quotation marks around the field are not part of it. */
  readonly range: Range;
}

/**
 * The fields of a line of comma-separated values, as `--mount` and `--device` are read
 * (https://github.com/tonistiigi/go-csvvalue, after RFC 4180). Undefined for an empty line, a quotation mark within a
 * field that does not begin with one, and a quoted field that does not end or is followed by something else than a comma.
 */
export function csvFields(line: string): readonly CsvField[] | undefined {
  if (line === "") return undefined;
  const fields: CsvField[] = [];
  for (let at = 0; ;) {
    const field = line[at] === '"' ? quotedField(line, at + 1) : plainField(line, at);
    if (!field) return undefined;
    fields.push(field);
    const next = field.range.end + (line[at] === '"' ? 1 : 0);
    if (next >= line.length) return fields;
    at = next + 1;
  }
}

function plainField(line: string, start: number): CsvField | undefined {
  const comma = line.indexOf(",", start);
  const range = { start, end: comma === -1 ? line.length : comma };
  const text = line.slice(range.start, range.end);
  return text.includes('"') ? undefined : { text, range };
}

function quotedField(line: string, start: number): CsvField | undefined {
  for (let at = line.indexOf('"', start); at !== -1; at = line.indexOf('"', at + 2)) {
    if (line[at + 1] === '"') continue;
    if (at + 1 < line.length && line[at + 1] !== ",") return undefined;
    return { text: line.slice(start, at).replaceAll('""', '"'), range: { start, end: at } };
  }
  return undefined;
}
