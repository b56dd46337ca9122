import type { TracedText } from "../traced.ts";
import { retrace, traced } from "../traced.ts";
import { chain } from "./chain.ts";
import { type Locate, locator } from "./locate.ts";
import type { BashSyntax, Command, List, Located, Pipeline, Script } from "./model.ts";

/** A type with some of its lists open for more. */
export type Growing<T, Key extends keyof T> = Omit<T, Key> & {
  [K in Key]: T[K] extends readonly (infer Item)[] ? Item[] : never;
};
export type GrowingList = Growing<List, "pipelines">;
/** A command until it is known what it gives to a shell: for `cat <<EOF | sh` that is known at the end of the pipe. */
export type OpenCommand = Omit<Command, "runs"> & { runs: Script | undefined };

/** A text to parse, and where it comes from. */
export interface Origin {
  readonly source: TracedText;
  /** The same text, traced to that of the outermost script. */
  readonly outermost: TracedText;
  readonly dialect: Script["dialect"];
  readonly form: Script["form"];
  readonly host: Command | undefined;
  readonly editable: boolean;
}

/** The origin of what the file itself gives to a shell, or starts. */
export function outermostOrigin(source: TracedText, dialect: Script["dialect"], form: Script["form"]): Origin {
  const outermost = traced(source.text, 0);
  return { source, outermost, dialect, form, host: undefined, editable: true };
}

/** The origin of a text that stands in the script of another one. */
export function innerOrigin(
  outer: Origin,
  text: TracedText,
  rest: Pick<Origin, "dialect" | "host" | "editable">,
): Origin {
  return {
    source: retrace(text, outer.source),
    outermost: retrace(text, outer.outermost),
    form: "shell",
    dialect: rest.dialect,
    host: rest.host,
    editable: outer.editable && rest.editable,
  };
}

/** How deep scripts inside of scripts are read. */
const DEEPEST = 6;

/** A script that grows while its text is read. */
export class ParsedScript implements Script {
  readonly source: TracedText;
  readonly dialect: Script["dialect"];
  readonly form: Script["form"];
  readonly host: Command | undefined;
  readonly editable: boolean;
  readonly body: GrowingList;
  readonly lists: List[];
  readonly pipelines: Pipeline[] = [];
  readonly commands: Command[] = [];
  readonly functions: string[] = [];
  readonly inner: Script[] = [];
  readonly bashSyntax: BashSyntax[] = [];
  readonly locate: Locate;
  readonly depth: number;
  broken = false;
  chain: readonly Command[] | undefined;

  constructor({ source, outermost, dialect, form, host, editable }: Origin) {
    this.source = source;
    this.dialect = dialect;
    this.form = form;
    this.host = host;
    this.editable = editable;
    this.depth = host ? depthOf(host) + 1 : 0;
    this.locate = host ? doubleLocator(source, outermost) : locator(source);
    this.body = {
      ...this.locate(0, source.text.length),
      context: host ? "script" : "top",
      parent: host?.pipeline.list,
      script: this,
      pipelines: [],
    };
    this.lists = [this.body];
  }

  get readsInner(): boolean {
    return this.depth < DEEPEST;
  }

  /** Takes in a script that a command of this one gives to a shell. */
  add(inner: Script): void {
    if (inner.broken) return;
    this.inner.push(inner);
    for (const command of inner.commands) this.commands.push(command);
  }

  /** Puts everything into the order of the source, once all of it is read. */
  finish(): this {
    this.commands.sort((a, b) => a.span.start - b.span.start);
    this.bashSyntax.sort((a, b) => a.range.start - b.range.start);
    this.inner.sort((a, b) => a.body.span.start - b.body.span.start);
    this.chain = chain(this.body);
    return this;
  }
}

function depthOf({ pipeline }: Command): number {
  let depth = 0;
  for (let { host } = pipeline.list.script; host; host = host.pipeline.list.script.host) depth++;
  return depth;
}

function doubleLocator(source: TracedText, outermost: TracedText): Locate {
  const inFile = locator(source);
  const inText = locator(outermost);
  return (start, end): Located => ({ span: inText(start, end).range, range: inFile(start, end).range });
}
