import type { DockerfileModel } from "../../engine/model.ts";
import type { Instruction, JsonItem, Stage } from "../../syntax/dockerfile.ts";
import { type EntrypointRole, entrypointRole } from "./entrypoint-role.ts";
import { programPaths } from "./image-contents.ts";
import { programFolders } from "./layers/base-contents.ts";
import { filesOf } from "./layers/files-of.ts";
import { startCommand } from "./start-command.ts";

/** An item of an exec form that the engine looks for as a program, and which is a program and its arguments: `["node server.js"]`. */
export interface SingleString {
  readonly item: JsonItem;
  /** Nothing starts with it, whatever is in the base image. */
  readonly sure: boolean;
}

/**
 * The item of CMD, ENTRYPOINT, RUN or HEALTHCHECK CMD in exec form that holds a command instead of a program; what stands in front of it
 * starts what it is given: `tini --`. Undefined where blanks may be part of a file's name, where the words are arguments of an
 * ENTRYPOINT or its shell's script, and where the instruction does not count.
 */
export function singleString(dockerfile: DockerfileModel, instruction: Instruction): SingleString | undefined {
  const { json, script, stage } = instruction;
  const word = json && script?.chain?.length === 1 ? script.chain[0]?.word : undefined;
  const item = json?.find(({ range }) => range.start === word?.range.start);
  if (!item || !stage || stage.windows || !isCommand(dockerfile, stage, item.value)) return undefined;
  const roles = rolesOf(dockerfile, instruction);
  if (roles.length === 0 || !roles.every((role) => RUNNING.has(role))) return undefined;
  return { item, sure: roles.every((role) => role === "none" || role === "passes") };
}

/** ENTRYPOINTs that run the words of a CMD as they are, or do so by custom. */
const RUNNING: ReadonlySet<EntrypointRole> = new Set<EntrypointRole>(["none", "passes", "looks", "perhaps", "unknown"]);

/** What takes the words in each stage where the instruction counts; "none": they are started as they are. */
function rolesOf(dockerfile: DockerfileModel, instruction: Instruction): readonly EntrypointRole[] {
  const { keyword, onbuild, stage } = instruction;
  if (keyword === "RUN") return ["none"];
  if (onbuild || !stage) return keyword === "CMD" ? [] : ["none"];
  if (keyword === "HEALTHCHECK") return stage.end.healthcheck === instruction ? ["none"] : [];
  return dockerfile.stages.flatMap((each) => {
    const { entrypoint, cmd } = startCommand(each);
    if (entrypoint === instruction) return ["none" as const];
    return cmd === instruction ? [entrypointRole(dockerfile, each)] : [];
  });
}

/** Marks of commands for Windows, whose names and folders have blanks more often. */
const windowsMarks = /\\|%\w+%|(?:^|\s)[a-z]:\/|\.(?:exe|bat|cmd|ps1)\b/i;

function isCommand(dockerfile: DockerfileModel, stage: Stage, text: string): boolean {
  const [, program = "", rest = ""] = /^\s*(\S+)(\s[\s\S]*)?$/.exec(text) ?? [];
  if (!/\s/.test(text) || windowsMarks.test(text) || isFile(dockerfile, stage, text)) return false;
  if (!program.includes("/")) return /^[\w.+$]/.test(program);
  // A folder may have a blank in its name: "/opt/My App/run".
  const isThere = filesOf(dockerfile, stage).stateOf(resolved(dockerfile, stage, program)).exists === "yes";
  return isThere || rest.trim() === "" || /\s-/.test(rest) || isUsualPath(program);
}

/** `/bin/sh`, `/usr/bin/env`: folders of the system have no blanks in their names. */
function isUsualPath(program: string): boolean {
  return programFolders.has(program.slice(0, program.lastIndexOf("/")));
}

/** A file of this very name is in the image or in the build context. */
function isFile(dockerfile: DockerfileModel, stage: Stage, text: string): boolean {
  const files = filesOf(dockerfile, stage);
  const places = text.includes("/") ? [resolved(dockerfile, stage, text)] : programPaths(stage, text);
  const name = text.slice(text.lastIndexOf("/") + 1);
  return (
    places.some((path) => files.stateOf(path).exists === "yes") ||
    (/\s/.test(name) && dockerfile.surroundings.context?.files.some((file) => `/${file}`.endsWith(`/${name}`)) === true)
  );
}

function resolved(dockerfile: DockerfileModel, stage: Stage, path: string): string {
  const files = filesOf(dockerfile, stage);
  return files.resolve(files.folderAt(), path);
}
