import type { ServiceMounts } from "../linter.ts";
import type { Mount, Service } from "../syntax/compose.ts";

/**
 * What a service gives its container to write to, and of the host; undefined when there is nothing of that kind, and when the service
 * sets the user itself, so that the image's does not count (Compose specification, "volumes", "user").
 */
export function mountsOf(service: Service): ServiceMounts | undefined {
  if (service.get("user")) return undefined;
  const written = service.volumes.filter(({ readOnly }) => !readOnly);
  const volumes = written.flatMap((mount) =>
    mount.type === "volume" && mount.target?.value !== undefined ? [mount.target.value] : [],
  );
  const host = written.some(showsHost) || worksOnHost(service);
  return volumes.length > 0 || host ? { volumes, host } : undefined;
}

/** A folder or a socket of the host; a single file with settings is read. */
function showsHost({ type, target, source }: Mount): boolean {
  if (type !== "bind") return false;
  const paths = [target, source].map((field) => field?.value ?? field?.text ?? "");
  return !paths.every((path) =>
    /\/[^/]*\.(?:ya?ml|json|toml|ini|conf|cfg|cnf|env|xml|properties|pem|crt|key|html?|php|js|ts|py)$|\/(?:localtime|timezone)$/.test(
      path,
    ),
  );
}

/** NET_BIND_SERVICE is for ports below 1024, which every user may listen on in Docker. */
function worksOnHost(service: Service): boolean {
  const added = service.list("cap_add").filter(({ text }) => !/^(?:CAP_)?NET_BIND_SERVICE$/i.test(text));
  const isOfHost = (name: string) => service.get(name)?.field?.value === "host";
  return (
    added.length > 0 ||
    service.get("devices") !== undefined ||
    service.get("device_cgroup_rules") !== undefined ||
    service.get("privileged")?.field?.value === "true" ||
    isOfHost("pid") ||
    isOfHost("ipc") ||
    isOfHost("userns_mode")
  );
}
