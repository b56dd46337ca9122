import { readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { canonicalHost } from "./hosts.ts";
import { asObject, asText, type JsonObject, parseJson } from "./json.ts";
import type { Credentials, CredentialSource } from "./login.ts";

/** Runs `docker-credential-<name> get` with a server address on standard input; undefined when it has none, or fails. */
export type CredentialHelper = (name: string, server: string) => Promise<Credentials | undefined>;

const largestConfig = 1_048_576;
/** The key under which Docker keeps the login of Docker Hub. */
const dockerHubKey = "https://index.docker.io/v1/";
const helperName = /^[a-z0-9][a-z0-9._-]{0,63}$/i;

/** Where Docker keeps its configuration: below DOCKER_CONFIG, else below the home folder. */
export function dockerConfigFile(environment: Readonly<Record<string, string | undefined>>, home: string): string {
  const folder = environment.DOCKER_CONFIG ?? "";
  return join(folder === "" ? join(home, ".docker") : folder, "config.json");
}

/**
 * The logins of `docker login`: the helper of the host, then the store of all hosts, then what stands in the file. A file
 * that is missing or broken has none. Helpers with names that are no plain file names are not run.
 */
export function dockerCredentials(file: string, helper: CredentialHelper): CredentialSource {
  return async (host) => {
    const config = await readConfig(file);
    if (config === undefined) return undefined;
    const name = asText(entryOf(asObject(config.credHelpers), host)) ?? asText(config.credsStore);
    const server = canonicalHost(host) === "docker.io" ? dockerHubKey : host;
    const helped = name !== undefined && helperName.test(name) ? await helper(name, server) : undefined;
    return helped ?? readEntry(asObject(entryOf(asObject(config.auths), host)));
  };
}

async function readConfig(file: string): Promise<JsonObject | undefined> {
  try {
    return (await stat(file)).size > largestConfig ? undefined : parseJson(await readFile(file, "utf8"));
  } catch {
    return undefined;
  }
}

/** Keys are hosts, or addresses as old versions of Docker wrote them. */
function entryOf(entries: JsonObject | undefined, host: string): unknown {
  const wanted = canonicalHost(host);
  const key = Object.keys(entries ?? {}).find(
    (name) => canonicalHost(name.replace(/^https?:\/\//, "").replace(/\/(?:v[12]\/?)?$/, "")) === wanted,
  );
  return key === undefined ? undefined : entries?.[key];
}

function readEntry(entry: JsonObject | undefined): Credentials | undefined {
  const identityToken = asText(entry?.identitytoken);
  if (identityToken !== undefined) return { identityToken };
  const login = Buffer.from(asText(entry?.auth) ?? "", "base64")
    .toString("utf8")
    .replace(/\0+$/, "");
  const colon = login.indexOf(":");
  return colon > 0 ? { username: login.slice(0, colon), password: login.slice(colon + 1) } : undefined;
}
