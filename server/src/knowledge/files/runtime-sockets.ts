import type { ImageReference } from "../../syntax/image.ts";

/** Sockets of Docker, Podman, containerd and CRI-O, and Docker's named pipe on Windows, in their usual places. */
const runtimeSocket = /(?:^|[\\/])(?:(?:docker|podman|containerd|crio)\.sock|docker_engine)$/;

/** True for the path of a socket that gives control over a container runtime: /var/run/docker.sock. */
export function isRuntimeSocket(path: string): boolean {
  return runtimeSocket.test(path);
}

const foldersOfSockets = /^\/+(?:(?:var\/+)?run|var)?\/*$/;

/** True for the path of a folder in which Docker's socket usually stands, however deep: /var/run, /. */
export function holdsRuntimeSocket(path: string): boolean {
  return foldersOfSockets.test(path);
}

/** Images whose only purpose is to stand in front of the socket and let few requests through; their READMEs say so. */
const socketProxies: ReadonlySet<string> = new Set([
  "tecnativa/docker-socket-proxy",
  "linuxserver/socket-proxy",
  "wollomatic/socket-proxy",
  "11notes/socket-proxy",
]);

/** True for proxies that limit what can be asked of the socket, from whatever registry. */
export function isSocketProxy({ repository }: ImageReference): boolean {
  return socketProxies.has(repository);
}
