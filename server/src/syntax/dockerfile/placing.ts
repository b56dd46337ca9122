import type { ParsedInstruction, Syntax } from "./instruction.ts";
import type { BuildState, Stage } from "./model.ts";
import { type Draft, instructionOf } from "./reader.ts";
import type { Settings, StageContext } from "./state.ts";
import { declare, settingsAfter, State } from "./state.ts";

/** The instruction of a draft in a state of the builder: the one that is there, where it was read in the same state. */
export function placed(draft: Draft, syntax: Syntax, before: State, stage: Stage | undefined): ParsedInstruction {
  const known = draft.instruction;
  // The state of a trigger is not that of its ONBUILD.
  const isSame = known !== undefined && known.keyword !== "ONBUILD" && before.isLike(known.before);
  const instruction = isSame ? known : instructionOf(draft, syntax, before);
  setState(instruction, stage, before);
  return instruction;
}

/** Puts an instruction and its triggers into a stage and a state. */
export function setState(instruction: ParsedInstruction, stage: Stage | undefined, before: State): void {
  for (let each: ParsedInstruction | undefined = instruction; each; each = each.trigger) {
    each.stage = stage;
    each.before = before;
  }
}

/** True when the drafts are those that the instructions were made of, and have not been put into another state since. */
export function isMadeOf(instructions: readonly ParsedInstruction[], drafts: readonly Draft[]): boolean {
  return isSameList(instructions, drafts, ({ instruction }) => instruction);
}

/**
 * Runs through instructions, each of which is placed in its state; returns the state behind the last. `enter` says what else is known
 * when one is reached.
 */
export function step<Given>(
  start: Settings,
  context: StageContext,
  given: readonly Given[],
  place: (each: Given, state: State) => ParsedInstruction,
  enter: (each: Given, settings: Settings) => Settings = (_, settings) => settings,
): BuildState {
  const { declarations } = context;
  let settings = start;
  let state = new State(settings, declarations);
  for (const each of given) {
    const entered = enter(each, settings);
    if (entered !== settings) state = new State((settings = entered), declarations);
    const instruction = place(each, state);
    const after = settingsAfter(settings, instruction, context);
    const declared = declarations.length;
    declare(instruction, context);
    if (after !== settings || declarations.length !== declared) state = new State(after, declarations);
    settings = after;
  }
  return state;
}

/** True when each item of a list is what `of` gives for its counterpart in the other one. */
export function isSameList<A, B>(as: readonly A[], bs: readonly B[], of: (b: B) => A | undefined): boolean {
  return as.length === bs.length && bs.every((b, index) => of(b) === as[index]);
}
