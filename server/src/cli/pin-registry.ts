import { homedir } from "node:os";
import { isAbsolute, join } from "node:path";
import { diskCache } from "../registry/cache.ts";
import { systemClock } from "../registry/clock.ts";
import { credentialHelper } from "../registry/credential-helper.ts";
import { dockerConfigFile, dockerCredentials } from "../registry/docker-credentials.ts";
import { nodeTransport } from "../registry/node-transport.ts";
import { type Environment, proxyFromEnvironment } from "../registry/proxy.ts";
import { createRegistry, type Registry } from "../registry/registry.ts";
import { mirrorsOf, type PinOptions } from "./pin-options.ts";

/**
 * The client for registries as the options and the environment want it. Whoever typed `--digest` has consented to the
 * look-ups. Throws a `UserError` for a mirror that is none.
 */
export function openRegistry(options: PinOptions, environment: Environment): Registry {
  const home = homedir();
  const helper = credentialHelper(home, systemClock);
  return createRegistry({
    transport: nodeTransport({ proxyFor: proxyFromEnvironment(environment) }),
    consents: () => Promise.resolve(true),
    credentials: options.credentials ? dockerCredentials(dockerConfigFile(environment, home), helper) : undefined,
    mirrors: mirrorsOf(options),
    cache: diskCache(cacheFolder(environment, home), systemClock),
  });
}

/** By the XDG base directory specification, which has relative paths ignored. */
function cacheFolder(environment: Environment, home: string): string {
  const given = environment.XDG_CACHE_HOME ?? "";
  return join(isAbsolute(given) ? given : join(home, ".cache"), "hullwright", "registry");
}
