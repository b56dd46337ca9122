import type { DockerfileModel } from "../../engine/model.ts";
import type { Instruction, Stage } from "../../syntax/dockerfile.ts";
import type { Command, Script, ShellWord } from "../../syntax/shell.ts";
import { programFolders } from "./layers/base-contents.ts";
import { filesOf } from "./layers/files-of.ts";
import type { Effect } from "./layers/model.ts";
import { scriptOfText } from "./script-texts.ts";
import { startCommand } from "./start-command.ts";
import { textHead } from "./text-heads.ts";

/** What a container of a stage's image runs when it starts, as far as it can be read. */
export interface StartTexts {
  /** ENTRYPOINT and CMD of the file, and the shell scripts that they start. */
  readonly scripts: readonly Script[];
  /** It starts a script that nobody could read. */
  readonly hasUnread: boolean;
  /** Absolute paths of what it starts that the stage brings, and of files that it is given: scripts, programs, `app.jar`. */
  readonly programs: readonly string[];
  /** Texts of scripts in other languages that it starts, as far as they were read. */
  readonly others: readonly string[];
}

const mostScripts = 20;

const interpreters = /^(?:python[\d.]*|node|perl|ruby|php)$/;

const shells: ReadonlySet<string> = new Set(["sh", "bash", "ash", "dash", "busybox"]);

/** Reads what the stage starts, through scripts in the build context and in heredocs. */
export function startTexts(dockerfile: DockerfileModel, stage: Stage): StartTexts {
  const { entrypoint, cmd, cmdIs } = startCommand(stage);
  const started = [entrypoint, cmdIs === "ignored" ? undefined : cmd].flatMap((each) => each?.script ?? []);
  const scripts: Script[] = [...started];
  const programs = new Set<string>();
  const others: string[] = [];
  let hasUnread = false;
  // Scripts that scripts start are read as well, as long as there are few.
  for (let at = 0; at < scripts.length && at < mostScripts; at++) {
    for (const word of scripts[at]?.commands.flatMap(filesStarted) ?? []) {
      const { path, text, other, isScript } = scriptAt(dockerfile, stage, word);
      if (path !== undefined && programs.has(path)) continue;
      if (path !== undefined) programs.add(path);
      if (text !== undefined) scripts.push(scriptOfText(dockerfile, text));
      else if (isScript) hasUnread = true;
      if (other !== undefined) others.push(other);
    }
  }
  const files = filesOf(dockerfile, stage);
  const given = started.flatMap(({ commands }) => commands.flatMap(({ args }) => args.flatMap(literal)));
  const brought = given.filter((word) => word.startsWith("/") && isBrought(files.stateOf(word).effect));
  return {
    scripts,
    hasUnread,
    programs: [...new Set([...programs, ...brought])],
    others,
  };
}

function isBrought(effect: Effect | undefined): boolean {
  return effect !== undefined && effect.entry !== "folder" && effect.instruction.keyword !== "WORKDIR";
}

/** The words that may name a script: the program, and what a shell or an interpreter is given, which it looks for where it works. */
function filesStarted({ word, name = "", args }: Command): readonly string[] {
  const isSourced = name === "." || name === "source";
  if (!shells.has(name) && !isSourced && !interpreters.test(name)) return literal(word);
  if (!isSourced && args.some(({ value }) => /^-[a-z]*[cme]$/.test(value ?? ""))) return [];
  const file = args.find(({ value }) => value !== undefined && !value.startsWith("-"));
  return literal(file).map((path) => (path.includes("/") ? path : `./${path}`));
}

function literal(word: ShellWord | undefined): readonly string[] {
  return word?.value === undefined ? [] : [word.value];
}

/** What a word that is started names. */
export interface Found {
  readonly path: string | undefined;
  /** Of a shell script in the build context or in a heredoc; undefined when it is none, or could not be read. */
  readonly text: string | undefined;
  readonly isScript: boolean;
  /** The text of what is no shell script, as far as it was read. */
  readonly other: string | undefined;
}

/** Looks in the files of the stage for what is started, by path or by name. */
export function scriptAt(dockerfile: DockerfileModel, stage: Stage, word: string): Found {
  const files = filesOf(dockerfile, stage);
  const isBare = !word.includes("/");
  const places = isBare ? [...programFolders, "/"].map((folder) => `${folder}/${word}`) : [word];
  const looksSo = /\.(?:ba|z|k)?sh$|entrypoint/.test(word);
  for (const place of places) {
    const path = files.resolve(files.folderAt(), place);
    const { source, by, exists } = files.stateOf(path);
    if (exists === "no") continue;
    const text = source?.kind === "context" ? textHead(dockerfile.surroundings.context, source.path) : heredocOf(by);
    if (text === undefined && isBare && !by) continue;
    const isScript = looksSo || /^#! *\S*(?:sh|env +(?:-\S+ +)*\w*sh)\b/.test(text ?? "");
    return isScript ? { path, text, isScript, other: undefined } : { path, text: undefined, isScript, other: text };
  }
  return { path: undefined, text: undefined, isScript: looksSo, other: undefined };
}

/** The text of a file that a COPY or ADD has in its heredoc. */
function heredocOf(by: Instruction | undefined): string | undefined {
  return by?.keyword !== "RUN" && by?.heredocs.length === 1 ? by.heredocs[0]?.body.text : undefined;
}
