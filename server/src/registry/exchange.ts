import type { Clock } from "./clock.ts";
import { failureOf } from "./failure.ts";
import { isLoopback } from "./hosts.ts";
import type { Lanes } from "./lanes.ts";
import { badAnswer, cancelled, RegistryError } from "./problem.ts";
import type { HttpRequest, HttpResponse, Transport } from "./transport.ts";

/** Milliseconds. `total` is for one request with its redirects and its body, from when it has a lane. */
export interface TimeLimits {
  readonly connect: number;
  readonly total: number;
}

/** What every request goes through. */
export interface Wire {
  readonly transport: Transport;
  readonly clock: Clock;
  readonly lanes: Lanes;
  readonly limits: TimeLimits;
}

export interface Question extends Pick<HttpRequest, "method" | "url" | "headers" | "body"> {
  /** The registry as errors name it. */
  readonly host: string;
  /** What is asked for, as errors name it: "manifest". */
  readonly what: string;
  /** Largest body, in bytes. */
  readonly limit: number;
}

export interface Answer extends Pick<HttpResponse, "status" | "header"> {
  /** Empty unless the status is 2xx. */
  readonly body: Uint8Array;
}

const maxRedirects = 5;

/** Sends a question and follows redirects; to another origin they do not carry the `authorization` header. */
export async function exchange(wire: Wire, question: Question, signal: AbortSignal): Promise<Answer> {
  const budget = { left: wire.limits.total };
  let current = question;
  for (let redirects = 0; redirects <= maxRedirects; redirects++) {
    const asked = current;
    const answer = await wire.lanes(asked.url.host, signal, () => once(wire, asked, budget, signal));
    const next = redirect(answer, asked);
    if (next === undefined) return answer;
    current =
      next.origin === asked.url.origin
        ? { ...asked, url: next }
        : { ...asked, url: next, headers: withoutLogin(asked.headers) };
  }
  throw badAnswer(question.host, "redirects without end");
}

function withoutLogin({
  authorization: _,
  ...headers
}: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return headers;
}

function redirect({ status, header }: Answer, { url, host, method }: Question): URL | undefined {
  const location = header("location");
  if (status < 300 || status > 399 || location === undefined) return undefined;
  if (method === "POST" || !URL.canParse(location, url.href)) throw badAnswer(host, "redirects to nowhere");
  const next = new URL(location, url);
  if (!isSafe(next, url))
    throw badAnswer(host, `redirects to ${next.protocol}//${next.host}, which is no address on https`);
  return next;
}

/** https; plain http only from this machine to this machine. No login inside the address. */
export function isSafe(next: URL, from: URL): boolean {
  if (next.username !== "" || next.password !== "") return false;
  if (isLoopback(next.host) && !isLoopback(from.host)) return false;
  return next.protocol === "https:" || (next.protocol === "http:" && isLoopback(next.host));
}

async function once(wire: Wire, question: Question, budget: { left: number }, signal: AbortSignal): Promise<Answer> {
  const started = wire.clock.now();
  const watch = watchTime(wire, budget.left, signal);
  const { method, url, headers, body } = question;
  const request = { method, url, headers, signal: watch.signal, connected: watch.connected };
  try {
    const response = await wire.transport(body === undefined ? request : { ...request, body });
    const { status, header } = response;
    return { status, header: (name) => header(name), body: await read(response, question) };
  } catch (error) {
    throw watch.reason(question.host) ?? (error instanceof RegistryError ? error : failureOf(error, question.host));
  } finally {
    watch.end();
    budget.left -= wire.clock.now() - started;
  }
}

interface Watch {
  readonly signal: AbortSignal;
  readonly connected: () => void;
  /** Why the watch has stopped the request; undefined when it has not. */
  reason(host: string): RegistryError | undefined;
  end(): void;
}

function watchTime({ clock, limits }: Wire, left: number, outer: AbortSignal): Watch {
  const controller = new AbortController();
  let cause: "cancelled" | "connect" | "answer" | undefined;
  const stop = (why: typeof cause) => (): void => {
    cause ??= why;
    controller.abort();
  };
  const cancel = stop("cancelled");
  outer.addEventListener("abort", cancel, { once: true });
  if (outer.aborted) cancel();
  const connected = clock.after(Math.min(limits.connect, left), stop("connect"));
  const answered = clock.after(left, stop("answer"));
  return {
    signal: controller.signal,
    connected,
    reason(host) {
      if (cause === undefined) return undefined;
      if (cause === "cancelled") return cancelled();
      const seconds = (cause === "connect" ? limits.connect : limits.total) / 1_000;
      return new RegistryError({ kind: "timeout", host, seconds, phase: cause });
    },
    end() {
      connected();
      answered();
      outer.removeEventListener("abort", cancel);
    },
  };
}

async function read(response: HttpResponse, { method, host, what, limit }: Question): Promise<Uint8Array> {
  const wanted = method === "HEAD" || (response.status >= 200 && response.status <= 299);
  const announced = method === "HEAD" ? 0 : Number(response.header("content-length") ?? 0);
  const encoding = response.header("content-encoding") ?? "identity";
  if (!wanted || announced > limit || encoding !== "identity") response.discard();
  if (!wanted) return new Uint8Array();
  if (announced > limit) throw new RegistryError({ kind: "too-large", host, what, limit });
  if (encoding !== "identity")
    throw badAnswer(host, `sends an encoding that was not asked for (${encoding.slice(0, 40)})`);
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const chunk of response.body) {
      chunks.push(chunk);
      size += chunk.length;
      if (size > limit) break;
    }
  } catch {
    throw badAnswer(host, `ends in the middle of the ${what}`);
  }
  if (size <= limit) return Buffer.concat(chunks);
  throw new RegistryError({ kind: "too-large", host, what, limit });
}
