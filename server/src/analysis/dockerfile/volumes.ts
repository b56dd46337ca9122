import type { DockerfileModel } from "../../engine/model.ts";
import type { BuildingService } from "../../engine/surroundings.ts";
import { instructionsOf, type Stage, stageChain, stageNamed } from "../../syntax/dockerfile.ts";
import { knownValue } from "../../syntax/typed.ts";

/** The volumes that the stage, and those it stands on, declare, and that Compose services give its image, as far as they are known. */
export function volumesOf(dockerfile: DockerfileModel, stage: Stage): readonly string[] {
  const declared = stageChain(stage)
    .flatMap((each) => instructionsOf(each, "VOLUME"))
    .flatMap(({ volumes }) => volumes.flatMap((volume) => knownValue(volume) ?? []));
  const given = servicesOf(dockerfile, stage).flatMap(({ mounts }) => mounts?.volumes ?? []);
  return [...declared, ...given].flatMap((path) => (path.startsWith("/") ? [path.replace(/(?<=.)\/+$/, "")] : []));
}

/** True when a Compose service that runs the image of the stage lets it do root's work on the host, or shows it folders of the host. */
export function isOfHosts(dockerfile: DockerfileModel, stage: Stage): boolean {
  return servicesOf(dockerfile, stage).some(({ mounts }) => mounts?.host === true);
}

/** The Compose services that run the image of the stage. */
export function servicesOf(dockerfile: DockerfileModel, stage: Stage): readonly BuildingService[] {
  const { services = [] } = dockerfile.surroundings;
  return services.filter(({ target }) => stageNamed(dockerfile, target, "target") === stage);
}
