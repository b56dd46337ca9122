import { createSign } from "node:crypto";
import { once } from "node:events";
import { createServer, type Server } from "node:https";
import type { AddressInfo } from "node:net";
import type { SelfSigned } from "../registry/certificate.ts";

/** A token host by https://distribution.github.io/distribution/spec/auth/token/ that lets everyone pull who has the login. */
export interface TokenHost {
  /** "https://127.0.0.1:43210/token" */
  readonly realm: string;
  /** Queries of the requests so far. */
  readonly requests: URLSearchParams[];
  stop(): void;
}

export async function startTokenHost({ key, cert }: SelfSigned, login: string): Promise<TokenHost> {
  const requests: URLSearchParams[] = [];
  const wanted = `Basic ${Buffer.from(login).toString("base64")}`;
  const server: Server = createServer({ key, cert }, (request, response) => {
    const { searchParams } = new URL(request.url ?? "", "https://localhost");
    requests.push(searchParams);
    if (request.headers.authorization !== wanted) return void response.writeHead(401).end();
    response.end(JSON.stringify({ token: tokenFor(searchParams.get("scope") ?? "", key, cert), expires_in: 300 }));
  });
  await once(server.listen(0, "127.0.0.1"), "listening");
  return {
    realm: `https://127.0.0.1:${(server.address() as AddressInfo).port}/token`,
    requests,
    stop() {
      server.close();
      server.closeAllConnections();
    },
  };
}

/** The chain in `x5c` is what the registry checks the signature with. */
function tokenFor(scope: string, key: string, cert: string): string {
  const [type = "", name = "", actions = ""] = scope.split(":");
  const now = Math.floor(Date.now() / 1_000);
  const header = { typ: "JWT", alg: "RS256", x5c: [cert.replace(/-----[^-]+-----|\s/g, "")] };
  const claims = {
    iss: "hullwright-test",
    aud: "registry-test",
    sub: "alice",
    iat: now,
    nbf: now - 60,
    exp: now + 300,
    jti: `${now}`,
    access: [{ type, name, actions: actions.split(",") }],
  };
  const signed = [header, claims].map((part) => Buffer.from(JSON.stringify(part)).toString("base64url")).join(".");
  return `${signed}.${createSign("sha256").update(signed).sign(key).toString("base64url")}`;
}
