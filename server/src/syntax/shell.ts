import * as ast from "unbash";
import { chain } from "./shell/chain.ts";
import { BASH_BUILTINS, BASH_OPERATIONS, COMPOUNDS } from "./shell/kinds.ts";
import { type Locate, locator, unixLines } from "./shell/locate.ts";
import type {
  Assignment,
  BashFeature,
  BashSyntax,
  Command,
  Compound,
  Context,
  Joiner,
  List,
  Pipeline,
  Redirection,
  Script,
  ShellWord,
} from "./shell/model.ts";
import { PLAIN, plainWord, shellWord } from "./shell/words.ts";
import { programName, unwrap } from "./shell/wrappers.ts";
import type { Range } from "./text.ts";
import { slice, type TracedText } from "./traced.ts";

export type * from "./shell/model.ts";
export * from "./shell/query.ts";

type Growing<T, Key extends keyof T> = Omit<T, Key> & {
  [K in Key]: T[K] extends readonly (infer Item)[] ? Item[] : never;
};
type GrowingList = Growing<List, "pipelines">;
type Joined = Pick<Pipeline, "joinedBy" | "joinRange">;

/** Parses the text of a POSIX shell or of bash. Never throws; what is no correct script gives what was recognised. */
export function parseShell(text: TracedText, dialect: "posix" | "bash"): Script {
  const source = unixLines(text);
  try {
    return new ScriptBuilder(source, dialect).build(ast.parse(source.text));
  } catch (error) {
    // Hundreds of nested substitutions overflow the stack of the parser.
    if (!(error instanceof RangeError)) throw error;
    return { ...parseShell(slice(source, 0, 0), dialect), source, broken: true };
  }
}

/** Objects are built property by property: a literal that goes on behind a spread costs V8 twenty times as much. */
class ScriptBuilder {
  private readonly lists: List[] = [];
  private readonly pipelines: Pipeline[] = [];
  private readonly commands: Command[] = [];
  private readonly functions: string[] = [];
  private readonly bash: BashSyntax[] = [];
  private readonly locate: Locate;
  private readonly text: string;
  private broken = false;

  constructor(
    private readonly source: TracedText,
    private readonly dialect: "posix" | "bash",
  ) {
    this.locate = locator(source);
    this.text = source.text;
  }

  build(parsed: ast.ParsedScript): Script {
    const body = this.list(parsed, "top", undefined);
    this.commands.sort((a, b) => a.span.start - b.span.start);
    this.bash.sort((a, b) => a.range.start - b.range.start);
    const { source, dialect, lists, pipelines, commands, functions, bash } = this;
    const broken = this.broken || (parsed.errors?.length ?? 0) > 0;
    return {
      source,
      dialect,
      broken,
      body,
      lists,
      pipelines,
      commands,
      chain: chain(body),
      functions,
      bashSyntax: bash,
    };
  }

  private list(node: ast.ParsedScript | ast.CompoundList, context: Context, parent: List | undefined): List {
    const { span, range } = this.locate(node.pos, node.end);
    const list: GrowingList = { span, range, context, parent, pipelines: [] };
    this.lists.push(list);
    let previous: ast.Statement | undefined;
    for (const statement of node.commands) {
      this.statement(statement, list, this.separator(previous, statement.pos));
      previous = statement;
    }
    return list;
  }

  private statement(statement: ast.Statement, list: GrowingList, first: Joined): void {
    const background = statement.background === true;
    const { command } = statement;
    if (command.type !== "AndOr") {
      this.pipeline(command, list, first, background);
      return;
    }
    command.commands.forEach((node, index) => {
      const operator = command.operators[index - 1];
      const end = command.commands[index - 1]?.end ?? node.pos;
      const joined = operator ? { joinedBy: operator, joinRange: this.operatorAfter(end, operator) } : first;
      this.pipeline(node, list, joined, background);
    });
  }

  /** What parts two statements of a list. */
  private separator(previous: ast.Statement | undefined, next: number): Joined {
    if (!previous) return { joinedBy: undefined, joinRange: undefined };
    if (previous.background) return { joinedBy: "&", joinRange: this.locate(previous.end - 1, previous.end).range };
    const joinRange = this.text.slice(previous.end, next).includes(";")
      ? this.operatorAfter(previous.end, ";")
      : undefined;
    return { joinedBy: joinRange ? ";" : "newline", joinRange };
  }

  /** The operator behind `end`, blanks and line continuations skipped. */
  private operatorAfter(end: number, operator: Joiner): Range | undefined {
    const at = end + (/^(?:[ \t]|\\\n)*/.exec(this.text.slice(end, end + 1000))?.[0].length ?? 0);
    return this.text.startsWith(operator, at) ? this.locate(at, at + operator.length).range : undefined;
  }

  private pipeline(node: ast.PipelineNode, list: GrowingList, joined: Joined, background: boolean): void {
    const several = node.type === "Pipeline" ? node : undefined;
    const prefixes = several?.prefixes ?? [];
    const { span, range } = this.locate(node.pos, node.end);
    const { joinedBy, joinRange } = joined;
    const pipeline: Growing<Pipeline, "members"> = {
      span,
      range,
      joinedBy,
      joinRange,
      list,
      members: [],
      operators: several?.operators ?? [],
      negated: prefixes.filter(({ type }) => type === "Negation").length % 2 === 1,
      timed: prefixes.some(({ type }) => type === "Time"),
      background,
    };
    list.pipelines.push(pipeline);
    this.pipelines.push(pipeline);
    const nodes = node.type === "Pipeline" ? node.commands : [node];
    for (const member of nodes) pipeline.members.push(this.member(member, pipeline));
    if (pipeline.operators.includes("|&")) this.feature("|&", node);
  }

  private member(node: ast.CommandNode, pipeline: Pipeline): Command | Compound {
    if (node.type === "Command") return this.command(node, pipeline);
    const inner = node.type === "Redirected" ? node.command : node;
    const lists: List[] = [];
    const redirections = node.type === "Redirected" ? node.redirects.map((redirect) => this.redirection(redirect)) : [];
    if (node.type === "Redirected") for (const redirect of node.redirects) this.descend(redirect, pipeline.list, lists);
    if (inner.type === "Function" && inner.name.value) this.functions.push(inner.name.value);
    this.compoundFeature(inner);
    this.children(inner, pipeline.list, lists, inner.type === "Function" ? "function" : undefined);
    return {
      kind: COMPOUNDS[inner.type] ?? "group",
      ...this.locate(node.pos, node.end),
      lists,
      redirections,
      pipeline,
    };
  }

  private command(node: ast.Command, pipeline: Pipeline): Command {
    const written = [...(node.name ? [node.name] : []), ...node.args].map((word) => this.word(word));
    const { wrappers, assignments: wrapped, words } = unwrap(written);
    const prefix = node.prefix.flatMap((item) => (item.type === "Assignment" ? [this.assignment(item)] : []));
    const first = pipeline.members.length === 0;
    const { span, range } = this.locate(node.pos, node.end);
    const command: Command = {
      kind: "command",
      span,
      range,
      name: programName(words[0]),
      word: words[0],
      args: words.slice(1),
      words: written,
      wrappers,
      assignments: [...prefix, ...wrapped],
      redirections: node.redirects.map((redirect) => this.redirection(redirect)),
      pipeline,
      joinedBy: first ? pipeline.joinedBy : "|",
      context: pipeline.list.context,
    };
    this.commands.push(command);
    this.commandFeatures(command);
    this.children(node, pipeline.list, []);
    return command;
  }

  /** Collects the lists below a node into `lists`. */
  private children(node: ast.SyntaxNode, parent: List, lists: List[], inside?: Context): void {
    ast.forEachChild(node, (child) => {
      if (child.type === "CompoundList") lists.push(this.list(child, inside ?? contextIn(node, child), parent));
      else this.descend(child, parent, lists, inside);
    });
  }

  private descend(node: ast.SyntaxNode, parent: List, lists: List[], inside?: Context): void {
    if (node.type === "Word" && PLAIN.test(node.text)) return;
    this.partFeature(node);
    if (node.type !== "Script") {
      this.children(node, parent, lists, inside);
      return;
    }
    // Positions inside escaped backquotes do not lead back to the file.
    if ("source" in node && node.source !== undefined) return;
    if ("errors" in node && node.errors?.length) this.broken = true;
    this.list(node, "substitution", parent);
  }

  private word(node: ast.CommandArgument): ShellWord {
    const place = this.locate(node.pos, node.end);
    return PLAIN.test(node.text)
      ? plainWord(place, node.text)
      : shellWord(place, node.text, ...meaning(node), this.dialect);
  }

  private assignment(node: ast.Assignment): Assignment {
    const value = node.value.type === "Word" && !node.append ? this.word(node.value).value : undefined;
    return { ...this.locate(node.pos, node.end), name: node.name, value };
  }

  private redirection(node: ast.Redirection): Redirection {
    const heredoc = node.type === "HereDoc" ? node : undefined;
    const { descriptor } = node;
    return {
      ...this.locate(node.pos, node.end),
      operator: node.operator,
      descriptor: descriptor?.type === "FileDescriptor" ? descriptor.value : undefined,
      target: node.type !== "HereDoc" && node.target ? this.word(node.target) : undefined,
      heredoc: heredoc && {
        name: heredoc.delimiter?.value ?? "",
        quoted: heredoc.delimiter?.quoted === true,
        body: heredoc.body.text,
        bodyRange: this.locate(heredoc.body.pos, heredoc.body.end).range,
      },
    };
  }

  private feature(
    feature: BashFeature,
    { pos, end }: { pos: number; end: number },
    text = this.text.slice(pos, end),
  ): void {
    this.bash.push({ feature, text, range: this.locate(pos, end).range });
  }

  private commandFeatures({ name, word, args, span }: Command): void {
    const at = { pos: word?.span.start ?? span.start, end: word?.span.end ?? span.end };
    if (name === "source") this.feature("source", at);
    if (name !== undefined && BASH_BUILTINS.has(name)) this.feature("builtin", at, name);
    const option = name === "set" ? args.find(({ value }) => value === "pipefail") : undefined;
    if (option) this.feature("pipefail", { pos: option.span.start, end: option.span.end });
  }

  private compoundFeature(node: ast.CommandNode): void {
    if (node.type === "TestCommand") this.feature("[[", node);
    if (node.type === "ArithmeticCommand" || node.type === "ArithmeticFor") this.feature("((", node);
    if (node.type === "Select" || node.type === "Coproc") this.feature("builtin", node, node.type.toLowerCase());
    if (node.type !== "Function" || !/^function\s/.test(this.text.slice(node.pos, node.pos + 9))) return;
    this.feature("function keyword", { pos: node.pos, end: node.name.end });
  }

  private partFeature(node: ast.SyntaxNode): void {
    const feature = bashFeature(node);
    if (feature && "pos" in node) this.feature(feature, node);
  }
}

/** The feature of bash that a word's part, an assignment or a redirection uses. */
function bashFeature(node: ast.SyntaxNode): BashFeature | undefined {
  switch (node.type) {
    case "ProcessSubstitution":
      return "process substitution";
    case "HereString":
      return "here-string";
    case "BraceExpansion":
      return "brace expansion";
    case "AnsiCQuoted":
      return "$'…'";
    case "ExtendedGlob":
      return "extended glob";
    case "Redirect":
      return node.operator.startsWith("&>") ? "&>" : undefined;
    case "Assignment":
      if (node.value.type === "ArrayValue" || node.index) return "array";
      return node.append ? "+=" : undefined;
    case "ParameterExpansion":
      if (node.index) return "array";
      return node.prefix === "!" || BASH_OPERATIONS.has(node.operation?.type ?? "") ? "parameter expansion" : undefined;
    default:
      return undefined;
  }
}

/** The word without quotes, and the parts that it is made of. */
function meaning(node: ast.CommandArgument): [string, readonly ast.WordPart[] | undefined] {
  if (node.type === "Word") return [node.value, node.parts];
  if (node.value.type === "ArrayValue") return [node.text, []];
  return [`${node.text.slice(0, node.value.pos - node.pos)}${node.value.value}`, node.value.parts];
}

function contextIn(node: ast.SyntaxNode, child: ast.CompoundList): Context {
  switch (node.type) {
    case "Subshell":
      return "subshell";
    case "If":
    case "Elif":
      return child === node.clause ? "condition" : "branch";
    case "While":
      return child === node.clause ? "condition" : "loop";
    case "For":
    case "ArithmeticFor":
    case "Select":
      return "loop";
    case "CaseItem":
      return "branch";
    default:
      return "group";
  }
}
