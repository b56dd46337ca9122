import type { DockerfileModel } from "../../engine/model.ts";
import type { Fix } from "../../engine/rule.ts";
import type { Stage } from "../../syntax/dockerfile.ts";
import { insert } from "../../syntax/text.ts";
import { baseOf } from "../dockerfile/base.ts";
import { knowsFrontend } from "../dockerfile/frontend.ts";
import type { GradleBuild } from "../dockerfile/gradle-builds.ts";
import { isHomeNeeded } from "../dockerfile/gradle-needs.ts";
import { runsAs } from "../dockerfile/run-facts.ts";

/** Where Gradle keeps what it fetches, and the id of whom that must belong to where it is not root. */
interface GradleHome {
  readonly path: string;
  readonly owner?: number;
}

/** A cache mount for what Gradle fetches. None where something else needs that folder, or where it is not known for certain. */
export function gradleCacheFix(dockerfile: DockerfileModel, build: GradleBuild): Fix | undefined {
  // Mounts came with version 1.2 of the frontend.
  const home = build.plain && knowsFrontend(dockerfile, 2) ? homeOf(build) : undefined;
  if (!home || isProject(build, home.path) || isHomeNeeded(dockerfile, build, home.path)) return undefined;
  const { path, owner } = home;
  const ids = owner === undefined ? "" : `,uid=${owner},gid=${owner}`;
  return {
    title: "Keep what Gradle downloads in a cache mount",
    safety: "unsafe",
    remark: "needs BuildKit, and the image no longer holds the downloads",
    edits: [insert(build.run.keywordRange.end, ` --mount=type=cache,target=${path},sharing=locked${ids}`)],
  };
}

/** The Gradle user home of a RUN; undefined when it is not known, or when the image has settings in it. */
function homeOf({ stage, run }: GradleBuild): GradleHome | undefined {
  const { variables, user } = run.before;
  const isRoot = runsAs(run, stage) === "root";
  const home = variables.get("GRADLE_USER_HOME");
  if (home) {
    const path = home.kind === "ENV" ? home.value?.text : undefined;
    return isRoot && path !== undefined && /^(?:\/[\w.-]+)+$/.test(path) ? { path } : undefined;
  }
  if (variables.has("HOME")) return undefined;
  if (baseOf(stage)?.readyUser?.name !== "gradle") return isRoot ? { path: "/root/.gradle" } : undefined;
  const owner = officialOwner(stage);
  if (owner === undefined || isRoot) return owner === undefined ? undefined : { path: OFFICIAL_HOME };
  const given = user?.instruction.user;
  const isOwner = given?.state === "known" && (given.value.user === "gradle" || given.value.uid === owner);
  return isOwner ? { path: OFFICIAL_HOME, owner } : undefined;
}

/** Root's own is a link to it: github.com/gradle/docker-gradle, branches 6, 7, 8 and master, read 2026-11-22. */
const OFFICIAL_HOME = "/home/gradle/.gradle";

/**
 * The id of the user, and of the group, `gradle` in the official image. Undefined for those before Gradle 6, and for those of two Javas,
 * which keep settings in its home.
 */
function officialOwner(stage: Stage): number | undefined {
  const tag = stage.root?.reference?.tag?.value ?? "";
  const [, major] = /^(\d+)(?:[.-]|$)/.exec(tag) ?? [];
  if (/\band\b/.test(tag) || (major !== undefined && Number(major) < 6)) return undefined;
  return baseOf(stage)?.readyUser?.uid;
}

/** The project lies where it would be covered, or where its own `.gradle` is the same folder. */
function isProject({ stage, run }: GradleBuild, path: string): boolean {
  const { workdir } = run.before;
  if (!workdir) return path === OFFICIAL_HOME || path.split("/").length === 2;
  const { value } = workdir;
  if (value === undefined || stage.windows) return true;
  if (/^\/+$/.test(value)) return false;
  const folder = `${value.replace(/\/+$/, "")}/`;
  return `${path}/`.startsWith(folder) || folder.startsWith(`${path}/`);
}
