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
  /** Offsets of the whole block, fence lines included. */
  readonly block: { readonly start: number; readonly end: number };
  /** 1-based line of the opening fence. */
  readonly line: number;
}

export interface Section {
  /** Text of the nearest heading above. */
  readonly heading: string;
  /** Number of "#" of the heading; 0 for what stands above the first one. */
  readonly level: number;
  readonly fences: readonly Fence[];
  /** What stands outside of fences and comments, without blank lines around it. */
  readonly prose: string;
}

/** Text and fenced blocks by heading. A fence of more back-ticks may hold fences of fewer. */
export function readSections(markdown: string): Section[] {
  const sections: { heading: string; level: number; fences: Fence[]; prose: string }[] = [
    { heading: "", level: 0, fences: [], prose: "" },
  ];
  let offset = 0;
  let open: (Omit<Fence, "text" | "end" | "block"> & { ticks: string; opening: number }) | undefined;
  for (const [index, line] of markdown.split(/(?<=\n)/).entries()) {
    const section = sections.at(-1)!;
    const next = offset + line.length;
    const fence = /^(`{3,})\s*(\S*)\s*(.*?)\s*$/.exec(line);
    const heading = /^(#+)\s+(.*?)\s*$/.exec(line);
    if (open && fence && line.trim() === open.ticks) {
      const { ticks: _, opening, ...rest } = open;
      const text = markdown.slice(open.start, offset);
      section.fences.push({ ...rest, text, end: offset, block: { start: opening, end: next } });
      open = undefined;
    } else if (!open && fence) {
      const [, ticks = "", language = "", info = ""] = fence;
      open = { ticks, language, info, start: next, line: index + 1, opening: offset };
    } else if (!open && heading) {
      sections.push({ heading: heading[2]!, level: heading[1]!.length, fences: [], prose: "" });
    } else if (!open) section.prose += line;
    offset = next;
  }
  if (open) throw new Error(`line ${open.line}: the fence is not closed`);
  return sections.map((section) => ({ ...section, prose: section.prose.replace(/<!--[^]*?-->/g, "").trim() }));
}
