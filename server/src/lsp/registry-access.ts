import { type ConsentParams, consentRequest } from "../../../shared/src/protocol.ts";
import { targetOf } from "../registry/hosts.ts";
import type { Registry } from "../registry/registry.ts";
import type { Session } from "./session.ts";
import { settingsFor } from "./settings.ts";

/** The client for registries, or why there is none here. */
export type RegistryAccess = Access | { readonly off: string };

export interface Access {
  readonly registry: Registry;
  /** The host that is asked about a reference, mirrors considered: "docker.io". */
  readonly hostOf: (reference: string) => string;
}

/** The way to the registries. Nothing is asked by this alone, and nothing is asked without the user's consent. */
export async function registryAccess(session: Session): Promise<RegistryAccess> {
  const { host, client } = session;
  if (!host.registry) return { off: "not in the browser" };
  if (client.registryOff !== undefined) return { off: client.registryOff };
  const { registry: settings } = await settingsFor(session, "");
  if (!settings.enable) return { off: "switched off in the settings" };
  const consents = (name: string, image: string): Promise<boolean> => mayAsk(session, { host: name, image });
  const known = session.registry?.settings === settings ? session.registry : undefined;
  const kept = known ?? {
    settings,
    client: host.registry({ ...settings, consents, storage: client.storage, proxy: client.proxy }),
  };
  session.registry = kept;
  return { registry: kept.client, hostOf: (reference) => targetOf(reference, settings.mirrors).registry };
}

/** Our own client asks and remembers; others show a question, whose answer counts until the server ends. No answer is a no. */
async function mayAsk(session: Session, params: ConsentParams): Promise<boolean> {
  const { connection, client, allowedHosts } = session;
  if (client.hasCommands) return connection.sendRequest<boolean>(consentRequest, params).catch(() => false);
  if (allowedHosts.has(params.host)) return true;
  const question = `Hullwright would ask the registry ${params.host} about ${params.image}. Only the names of images and tags are sent.`;
  const answer = await connection.window
    .showWarningMessage(question, { title: "Allow" }, { title: "Do not allow" })
    .catch(() => undefined);
  if (answer?.title === "Allow") allowedHosts.add(params.host);
  return answer?.title === "Allow";
}
