import { type Challenge, readChallenge } from "./challenge.ts";
import type { Clock } from "./clock.ts";
import { type Answer, exchange, isSafe, type Wire } from "./exchange.ts";
import { sharesDomain, type Target } from "./hosts.ts";
import { asSize, asText, readJsonObject } from "./json.ts";
import { badAnswer, RegistryError } from "./problem.ts";
import { retryAfter } from "./retry-after.ts";

/** A user's name and password, or a token that the token host exchanges for one to use ("identity token"). */
export type Credentials = { readonly username: string; readonly password: string } | { readonly identityToken: string };

/** Credentials for a registry host ("docker.io", "ghcr.io"); undefined when there are none. */
export type CredentialSource = (host: string) => Promise<Credentials | undefined>;

export interface LoginOptions {
  /** Absent: nobody is signed in anywhere. */
  readonly credentials: CredentialSource | undefined;
  /** Foreign token hosts that may have the credentials of a registry all the same. */
  readonly tokenHosts: readonly string[];
}

/** Authorization headers for the repositories of registries, kept until they expire. */
export interface Login {
  known(target: Target): string | undefined;
  forget(target: Target): void;
  /** Meets the challenge of a 401 from `url`; rejects when that cannot be done. */
  meet(target: Target, challenge: string | undefined, url: URL, signal: AbortSignal): Promise<string>;
  /** The error for a registry that goes on to answer 401. */
  refused(target: Target): RegistryError;
}

interface Pass {
  readonly header: string;
  /** Milliseconds since 1970. */
  readonly until: number;
  readonly signedIn: boolean;
  readonly withheldFrom: string | undefined;
}

const tokenLimit = 1_048_576;
/** Seconds that a token without `expires_in` is good for, by the token specification of distribution. */
const usualLifetime = 60;
/** A token is given up this many milliseconds before it expires. */
const margin = 5_000;
const credentialsKept = 300_000;

export function login(wire: Wire, options: LoginOptions): Login {
  const passes = new Map<string, Pass>();
  const credentialsOf = remembered(options.credentials, wire.clock);
  const keyOf = ({ host, repository }: Target): string => `${host}/${repository}`;
  return {
    known(target) {
      const pass = passes.get(keyOf(target));
      return pass !== undefined && pass.until > wire.clock.now() ? pass.header : undefined;
    },
    forget: (target) => void passes.delete(keyOf(target)),
    async meet(target, header, url, signal) {
      const challenge = readChallenge(header);
      const credentials = challenge && (await credentialsOf(target.registry));
      const pass =
        challenge?.scheme === "bearer"
          ? await bearer({ wire, options, target, challenge, url, credentials }, signal)
          : basic(credentials);
      if (pass === undefined) throw unauthorized(target, credentials !== undefined, undefined);
      passes.set(keyOf(target), pass);
      return pass.header;
    },
    refused(target) {
      const pass = passes.get(keyOf(target));
      passes.delete(keyOf(target));
      return unauthorized(target, pass?.signedIn ?? false, pass?.withheldFrom);
    },
  };
}

/** Asks the source once for each host, and again after some minutes: helpers are programs, and people sign in anew. */
function remembered(source: CredentialSource | undefined, clock: Clock): CredentialSource {
  const known = new Map<string, { readonly answer: Promise<Credentials | undefined>; readonly until: number }>();
  return async (host) => {
    if (source === undefined) return undefined;
    const entry = known.get(host);
    if (entry !== undefined && entry.until > clock.now()) return entry.answer;
    const answer = source(host);
    known.set(host, { answer, until: clock.now() + credentialsKept });
    return answer;
  };
}

function unauthorized(
  { registry, familiar }: Target,
  signedIn: boolean,
  withheldFrom: string | undefined,
): RegistryError {
  return new RegistryError({ kind: "unauthorized", host: registry, image: familiar, signedIn, withheldFrom });
}

/** Base64 of a header that is sent to the registry itself, over https or inside this machine. */
function basic(credentials: Credentials | undefined): Pass | undefined {
  if (credentials === undefined || "identityToken" in credentials) return undefined;
  return { header: basicHeader(credentials), until: Number.POSITIVE_INFINITY, signedIn: true, withheldFrom: undefined };
}

function basicHeader({ username, password }: { readonly username: string; readonly password: string }): string {
  return `Basic ${Buffer.from(`${username}:${password}`).toString("base64")}`;
}

interface TokenCall {
  readonly wire: Wire;
  readonly options: LoginOptions;
  readonly target: Target;
  readonly challenge: Extract<Challenge, { scheme: "bearer" }>;
  readonly url: URL;
  readonly credentials: Credentials | undefined;
}

/** Fetches a token as https://distribution.github.io/distribution/spec/auth/token/ says. */
async function bearer(call: TokenCall, signal: AbortSignal): Promise<Pass> {
  const { wire, options, target, challenge, url, credentials } = call;
  const host = target.registry;
  const realm = URL.canParse(challenge.realm) ? new URL(challenge.realm) : undefined;
  if (realm === undefined || !isSafe(realm, url)) throw badAnswer(host, "names a token service without https");
  const mayHave = sharesDomain(realm.host, url.host) || options.tokenHosts.includes(realm.hostname);
  const sent = mayHave ? credentials : undefined;
  const withheldFrom = sent === credentials ? undefined : realm.hostname;
  const scope = challenge.scope ?? `repository:${target.repository}:pull`;
  const started = wire.clock.now();
  const answer = await exchange(
    wire,
    { host, what: "token", limit: tokenLimit, ...tokenRequest(realm, challenge.service, scope, sent) },
    signal,
  );
  if (answer.status !== 200) throw tokenFailure(call, answer, sent !== undefined, withheldFrom);
  const body = readJsonObject(answer.body, host, "token");
  const token = asText(body.token) ?? asText(body.access_token);
  if (token === undefined || !/^[\x21-\x7e]+$/.test(token)) throw badAnswer(host, "sends no usable token");
  const lifetime = (asSize(body.expires_in) ?? usualLifetime) * 1_000;
  return { header: `Bearer ${token}`, until: started + lifetime - margin, signedIn: sent !== undefined, withheldFrom };
}

function tokenRequest(realm: URL, service: string | undefined, scope: string, credentials: Credentials | undefined) {
  const parameters = [
    ["service", service],
    ["scope", scope],
    ["client_id", "hullwright"],
  ].filter(([, value]) => value !== undefined) as [string, string][];
  if (credentials !== undefined && "identityToken" in credentials) {
    const body = new URLSearchParams([
      ...parameters,
      ["grant_type", "refresh_token"],
      ["refresh_token", credentials.identityToken],
    ]).toString();
    return {
      method: "POST",
      url: realm,
      headers: { "content-type": "application/x-www-form-urlencoded" },
      body,
    } as const;
  }
  const url = new URL(realm);
  for (const [name, value] of parameters) url.searchParams.set(name, value);
  const headers: Record<string, string> = credentials === undefined ? {} : { authorization: basicHeader(credentials) };
  return { method: "GET", url, headers } as const;
}

function tokenFailure(
  { wire, target }: TokenCall,
  { status, header }: Answer,
  signedIn: boolean,
  withheldFrom: string | undefined,
): RegistryError {
  if (status === 429)
    return new RegistryError({
      kind: "rate-limited",
      host: target.registry,
      seconds: retryAfter(header("retry-after"), wire.clock.now()),
    });
  if ([400, 401, 403].includes(status)) return unauthorized(target, signedIn, withheldFrom);
  return badAnswer(target.registry, `answers ${status} instead of a token`);
}
