/** Why a registry could not be asked, or what was wrong with its answer. `host` is the registry as people write it. */
export type Problem =
  | { readonly kind: "not-a-reference"; readonly text: string }
  | { readonly kind: "no-consent"; readonly host: string }
  | { readonly kind: "cancelled" }
  | { readonly kind: "offline"; readonly host: string; readonly code: string }
  | { readonly kind: "tls"; readonly host: string; readonly code: string }
  | { readonly kind: "timeout"; readonly host: string; readonly seconds: number; readonly phase: "connect" | "answer" }
  | Unauthorized
  /** 403. */
  | { readonly kind: "forbidden"; readonly host: string; readonly image: string }
  /** 404. */
  | { readonly kind: "not-found"; readonly host: string; readonly image: string }
  /** 429, or 503 with Retry-After. `seconds` to wait, when the registry says how long. */
  | { readonly kind: "rate-limited"; readonly host: string; readonly seconds: number | undefined }
  /** `reason` completes the sentence "it …". */
  | { readonly kind: "bad-answer"; readonly host: string; readonly reason: string }
  | { readonly kind: "wrong-digest"; readonly host: string; readonly expected: string; readonly actual: string }
  | { readonly kind: "too-large"; readonly host: string; readonly what: string; readonly limit: number };

/** 401. */
export interface Unauthorized {
  readonly kind: "unauthorized";
  readonly host: string;
  readonly image: string;
  /** Whether credentials were at hand and sent. */
  readonly signedIn: boolean;
  /** The foreign token host from which the credentials were kept. */
  readonly withheldFrom: string | undefined;
}

/** What every operation of a registry rejects with. The message is one sentence for people and says what to do. */
export class RegistryError extends Error {
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(explain(problem));
    this.name = "RegistryError";
    this.problem = problem;
  }
}

export function badAnswer(host: string, reason: string): RegistryError {
  return new RegistryError({ kind: "bad-answer", host, reason });
}

export function cancelled(): RegistryError {
  return new RegistryError({ kind: "cancelled" });
}

export function isCancelled(error: unknown): boolean {
  return error instanceof RegistryError && error.problem.kind === "cancelled";
}

/** One sentence without credentials, tokens or query strings. */
export function explain(problem: Problem): string {
  if (problem.kind === "cancelled") return "The look-up was cancelled.";
  if (problem.kind === "not-a-reference") return `"${problem.text}" is not an image reference: correct its spelling.`;
  const { host } = problem;
  switch (problem.kind) {
    case "no-consent":
      return `Nothing was sent to ${host}: allow look-ups at this registry to go on.`;
    case "offline":
      return `${host} cannot be reached (${problem.code}): check its name, the network and the proxy settings.`;
    case "tls":
      return `The certificate of ${host} is not trusted (${problem.code}): add its authority to NODE_EXTRA_CA_CERTS, or check the proxy.`;
    case "timeout":
      return `${host} did not ${problem.phase === "connect" ? "take the connection" : "answer"} within ${problem.seconds} s: try again later.`;
    case "unauthorized":
      return unauthorized(problem);
    case "forbidden":
      return `${host} denies access to ${problem.image} (403): ask its owner for the right to pull.`;
    case "not-found":
      return `${host} has no ${problem.image} (404): check the name and the tag.`;
    case "rate-limited":
      return `${host} takes no more requests for now: try again ${problem.seconds === undefined ? "later" : `in ${duration(problem.seconds)}`}.`;
    case "bad-answer":
      return `${host} does not answer like a registry, it ${problem.reason}: check the host, and whether a proxy or a login page is in between.`;
    case "wrong-digest":
      return `The content from ${host} has digest ${problem.actual} instead of ${problem.expected}: do not use it, and tell the registry's owner.`;
    case "too-large":
      return `The ${problem.what} from ${host} is larger than ${problem.limit / 1_048_576} MiB: it was not read, so check the image by hand.`;
  }
}

function unauthorized({ host, image, signedIn, withheldFrom }: Unauthorized): string {
  if (withheldFrom !== undefined)
    return `${host} wants its login for ${image} sent to ${withheldFrom}, which was not done: allow that token host if it is the registry's.`;
  if (signedIn)
    return `${host} does not accept the login for ${image} (401): sign in again with "docker login ${host}", and check the name.`;
  return `${host} wants a login for ${image}, or does not have it (401): check the name, or sign in with "docker login ${host}" and allow the use of Docker's credentials.`;
}

function duration(seconds: number): string {
  if (seconds < 120) return `${seconds} s`;
  return seconds < 7200 ? `${Math.ceil(seconds / 60)} minutes` : `${Math.ceil(seconds / 3600)} hours`;
}
