import type { Variable } from "./model.ts";

/**
 * Set by BuildKit for FROM, and for stages that declare them (defaultArgs in its dockerfile2llb/platform.go;
 * https://docs.docker.com/reference/dockerfile/#automatic-platform-args-in-the-global-scope).
 */
const PLATFORM_ARGUMENTS = new Set([
  ...["PLATFORM", "OS", "OSVERSION", "ARCH", "VARIANT"].flatMap((part) => [`TARGET${part}`, `BUILD${part}`]),
  "TARGETSTAGE",
]);

/** Usable in stages without ARG (https://docs.docker.com/reference/dockerfile/#predefined-args). */
const PROXY_ARGUMENTS = new Set(
  ["HTTP_PROXY", "HTTPS_PROXY", "FTP_PROXY", "NO_PROXY", "ALL_PROXY"].flatMap((name) => [name, name.toLowerCase()]),
);

export function isPlatformArgument(name: string): boolean {
  return PLATFORM_ARGUMENTS.has(name);
}

/** The variable that the builder itself provides, in front of the first stage or in FROM (`head`), or within a stage. */
export function predefined(name: string, head: boolean): Variable | undefined {
  const provided = head ? PLATFORM_ARGUMENTS.has(name) : PROXY_ARGUMENTS.has(name);
  return provided
    ? { name, kind: "predefined", value: undefined, unset: false, pair: undefined, instruction: undefined }
    : undefined;
}
