import type { Range } from "../text.ts";
import type { TracedText } from "../traced.ts";
import * as ast from "./ast.ts";
import { commandFeatures, compoundFeature, partFeature, type Use } from "./features.ts";
import { innerScripts } from "./inner-scripts.ts";
import { COMPOUNDS } from "./kinds.ts";
import { unixLines } from "./locate.ts";
import type {
  Assignment,
  Command,
  Compound,
  Context,
  Joiner,
  List,
  Pipeline,
  Redirection,
  Script,
  ShellWord,
} from "./model.ts";
import type { Growing, GrowingList, OpenCommand, Origin } from "./parsed-script.ts";
import { outermostOrigin, ParsedScript } from "./parsed-script.ts";
import { PLAIN, plainWord, shellWord } from "./words.ts";
import { programName, unwrap } from "./wrappers.ts";

type Joined = Pick<Pipeline, "joinedBy" | "joinRange">;

/**
 * Parses the text of a POSIX shell or of bash, and the scripts that its commands give to other shells. Never throws; what is no
 * correct script gives what was recognised.
 */
export function parseShell(text: TracedText, dialect: "posix" | "bash"): Script {
  return parseScript(outermostOrigin(unixLines(text), dialect, "shell"));
}

/** Reads a text that a shell is given. */
export function parseScript(origin: Origin): Script {
  try {
    return new ScriptBuilder(origin).build();
  } catch (error) {
    // Hundreds of nested substitutions overflow the stack of the parser.
    if (!(error instanceof RangeError)) throw error;
    const nothing = new ParsedScript(origin);
    nothing.broken = true;
    return nothing;
  }
}

/** Objects are built property by property: a literal that goes on behind a spread costs V8 twenty times as much. */
class ScriptBuilder {
  private readonly script: ParsedScript;
  private readonly text: string;

  constructor(private readonly origin: Origin) {
    this.script = new ParsedScript(origin);
    this.text = origin.source.text;
  }

  build(): Script {
    const parsed = ast.parse(this.text);
    this.statements(parsed, this.script.body);
    if (parsed.errors?.length) this.script.broken = true;
    return this.script.finish();
  }

  private list(node: ast.ParsedScript | ast.CompoundList, context: Context, parent: List): List {
    const { span, range } = this.script.locate(node.pos, node.end);
    const list: GrowingList = { span, range, context, parent, script: this.script, pipelines: [] };
    this.script.lists.push(list);
    this.statements(node, list);
    return list;
  }

  private statements(node: ast.ParsedScript | ast.CompoundList, list: GrowingList): void {
    let previous: ast.Statement | undefined;
    for (const statement of node.commands) {
      this.statement(statement, list, this.separator(previous, statement.pos));
      previous = statement;
    }
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
    if (previous.background)
      return { joinedBy: "&", joinRange: this.script.locate(previous.end - 1, previous.end).range };
    const joinRange = this.text.slice(previous.end, next).includes(";")
      ? this.operatorAfter(previous.end, ";")
      : undefined;
    return { joinedBy: joinRange ? ";" : "newline", joinRange };
  }

  /** The operator behind `end`, blanks and line continuations skipped. */
  private operatorAfter(end: number, operator: Joiner): Range | undefined {
    const at = end + (/^(?:[ \t]|\\\n)*/.exec(this.text.slice(end, end + 1000))?.[0].length ?? 0);
    return this.text.startsWith(operator, at) ? this.script.locate(at, at + operator.length).range : undefined;
  }

  private pipeline(node: ast.PipelineNode, list: GrowingList, joined: Joined, background: boolean): void {
    const several = node.type === "Pipeline" ? node : undefined;
    const prefixes = several?.prefixes ?? [];
    const { span, range } = this.script.locate(node.pos, node.end);
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
    this.script.pipelines.push(pipeline);
    const nodes = node.type === "Pipeline" ? node.commands : [node];
    nodes.forEach((member, index) => pipeline.members.push(this.member(member, pipeline, nodes[index - 1])));
    if (pipeline.operators.includes("|&")) this.feature({ feature: "|&", pos: node.pos, end: node.end });
  }

  private member(node: ast.CommandNode, pipeline: Pipeline, previous: ast.CommandNode | undefined): Command | Compound {
    if (node.type === "Command") return this.command(node, pipeline, previous);
    const inner = node.type === "Redirected" ? node.command : node;
    const lists: List[] = [];
    const redirections = node.type === "Redirected" ? node.redirects.map((redirect) => this.redirection(redirect)) : [];
    if (node.type === "Redirected") for (const redirect of node.redirects) this.descend(redirect, pipeline.list, lists);
    if (inner.type === "Function" && inner.name.value) this.script.functions.push(inner.name.value);
    this.feature(compoundFeature(inner, this.text));
    this.children(inner, pipeline.list, lists, inner.type === "Function" ? "function" : undefined);
    return {
      kind: COMPOUNDS[inner.type] ?? "group",
      ...this.script.locate(node.pos, node.end),
      lists,
      redirections,
      pipeline,
    };
  }

  private command(node: ast.Command, pipeline: Pipeline, previous: ast.CommandNode | undefined): Command {
    const nodes = [...(node.name ? [node.name] : []), ...node.args];
    const written = nodes.map((word) => this.word(word));
    const { wrappers, assignments: wrapped, words } = unwrap(written);
    const prefix = node.prefix.flatMap((item) => (item.type === "Assignment" ? [this.assignment(item)] : []));
    const first = pipeline.members.length === 0;
    const { span, range } = this.script.locate(node.pos, node.end);
    const command: OpenCommand = {
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
      runs: undefined,
      pipeline,
      joinedBy: first ? pipeline.joinedBy : "|",
      context: pipeline.list.context,
    };
    this.script.commands.push(command);
    const at = nodes[written.length - words.length] ?? node;
    for (const use of commandFeatures(command.name, node, at)) this.feature(use);
    this.children(node, pipeline.list, []);
    if (this.script.readsInner) this.shell(command, node, previous);
    return command;
  }

  /** Reads what the command gives to a shell. */
  private shell(command: OpenCommand, node: ast.Command, previous: ast.CommandNode | undefined): void {
    const origin = innerScripts(this.origin, command, node, previous);
    if (!origin) return;
    command.runs = parseScript(origin);
    this.script.add(command.runs);
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
    this.feature(partFeature(node));
    if (node.type !== "Script") {
      this.children(node, parent, lists, inside);
      return;
    }
    // Positions inside escaped backquotes do not lead back to the file.
    if ("source" in node) return;
    if ("errors" in node && node.errors?.length) this.script.broken = true;
    this.list(node, "substitution", parent);
  }

  private word(node: ast.CommandArgument): ShellWord {
    const place = this.script.locate(node.pos, node.end);
    return PLAIN.test(node.text)
      ? plainWord(place, node.text)
      : shellWord(place, node.text, ...meaning(node), this.script.dialect);
  }

  private assignment(node: ast.Assignment): Assignment {
    const value = node.value.type === "Word" && !node.append ? this.word(node.value).value : undefined;
    return { ...this.script.locate(node.pos, node.end), name: node.name, value };
  }

  private redirection(node: ast.Redirection): Redirection {
    const heredoc = node.type === "HereDoc" ? node : undefined;
    const { descriptor } = node;
    return {
      ...this.script.locate(node.pos, node.end),
      operator: node.operator,
      descriptor: descriptor?.type === "FileDescriptor" ? descriptor.value : undefined,
      target: node.type !== "HereDoc" && node.target ? this.word(node.target) : undefined,
      heredoc: heredoc && {
        name: heredoc.delimiter?.value ?? "",
        quoted: heredoc.delimiter?.quoted === true,
        body: heredoc.body.text,
        bodyRange: this.script.locate(heredoc.body.pos, heredoc.body.end).range,
      },
    };
  }

  private feature(use: Use | undefined): void {
    if (!use) return;
    const { feature, pos, end, text = this.text.slice(pos, end) } = use;
    this.script.bashSyntax.push({ feature, text, range: this.script.locate(pos, end).range });
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
