import type { Naming } from "../image.ts";
import type { Range } from "../text.ts";
import type { Written } from "../typed.ts";
import { asWritten, flagValueText } from "./arguments.ts";
import { dialectOf, isWindowsImage, isWindowsShell } from "./dialect.ts";
import { imageUse } from "./images.ts";
import type { ParsedInstruction, Syntax } from "./instruction.ts";
import type { BuildState, ImageUse, Instruction, Stage, StageCopy } from "./model.ts";
import { isMadeOf, isSameList, placed, setState, step } from "./placing.ts";
import { type Draft, instructionOf } from "./reader.ts";
import type { NamedBy } from "./stage-names.ts";
import { stageNamed } from "./stage-names.ts";
import type { Settings, StageContext, Variables } from "./state.ts";
import { Declarations, declare, INITIAL, NOTHING, State } from "./state.ts";
import type { Scope } from "./variables.ts";
import { expand } from "./variables.ts";

export interface Stages {
  readonly instructions: readonly ParsedInstruction[];
  readonly stages: readonly ParsedStage[];
  readonly stageNames: ReadonlyMap<string, ParsedStage>;
  readonly head: Head;
}

/** What stands in front of the first FROM. */
interface Head {
  readonly instructions: readonly ParsedInstruction[];
  readonly declarations: Declarations;
  readonly globals: Variables;
  /** The state in which a FROM is read. */
  readonly end: State;
}

/**
 * Puts the instructions into stages and gives each the state that the builder has when it reaches it.
 * @param earlier an earlier version of the file: its instructions and stages are taken over where nothing that has a part in
 * them has changed
 */
export function readStages(
  drafts: readonly Draft[],
  syntax: Syntax,
  naming: Naming,
  earlier: Stages | undefined,
): Stages {
  const groups = grouped(drafts);
  const head = readHead(groups[0] ?? [], syntax, earlier?.head);
  const sources = groups.slice(1).map((group) => ({ from: fromOf(group, syntax, head.end), drafts: group.slice(1) }));
  const names = sources.map(({ from }) => from.base.name?.value);
  const hasNames = (stages: Stages) => isSameList(names, stages.stages, (stage) => stage.name);
  const same = { head: head === earlier?.head, names: earlier !== undefined && hasNames(earlier) };
  const stages: ParsedStage[] = [];
  const stageNames = new Map<string, ParsedStage>();
  for (const [index, { from, drafts: own }] of sources.entries()) {
    const source = { index, from, drafts: own, syntax, head, stages, stageNames, naming };
    const before = earlier?.stages[index];
    const stage = before?.holdsIn(source, same) ? before : new ParsedStage(source);
    stage.rebind(source);
    stages.push(stage);
    if (stage.name !== undefined) stageNames.set(stage.name.toLowerCase(), stage);
  }
  const instructions = [...head.instructions];
  for (const { from, instructions: own } of stages) {
    instructions.push(from);
    for (const instruction of own) instructions.push(instruction);
  }
  for (const [index, instruction] of instructions.entries()) number(instruction, index);
  return { instructions, stages, stageNames, head };
}

/** What stands in front of the first FROM, and what each FROM begins. */
function grouped(drafts: readonly Draft[]): readonly (readonly Draft[])[] {
  let group: Draft[] = [];
  const groups = [group];
  for (const draft of drafts) {
    if (draft.keyword === "FROM") groups.push((group = []));
    group.push(draft);
  }
  return groups;
}

function number(instruction: ParsedInstruction, index: number): void {
  for (let each: ParsedInstruction | undefined = instruction; each; each = each.trigger) each.index = index;
}

/** FROM's words are the same in any state: what they mean is the stage's. */
function fromOf([draft]: readonly Draft[], syntax: Syntax, before: State): ParsedInstruction {
  if (!draft) throw new RangeError("A stage begins with FROM");
  const from = draft.instruction ?? instructionOf(draft, syntax, before);
  from.before = before;
  return from;
}

function readHead(drafts: readonly Draft[], syntax: Syntax, earlier: Head | undefined): Head {
  if (earlier && isMadeOf(earlier.instructions, drafts)) return earlier;
  const declarations = new Declarations(NOTHING, true);
  const context: StageContext = { declarations, globals: new Map(), windows: false, scratch: false };
  let end = new State(INITIAL, declarations);
  const instructions = drafts.map((draft) => {
    const instruction = placed(draft, syntax, end, undefined);
    if (instruction.keyword === "ARG") {
      declare(instruction, context);
      end = new State(INITIAL, declarations);
    }
    return instruction;
  });
  declarations.settle();
  return { instructions, declarations, globals: declarations.at(declarations.length), end };
}

interface StageSource {
  readonly index: number;
  readonly from: ParsedInstruction;
  /** Of the instructions behind FROM. */
  readonly drafts: readonly Draft[];
  readonly syntax: Syntax;
  readonly head: Head;
  /** All stages of the file, once it is read. */
  readonly stages: readonly ParsedStage[];
  /** Stages by name in lower case; while this one is read, the earlier ones. */
  readonly stageNames: ReadonlyMap<string, ParsedStage>;
  readonly naming: Naming;
}

/** What an earlier version of a file has in common with this one. */
interface Common {
  readonly head: boolean;
  /** The names of all stages, and how many there are. */
  readonly names: boolean;
}

class ParsedStage implements Stage {
  readonly index: number;
  readonly name: string | undefined;
  readonly nameRange: Range | undefined;
  readonly from: ParsedInstruction;
  readonly instructions: readonly ParsedInstruction[];
  readonly parent: ParsedStage | undefined;
  readonly image: ImageUse | undefined;
  readonly root: ImageUse | undefined;
  readonly platform: string | undefined;
  readonly end: BuildState;
  readonly windows: boolean;
  /** What a stage built on this one inherits. */
  readonly declarations: Declarations;
  /** State that a stage built on this one begins with: the triggers of ONBUILD run there first. */
  readonly #handedOn: Settings;
  /** What FROM names, variables replaced. */
  readonly #base: string | undefined;
  #source: StageSource;
  #copies: readonly StageCopy[] | undefined;

  constructor(source: StageSource) {
    const { from, naming } = source;
    const { declarations: head } = source.head;
    const { image, name } = from.base;
    const use = image && imageUse(image.traced, image.range, from.escape, head, naming);
    const platform = from.flags.find((flag) => flag.name === "platform");
    this.#source = source;
    this.#base = use?.value;
    this.index = source.index;
    this.from = from;
    this.name = name?.value;
    this.nameRange = name?.range;
    this.parent = stageNamed<ParsedStage>(source, this.#base, "from");
    this.image = this.parent ? undefined : use?.image;
    this.root = this.parent ? this.parent.root : this.image;
    this.platform = platform?.value === undefined ? undefined : platformOf(platform.value, source);
    this.windows = this.#isWindows();
    from.stage = this;
    this.declarations = new Declarations(this.parent?.declarations ?? NOTHING, false);
    const { instructions, end, handedOn } = this.#run(this.declarations);
    this.instructions = instructions;
    this.end = end;
    this.#handedOn = handedOn;
  }

  get range(): Range {
    return { start: this.from.range.start, end: (this.instructions.at(-1) ?? this.from).range.end };
  }

  get copies(): readonly StageCopy[] {
    return (this.#copies ??= this.instructions.flatMap((instruction) => copiesOf(instruction, this.#source)));
  }

  /** True when the stage, as it was read in an earlier version, is the one that would be read now. */
  holdsIn(source: StageSource, common: Common): boolean {
    return (
      this.from === source.from &&
      isMadeOf(this.instructions, source.drafts) &&
      (common.head || !this.#readsHead()) &&
      stageNamed<ParsedStage>(source, this.#base, "from") === this.parent &&
      this.copies.every(({ stage }) => common.names && (stage === undefined || source.stages[stage.index] === stage))
    );
  }

  /** Makes a stage of an earlier version one of this version. */
  rebind(source: StageSource): void {
    this.#source = source;
  }

  /** Whether the variables in front of the first FROM have a part in it. */
  #readsHead(): boolean {
    const { body, flags } = this.from;
    return (
      body.text.includes("$") ||
      flags.some(({ value }) => value?.includes("$")) ||
      this.instructions.some(({ keyword, pairs }) => keyword === "ARG" && pairs.some(({ value }) => !value))
    );
  }

  #isWindows(): boolean {
    if (this.parent) return this.parent.windows;
    if (this.platform !== undefined && !this.platform.includes("$"))
      return this.platform.toLowerCase().startsWith("windows");
    if (this.image?.reference) return isWindowsImage(this.image.reference) || this.#hasWindowsShell();
    return !this.image?.scratch && (this.from.escape === "`" || this.#hasWindowsShell());
  }

  #hasWindowsShell(): boolean {
    const { drafts, syntax, head } = this.#source;
    return drafts.some((draft) => {
      if (draft.keyword !== "SHELL") return false;
      const { json } = draft.instruction ?? instructionOf(draft, syntax, head.end);
      return json !== undefined && isWindowsShell(json.map(({ value }) => value));
    });
  }

  /** Runs through the instructions. */
  #run(declarations: Declarations): Pick<ParsedStage, "instructions" | "end"> & { readonly handedOn: Settings } {
    const { globals } = this.#source.head;
    const scratch = this.root?.scratch ?? false;
    const context: StageContext = { declarations, globals, windows: this.windows, scratch };
    const start: Settings = this.parent
      ? this.parent.#handedOn
      : { ...INITIAL, dialect: this.windows ? "cmd" : "posix" };
    const { drafts, syntax } = this.#source;
    const instructions: ParsedInstruction[] = [];
    const place = (draft: Draft, state: State) => {
      const instruction = placed(draft, syntax, state, this);
      instructions.push(instruction);
      return instruction;
    };
    const end = step(start, context, drafts, place, shellKnown);
    declarations.settle();
    const triggers = instructions.flatMap(({ trigger }) => trigger ?? []);
    const handedOn = triggers.length > 0 ? this.#runTriggers(triggers, end, context) : end;
    return { instructions, end, handedOn };
  }

  /** Triggers run in another build, on the image that the stage ends with: its ENV is there, its ARG is not. */
  #runTriggers(triggers: readonly ParsedInstruction[], end: Settings, context: StageContext): Settings {
    const { environment } = context.declarations;
    const declarations = new Declarations({ environment, inheritance: environment }, false);
    return step(end, { ...context, declarations, globals: new Map() }, triggers, (trigger, state) => {
      setState(trigger, this, state);
      return trigger;
    });
  }
}

/** What a comment says of the base's shell holds until SHELL says something. */
function shellKnown({ shell }: Draft, settings: Settings): Settings {
  return shell === undefined || settings.shell ? settings : { ...settings, dialect: dialectOf([shell]) };
}

function platformOf(value: string, { from, head }: StageSource): string {
  return expand({ text: value, segments: [] }, from.escape, head.declarations).value?.text ?? value;
}

/** BuildKit replaces no variables in --from= and from=. */
const NO_VARIABLES: Scope = { find: () => undefined, closed: false };

/** What COPY --from= and RUN --mount=from= of an instruction name. */
function copiesOf(instruction: Instruction, source: StageSource): StageCopy[] {
  const { keyword, flags, mounts } = instruction;
  if (keyword === "COPY" || keyword === "ADD")
    return flags.filter(({ name }) => name === "from").flatMap((flag) => copy(flagValueText(flag), "copy"));
  if (keyword !== "RUN") return [];
  return mounts.flatMap(({ from }) => (from ? copy(from, "mount") : []));

  function copy({ text: name, range }: Written, by: NamedBy): StageCopy[] {
    if (name === "") return [];
    const stage = stageNamed(source, name, by);
    const plain = stage !== undefined || /^[\w.-]+$/.test(name);
    const written = asWritten(name, range);
    const image = plain ? undefined : imageUse(written, range, instruction.escape, NO_VARIABLES, source.naming).image;
    return [{ instruction, name, range, stage, image }];
  }
}
