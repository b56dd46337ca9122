import type { DockerfileModel } from "../../engine/model.ts";
import { needsEnvFile, readsEnvFiles, servesEnvFiles } from "../../knowledge/files/env-file-readers.ts";
import { instructionsAndTriggersOf } from "../../syntax/dockerfile.ts";
import { rememberFor } from "../../syntax/memo.ts";
import type { Command, Script } from "../../syntax/shell.ts";
import { isNamed } from "./named-files.ts";
import { scriptOfText } from "./script-texts.ts";

/**
 * True when the build or the program may read a file of the context that no COPY names, so that no ignore file should keep it out:
 * it is named somewhere, or it is an `.env` file, which many tools load by themselves.
 * @param path POSIX path of a file or folder within the context
 */
export function isNeeded(dockerfile: DockerfileModel, path: string): boolean {
  const name = path.slice(path.lastIndexOf("/") + 1);
  return isNamed(dockerfile, name) || (/^\.env(?:\.|$)/.test(name) && mayReadEnvFiles(dockerfile));
}

const mayReadEnvFiles = rememberFor((dockerfile: DockerfileModel): boolean => {
  const runs = instructionsAndTriggersOf(dockerfile, "RUN");
  const starts = instructionsAndTriggersOf(dockerfile, "CMD", "ENTRYPOINT").flatMap(({ script }) => script ?? []);
  const manifests = manifestTexts(dockerfile);
  if (needsEnvFile(manifests)) return true;
  const known = [...manifests.split("\n"), ...runs.map(({ command }) => command?.text ?? "")].join("\n");
  const steps = [...runs.flatMap(({ script }) => script ?? []), ...namedScripts(dockerfile)].flatMap(commandsOf);
  return (
    steps.some((step) => readsEnvFiles(stepOf(step), known) || startsUnread(dockerfile, step)) ||
    starts.flatMap(commandsOf).some((step) => servesEnvFiles(stepOf(step), known))
  );
});

function commandsOf({ commands }: Script): readonly Command[] {
  return commands.flatMap((command) => [command, ...(command.runs?.commands ?? [])]);
}

function stepOf({ name, args }: Command): { readonly program: string; readonly args: string } {
  return { program: name ?? "", args: args.map(({ template }) => template).join(" ") };
}

/** Texts of the manifests but for `.env` itself. */
function manifestTexts({ surroundings: { context } }: DockerfileModel): string {
  return Object.entries(context?.manifests ?? {})
    .flatMap(([path, text]) => (/(?:^|\/)\.env$/.test(path) ? [] : [text]))
    .join("\n");
}

const isScript = /\.(?:ba|z|k)?sh$|entrypoint/;

/** The shell scripts of the context that the Dockerfile names. */
function namedScripts(dockerfile: DockerfileModel): readonly Script[] {
  return Object.entries(dockerfile.surroundings.context?.heads ?? {}).flatMap(([path, text]) =>
    isScript.test(path) || /^#! *\S*sh\b/.test(text) ? [scriptOfText(dockerfile, text)] : [],
  );
}

/** What a project brings and what every build of its kind calls: it loads no settings. */
const wrappers = /(?:^|\/)(?:gradlew|mvnw|configure|install\.sh|autogen\.sh|bootstrap\.sh)$/;

/** It starts a script of the project that nobody has read. */
function startsUnread({ surroundings: { context } }: DockerfileModel, { word, name, args }: Command): boolean {
  const isShell = /^(?:ba|da|a)?sh$/.test(name ?? "");
  const file = (isShell ? args.find(({ template }) => !template.startsWith("-")) : word)?.value;
  const looksSo = isShell ? isScript.test(file ?? "") : /^\.\.?\//.test(file ?? "");
  if (file === undefined || !looksSo || wrappers.test(file)) return false;
  const path = file.replace(/^(?:\.\/)+/, "");
  const isThere = (each: string) => each === path || each.endsWith(`/${path}`) || path.endsWith(`/${each}`);
  return (
    (context?.files.some(isThere) ?? false) && !Object.keys({ ...context?.heads, ...context?.manifests }).some(isThere)
  );
}
