import type { Stage } from "./model.ts";

/** Who names a stage: FROM, COPY --from=, RUN --mount=from=, or the builder's --target and Compose's build.target. */
export type NamedBy = "from" | "copy" | "mount" | "target";

/** The stages of a file, or those read so far. */
export interface StageNames<Each extends Stage = Stage> {
  readonly stages: readonly Each[];
  /** By name in lower case; of several with one name the last. */
  readonly stageNames: ReadonlyMap<string, Each>;
}

/**
 * The stage that a name means; undefined when it means none, and so an image, a build context, or nothing. As BuildKit does it
 * (frontend/dockerfile/dockerfile2llb/convert.go: addState, toCommand, detectRunMount, resolveTarget): names are lower case
 * from the parser on (`AS Build`), and only FROM compares them as written, so that `FROM Build` is an image; only
 * COPY --from= takes a number. Without a target it is the last stage.
 */
export function stageNamed<Each extends Stage>(
  { stages, stageNames }: StageNames<Each>,
  name: string | undefined,
  by: NamedBy,
): Each | undefined {
  if (name === undefined || (name === "" && by === "target")) return by === "target" ? stages.at(-1) : undefined;
  if (by === "copy" && STAGE_NUMBER.test(name)) return stages[Number(name)];
  return stageNames.get(by === "from" ? name : name.toLowerCase());
}

/** What strconv.Atoi takes for a number; no file has more digits of stages. */
const STAGE_NUMBER = /^[+-]?\d{1,9}$/;
