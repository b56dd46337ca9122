import type { DockerfileModel } from "../../engine/model.ts";
import { gradleCall } from "../../knowledge/packages/gradle-calls.ts";
import { type Instruction, type Stage, stageChain } from "../../syntax/dockerfile.ts";
import type { Command } from "../../syntax/shell.ts";
import { knownValue } from "../../syntax/typed.ts";
import { ignoreFileOf } from "./sent-context.ts";
import { contextPath, transferOf, type TransferPath } from "./transfer.ts";

/** A COPY of a whole project, and the first Gradle build behind it: with every change to a file it fetches all that it needs again. */
export interface GradleBuild {
  readonly stage: Stage;
  readonly source: TransferPath;
  readonly run: Instruction;
  readonly command: Command;
  /** `gradlew`, which fetches Gradle itself as well. */
  readonly wrapper: boolean;
  /** Its options leave all places as they are. */
  readonly plain: boolean;
}

/** The first Gradle build of each stage, where nothing has fetched for it before. */
export function gradleBuilds(dockerfile: DockerfileModel): GradleBuild[] {
  return dockerfile.stages.flatMap((stage) => (stage.windows ? [] : (gradleBuildIn(dockerfile, stage) ?? [])));
}

/** A folder called `.gradle`, not a file such as build.gradle. */
export const GRADLE_FOLDER = /(?:^|[/\s"'=,~])\.gradle(?:$|[/\s"',;&|)\]])/;

function gradleBuildIn(dockerfile: DockerfileModel, stage: Stage): GradleBuild | undefined {
  const parents = stageChain(stage).filter((each) => each !== stage);
  if (parents.some(({ instructions }) => instructions.some(mayHaveFetched))) return undefined;
  let source: TransferPath | undefined;
  for (const instruction of stage.instructions) {
    source ??= projectSource(dockerfile, instruction);
    const found = instruction.keyword === "RUN" && source ? buildIn(instruction) : undefined;
    if (found && source) return keepsAnything(instruction) ? undefined : { stage, source, run: instruction, ...found };
    if (mayHaveFetched(instruction)) return undefined;
  }
  return undefined;
}

/** Calls Gradle, or names the folder where that keeps what it fetches, or a variable that says where it is. */
function mayHaveFetched({ keyword, script, body }: Instruction): boolean {
  if (keyword === "ONBUILD" || keyword === "VOLUME" || GRADLE_FOLDER.test(body.text)) return true;
  if (keyword !== "RUN") return false;
  return !script || script.broken || script.commands.some((command) => gradleCall(command) !== undefined);
}

/** What is mounted may hold the dependencies. */
function keepsAnything({ mounts }: Instruction): boolean {
  return mounts.some(({ type }) => !/^(?:secret|ssh)$/.test(knownValue(type) ?? ""));
}

function buildIn({ script }: Instruction): Pick<GradleBuild, "command" | "wrapper" | "plain"> | undefined {
  if (!script || script.broken) return undefined;
  for (const command of script.commands) {
    const call = gradleCall(command);
    if (call) return call.builds ? { command, wrapper: call.wrapper, plain: call.plain } : undefined;
  }
  return undefined;
}

const BUILD_FILE = /^(?:build|settings)\.gradle(?:\.kts)?$/;

/** The source of a COPY of the whole context, or of a folder of it that holds a Gradle project. */
function projectSource(
  { surroundings: { context } }: DockerfileModel,
  instruction: Instruction,
): TransferPath | undefined {
  if (!/^(?:COPY|ADD)$/.test(instruction.keyword) || instruction.flags.some(({ name }) => name === "from"))
    return undefined;
  const { sources } = transferOf(instruction);
  const [source, ...others] = sources;
  const path = source?.value !== undefined && !source.variable ? contextPath(source.value) : undefined;
  if (!source || path === undefined || others.length > 0) return undefined;
  if (!context || context.truncated) return path === "" ? source : undefined;
  const { ignores } = ignoreFileOf(context);
  const folder = path === "" ? "" : `${path}/`;
  const holds = context.files.some(
    (file) => file.startsWith(folder) && BUILD_FILE.test(file.slice(folder.length)) && !ignores(file),
  );
  return holds ? source : undefined;
}
