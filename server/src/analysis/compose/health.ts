import type { ComposeModel } from "../../engine/model.ts";
import { baseImage } from "../../knowledge/images/base-images.ts";
import { healthTest } from "../../knowledge/images/health-checks.ts";
import { identityOf } from "../../knowledge/images/image-names.ts";
import type { Service } from "../../syntax/compose.ts";
import type { Stage } from "../../syntax/dockerfile.ts";
import type { ImageReference } from "../../syntax/image.ts";
import { isOwnProgram } from "../dockerfile/start-command.ts";
import { isBehindProfile } from "./project-view.ts";
import { builtStage } from "./service-image.ts";

/** True for services that are meant to run on and on, as far as the file says. */
export function isServer({ services }: ComposeModel, service: Service): boolean {
  const restart =
    service.get("restart")?.field?.value ?? service.get("deploy", "restart_policy", "condition")?.field?.value;
  if (isBehindProfile(service) || /^(?:no|false|none|on-failure.*)$/.test(restart ?? "")) return false;
  const awaited = services
    .flatMap(({ dependsOn }) => dependsOn)
    .some(({ name, condition }) => name === service.name && condition === "service_completed_successfully");
  if (awaited) return false;
  return service.ports.length > 0 || startsServer(service);
}

/** True when the service starts the server that its image is known for: `postgres`, `redis-server --save 60 1`, `-c fsync=off`. */
export function startsServer(service: Service): boolean {
  const reference = service.build ? undefined : service.image?.reference;
  if (!reference || service.get("entrypoint")) return false;
  const facts = baseImage(reference);
  const [first] = service.list("command").map(({ text }) => text.trim().split(/\s/)[0] ?? "");
  const own = facts ? isOwnProgram(facts, first) : first === undefined || first.startsWith("-");
  return own && (facts?.starts === true || healthTest(reference) !== undefined);
}

/** True when neither the image nor the Dockerfile has a HEALTHCHECK; false when that is not known. */
export function bringsNoHealthcheck({ surroundings }: ComposeModel, service: Service): boolean {
  if (!service.build) return isWithoutHealthcheck(service.image?.reference);
  const stage = builtStage(surroundings, service)?.stage;
  if (!stage) return false;
  for (let at: Stage | undefined = stage; at; at = at.parent) {
    if (at.instructions.some(({ keyword }) => keyword === "HEALTHCHECK")) return false;
  }
  return stage.root?.scratch === true || isWithoutHealthcheck(stage.root?.reference);
}

/** Docker's official images have none on principle (https://github.com/docker-library/faq#healthcheck). */
function isWithoutHealthcheck(reference: ImageReference | undefined): boolean {
  if (!reference) return false;
  const known = baseImage(reference)?.healthcheck;
  if (known !== undefined) return !known;
  return identityOf(reference).official || healthTest(reference) !== undefined;
}
