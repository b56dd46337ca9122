import type { DockerfileModel } from "../../engine/model.ts";
import { type Instruction, instructionsOf, stageChain } from "../../syntax/dockerfile.ts";
import { GRADLE_FOLDER, type GradleBuild } from "./gradle-builds.ts";
import { instructionsBehind } from "./run-facts.ts";
import { startCommand } from "./start-command.ts";
import { transferOf } from "./transfer.ts";

/**
 * True when something may need, or touch, what Gradle keeps in its user home: a step that names the folder or the one around it, a later
 * step or a started program that is, or may call, Gradle, a copy or a mount of all that a stage holds.
 * @param home absolute: "/root/.gradle"
 */
export function isHomeNeeded(dockerfile: DockerfileModel, build: GradleBuild, home: string): boolean {
  const around = aroundHome(home);
  const isNamed = (instruction: Instruction) => {
    const text = textOf(instruction);
    if (instruction.keyword === "ENV") return false;
    if (instruction.keyword === "WORKDIR") return text.includes(home);
    return GRADLE_FOLDER.test(text) || text.includes(home) || SETTINGS.test(text) || around.test(text);
  };
  return (
    dockerfile.instructions.some((each) => isNamed(each) || takesAll(each)) ||
    instructionsOf(dockerfile, "ENV").some(({ body }) => body.text.includes("user.home")) ||
    [...instructionsBehind(dockerfile, build.run)].some(usesGradle) ||
    startsUnknown(dockerfile, build)
  );
}

const SETTINGS = /GRADLE_USER_HOME|user\.home/;

function textOf({ body, command, heredocs }: Instruction): string {
  return [body.text, command?.text ?? "", ...heredocs.map((each) => each.body.text)].join("\n");
}

/** The folder around the home by itself, or a pattern in it: `rm -rf ~/.[a-z]*`, `COPY --from=build /root /root`. */
function aroundHome(home: string): RegExp {
  const parent = home.slice(0, home.lastIndexOf("/")).replaceAll(".", "\\.");
  const names = [...(parent === "" ? [] : [parent]), "~", "/root", "\\$HOME", "\\$\\{HOME\\}"];
  return new RegExp(`(?:^|[\\s"'=,])(?:${names.join("|")})/?(?:[*.]|$|[\\s"',;&|)\\]])`, "m");
}

function takesAll(instruction: Instruction): boolean {
  if (instruction.mounts.some(({ from }) => from !== undefined)) return true;
  return (
    instruction.flags.some(({ name }) => name === "from") &&
    transferOf(instruction).sources.some(({ value }) => value === undefined || /^\/+[.*]?$/.test(value))
  );
}

const HARMLESS: ReadonlySet<string> = new Set([
  "COPY",
  "ADD",
  "FROM",
  "WORKDIR",
  "ENV",
  "LABEL",
  "ARG",
  "EXPOSE",
  "USER",
]);

function usesGradle(instruction: Instruction): boolean {
  return (
    instruction.keyword === "ONBUILD" || (!HARMLESS.has(instruction.keyword) && /gradle/i.test(textOf(instruction)))
  );
}

/** An image with the build in it starts something else than Java, or a start script that Gradle wrote. */
function startsUnknown({ shipped }: DockerfileModel, { stage }: GradleBuild): boolean {
  const built = shipped.filter((each) => stageChain(each).includes(stage));
  return built.some((each) => {
    const { program } = startCommand(each);
    return program?.name !== "java" && !/(?:^|\/)build\/.*\/bin\//.test(program?.word?.value ?? "");
  });
}
