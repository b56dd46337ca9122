import * as http from "node:http";
import * as https from "node:https";
import type { LookupFunction, Socket } from "node:net";
import { rootCertificates } from "node:tls";
import { HttpsProxyAgent } from "https-proxy-agent";
import type { HttpRequest, HttpResponse, Transport } from "./transport.ts";

export interface NodeTransportOptions {
  /** Address of the proxy for an https address, `http://user:password@proxy:3128`; undefined for none. */
  readonly proxyFor: (url: URL) => string | undefined;
  /** Authorities to trust besides Node's own, as PEM; given, they replace NODE_EXTRA_CA_CERTS. */
  readonly authorities?: string;
  readonly lookup?: LookupFunction;
}

/** HTTP over Node's own modules. Connections are kept for the next request; idle ones do not keep the process alive. */
export function nodeTransport({ proxyFor, authorities, lookup }: NodeTransportOptions): Transport {
  const fixed: https.RequestOptions = {
    ...(authorities === undefined ? {} : { ca: [...rootCertificates, authorities] }),
    ...(lookup === undefined ? {} : { lookup }),
  };
  const agentFor = agents(proxyFor);
  return async (request) => send(request, { ...fixed, agent: agentFor(request.url) });
}

/** Plain http is for the machine itself, where no proxy belongs. */
function agents(proxyFor: NodeTransportOptions["proxyFor"]): (url: URL) => http.Agent {
  const plain = new http.Agent({ keepAlive: true });
  const direct = new https.Agent({ keepAlive: true });
  const proxied = new Map<string, http.Agent>();
  return (url) => {
    if (url.protocol === "http:") return plain;
    const proxy = proxyFor(url);
    if (proxy === undefined) return direct;
    const agent = proxied.get(proxy) ?? proxyAgent(proxy);
    proxied.set(proxy, agent);
    return agent;
  };
}

/** The login travels as a header of its own, so that the package never has it in an address that it might print. */
function proxyAgent(proxy: string): http.Agent {
  const url = new URL(proxy.includes("://") ? proxy : `http://${proxy}`);
  const login = `${decodeURIComponent(url.username)}:${decodeURIComponent(url.password)}`;
  url.username = "";
  url.password = "";
  const headers = login === ":" ? {} : { "Proxy-Authorization": `Basic ${Buffer.from(login).toString("base64")}` };
  return new HttpsProxyAgent(url, { keepAlive: true, headers });
}

function send(request: HttpRequest, options: https.RequestOptions): Promise<HttpResponse> {
  const { url, method, headers, body, signal } = request;
  return new Promise((resolve, reject) => {
    let answered = false;
    const call = (url.protocol === "https:" ? https : http).request(url, { ...options, method, headers, signal });
    call.once("socket", (socket) => {
      reportConnected(socket, call.reusedSocket, request);
    });
    call.once("response", (message) => {
      answered = true;
      resolve(responseOf(message));
    });
    call.on("error", (error) => {
      const stale = call.reusedSocket && !answered && !signal.aborted;
      if (stale) resolve(send(request, options));
      else reject(error);
    });
    call.end(body);
  });
}

function reportConnected(socket: Socket, reused: boolean, { url, connected }: HttpRequest): void {
  if (reused) connected();
  else socket.once(url.protocol === "https:" ? "secureConnect" : "connect", connected);
}

function responseOf(message: http.IncomingMessage): HttpResponse {
  message.on("error", () => undefined);
  return {
    status: message.statusCode ?? 0,
    header(name) {
      const value = message.headers[name];
      return Array.isArray(value) ? value[0] : value;
    },
    body: message,
    discard: () => void message.destroy(),
  };
}
