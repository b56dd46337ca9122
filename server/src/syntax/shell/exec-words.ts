import type { Range } from "../text.ts";
import type { TracedText } from "../traced.ts";
import type { Command, Pipeline, Script, ShellWord } from "./model.ts";
import type { Growing, OpenCommand } from "./parsed-script.ts";
import { innerOrigin, outermostOrigin, ParsedScript } from "./parsed-script.ts";
import { parseScript } from "./parser.ts";
import { startedShell } from "./started-shell.ts";
import { programName, unwrap } from "./wrappers.ts";

/** A string of an exec form. */
export interface ExecWord {
  /** Where it stands in the array's text, with its quotation marks. */
  readonly span: Range;
  /** What the program is given, traced to the array's text. */
  readonly value: TracedText;
}

/** The words of an exec form as a script of one command; what it gives to a shell is read too. */
export function execScript(source: TracedText, items: readonly ExecWord[]): Script {
  const origin = outermostOrigin(source, "posix", "exec");
  const script = new ParsedScript(origin);
  if (items.length === 0) return script.finish();
  const { span, range } = script.body;
  const pipeline: Growing<Pipeline, "members"> = {
    span,
    range,
    joinedBy: undefined,
    joinRange: undefined,
    list: script.body,
    members: [],
    operators: [],
    negated: false,
    timed: false,
    background: false,
  };
  const command = commandOf(script, pipeline, items);
  pipeline.members.push(command);
  script.body.pipelines.push(pipeline);
  script.pipelines.push(pipeline);
  script.commands.push(command);
  const runs = innerOf(origin, command, items);
  if (runs) {
    command.runs = runs;
    script.add(runs);
  }
  return script.finish();
}

function commandOf(script: ParsedScript, pipeline: Pipeline, items: readonly ExecWord[]): OpenCommand {
  const written = items.map((item) => wordOf(script, item));
  const { wrappers, assignments, words } = unwrap(written);
  const { span, range } = pipeline;
  return {
    kind: "command",
    span,
    range,
    name: programName(words[0]),
    word: words[0],
    args: words.slice(1),
    words: written,
    wrappers,
    assignments,
    redirections: [],
    runs: undefined,
    pipeline,
    joinedBy: undefined,
    context: "top",
  };
}

function wordOf({ locate, source }: ParsedScript, { span, value: { text } }: ExecWord): ShellWord {
  return {
    ...locate(span.start, span.end),
    text: source.text.slice(span.start, span.end),
    value: text,
    template: text,
    glob: false,
    variables: [],
    substitution: false,
  };
}

function innerOf(
  origin: Parameters<typeof innerOrigin>[0],
  command: Command,
  items: readonly ExecWord[],
): Script | undefined {
  const started = startedShell(command.name, command.args);
  if (!started?.dialect || started.script === "stdin" || started.skip > 0) return undefined;
  const item = items.at(started.script - command.args.length);
  return (
    item && parseScript(innerOrigin(origin, item.value, { dialect: started.dialect, host: command, editable: true }))
  );
}
