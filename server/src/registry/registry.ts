import { setMaxListeners } from "node:events";
import { noCache, type RegistryCache } from "./cache.ts";
import { client } from "./client.ts";
import { type Clock, systemClock, unlessAborted } from "./clock.ts";
import { describeImage, type Description } from "./describe.ts";
import type { TimeLimits } from "./exchange.ts";
import { type Mirrors, type Target, targetOf } from "./hosts.ts";
import type { Inquiry } from "./inquiry.ts";
import { lanes } from "./lanes.ts";
import { type CredentialSource, login } from "./login.ts";
import { type NewestTags, newestTags } from "./newest-tag.ts";
import { cancelled, RegistryError } from "./problem.ts";
import { resolve, type Resolved } from "./resolve.ts";
import { listTags, type TagList } from "./tags.ts";
import type { Transport } from "./transport.ts";

/** Image registries by the OCI distribution specification. Every operation rejects with a `RegistryError`. */
export interface Registry {
  /** What the tag of a reference means now, as the digest to pin. */
  digest(reference: string, signal?: AbortSignal): Promise<Resolved>;
  /** The tags of a repository; a tag in the reference is ignored. */
  tags(reference: string, signal?: AbortSignal): Promise<TagList>;
  /** The newest versions in the line of the reference's tag; undefined when the tag does not begin with a version. */
  newestOfLine(reference: string, signal?: AbortSignal): Promise<NewestTags | undefined>;
  /** The image behind the digest of a reference, or behind its tag. `platform` as in `--platform`: "linux/arm64". */
  describe(reference: string, signal?: AbortSignal, platform?: string): Promise<Description>;
}

/** Whether the user lets a registry be asked; `image` without tag, as people write it. Asked before anything is sent. */
export type Consent = (host: string, image: string) => Promise<boolean>;

export interface RegistryOptions {
  readonly transport: Transport;
  readonly consents: Consent;
  /** Only when the user has opted in. */
  readonly credentials?: CredentialSource | undefined;
  /** Host names that may have the credentials of any registry which names them as its token host. */
  readonly tokenHosts?: readonly string[];
  readonly mirrors?: Mirrors;
  readonly cache?: RegistryCache;
  readonly clock?: Clock;
}

const limits: TimeLimits = { connect: 5_000, total: 15_000 };
const requestsPerHost = 4;

export function createRegistry(options: RegistryOptions): Registry {
  const { transport, credentials, tokenHosts = [], mirrors = {}, cache = noCache, clock = systemClock } = options;
  const wire = { transport, clock, lanes: lanes(requestsPerHost), limits };
  const ask = client(wire, login(wire, { credentials, tokenHosts }));
  const agree = consentOnce(options.consents);
  const inquiry = (reference: string, signal: AbortSignal): Inquiry => {
    if (signal.aborted) throw cancelled();
    const target = targetOf(reference, mirrors);
    let consent: Promise<void> | undefined;
    return {
      target,
      cache,
      now: () => clock.now(),
      async ask(query) {
        await (consent ??= unlessAborted(agree(target), signal));
        return ask(target, query, signal);
      },
    };
  };
  const tags = async (reference: string, signal?: AbortSignal): Promise<TagList> =>
    listTags(inquiry(reference, untilCancelled(signal)));
  return {
    digest: async (reference, signal) => resolve(inquiry(reference, untilCancelled(signal))),
    tags,
    async newestOfLine(reference, signal) {
      const { tag } = targetOf(reference, mirrors);
      if (tag === undefined || newestTags(tag, []) === undefined) return undefined;
      return newestTags(tag, (await tags(reference, signal)).tags);
    },
    describe: async (reference, signal, platform) =>
      describeImage(inquiry(reference, untilCancelled(signal)), platform),
  };
}

/** One signal often ends many operations: Node would warn of more than ten listeners. */
function untilCancelled(signal = new AbortController().signal): AbortSignal {
  setMaxListeners(0, signal);
  return signal;
}

/** While the user is thinking about a host, further questions about it wait for the same answer. */
function consentOnce(consents: Consent): (target: Target) => Promise<void> {
  const pending = new Map<string, Promise<boolean>>();
  return async ({ registry: host, familiar }) => {
    const answer = pending.get(host) ?? consents(host, familiar).finally(() => pending.delete(host));
    pending.set(host, answer);
    if (!(await answer)) throw new RegistryError({ kind: "no-consent", host });
  };
}
