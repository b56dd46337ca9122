import type { ImageReference, PartialReference } from "../image.ts";
import type { Script } from "../shell.ts";
import type { Signal, SignalProblem } from "../signals.ts";
import type { Range } from "../text.ts";
import type { TracedText } from "../traced.ts";
import type { Typed } from "../typed.ts";
import type {
  HealthOptions,
  Mount,
  Port,
  PortProblem,
  ShellProblem,
  User,
  UserProblem,
  VolumeProblem,
} from "./values.ts";

/** What a Dockerfile says. Ranges are UTF-16 offsets into `text`. Half-typed text gives a model of what is there. */
export interface Dockerfile {
  readonly text: string;
  readonly eol: "\n" | "\r\n";
  /** The continuation character in force. */
  readonly escape: Escape;
  readonly directives: readonly Directive[];
  /** Whole-line comments, also those inside continued instructions; not those of heredoc bodies. */
  readonly comments: readonly Comment[];
  /** In file order; ONBUILD's inner instruction is its `trigger` and not listed by itself. */
  readonly instructions: readonly Instruction[];
  readonly stages: readonly Stage[];
  /** Stages by their name in lower case; of several with one name the last. Ask `stageNamed`, which knows who may say what. */
  readonly stageNames: ReadonlyMap<string, Stage>;
  /** ARG in front of the first FROM, by name; the last one wins. */
  readonly globalArgs: ReadonlyMap<string, Variable>;
}

/** The character that continues a line and takes the meaning from the next one. */
export type Escape = "\\" | "`";

/** `# syntax=…`, `# escape=…`, `# check=…` at the top of the file. */
export interface Directive {
  /** As written; compare in lower case. */
  readonly name: string;
  readonly value: string;
  /** From `#` to the end of the line, line ending excluded. */
  readonly range: Range;
  readonly nameRange: Range;
  readonly valueRange: Range;
}

export interface Comment {
  /** Without `#` and surrounding blanks. */
  readonly text: string;
  /** From `#` to the end of the line, line ending excluded. */
  readonly range: Range;
}

export interface Instruction {
  /** Upper case; also for words that are no instruction: "FRMO"; empty for lone continuation characters at the end. */
  readonly keyword: string;
  /** As written: "from", "Run". */
  readonly keywordText: string;
  readonly keywordRange: Range;
  /** The escape character of its file. */
  readonly escape: Escape;
  /**
   * From the keyword, or from a lone continuation character above it, to the last character, heredoc bodies and their closing
   * lines included, final line ending excluded. An unfinished instruction at the end of the file has the blank and comment
   * lines behind it, too.
   */
  readonly range: Range;
  /** Position in `Dockerfile.instructions`; a trigger has that of its ONBUILD. */
  readonly index: number;
  /** Undefined in front of the first FROM. */
  readonly stage: Stage | undefined;
  /** True for ONBUILD's inner instruction. */
  readonly onbuild: boolean;
  readonly trigger: Instruction | undefined;
  readonly flags: readonly Flag[];
  /** What follows the flags, continuation lines joined and comments taken out, trimmed; heredoc bodies excluded. */
  readonly body: TracedText;
  /**
   * `body` split at white space; quotes and escapes are respected but in FROM, COPY, ADD, VOLUME and EXPOSE, where BuildKit
   * splits `"a b"`, too.
   */
  readonly words: readonly Word[];
  /** NAME=value of ENV, ARG, LABEL, in either form; empty for other instructions. */
  readonly pairs: readonly Pair[];
  /** The JSON array of RUN, CMD, ENTRYPOINT, SHELL, VOLUME, COPY, ADD and HEALTHCHECK CMD, when Docker accepts it as such. */
  readonly json: readonly JsonItem[] | undefined;
  readonly heredocs: readonly Heredoc[];
  /** State that the builder has when it reaches this instruction (its own effect not included). */
  readonly before: BuildState;
  /**
   * What RUN, CMD, ENTRYPOINT and HEALTHCHECK CMD run, parsed when first asked for: the text that the shell is given (that of a
   * RUN heredoc included), or the words of the exec form (`form` "exec"). Undefined for dialects that are no POSIX shell.
   */
  readonly script: Script | undefined;
  /** The text behind a `script` in shell form: `body`, without the leading CMD for HEALTHCHECK; for RUN <<EOF the heredoc's body. */
  readonly command: TracedText | undefined;
  /** The words of the `#!` line of a lone `RUN <<EOF`: what runs its body in the place of SHELL; `script` is what follows that line. */
  readonly interpreter: readonly string[] | undefined;
  /** HEALTHCHECK only. */
  readonly healthcheck: "CMD" | "NONE" | "missing" | undefined;
  /** HEALTHCHECK only. */
  readonly healthOptions: HealthOptions | undefined;
  /** Those of EXPOSE, in the order of the text; empty for other instructions. */
  readonly ports: readonly Typed<Port, PortProblem>[];
  /** The paths of VOLUME; empty for other instructions. */
  readonly volumes: readonly Typed<string, VolumeProblem>[];
  /** Every --mount of RUN; empty for other instructions. */
  readonly mounts: readonly Mount[];
  /** STOPSIGNAL only. */
  readonly signal: Typed<Signal, SignalProblem> | undefined;
  /** USER only. */
  readonly user: Typed<User, UserProblem> | undefined;
  /** SHELL only. */
  readonly shell: Typed<readonly string[], ShellProblem> | undefined;
}

/** `--name=value`; `value` is undefined for a bare `--name`. */
export interface Flag {
  /** Without dashes; as written, for BuildKit knows lower case only. */
  readonly name: string;
  /** Quotes and escapes removed; what is not ASCII is as garbled as BuildKit makes it. */
  readonly value: string | undefined;
  readonly range: Range;
  readonly valueRange: Range | undefined;
  /** `type=secret,id=x` of --mount and its like; a key alone has the value undefined. */
  readonly options: readonly FlagOption[];
}

export interface FlagOption {
  /** Lower case. */
  readonly name: string;
  readonly value: string | undefined;
  readonly range: Range;
  readonly valueRange: Range | undefined;
}

export interface Word {
  /** As written, quotes included, continuation removed. */
  readonly text: string;
  /** Quotes and escapes removed; variables stay as they are written. */
  readonly value: string;
  readonly range: Range;
  readonly traced: TracedText;
}

export interface Pair {
  /** As BuildKit's parser takes it, with quotes and escapes. */
  readonly name: string;
  /** What is set: quotes and escapes removed, variables as they are written. */
  readonly key: string;
  readonly nameRange: Range;
  /** Undefined for `ARG NAME`. */
  readonly value: Word | undefined;
  readonly range: Range;
  /** False for the legacy `ENV NAME value`. */
  readonly equals: boolean;
}

export interface JsonItem {
  readonly value: string;
  /** With its quotation marks. */
  readonly range: Range;
  /** Where it stands in the instruction's body, with its quotation marks. */
  readonly span: Range;
}

export interface Heredoc {
  readonly name: string;
  /** `<<"EOF"`: nothing in the body is expanded. */
  readonly quoted: boolean;
  /** `<<-EOF`: leading tabs are dropped. */
  readonly dash: boolean;
  /** `<<EOF` on the instruction's line. */
  readonly range: Range;
  readonly body: TracedText;
  readonly bodyRange: Range;
  /** The closing word; undefined when it is missing. */
  readonly endRange: Range | undefined;
}

export interface Stage {
  readonly index: number;
  /** As written after AS. */
  readonly name: string | undefined;
  readonly nameRange: Range | undefined;
  readonly from: Instruction;
  /** Its instructions after FROM, in order. */
  readonly instructions: readonly Instruction[];
  /** From FROM's keyword to the end of the last instruction. */
  readonly range: Range;
  /** The earlier stage that FROM names in lower case; a stage never means itself (`FROM gcc AS gcc`). */
  readonly parent: Stage | undefined;
  /** The image that FROM names; undefined when it names a stage. */
  readonly image: ImageUse | undefined;
  /** The image at the bottom of the chain of parents. */
  readonly root: ImageUse | undefined;
  /** Value of --platform with known variables replaced; undefined when absent. */
  readonly platform: string | undefined;
  /** Stages and images that COPY/ADD --from and RUN --mount=from take files from. */
  readonly copies: readonly StageCopy[];
  /** State at the end of the stage. */
  readonly end: BuildState;
  /** True when the base image or the shell says Windows. */
  readonly windows: boolean;
}

export interface StageCopy {
  readonly instruction: Instruction;
  /** As written in --from. */
  readonly name: string;
  readonly range: Range;
  readonly stage: Stage | undefined;
  /** Undefined when it is a stage, or a plain word that may be a named build context. */
  readonly image: ImageUse | undefined;
}

/** An image that the file names, in FROM, --from= or from=. */
export interface ImageUse {
  /** As written. */
  readonly text: string;
  readonly range: Range;
  /** The reference after replacing variables by their defaults, with ranges that lead back; undefined when unknown, or no image. */
  readonly reference: ImageReference | undefined;
  /** What is certain where a variable keeps `reference` from being known: the tag of `${REGISTRY}/node:22`. */
  readonly partial: PartialReference | undefined;
  /** `scratch` */
  readonly scratch: boolean;
  /** The build gives the name to something else than an image. */
  readonly isContext: boolean;
  /** Variables used in it. */
  readonly variables: readonly VariableUse[];
}

/** `$NAME`, `${NAME}`, `${NAME:-word}` and their like. */
export interface VariableUse {
  readonly name: string;
  readonly range: Range;
  /** ":-", "-", ":+", "+", "#", "%%" … as written. */
  readonly modifier: string | undefined;
  /** The declaration in scope, if any. */
  readonly variable: Variable | undefined;
}

export interface Variable {
  readonly name: string;
  readonly kind: "ARG" | "ENV" | "predefined";
  /** With other variables replaced; undefined when there is no default or it depends on something unknown. */
  readonly value: TracedText | undefined;
  /** True for an ARG that has no default, here or before the first FROM: empty unless the build sets it. */
  readonly unset: boolean;
  readonly pair: Pair | undefined;
  readonly instruction: Instruction | undefined;
}

/**
 * What the instructions so far, through the parents' stages and the triggers of ONBUILD in these, have set, without build arguments
 * from outside.
 */
export interface BuildState {
  /** Last USER; undefined: as the base image says. */
  readonly user: Setting | undefined;
  /** Effective absolute path when it is known; undefined: as the base image says. */
  readonly workdir: Setting | undefined;
  /** SHELL's words; undefined: the default shell. */
  readonly shell: readonly string[] | undefined;
  readonly dialect: Dialect;
  readonly cmd: Instruction | undefined;
  readonly entrypoint: Instruction | undefined;
  readonly healthcheck: Instruction | undefined;
  /** ARG and ENV in scope, by name; those of the parents' stages too. */
  readonly variables: ReadonlyMap<string, Variable>;
}

export interface Setting {
  /** Known variables replaced; undefined when it depends on an unknown one. */
  readonly value: string | undefined;
  readonly instruction: Instruction;
}

/** posix: sh, dash, ash. bash: bash and its like (zsh, ksh with arrays). */
export type Dialect = "posix" | "bash" | "powershell" | "cmd" | "unknown";
