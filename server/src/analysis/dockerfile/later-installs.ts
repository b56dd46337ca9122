import type { DockerfileModel } from "../../engine/model.ts";
import { restoredBy } from "../../knowledge/packages/dependency-restores.ts";
import { isSystemProgram } from "../../knowledge/packages/launchers.ts";
import { mentionsApt, neverInstalls, startsPrograms } from "../../knowledge/packages/non-installers.ts";
import { packageCall } from "../../knowledge/packages/package-calls.ts";
import { isHarmless } from "../../knowledge/shell/harmless-programs.ts";
import type { Instruction, Stage } from "../../syntax/dockerfile.ts";
import { rememberFor } from "../../syntax/memo.ts";
import type { Command, Script } from "../../syntax/shell.ts";
import { packageScripts } from "./package-scripts.ts";
import { scriptOfText } from "./script-texts.ts";
import { scriptAt } from "./start-texts.ts";
import { filesStarted } from "./started-files.ts";

/**
 * A test of instructions: true for a RUN that may install packages with apt by what it starts: a script that was not read, or calls
 * apt; a program of which nobody knows what it does. False where all that it runs is known to install none in this way.
 */
export const mayStartApt: (dockerfile: DockerfileModel) => (instruction: Instruction) => boolean = rememberFor(
  (dockerfile) =>
    ({ keyword, script, stage }) =>
      keyword === "RUN" && (!script || !stage || isOpaque({ dockerfile, stage, depth: 0 }, script)),
);

interface Place {
  readonly dockerfile: DockerfileModel;
  readonly stage: Stage;
  /** How many scripts have started this one. */
  readonly depth: number;
}

const deepest = 3;

function isOpaque(place: Place, script: Script): boolean {
  return script.broken || script.commands.some((command) => calls(place, command, script));
}

function calls(place: Place, command: Command, script: Script): boolean {
  const { name, word, args, runs } = command;
  const words = args.map(({ template }) => template);
  if (!word || runs?.broken === false || (name !== undefined && script.functions.includes(name))) return false;
  if (name === undefined) return true;
  const call = packageCall(command);
  // What a script calls is no step of the file, which `needsLists` looks at.
  if (call?.manager === "apt") return place.depth > 0;
  if (!isSystemProgram(word.template)) return !isReadAndClean(place, command);
  if (isHarmless(name, words) && name !== "awk") return false;
  if (words.some(mentionsApt)) return true;
  if (name === "find" || name === "awk") return words.some((each) => /^-(?:exec|ok)(?:dir)?$|system/.test(each));
  if (call && !/^(?:npx|pnpx|bunx)$/.test(name) && call.action !== "other") return hasInstallScript(place);
  if (neverInstalls(name) || restoredBy(command) !== undefined) return false;
  return !isReadAndClean(place, command);
}

/** Scripts that an install of a project runs, and `setup.py`. */
function hasInstallScript({ dockerfile }: Place): boolean {
  const { manifests = {}, heads = {} } = dockerfile.surroundings.context ?? {};
  const texts = [...Object.entries(manifests), ...Object.entries(heads)];
  return texts.some(([path, text]) => /(?:^|\/)(?:package\.json|setup\.py)$/.test(path) && mentionsApt(text));
}

/** What it starts was read, all of it, and calls no apt. */
function isReadAndClean(place: Place, command: Command): boolean {
  const { dockerfile, stage, depth } = place;
  if (depth >= deepest) return false;
  const inner = { dockerfile, stage, depth: depth + 1 };
  const scripts = packageScripts(dockerfile, stage, command);
  if (scripts.length > 0) return scripts.every((text) => !isOpaque(inner, scriptOfText(dockerfile, text)));
  if (isModule(command)) return true;
  const started = filesStarted(command).filter(({ isGuess }) => !isGuess);
  return (
    started.length > 0 &&
    started.every(({ word, byShell }) => {
      const { text, other } = scriptAt(dockerfile, stage, word, byShell);
      if (text !== undefined) return !isOpaque(inner, scriptOfText(dockerfile, text));
      return other !== undefined && !mentionsApt(other) && !startsPrograms(other);
    })
  );
}

/** Modules of Python that start nothing of the project. */
function isModule({ name = "", args }: Command): boolean {
  const words = args.map(({ template }) => template).join(" ");
  return (
    (/^python[\d.]*$/.test(name) &&
      /^-m (?:venv|ensurepip|compileall|nltk\.downloader|spacy download)\b/.test(words)) ||
    (/^python[\d.]*$/.test(name) && /^(?:-c|-\w*c) /.test(words) && !startsPrograms(words) && !mentionsApt(words))
  );
}

/** True when a command of the stage may itself install packages with apt, by what it starts. */
export function mayCallApt(dockerfile: DockerfileModel, stage: Stage, script: Script, command: Command): boolean {
  return calls({ dockerfile, stage, depth: 0 }, command, script);
}
