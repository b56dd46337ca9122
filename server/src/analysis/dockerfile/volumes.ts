import { instructionsOf, type Stage, stageChain } from "../../syntax/dockerfile.ts";
import { knownValue } from "../../syntax/typed.ts";

/** The volumes that the stage, and those it stands on, declare, as far as they are known. */
export function volumesOf(stage: Stage): readonly string[] {
  return stageChain(stage)
    .flatMap((each) => instructionsOf(each, "VOLUME"))
    .flatMap(({ volumes }) => volumes.flatMap((volume) => knownValue(volume) ?? []))
    .flatMap((path) => (path.startsWith("/") ? [path.replace(/(?<=.)\/+$/, "")] : []));
}
