import { eachPlaceOnce } from "../../analysis/compose/project-view.ts";
import { composeRule } from "../../engine/rule.ts";
import { holdsRuntimeSocket, isRuntimeSocket, isSocketProxy } from "../../knowledge/files/runtime-sockets.ts";
import { booleanOf, type Mount, type Service } from "../../syntax/compose.ts";

export default composeRule(
  {
    id: "docker-socket-mounted",
    aliases: ["d6355c88-1e8d-49e9-b2f2-f8a1ca12c75b", "exposing-docker-socket-volume"],
    title: "Service gets the container runtime's socket",
    category: "security",
    severity: "warning",
    profile: "recommended",
    fixes: [],
    since: "0.1.0",
  },
  function* ({ services }) {
    const users = services.filter(({ image }) => !image?.reference || !isSocketProxy(image.reference));
    const mounts = users.flatMap((service) =>
      service.volumes
        .filter((mount) => mountsSocket(mount) || mountsFolder(mount))
        .map((mount) => ({ service, mount, range: mount.source?.range ?? mount.range })),
    );
    for (const { service, mount, range } of eachPlaceOnce(mounts)) {
      const place = mountsSocket(mount) ? "" : ` in "${mount.source?.value ?? ""}"`;
      yield { range, message: message(service, place, mount.readOnly ? ", even mounted read-only" : "") };
    }
    const grants = users.flatMap((service) => {
      const grant = service.get("use_api_socket");
      return grant && booleanOf(grant.field?.value) === true ? [{ service, range: grant.entry.range }] : [];
    });
    for (const { service, range } of eachPlaceOnce(grants)) yield { range, message: message(service, "", "") };
  },
);

function message({ name }: Service, place: string, remark: string): string {
  return `The container runtime's socket${place} gives "${name}" root on the host${remark}`;
}

/** Known by its source; by its target where the source is a variable. */
function mountsSocket({ type, source, target }: Mount): boolean {
  if (type === "tmpfs" || !source) return false;
  const path = source.value ?? (isRuntimeSocket(source.text) ? source.text : target?.value);
  return path !== undefined && isRuntimeSocket(path);
}

/** A folder brings what is in it, also what is mounted there: Docker binds recursively. */
function mountsFolder({ type, source }: Mount): boolean {
  return type === "bind" && source?.value !== undefined && holdsRuntimeSocket(source.value);
}
