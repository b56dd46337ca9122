import type { DockerfileModel } from "../../engine/model.ts";
import type { Stage } from "../../syntax/dockerfile.ts";
import type { Script, ShellWord } from "../../syntax/shell.ts";
import { programFolders } from "./layers/base-contents.ts";
import { filesOf } from "./layers/files-of.ts";
import type { Effect, PathState } from "./layers/model.ts";
import { packageScripts } from "./package-scripts.ts";
import { scriptOfText } from "./script-texts.ts";
import { startCommand, type StartedProgram } from "./start-command.ts";
import { filesStarted } from "./started-files.ts";
import { textHead } from "./text-heads.ts";
import { servicesOf } from "./volumes.ts";

/** What a container of a stage's image runs when it starts, as far as it can be read. */
export interface StartTexts {
  /** What starts it, and the shell scripts and scripts of `package.json` that this starts. */
  readonly scripts: readonly Script[];
  /** It starts a script that nobody could read. */
  readonly hasUnread: boolean;
  /** Absolute paths of what it starts that the stage brings, and of files that it is given: scripts, programs, `app.jar`. */
  readonly programs: readonly string[];
  /** What it starts in other languages, as far as that was read. */
  readonly others: readonly ProgramText[];
}

/** The text of a program, and where it lies. */
export interface ProgramText {
  readonly path: string;
  readonly text: string;
}

const mostScripts = 20;

/** Reads what ENTRYPOINT and CMD of the stage start, through files of the build context and heredocs. */
export function startTexts(dockerfile: DockerfileModel, stage: Stage): StartTexts {
  const { entrypoint, cmd, cmdIs, program } = startCommand(stage);
  const started = [entrypoint, cmdIs === "ignored" ? undefined : cmd].flatMap((each) => each?.script ?? []);
  // `ENTRYPOINT ["python"]` and `CMD ["app.py"]` are one command.
  const whole =
    entrypoint?.json && program?.instruction === entrypoint ? [scriptOfText(dockerfile, textOf(program))] : [];
  return textsFrom(dockerfile, stage, [...started, ...whole]);
}

/** Reads what Compose services start in containers of the image in the place of its own command. */
export function serviceTexts(dockerfile: DockerfileModel, stage: Stage): StartTexts {
  const { entrypoint } = startCommand(stage);
  const front = entrypoint?.json ? `${quotedWords(entrypoint.script?.commands[0]?.words ?? [])} ` : "";
  const texts = servicesOf(dockerfile, stage).flatMap(({ starts }) => {
    if (!starts) return [];
    const { entrypoint: own, command } = starts;
    if (own !== undefined) return [`${own} ${command ?? ""}`];
    return command === undefined ? [] : [command, ...(front === "" ? [] : [front + command])];
  });
  return textsFrom(
    dockerfile,
    stage,
    texts.map((text) => scriptOfText(dockerfile, text)),
  );
}

function textOf({ word, args }: StartedProgram): string {
  return quotedWords([...(word ? [word] : []), ...args]);
}

function quotedWords(words: readonly ShellWord[]): string {
  return words.map(({ template }) => `'${template.replaceAll("'", `'\\''`)}'`).join(" ");
}

function textsFrom(dockerfile: DockerfileModel, stage: Stage, started: readonly Script[]): StartTexts {
  const scripts: Script[] = [...started];
  const texts = new Set<string>();
  const programs = new Set<string>();
  const others: ProgramText[] = [];
  let hasUnread = false;
  const read = (text: string) => {
    if (!texts.has(text)) scripts.push(scriptOfText(dockerfile, text));
    texts.add(text);
  };
  // Scripts that scripts start are read as well, as long as there are few.
  for (let at = 0; at < scripts.length && at < mostScripts; at++) {
    const commands = scripts[at]?.commands ?? [];
    for (const { word, byShell, isGuess } of commands.flatMap(filesStarted)) {
      const { path, text, other, isScript } = scriptAt(dockerfile, stage, word, byShell);
      if (path !== undefined && programs.has(path)) continue;
      if (isGuess && text === undefined && other === undefined) continue;
      if (path !== undefined) programs.add(path);
      if (text !== undefined) read(text);
      else if (isScript) hasUnread = true;
      if (path !== undefined && other !== undefined) others.push({ path, text: other });
    }
    for (const command of commands) packageScripts(dockerfile, stage, command).forEach(read);
  }
  const files = filesOf(dockerfile, stage);
  const given = started.flatMap(({ commands }) => commands.flatMap(({ args }) => args.flatMap(literal)));
  const brought = given.filter((word) => word.startsWith("/") && isBrought(files.stateOf(word).effect));
  return { scripts, hasUnread, programs: [...new Set([...programs, ...brought])], others };
}

function isBrought(effect: Effect | undefined): boolean {
  return effect !== undefined && effect.entry !== "folder" && effect.instruction.keyword !== "WORKDIR";
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

/**
 * Looks in the files of the stage for what is started, by path or by name.
 * @param byShell a shell is told to read it
 */
export function scriptAt(dockerfile: DockerfileModel, stage: Stage, word: string, byShell = false): Found {
  const files = filesOf(dockerfile, stage);
  const isBare = !word.includes("/");
  const places = isBare ? [...programFolders, "/"].map((folder) => `${folder}/${word}`) : [word];
  const looksSo = /\.(?:ba|z|k)?sh$|entrypoint/.test(word);
  for (const place of places) {
    const path = files.resolve(files.folderAt(), place);
    const state = files.stateOf(path);
    if (state.exists === "no") continue;
    const text = heredocOrHead(dockerfile, state);
    if (text === undefined && isBare && !state.by) continue;
    const isText = text !== undefined && !text.includes("\0");
    const isScript = looksSo || (byShell && isText) || /^#! *\S*(?:sh|env +(?:-\S+ +)*\w*sh)\b/.test(text ?? "");
    if (isScript) return { path, text, isScript, other: undefined };
    return { path, text: undefined, isScript, other: isText ? text : undefined };
  }
  return { path: undefined, text: undefined, isScript: looksSo, other: undefined };
}

/** How a file begins that comes from the build context, or that a COPY or ADD has in its heredoc; undefined when nobody read it. */
export function heredocOrHead({ surroundings }: DockerfileModel, { source, by }: PathState): string | undefined {
  if (source?.kind === "context") return textHead(surroundings.context, source.path);
  return by?.keyword !== "RUN" && by?.heredocs.length === 1 ? by.heredocs[0]?.body.text : undefined;
}
