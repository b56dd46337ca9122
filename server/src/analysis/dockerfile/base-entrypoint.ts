import { type BaseFacts, scratchFacts } from "../../knowledge/images/base-images.ts";
import type { Stage } from "../../syntax/dockerfile.ts";
import { baseOf } from "./base.ts";

/**
 * What the base image's ENTRYPOINT does with a CMD in shell form. none: there is none, or the stage replaces it. passes: it runs
 * whatever it is given. looks: a script that may do more for some programs than for `/bin/sh`. reads: a program, which takes "/bin/sh"
 * for its first argument. unknown: nobody knows whether there is one.
 */
export type BaseEntrypoint = "none" | "passes" | "looks" | "reads" | "unknown";

/** What a CMD of the stage meets in its base image. */
export function baseEntrypointOf(stage: Stage): BaseEntrypoint {
  if (stage.end.entrypoint) return "none";
  const base = stage.root?.scratch ? scratchFacts() : baseOf(stage);
  const words = entrypointOf(base);
  if (!words) return "unknown";
  if (words.length === 0) return "none";
  if (base?.entrypointPasses === "all") return "passes";
  return isEntrypointScript(words.at(-1) ?? "") ? "looks" : "reads";
}

/** True when the base image's ENTRYPOINT is known to run the program as it is. */
export function isPassedByBase(stage: Stage, program: string): boolean {
  const entrypoint = baseEntrypointOf(stage);
  const passed = baseOf(stage)?.entrypointPasses ?? [];
  return entrypoint === "none" || entrypoint === "passes" || (passed !== "all" && passed.includes(program));
}

/** The words of a base image's ENTRYPOINT; undefined when nobody knows them. What is known of a base with a CMD includes it. */
export function entrypointOf(base: BaseFacts | undefined): readonly string[] | undefined {
  if (base?.distribution === "scratch") return [];
  return base?.entrypoint ?? (base?.cmd ? [] : undefined);
}

/** Scripts that do their work and then run their arguments are named for that by custom. */
export function isEntrypointScript(name: string): boolean {
  return /entrypoint[\w.-]*$/.test(name);
}
