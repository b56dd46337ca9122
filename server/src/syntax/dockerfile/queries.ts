import { rememberFor } from "../memo.ts";
import type { TracedText } from "../traced.ts";
import { knownValue } from "../typed.ts";
import type { Dockerfile, Instruction, Stage, VariableUse } from "./model.ts";
import { directory } from "./path.ts";
import { predefined } from "./predefined.ts";
import type { Mount } from "./values.ts";
import { expand } from "./variables.ts";

/** The instructions with these keywords, in file order. FROM of a stage and the triggers of ONBUILD are not among them. */
export function instructionsOf(source: Dockerfile | Stage, ...keywords: readonly string[]): readonly Instruction[] {
  return listed(byKeyword(source.instructions), keywords);
}

/** `instructionsOf` and the triggers of ONBUILD with these keywords, in file order. */
export function instructionsAndTriggersOf(
  source: Dockerfile | Stage,
  ...keywords: readonly string[]
): readonly Instruction[] {
  return listed(byKeywordWithTriggers(source.instructions), keywords);
}

/** Instructions by keyword, so that a rule about one that the file does not contain costs one look-up. */
interface KeywordIndex {
  readonly lists: ReadonlyMap<string, readonly Instruction[]>;
  /** Those of several keywords together, once somebody has asked for them. */
  readonly joined: Map<string, readonly Instruction[]>;
}

const byKeyword = rememberFor(indexed);

const byKeywordWithTriggers = rememberFor((instructions: readonly Instruction[]): KeywordIndex => {
  const triggers = instructions.flatMap(({ trigger }) => trigger ?? []);
  if (triggers.length === 0) return byKeyword(instructions);
  return indexed([...instructions, ...triggers].toSorted(inFileOrder));
});

function indexed(instructions: readonly Instruction[]): KeywordIndex {
  const lists = new Map<string, Instruction[]>();
  for (const instruction of instructions) {
    const list = lists.get(instruction.keyword);
    if (list) list.push(instruction);
    else lists.set(instruction.keyword, [instruction]);
  }
  return { lists, joined: new Map() };
}

function listed({ lists, joined }: KeywordIndex, keywords: readonly string[]): readonly Instruction[] {
  const [keyword] = keywords;
  if (keyword !== undefined && keywords.length === 1) return lists.get(keyword) ?? [];
  const key = keywords.join(" ");
  const known = joined.get(key);
  if (known) return known;
  const found = keywords.flatMap((each) => lists.get(each) ?? []).sort(inFileOrder);
  joined.set(key, found);
  return found;
}

function inFileOrder(a: Instruction, b: Instruction): number {
  return a.range.start - b.range.start;
}

/** The stage, its parent, the parent's parent and so on. */
export function stageChain(stage: Stage): readonly Stage[] {
  const chain: Stage[] = [];
  for (let each: Stage | undefined = stage; each; each = each.parent) chain.push(each);
  return chain;
}

/** The instruction directly in front, in the same stage; undefined for the first one behind FROM. */
export function previousInstruction(instruction: Instruction, dockerfile: Dockerfile): Instruction | undefined {
  const previous = dockerfile.instructions[instruction.index - 1];
  return previous && previous.stage === instruction.stage && previous.keyword !== "FROM" ? previous : undefined;
}

/**
 * The absolute path at which a mount of the instruction appears, without a slash at the end; undefined when it is not
 * written, or hidden by a variable or the base image's WORKDIR.
 */
export function mountTarget({ before, stage }: Instruction, { target }: Mount): string | undefined {
  const path = knownValue(target);
  return path === undefined ? undefined : directory(before.workdir?.value, path, stage?.windows ?? false);
}

/**
 * The variables that a piece of the instruction uses where the builder replaces them (not in shell text), innermost
 * ones of nested forms included, in the order of their "$".
 */
export function variablesIn(text: TracedText, { before, escape }: Place): readonly VariableUse[] {
  return expand(text, escape, scopeOf(before)).uses;
}

/** A piece of the instruction with quotes and escapes removed and variables replaced; undefined when one is unknown. */
export function expanded(text: TracedText, { before, escape }: Place): TracedText | undefined {
  return expand(text, escape, scopeOf(before)).value;
}

/** What a variable means depends on where it stands. */
type Place = Pick<Instruction, "before" | "escape">;

function scopeOf({ variables }: Instruction["before"]) {
  return { find: (name: string) => variables.get(name) ?? predefined(name, false), closed: false };
}
