import { anchored, anchorOf } from "../anchor.ts";
import type { Script } from "../shell.ts";
import type { Range } from "../text.ts";
import type { TracedText } from "../traced.ts";
import { rangeOf } from "../traced.ts";
import { readHealthOptions, readPorts, readShell, readSignal, readUser, readVolumes } from "./arguments.ts";
import { isBlank, trim, wordLength } from "./blanks.ts";
import { type Command, commandOf, interpreterOf, scriptOf } from "./command.ts";
import type { Flags } from "./flags.ts";
import { readFlags } from "./flags.ts";
import { readJson } from "./json.ts";
import type { LineParser, StageSpan } from "./line-parser.ts";
import { LONGEST_LINE } from "./line-parser.ts";
import type { Escape, Flag, Heredoc, Instruction, JsonItem, Pair, Stage, Word } from "./model.ts";
import { readMounts } from "./mounts.ts";
import { readPairs } from "./pairs.ts";
import { shieldWords } from "./shield.ts";
import type { State } from "./state.ts";
import { splitAtBlanks, splitAtSpaces, wordOf } from "./words.ts";

const WITH_JSON = new Set(["RUN", "CMD", "ENTRYPOINT", "SHELL", "VOLUME", "COPY", "ADD", "HEALTHCHECK"]);
/** BuildKit looks for no quotes in these. */
const SPLIT_AT_BLANKS = new Set(["FROM", "COPY", "ADD", "VOLUME", "EXPOSE"]);
const WITH_PAIRS = new Set(["ENV", "ARG", "LABEL"]);

/** How the text of an instruction is read. */
export interface Syntax {
  readonly escape: Escape;
  readonly parser: LineParser;
}

/** What the reader of the file knows of an instruction before it is looked into. */
export interface Origin {
  readonly syntax: Syntax;
  /** The instruction's text, keyword first. */
  readonly line: TracedText;
  readonly keyword: string;
  /** From its keyword, or from a lone continuation character above. */
  readonly range: Range;
  readonly heredocs: readonly Heredoc[];
  readonly trigger?: ParsedInstruction | undefined;
  readonly onbuild?: boolean;
  /** The same text as it was read in another state, if it was: what follows from the text alone is taken over. */
  readonly like?: ParsedInstruction | undefined;
}

type TypedValues = {
  -readonly [Name in "ports" | "volumes" | "mounts" | "healthOptions" | "signal" | "user" | "shell"]: Instruction[Name];
};

/** FROM's image, and the name behind AS. */
interface FromWords {
  readonly image: Word | undefined;
  readonly name: Word | undefined;
}

/** What was read, undefined until then: what is read may be undefined itself. */
type Read<Value> = { readonly value: Value | undefined } | undefined;

/** An instruction whose parts are read when they are first asked for. */
export class ParsedInstruction implements Instruction {
  readonly keyword: string;
  readonly keywordText: string;
  readonly keywordRange: Range;
  readonly escape: Escape;
  readonly range: Range;
  readonly onbuild: boolean;
  readonly trigger: ParsedInstruction | undefined;
  readonly heredocs: readonly Heredoc[];
  /** Set by the reader of stages, for each version of the file. */
  index = 0;
  stage: Stage | undefined;
  before: State;

  readonly #line: TracedText;
  readonly #syntax: Syntax;
  #flags: Flags | undefined;
  #body: TracedText | undefined;
  #words: readonly Word[] | undefined;
  #pairs: readonly Pair[] | undefined;
  /** What `ports`, `mounts` and their like have been asked for. */
  readonly #values: Partial<TypedValues> = {};
  #base: FromWords | undefined;
  #json: Read<readonly JsonItem[]>;
  #command: Read<Command>;
  #script: Read<Script>;

  constructor(origin: Origin, before: State) {
    const { range, like } = origin;
    this.keyword = origin.keyword;
    this.keywordText = origin.line.text.slice(0, wordLength(origin.line.text));
    this.escape = origin.syntax.escape;
    const { length } = this.keywordText;
    this.keywordRange =
      length === 0 ? anchored(anchorOf(range), range.start, range.start + 1) : rangeOf(origin.line, 0, length);
    this.range = range;
    this.onbuild = origin.onbuild ?? false;
    this.trigger = origin.trigger;
    this.heredocs = origin.heredocs;
    this.before = before;
    this.#line = origin.line;
    this.#syntax = origin.syntax;
    if (like) this.#takeOver(like);
  }

  /** What follows from the text alone; what variables or the shell have a part in is read anew. */
  #takeOver(like: ParsedInstruction): void {
    this.#flags = like.#flags;
    this.#body = like.#body;
    this.#words = like.#words;
    this.#pairs = like.#pairs;
    this.#json = like.#json;
    if (like.before.dialect !== this.before.dialect) return;
    this.#command = like.#command;
    this.#script = like.#script;
  }

  get flags(): readonly Flag[] {
    return this.#flagsRead.flags;
  }

  get body(): TracedText {
    return (this.#body ??= trim(this.#line, this.#flagsRead.end));
  }

  get words(): readonly Word[] {
    return (this.#words ??= this.#wordRanges().map((word) => this.#wordAt(word)));
  }

  get pairs(): readonly Pair[] {
    return (this.#pairs ??= WITH_PAIRS.has(this.keyword)
      ? readPairs(this.keyword, this.body, this.escape, this.#syntax.parser)
      : []);
  }

  get json(): readonly JsonItem[] | undefined {
    return (this.#json ??= { value: this.#readJson() }).value;
  }

  get command(): TracedText | undefined {
    return this.#shellCommand?.text;
  }

  get interpreter(): Instruction["interpreter"] {
    return interpreterOf(this, this.body);
  }

  get script(): Script | undefined {
    return (this.#script ??= { value: scriptOf(this, this.#shellCommand) }).value;
  }

  get healthcheck(): Instruction["healthcheck"] {
    if (this.keyword !== "HEALTHCHECK") return undefined;
    const type = this.body.text.slice(0, wordLength(this.body.text)).toUpperCase();
    return type === "CMD" || type === "NONE" ? type : "missing";
  }

  /** FROM's image and the name behind AS. */
  get base(): FromWords {
    return (this.#base ??= this.#readBase());
  }

  #readBase(): FromWords {
    const text = this.body.text.slice(0, LONGEST_LINE + 1);
    const { image, name }: StageSpan = this.#syntax.parser.stage(shieldWords(text, splitAtBlanks(text)));
    return { image: image && this.#wordAt(image), name: name && this.#wordAt(name) };
  }

  get ports(): Instruction["ports"] {
    return (this.#values.ports ??= this.keyword === "EXPOSE" ? readPorts(this) : []);
  }

  get volumes(): Instruction["volumes"] {
    return (this.#values.volumes ??= this.keyword === "VOLUME" ? readVolumes(this) : []);
  }

  get mounts(): Instruction["mounts"] {
    return (this.#values.mounts ??= this.keyword === "RUN" ? readMounts(this) : []);
  }

  get healthOptions(): Instruction["healthOptions"] {
    return this.keyword === "HEALTHCHECK" ? (this.#values.healthOptions ??= readHealthOptions(this)) : undefined;
  }

  get signal(): Instruction["signal"] {
    return this.keyword === "STOPSIGNAL" ? (this.#values.signal ??= readSignal(this)) : undefined;
  }

  get user(): Instruction["user"] {
    return this.keyword === "USER" ? (this.#values.user ??= readUser(this)) : undefined;
  }

  get shell(): Instruction["shell"] {
    return this.keyword === "SHELL" ? (this.#values.shell ??= readShell(this)) : undefined;
  }

  get #flagsRead(): Flags {
    return (this.#flags ??= readFlags(this.#line, wordLength(this.#line.text), this.escape));
  }

  get #shellCommand(): Command | undefined {
    return (this.#command ??= { value: commandOf(this, trim(this.body, this.#argumentStart())) }).value;
  }

  #readJson(): readonly JsonItem[] | undefined {
    return takesJson(this.keyword) ? readJson(this.body, this.#argumentStart()) : undefined;
  }

  #wordRanges(): readonly Range[] {
    const { text } = this.body;
    return SPLIT_AT_BLANKS.has(this.keyword) ? splitAtBlanks(text) : splitAtSpaces(text, this.escape);
  }

  #wordAt(range: Range): Word {
    return wordOf(this.body, range, this.escape);
  }

  /** Where the JSON array or the command begins in the body: behind the first word of HEALTHCHECK, whatever it is. */
  #argumentStart(): number {
    if (this.keyword !== "HEALTHCHECK") return 0;
    let start = wordLength(this.body.text);
    while (isBlank(this.body.text[start])) start++;
    return start;
  }
}

/** True for the instructions that may have a JSON array in the place of words. */
export function takesJson(keyword: string): boolean {
  return WITH_JSON.has(keyword);
}
