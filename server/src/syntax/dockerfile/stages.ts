import type { Mirrors } from "../image.ts";
import type { Range } from "../text.ts";
import type { Written } from "../typed.ts";
import { asWritten, flagValueText } from "./arguments.ts";
import { isWindowsImage, isWindowsShell } from "./dialect.ts";
import { imageUse } from "./images.ts";
import type { ParsedInstruction } from "./instruction.ts";
import type { BuildState, ImageUse, Instruction, Stage, StageCopy, Variable } from "./model.ts";
import type { NamedBy } from "./stage-names.ts";
import { stageNamed } from "./stage-names.ts";
import type { Settings, StageContext, Variables } from "./state.ts";
import { Declarations, declare, INITIAL, NOTHING, settingsAfter, State } from "./state.ts";
import type { Scope } from "./variables.ts";
import { expand } from "./variables.ts";

export interface Stages {
  readonly stages: readonly Stage[];
  readonly stageNames: ReadonlyMap<string, Stage>;
  readonly globalArgs: ReadonlyMap<string, Variable>;
}

/** Puts the instructions into stages and gives each the state that the builder has when it reaches it. */
export function readStages(instructions: readonly ParsedInstruction[], mirrors: Mirrors): Stages {
  const head = new Declarations(NOTHING, true);
  const stages: ParsedStage[] = [];
  const stageNames = new Map<string, ParsedStage>();
  const first = instructions.findIndex(({ keyword }) => keyword === "FROM");
  const firstFrom = first === -1 ? instructions.length : first;
  readHead(instructions.slice(0, firstFrom), head);
  const globals = head.at(head.length);
  const beforeFrom = new State(INITIAL, head);
  for (let start = firstFrom; start < instructions.length;) {
    let end = start + 1;
    while (end < instructions.length && instructions[end]?.keyword !== "FROM") end++;
    const [from, ...rest] = instructions.slice(start, end);
    if (!from) break;
    from.before = beforeFrom;
    const stage = new ParsedStage({
      index: stages.length,
      from,
      instructions: rest,
      head,
      globals,
      stages,
      stageNames,
      mirrors,
    });
    stages.push(stage);
    if (stage.name !== undefined) stageNames.set(stage.name.toLowerCase(), stage);
    start = end;
  }
  return { stages, stageNames, globalArgs: globals };
}

function readHead(instructions: readonly ParsedInstruction[], declarations: Declarations): void {
  const context: StageContext = { declarations, globals: new Map(), windows: false, scratch: false };
  let before = new State(INITIAL, declarations);
  for (const instruction of instructions) {
    setState(instruction, undefined, before);
    if (instruction.keyword !== "ARG") continue;
    declare(instruction, context);
    before = new State(INITIAL, declarations);
  }
}

function setState(instruction: ParsedInstruction, stage: Stage | undefined, before: BuildState): void {
  for (let each: ParsedInstruction | undefined = instruction; each; each = each.trigger) {
    each.stage = stage;
    each.before = before;
  }
}

interface StageSource {
  readonly index: number;
  readonly from: ParsedInstruction;
  readonly instructions: readonly ParsedInstruction[];
  readonly head: Declarations;
  readonly globals: Variables;
  /** All stages of the file, once it is read. */
  readonly stages: readonly ParsedStage[];
  /** Stages by name in lower case; while this one is read, the earlier ones. */
  readonly stageNames: ReadonlyMap<string, ParsedStage>;
  readonly mirrors: Mirrors;
}

class ParsedStage implements Stage {
  readonly index: number;
  readonly name: string | undefined;
  readonly nameRange: Range | undefined;
  readonly from: Instruction;
  readonly instructions: readonly Instruction[];
  readonly range: Range;
  readonly parent: ParsedStage | undefined;
  readonly image: ImageUse | undefined;
  readonly root: ImageUse | undefined;
  readonly platform: string | undefined;
  readonly end: BuildState;
  readonly windows: boolean;
  /** What a stage built on this one inherits. */
  readonly declarations: Declarations;
  readonly #source: StageSource;
  #copies: readonly StageCopy[] | undefined;

  constructor(source: StageSource) {
    const { from, head, mirrors } = source;
    const { image, name } = from.base;
    const use = image && imageUse(image.traced, image.range, from.escape, head, mirrors);
    const platform = from.flags.find((flag) => flag.name === "platform");
    this.#source = source;
    this.index = source.index;
    this.from = from;
    this.name = name?.value;
    this.nameRange = name?.range;
    this.instructions = source.instructions;
    this.range = { start: from.range.start, end: (source.instructions.at(-1) ?? from).range.end };
    this.parent = stageNamed<ParsedStage>(source, use?.value, "from");
    this.image = this.parent ? undefined : use?.image;
    this.root = this.parent ? this.parent.root : this.image;
    this.platform = platform?.value === undefined ? undefined : platformOf(platform.value, source);
    this.windows = this.#isWindows();
    from.stage = this;
    this.declarations = new Declarations(this.parent?.declarations ?? NOTHING, false);
    this.end = this.#run(this.declarations);
  }

  get copies(): readonly StageCopy[] {
    return (this.#copies ??= this.instructions.flatMap((instruction) => copiesOf(instruction, this.#source)));
  }

  #isWindows(): boolean {
    if (this.parent) return this.parent.windows;
    if (this.platform !== undefined && !this.platform.includes("$"))
      return this.platform.toLowerCase().startsWith("windows");
    if (this.image?.reference) return isWindowsImage(this.image.reference) || this.#hasWindowsShell();
    return !this.image?.scratch && (this.from.escape === "`" || this.#hasWindowsShell());
  }

  #hasWindowsShell(): boolean {
    return this.instructions.some(
      ({ keyword, json }) => keyword === "SHELL" && json && isWindowsShell(json.map(({ value }) => value)),
    );
  }

  /** Runs through the instructions; returns the state at the end. */
  #run(declarations: Declarations): BuildState {
    const { globals } = this.#source;
    const scratch = this.root?.scratch ?? false;
    const context: StageContext = { declarations, globals, windows: this.windows, scratch };
    const start: Settings = this.parent?.end ?? { ...INITIAL, dialect: this.windows ? "cmd" : "posix" };
    const end = this.#step(this.#source.instructions, start, context);
    const triggers = this.#source.instructions.flatMap(({ trigger }) => trigger ?? []);
    if (triggers.length > 0) this.#runTriggers(triggers, end, context);
    return end;
  }

  /** Triggers run in another build, on the image that the stage ends with: its ENV is there, its ARG is not. */
  #runTriggers(triggers: readonly ParsedInstruction[], end: Settings, context: StageContext): void {
    const { environment } = context.declarations;
    const declarations = new Declarations({ environment, inherited: () => environment }, false);
    this.#step(triggers, end, { ...context, declarations, globals: new Map() });
  }

  /** Gives each instruction its state; returns the one behind the last. */
  #step(instructions: readonly ParsedInstruction[], start: Settings, context: StageContext): BuildState {
    const { declarations } = context;
    let settings = start;
    let state = new State(settings, declarations);
    for (const instruction of instructions) {
      setState(instruction, this, state);
      const after = settingsAfter(settings, instruction, context);
      const declared = declarations.length;
      declare(instruction, context);
      if (after !== settings || declarations.length !== declared) state = new State(after, declarations);
      settings = after;
    }
    return state;
  }
}

function platformOf(value: string, { from, head }: StageSource): string {
  return expand({ text: value, segments: [] }, from.escape, head).value?.text ?? value;
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
    const image = plain ? undefined : imageUse(written, range, instruction.escape, NO_VARIABLES, source.mirrors).image;
    return [{ instruction, name, range, stage, image }];
  }
}
