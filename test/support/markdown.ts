/** A fenced block of a Markdown file. */
export interface Fence {
  /** First word behind the back-ticks: "dockerfile", "yaml", "file". */
  readonly language: string;
  /** What follows the first word: "fixed", "package.json". */
  readonly info: string;
  /** Without the fence lines, with a final newline unless empty. */
  readonly text: string;
  /** Offsets of `text` in the Markdown. */
  readonly start: number;
  readonly end: number;
  /** 1-based line of the opening fence. */
  readonly line: number;
}

export interface Section {
  /** Text of the nearest heading above. */
  readonly heading: string;
  readonly fences: readonly Fence[];
}

/** Fenced blocks by heading. A fence of more back-ticks may hold fences of fewer. */
export function readSections(markdown: string): Section[] {
  const sections: { heading: string; fences: Fence[] }[] = [{ heading: "", fences: [] }];
  const lines = markdown.split(/(?<=\n)/);
  let offset = 0;
  let open: { ticks: string; language: string; info: string; start: number; line: number } | undefined;
  for (const [index, line] of lines.entries()) {
    const fence = /^(`{3,})\s*(\S*)\s*(.*?)\s*$/.exec(line);
    if (open && fence && line.trim() === open.ticks) {
      const { ticks: _, ...rest } = open;
      sections.at(-1)!.fences.push({ ...rest, text: markdown.slice(open.start, offset), end: offset });
      open = undefined;
    } else if (!open && fence) {
      open = { ticks: fence[1]!, language: fence[2]!, info: fence[3]!, start: offset + line.length, line: index + 1 };
    } else if (!open) {
      const heading = /^#+\s+(.*?)\s*$/.exec(line);
      if (heading) sections.push({ heading: heading[1]!, fences: [] });
    }
    offset += line.length;
  }
  if (open) throw new Error(`line ${open.line}: the fence is not closed`);
  return sections.filter(({ fences }) => fences.length > 0);
}
