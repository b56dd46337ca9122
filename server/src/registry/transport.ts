/** One HTTP exchange, without redirects, retries and limits: those are the caller's. */
export interface HttpRequest {
  readonly method: "GET" | "HEAD" | "POST";
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
  /** Ends the exchange, its body included. */
  readonly signal: AbortSignal;
  /** Called when the connection stands, TLS included, before anything is sent. */
  readonly connected: () => void;
}

export interface HttpResponse {
  readonly status: number;
  /** The first value of a header, by its lower-case name. */
  readonly header: (name: string) => string | undefined;
  /** The body as it arrives; rejects when it ends early. */
  readonly body: AsyncIterable<Uint8Array>;
  /** Closes the connection without reading the body. */
  discard(): void;
}

/** Rejects with an error whose `code` is that of Node: ENOTFOUND, ECONNREFUSED, CERT_HAS_EXPIRED … */
export type Transport = (request: HttpRequest) => Promise<HttpResponse>;
