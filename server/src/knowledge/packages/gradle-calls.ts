import type { Command } from "../../syntax/shell.ts";

/** A call of Gradle. Source of its options: https://docs.gradle.org/current/userguide/command_line_interface.html */
export interface GradleCall {
  /** `gradlew`, which fetches Gradle itself first. */
  readonly wrapper: boolean;
  /** It surely runs a task that needs the dependencies, and may fetch them. */
  readonly builds: boolean;
  /** No option moves the folders that it works with. */
  readonly plain: boolean;
}

/** Tasks of the plugins of Gradle, Spring Boot, Shadow, Quarkus, Micronaut and Ktor that compile, or pack what is compiled. */
const BUILDING =
  /^(?:build\w*|assemble\w*|\w*[jJ]ar|\w*[wW]ar|install(?:Shadow)?Dist|(?:shadow)?[dD]ist(?:Zip|Tar)|test|check|classes|compile(?:Java|Kotlin|Groovy|Scala)|quarkusBuild|native(?:Compile|Build)|jlink|jpackage|publish\w*)$/;

/** Options whose value is the next word. */
const TAKING =
  /^(?:-[xbcpIgF]|--(?:exclude-task|build-file|settings-file|project-dir|init-script|gradle-user-home|project-cache-dir|max-workers|priority|console|warning-mode|include-build))$/;

const NOT_FETCHING: ReadonlySet<string> = new Set([
  "--offline",
  "--dry-run",
  "-m",
  "--help",
  "-h",
  "-?",
  "--version",
  "-v",
]);

/** What a command asks of Gradle; undefined for other programs. `sh ./gradlew build` is a call, too. */
export function gradleCall({ name, words, args }: Command): GradleCall | undefined {
  if (name === "gradle" || name === "gradlew") return callOf(name, args);
  const [shell, script, ...rest] = words;
  if (!/^(?:ba|da|a)?sh$/.test(shell?.value ?? "") || !/(?:^|\/)gradlew$/.test(script?.value ?? "")) return undefined;
  return callOf("gradlew", rest);
}

function callOf(name: string, args: Command["args"]): GradleCall {
  const values = args.map(({ value }) => value);
  const tasks = values.filter((value, index) => !value?.startsWith("-") && !TAKING.test(values[index - 1] ?? ""));
  const isKnown = tasks.every((task) => task !== undefined);
  return {
    wrapper: name === "gradlew",
    builds:
      tasks.some((task) => BUILDING.test(task?.slice(task.lastIndexOf(":") + 1) ?? "")) &&
      !values.some((value) => NOT_FETCHING.has(value ?? "")),
    plain:
      isKnown && !values.some((value) => /^-g|^--(?:gradle-user-home|project-cache-dir)|user\.home/.test(value ?? "")),
  };
}
