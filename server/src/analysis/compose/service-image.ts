import { type ComposeModel, type DockerfileModel, dockerfileModel } from "../../engine/model.ts";
import type { ComposeSurroundings } from "../../engine/surroundings.ts";
import { type BaseFacts, baseImage, scratchFacts } from "../../knowledge/images/base-images.ts";
import type { Service } from "../../syntax/compose.ts";
import { type Dockerfile, type Stage, stageNamed } from "../../syntax/dockerfile.ts";
import type { ImageReference } from "../../syntax/image.ts";
import { rememberFor } from "../../syntax/memo.ts";
import { baseOf } from "../dockerfile/base.ts";
import { mayHave } from "../dockerfile/image-contents.ts";
import { baseLacks } from "../dockerfile/layers/base-contents.ts";

/** The stage of a Dockerfile that a service builds. */
export interface BuiltStage {
  readonly dockerfile: DockerfileModel;
  readonly stage: Stage;
}

const modelOf: (dockerfile: Dockerfile) => DockerfileModel = rememberFor((dockerfile) =>
  dockerfileModel(dockerfile, {}),
);

/** The stage that becomes the service's image; undefined where its Dockerfile was not read. */
export function builtStage({ dockerfiles }: ComposeSurroundings, service: Service): BuiltStage | undefined {
  const dockerfile = service.build && dockerfiles?.[service.name];
  const stage = dockerfile && stageNamed(dockerfile, service.build.target?.text, "target");
  return stage && { dockerfile: modelOf(dockerfile), stage };
}

/** What is known of the image that a service runs. */
export interface ServiceImage {
  /** The image that the facts are about: the service's own, or the base of the one that is built. */
  readonly name: string;
  readonly facts: BaseFacts;
  readonly reference: ImageReference | undefined;
  /** True when the container starts without that program for certain; a name or an absolute path. */
  lacks(program: string): boolean;
}

/** Undefined where nobody knows the image, or where a build argument may change its base. */
export function serviceImage({ surroundings }: ComposeModel, service: Service): ServiceImage | undefined {
  const built = builtStage(surroundings, service);
  const root = built?.stage.root;
  const reference = service.build ? root?.reference : service.image?.reference;
  const facts = root?.scratch ? scratchFacts() : built ? baseOf(built.stage) : reference && baseImage(reference);
  const isArgued = root !== undefined && root.variables.length > 0 && service.build?.args.length !== 0;
  if (!facts || (service.build && !built) || isArgued || built?.stage.windows) return undefined;
  return {
    name: root?.scratch ? "scratch" : (reference?.text ?? ""),
    facts,
    reference,
    lacks: (program) =>
      baseLacks(facts, program.slice(program.lastIndexOf("/") + 1)) &&
      (!built || !mayHave(built.dockerfile, built.stage, program)) &&
      !mayBring(service, program),
  };
}

/** A mount among the programs brings it, or what the container starts does: `sh -c "apk add curl && …"`. */
function mayBring(service: Service, program: string): boolean {
  const name = program.slice(program.lastIndexOf("/") + 1);
  const mounts = service.volumes.some(
    ({ target }) =>
      target?.value === undefined || /\/bin(?:\/|$)|\/sbin(?:\/|$)|^\/(?:usr(?:\/local)?\/?)?$/.test(target.value),
  );
  const starts = ["command", "entrypoint"].flatMap((key) => service.list(key)).some(({ text }) => text.includes(name));
  return mounts || (name !== "sh" && starts) || service.get("post_start") !== undefined || !service.complete;
}
