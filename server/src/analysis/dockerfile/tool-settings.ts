import {
  canonical,
  type ConfiguredTool,
  isConfigurationOf,
  settingOfVariable,
  settingsIn,
  type ToolSetting,
} from "../../knowledge/packages/tool-settings.ts";
import { type Instruction, instructionsOf, type Stage, stageChain } from "../../syntax/dockerfile.ts";
import { rememberFor } from "../../syntax/memo.ts";
import { type Command, runsAlways, type Script, type ShellWord } from "../../syntax/shell.ts";
import { transferOf } from "./transfer.ts";

/** What a stage has settled for a tool when one of its steps runs. */
export interface ToolSettings {
  /** True when one of the settings is switched on or given a value, or may be: by a file that nobody here can read. */
  readonly mayHave: (...names: readonly string[]) => boolean;
  /** True when the setting is given a value, whatever it is. */
  readonly isGiven: (name: string) => boolean;
}

/** A setting, or "other": there are some that nobody here can read. */
interface Settled {
  readonly setting: ToolSetting | "other";
  /** The file that it stands in, as written; undefined when none is known. */
  readonly path?: string;
}

const FALSE = /^(?:0|no|false|off|n)$/i;

/**
 * The tool's settings when `run` runs: what steps up to it, those of parent stages included, write, copy or set, and the
 * variables in force.
 */
export function toolSettings(stage: Stage, tool: ConfiguredTool, run: Instruction): ToolSettings {
  const known = settingsOf(stage);
  const ofRun = known.get(run) ?? new Map<ConfiguredTool, ToolSettings>();
  known.set(run, ofRun);
  const settings = ofRun.get(tool) ?? readSettings(stage, tool, run);
  ofRun.set(tool, settings);
  return settings;
}

/** By RUN and tool: each call of the tool asks. */
const settingsOf = rememberFor((_: Stage) => new Map<Instruction, Map<ConfiguredTool, ToolSettings>>());

function readSettings(stage: Stage, tool: ConfiguredTool, run: Instruction): ToolSettings {
  const steps = stageChain(stage).flatMap((each) => SETTLING[tool](each));
  const before = steps.filter(({ step }) => step.index <= run.index || run.onbuild);
  const kept = before.flatMap(({ step, settled }) => {
    const later = before.filter((other) => other.step.index > step.index && other.step.index < run.index);
    const removed = later.flatMap((other) => other.removed);
    return settled.filter(({ path }) => path === undefined || !removed.some((each) => takesAway(each, path)));
  });
  const settled = [
    ...kept,
    ...[...run.before.variables.values()].flatMap(({ name, value }) => byVariable(tool, name, value?.text)),
    ...(run.script?.commands ?? []).flatMap((command) => exported(tool, command)),
  ].map(({ setting }) => setting);
  return {
    mayHave: (...names) =>
      settled.some((each) => each === "other" || (names.includes(each.name) && !FALSE.test(each.value ?? ""))),
    isGiven: (wanted) => settled.some((each) => each !== "other" && each.name === wanted),
  };
}

/** True when a variable in front of the command gives the tool one of the settings, or settings from elsewhere. */
export function mayHaveByVariable(
  { assignments }: Command,
  tool: ConfiguredTool,
  ...names: readonly string[]
): boolean {
  return assignments.some(({ name }) => {
    const setting = settingOfVariable(tool, name);
    return setting === "other" || (setting !== undefined && names.includes(setting));
  });
}

/** The steps of a stage that settle something for a tool: most settle nothing, and each is looked at once. */
const SETTLING: Readonly<Record<ConfiguredTool, (stage: Stage) => readonly SettlingStep[]>> = {
  apt: rememberFor((stage: Stage) => settlingSteps("apt", stage)),
  dnf: rememberFor((stage: Stage) => settlingSteps("dnf", stage)),
  zypper: rememberFor((stage: Stage) => settlingSteps("zypper", stage)),
  pip: rememberFor((stage: Stage) => settlingSteps("pip", stage)),
  npm: rememberFor((stage: Stage) => settlingSteps("npm", stage)),
};

interface SettlingStep {
  readonly step: Instruction;
  readonly settled: readonly Settled[];
  /** What it surely removes, as written: files, folders, `FOLDER/*`. */
  readonly removed: readonly string[];
}

function settlingSteps(tool: ConfiguredTool, stage: Stage): readonly SettlingStep[] {
  return instructionsOf(stage, "RUN", "COPY", "ADD").flatMap((step) => {
    const settled = byStep(tool, step);
    const removed = removedBy(step).filter((path) => isConfigurationOf(tool, path.replace(/\/\*$/, "")));
    return settled.length === 0 && removed.length === 0 ? [] : [{ step, settled, removed }];
  });
}

function byStep(tool: ConfiguredTool, step: Instruction): readonly Settled[] {
  if (step.keyword !== "RUN") return byCopy(tool, step);
  const { script } = step;
  return script ? script.commands.flatMap((command) => byCommand(tool, script, command)) : [];
}

/** What `rm` takes away for certain. */
function removedBy({ script }: Instruction): readonly string[] {
  const commands = script?.commands.filter((command) => command.name === "rm" && runsAlways(command)) ?? [];
  return commands.flatMap(({ args }) =>
    args.flatMap(({ value, template, variables }) => (variables.length > 0 ? [] : (value ?? template))),
  );
}

/** `rm PATH`, `rm -r FOLDER`, `rm FOLDER/*` */
function takesAway(removed: string, path: string): boolean {
  const folder = removed.replace(/\/\*?$/, "");
  return path === removed || path.startsWith(`${folder}/`);
}

function byCopy(tool: ConfiguredTool, step: Instruction): readonly Settled[] {
  const { sources, destination } = transferOf(step);
  const paths = [...sources, ...(destination ? [destination] : [])].flatMap(({ value }) => value ?? []);
  if (!paths.some((path) => isConfigurationOf(tool, path))) return [];
  const target = destination?.value;
  if (step.heredocs.length > 0 && sources.length === 0)
    return step.heredocs.flatMap(({ body }) => inFile(settingsIn(tool, body.text), target));
  const names = sources.map(({ value }) => value?.slice(value.lastIndexOf("/") + 1) ?? "");
  if (target && names.every((name) => isPassedOver(tool, target, name))) return [];
  return [{ setting: "other", ...(target === undefined || sources.length > 1 ? {} : { path: target }) }];
}

/** A file, by its ending, that the tool does not read in that folder. */
function isPassedOver(tool: ConfiguredTool, folder: string, name: string): boolean {
  const path = `${folder.replace(/\/$/, "")}/${name}`;
  return (
    isConfigurationOf(tool, folder) && /\.\w+$/.test(name) && !isConfigurationOf(tool, path) && folder.endsWith(".d/")
  );
}

function inFile(settings: readonly ToolSetting[], path: string | undefined): readonly Settled[] {
  return settings.map((setting) => ({ setting, ...(path === undefined ? {} : { path }) }));
}

function byVariable(tool: ConfiguredTool, name: string, value: string | undefined): readonly Settled[] {
  const setting = settingOfVariable(tool, name);
  if (setting === undefined) return [];
  return [{ setting: setting === "other" ? "other" : { name: setting, value } }];
}

/** `export NAME=value`, and a mere `NAME=value`. */
function exported(tool: ConfiguredTool, { name, word, args, assignments }: Command): readonly Settled[] {
  if (name === "export") {
    return args.flatMap(({ template }) => {
      const [variable = "", value] = template.split("=", 2);
      return byVariable(tool, variable, value);
    });
  }
  return word ? [] : assignments.flatMap((each) => byVariable(tool, each.name, each.value));
}

/** Programs that only look at a file, or take it away. */
const HARMLESS: ReadonlySet<string> = new Set(
  "rm rmdir unlink ls cat grep test [ stat chmod chown mkdir find head tail wc md5sum sha256sum".split(" "),
);

function byCommand(tool: ConfiguredTool, script: Script, command: Command): readonly Settled[] {
  const written = writtenFiles(command).find(({ template }) => isConfigurationOf(tool, template));
  if (written) {
    const text = writtenText(command);
    return text === undefined ? [{ setting: "other" }] : inFile(settingsIn(tool, text), written.template);
  }
  const named = command.args.find(({ template }) => isConfigurationOf(tool, template.replace(/^.*=/, "")));
  if (named && !HARMLESS.has(command.name ?? "")) return [{ setting: "other", path: named.template }];
  return byConfigCommand(tool, command).map((setting) => ({ setting }));
}

/** What the output goes to: `> file`, `tee file`. */
function writtenFiles({ name, args, redirections }: Command): readonly ShellWord[] {
  const targets = redirections.flatMap(({ operator, target }) => (/^&?>/.test(operator) && target ? [target] : []));
  return name === "tee" ? [...targets, ...args.filter(({ template }) => !template.startsWith("-"))] : targets;
}

/** What `echo`, `printf`, `cat <<EOF`, or one of them in front of `| tee`, writes; undefined when nobody knows. */
function writtenText({ name, args, redirections, pipeline }: Command): string | undefined {
  const heredoc = redirections.find((each) => each.heredoc)?.heredoc;
  if (name === "cat" || name === "tee") {
    if (heredoc) return heredoc.body;
    const [first, second, ...others] = pipeline.members;
    const source = name === "tee" && second && others.length === 0 && first?.kind === "command" ? first : undefined;
    return source && (source.name === "echo" || source.name === "printf") ? writtenText(source) : undefined;
  }
  if (name !== "echo" && name !== "printf") return undefined;
  const words = args.filter(({ template }) => !/^-[neE]+$/.test(template)).map(({ template }) => template);
  const [format = "", ...values] = words;
  // `printf '%s\n' …` prints its values one behind the other, a line each.
  const lines = name === "printf" && format.includes("%") ? values : [words.join(" ")];
  return lines.join("\n").replaceAll("\\n", "\n");
}

/** `pip config set global.no-cache-dir true`, `npm config set cache /tmp`, `npm set cache=/tmp`, `dnf config-manager --setopt=…`. */
function byConfigCommand(tool: ConfiguredTool, { name = "", args }: Command): readonly ToolSetting[] {
  const words = args.map(({ template }) => template);
  if (
    tool === "dnf" &&
    /^(?:dnf|yum)(?:5|-config-manager)?$/.test(name) &&
    [name, ...words].join(" ").includes("config-manager")
  ) {
    return words.flatMap((word) => settingsIn("dnf", word.replace(/^--setopt=/, "")));
  }
  const program = tool === "pip" ? /^(?:pip|python)[\d.]*$/ : tool === "npm" ? /^npm$/ : undefined;
  const at = words.indexOf("set");
  if (!program?.test(name) || at < 1 || words[at - 1] !== "config") return [];
  const [key = "", value] = words.slice(at + 1).filter((word) => !word.startsWith("-"));
  const [first = "", second = value] = key.split("=", 2);
  return [{ name: canonical(tool, first), value: second }];
}
