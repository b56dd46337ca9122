import { wait } from "./clock.ts";
import { type Answer, exchange, type Question, type Wire } from "./exchange.ts";
import { speaksNoTls } from "./failure.ts";
import { isLoopback, type Target } from "./hosts.ts";
import type { Login } from "./login.ts";
import { badAnswer, RegistryError } from "./problem.ts";
import { retryAfter } from "./retry-after.ts";

/** A request below `/v2/<repository>/`. */
export interface Query extends Pick<Question, "what" | "limit"> {
  readonly method: "GET" | "HEAD";
  /** "manifests/22", "tags/list?n=1000". */
  readonly path: string;
  /** Value of the Accept header. */
  readonly accept: string;
}

/** An answer with status 200. */
export interface Success extends Answer {
  /** Where it was asked for, before redirects. */
  readonly url: URL;
}

/** Asks a registry, signing in when it wants that; rejects with a `RegistryError` for every answer but 200. */
export type Client = (target: Target, query: Query, signal: AbortSignal) => Promise<Success>;

/** Longer waits are the user's to decide on. */
const longestWait = 10;

export function client(wire: Wire, login: Login): Client {
  const pausedUntil = new Map<string, number>();
  const send = sender(wire);
  return async (target, query, signal) => {
    for (let attempt = 1; ; attempt++) {
      await pause(wire, target, pausedUntil.get(target.host), signal);
      const answer = await signedIn(login, send, target, query, signal);
      if (answer.status === 200) return answer;
      const error = failed(target, query, answer, wire.clock.now());
      if (error.problem.kind !== "rate-limited" || error.problem.seconds === undefined) throw error;
      const { seconds } = error.problem;
      pausedUntil.set(target.host, wire.clock.now() + seconds * 1_000);
      if (attempt > 1 || seconds > longestWait) throw error;
    }
  };
}

/** Waits until the registry takes requests again; rejects at once when that takes too long. */
async function pause(
  { clock }: Wire,
  { registry }: Target,
  until: number | undefined,
  signal: AbortSignal,
): Promise<void> {
  const left = (until ?? 0) - clock.now();
  if (left <= 0) return;
  const seconds = Math.ceil(left / 1_000);
  if (seconds > longestWait) throw new RegistryError({ kind: "rate-limited", host: registry, seconds });
  await wait(clock, left, signal);
}

type Send = (target: Target, query: Query, authorization: string | undefined, signal: AbortSignal) => Promise<Success>;

async function signedIn(login: Login, send: Send, target: Target, query: Query, signal: AbortSignal): Promise<Success> {
  const first = await send(target, query, login.known(target), signal);
  if (first.status !== 401) return first;
  login.forget(target);
  const authorization = await login.meet(target, first.header("www-authenticate"), first.url, signal);
  const second = await send(target, query, authorization, signal);
  if (second.status === 401) throw login.refused(target);
  return second;
}

/** On this machine a registry often speaks plain http: that is tried when it does not speak TLS, and remembered. */
function sender(wire: Wire): Send {
  const plain = new Set<string>();
  const over = async (
    protocol: string,
    target: Target,
    query: Query,
    authorization: string | undefined,
    signal: AbortSignal,
  ): Promise<Success> => {
    const address = `${protocol}//${target.host}/v2/${target.repository}/${query.path}`;
    if (!URL.canParse(address))
      throw new RegistryError({ kind: "not-a-reference", text: `${target.host}/${target.repository}` });
    const url = new URL(address);
    const headers = {
      accept: query.accept,
      "user-agent": "hullwright",
      ...(authorization === undefined ? {} : { authorization }),
    };
    const { method, what, limit } = query;
    return { ...(await exchange(wire, { method, url, headers, host: target.registry, what, limit }, signal)), url };
  };
  return async (target, ...rest) => {
    if (plain.has(target.host)) return over("http:", target, ...rest);
    try {
      return await over("https:", target, ...rest);
    } catch (error) {
      if (!isLoopback(target.host) || !speaksNoTls(error)) throw error;
    }
    plain.add(target.host);
    return over("http:", target, ...rest);
  };
}

function failed(
  { registry, familiar, tag }: Target,
  { what, path }: Query,
  { status, header }: Answer,
  now: number,
): RegistryError {
  const host = registry;
  const image = path.startsWith("manifests/") && tag !== undefined ? `${familiar}:${tag}` : familiar;
  const after = retryAfter(header("retry-after"), now);
  if (status === 429 || (status === 503 && after !== undefined))
    return new RegistryError({ kind: "rate-limited", host, seconds: after });
  if (status === 403) return new RegistryError({ kind: "forbidden", host, image });
  if (status === 404) return new RegistryError({ kind: "not-found", host, image });
  return badAnswer(host, `answers ${status} instead of a ${what}`);
}
