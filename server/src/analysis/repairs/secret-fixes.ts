import type { DockerfileModel } from "../../engine/model.ts";
import type { FileEdit, Fix } from "../../engine/rule.ts";
import type { Instruction, Pair } from "../../syntax/dockerfile.ts";
import { insert, overlaps, remove, removeLines, type TextEdit } from "../../syntax/text.ts";
import { knownValue } from "../../syntax/typed.ts";
import { isNeeded } from "../dockerfile/context-needs.ts";
import { knowsFrontend } from "../dockerfile/frontend.ts";
import { ignoreFileOf, sentFolders } from "../dockerfile/sent-context.ts";
import { appendedLines } from "./appended-lines.ts";
import { moveToDotenv } from "./dotenv-moves.ts";

/** `env=` of secret mounts came with version 1.10 of the Dockerfile frontend. */
const SECRET_VARIABLES = 10;

/** How a secret leaves the Dockerfile; none where something else needs the variable, or its value would be lost. */
export function secretFixes(dockerfile: DockerfileModel, instruction: Instruction, pair: Pair): readonly Fix[] {
  if (!instruction.stage || instruction.stage.windows || instruction.onbuild) return [];
  const fix =
    instruction.keyword === "ARG" ? mountFix(dockerfile, instruction, pair) : startFix(dockerfile, instruction, pair);
  return fix ? [fix] : [];
}

/** Takes the ARG away and mounts a secret as that variable in the RUN instructions that use it. */
function mountFix(dockerfile: DockerfileModel, argument: Instruction, pair: Pair): Fix | undefined {
  const { key: name, value } = pair;
  const users = usersOf(dockerfile, argument, name);
  const replaceable = users.every(
    (each) =>
      each.keyword === "RUN" && each.stage === argument.stage && each.index > argument.index && !hasMount(each, name),
  );
  const passedByCompose = dockerfile.surroundings.services?.some(({ args }) => Object.hasOwn(args, name)) ?? false;
  if (argument.pairs.length > 1 || users.length === 0 || !replaceable || passedByCompose) return undefined;
  const moved = !value || value.value === "" ? [] : movedValue(dockerfile, pair);
  if (!moved || !knowsFrontend(dockerfile, SECRET_VARIABLES)) return undefined;
  const id = name.toLowerCase();
  const build = `the build needs --secret id=${id},env=${name}`;
  return {
    title: `Mount ${name} as a secret instead`,
    safety: "unsafe",
    ...(moved.length === 0 ? { remark: build } : { remark: `${build}, with the value from .env`, byHand: true }),
    edits: [
      removeLines(dockerfile.text, argument.range),
      ...users.map(({ keywordRange }) => insert(keywordRange.end, ` --mount=type=secret,id=${id},env=${name}`)),
      ...moved,
    ],
  };
}

/** What the container expands, not the builder: it sees what the container is given. */
const AT_START: ReadonlySet<string> = new Set(["CMD", "ENTRYPOINT", "HEALTHCHECK"]);

/** Takes the variable out of the image, so that containers have to be given it. */
function startFix(dockerfile: DockerfileModel, environment: Instruction, pair: Pair): Fix | undefined {
  const moved = movedValue(dockerfile, pair);
  const removal = withoutPair(dockerfile, environment, pair);
  const builds = usersOf(dockerfile, environment, pair.key).some(({ keyword }) => !AT_START.has(keyword));
  if (!moved || !removal || builds) return undefined;
  return {
    title: `Move ${pair.key} to .env`,
    safety: "unsafe",
    remark: "containers need --env-file .env, services env_file: .env",
    byHand: true,
    edits: [removal, ...moved],
  };
}

/** Other instructions that mention the variable. */
function usersOf({ text, instructions }: DockerfileModel, own: Instruction, name: string): readonly Instruction[] {
  const mentions = new RegExp(`(?<![A-Za-z0-9_])${name.replace(/\W/g, "\\$&")}(?![A-Za-z0-9_])`);
  return instructions.filter((each) => each !== own && mentions.test(text.slice(each.range.start, each.range.end)));
}

/**
 * Writes the value to `.env`, and keeps that out of Git and out of what the Dockerfile copies. Only values that need no quotes
 * there: Compose takes them off, `docker run --env-file` does not. Undefined where that cannot be done for certain.
 */
function movedValue(dockerfile: DockerfileModel, { key, value }: Pair): readonly FileEdit[] | undefined {
  const { context, dotenv } = dockerfile.surroundings;
  const isPlain = /^[A-Za-z_]\w*$/.test(key) && /^[\w@%+=:,./-]+$/.test(value?.value ?? "");
  const isTaken = new RegExp(`^[ \\t]*(?:export[ \\t]+)?${key}[ \\t]*=`, "m").test(dotenv?.text ?? "");
  if (!isPlain || !dotenv || isTaken || context?.path !== ".") return undefined;
  const move = moveToDotenv(dotenv, key, value?.value ?? "", dockerfile.eol);
  const isSent = sentFolders(dockerfile).some(({ path }) => path === "") && !ignoreFileOf(context).ignores(".env");
  // With the file comes the secret, and without it the build lacks what it reads there.
  if (isSent && isNeeded(dockerfile, ".env")) return undefined;
  const { path = ".dockerignore", text } = context.ignoreFile ?? {};
  // Another build of the same context may have asked for the same line.
  const isAsked = move?.edits.some(({ file }) => file === path) ?? false;
  return move && [...move.edits, ...(isSent && !isAsked ? appendedLines(path, text, [".env"], dockerfile.eol) : [])];
}

/** The instruction goes with its only pair. */
function withoutPair(
  { text, comments }: DockerfileModel,
  { range, pairs }: Instruction,
  pair: Pair,
): TextEdit | undefined {
  if (pairs.length === 1) return removeLines(text, range);
  const at = pairs.indexOf(pair);
  const before = pairs[at - 1]?.range.end;
  const dropped =
    before === undefined
      ? { start: pair.range.start, end: pairs[at + 1]?.range.start ?? pair.range.end }
      : { start: before, end: pair.range.end };
  return comments.some((comment) => overlaps(comment.range, dropped)) ? undefined : remove(dropped);
}

function hasMount({ mounts }: Instruction, name: string): boolean {
  return mounts.some(({ env }) => knownValue(env) === name);
}
