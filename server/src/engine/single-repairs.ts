import { applyEdits, contains, overlaps, type Range, type TextEdit } from "../syntax/text.ts";
import { editsOfDocument, type Repair } from "./fix.ts";

/** One edit of the original text, and the rules whose repairs it holds: several where one repair worked on what another left. */
export interface SingleRepair {
  readonly rules: readonly string[];
  readonly edit: TextEdit;
}

/** What several rounds of fixes did to a text, as edits of the original that can be taken or left one by one. */
export function singleRepairs(original: string, rounds: readonly (readonly Repair[])[]): SingleRepair[] {
  let repairs: SingleRepair[] = [];
  for (const round of rounds) {
    const text = applyEdits(original, editsOf(repairs));
    // From the end: what comes before keeps its place.
    const steps = round.flatMap((repair) => stepsOf(text, repair, round)).sort(byPlace);
    for (const step of steps.reverse()) repairs = withStep(original, repairs, step);
  }
  return repairs;
}

/** The edits of a repair as one, where no other repair lies between them: half of it would be no repair. */
function stepsOf(text: string, repair: Repair, round: readonly Repair[]): SingleRepair[] {
  const edits = editsOfDocument(repair.fix);
  const rules = [repair.rule];
  if (edits.length < 2) return edits.map((edit) => ({ rules, edit }));
  const span = spanOf(edits.map(({ range }) => range));
  const others = round.filter((other) => other !== repair).flatMap(({ fix }) => editsOfDocument(fix));
  if (others.some(({ range }) => overlaps(range, span) || contains(span, range)))
    return edits.map((edit) => ({ rules, edit }));
  return [{ rules, edit: { range: span, newText: sliceAfter(text, span, edits) } }];
}

/** Adds an edit of the text as the repairs left it. Those on whose text it works become one with it. */
function withStep(original: string, repairs: readonly SingleRepair[], { rules, edit }: SingleRepair): SingleRepair[] {
  const places = placesOf(repairs);
  const touched = places.filter(({ now }) => worksOn(edit.range, now));
  const now = spanOf([edit.range, ...touched.map((place) => place.now)]);
  const before = places.filter((place) => place.now.end <= now.start && !touched.includes(place));
  const shift = before.reduce((sum, place) => sum + place.growth, 0);
  const inner = touched.reduce((sum, place) => sum + place.growth, 0);
  const range = { start: now.start - shift, end: now.end - shift - inner };
  const text = sliceAfter(original, range, editsOf(touched.map(({ repair }) => repair)));
  const moved = {
    range: { start: edit.range.start - now.start, end: edit.range.end - now.start },
    newText: edit.newText,
  };
  const merged: SingleRepair = {
    rules: [...new Set([...touched.flatMap(({ repair }) => repair.rules), ...rules])],
    edit: { range, newText: applyEdits(text, [moved]) },
  };
  const rest = places.filter((place) => !touched.includes(place)).map(({ repair }) => repair);
  return [...rest, merged].sort(byPlace);
}

/** True when an edit changes some of what a repair wrote, or inserts beside it, where one of the two has to come first. */
function worksOn(edit: Range, written: Range): boolean {
  if (edit.start === edit.end) return written.start <= edit.start && edit.start <= written.end;
  return edit.start < written.end && written.start < edit.end;
}

interface Place {
  readonly repair: SingleRepair;
  /** Where its new text stands once all are applied. */
  readonly now: Range;
  /** By how much it makes the text longer. */
  readonly growth: number;
}

function placesOf(repairs: readonly SingleRepair[]): Place[] {
  let shift = 0;
  return repairs.map((repair) => {
    const { range, newText } = repair.edit;
    const start = range.start + shift;
    const growth = newText.length - (range.end - range.start);
    shift += growth;
    return { repair, now: { start, end: start + newText.length }, growth };
  });
}

/** The text of a span with some edits inside it applied. */
function sliceAfter(text: string, span: Range, edits: readonly TextEdit[]): string {
  const inner = edits.map(({ range, newText }) => ({
    range: { start: range.start - span.start, end: range.end - span.start },
    newText,
  }));
  return applyEdits(text.slice(span.start, span.end), inner);
}

function editsOf(repairs: readonly SingleRepair[]): TextEdit[] {
  return repairs.map(({ edit }) => edit);
}

function spanOf(ranges: readonly Range[]): Range {
  return {
    start: Math.min(...ranges.map(({ start }) => start)),
    end: Math.max(...ranges.map(({ end }) => end)),
  };
}

function byPlace(one: SingleRepair, other: SingleRepair): number {
  return one.edit.range.start - other.edit.range.start || one.edit.range.end - other.edit.range.end;
}
