import assert from "node:assert/strict";
import { once } from "node:events";
import { createServer, type IncomingMessage, type Server } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { selfSigned } from "./certificate.ts";
import { fakeImage, serveImage, startRegistry, stopRegistries } from "./fake-registry.ts";
import { clientOf, problemOf } from "./setup.ts";

const image = fakeImage();
const tls = selfSigned();

/** A proxy for TLS connections that writes down what it is asked for. */
async function startProxy(requests: IncomingMessage[], admits: boolean): Promise<Server> {
  const proxy = createServer().on("connect", (request: IncomingMessage, socket, head) => {
    requests.push(request);
    socket.on("error", () => undefined);
    if (!admits) return void socket.end("HTTP/1.1 407 Proxy Authentication Required\r\ncontent-length: 0\r\n\r\n");
    const [host = "", port] = request.url!.split(":");
    const onward = connect(Number(port), host, () => {
      socket.write("HTTP/1.1 200 OK\r\n\r\n");
      onward.write(head);
      onward.pipe(socket).pipe(onward);
    });
    onward.on("error", () => socket.destroy());
  });
  await once(proxy.listen(0, "127.0.0.1"), "listening");
  return proxy;
}

describe("a proxy", () => {
  let proxy: Server | undefined;
  const requests: IncomingMessage[] = [];
  const start = async (admits: boolean): Promise<string> => {
    requests.length = 0;
    proxy = await startProxy(requests, admits);
    return `127.0.0.1:${(proxy.address() as AddressInfo).port}`;
  };

  afterEach(() => {
    stopRegistries();
    proxy?.close();
    proxy?.closeAllConnections();
  });

  it("is gone through with its login, and one connection serves several requests", async () => {
    const address = await start(true);
    const { host } = await startRegistry(serveImage(image), tls);
    const registry = clientOf({}, { authorities: tls.cert, proxyFor: () => `http://al%40ice:pw@${address}` });
    assert.equal((await registry.digest(`${host}/library/node:22`)).digest, image.digest);
    assert.equal((await registry.digest(`${host}/library/node:22`)).digest, image.digest);
    assert.deepEqual(
      requests.map(({ url }) => url),
      [host],
    );
    assert.equal(requests[0]!.headers["proxy-authorization"], `Basic ${Buffer.from("al@ice:pw").toString("base64")}`);
  });

  it("may be written without a scheme", async () => {
    const address = await start(true);
    const { host } = await startRegistry(serveImage(image), tls);
    const registry = clientOf({}, { authorities: tls.cert, proxyFor: () => address });
    assert.equal((await registry.digest(`${host}/library/node:22`)).digest, image.digest);
  });

  it("that wants a login gives a plain answer", async () => {
    const address = await start(false);
    const problem = await problemOf(
      clientOf({}, { proxyFor: () => `http://${address}` }).digest("registry.invalid/a:1"),
    );
    assert.deepEqual(problem, {
      kind: "bad-answer",
      host: "registry.invalid",
      reason: "answers 407 instead of a manifest",
    });
  });

  for (const address of ["http://127.0.0.1:1", "http://[", "http://%zz@127.0.0.1"]) {
    it(`that cannot be used leaves the registry unreachable: ${address}`, async () => {
      const { kind } = await problemOf(clientOf({}, { proxyFor: () => address }).digest("registry.invalid/a:1"));
      assert.equal(kind, "offline");
    });
  }

  it("is not for plain http on this machine", async () => {
    const { host } = await startRegistry(serveImage(image));
    const proxyFor = ({ protocol }: URL): string | undefined => (protocol === "http:" ? "http://[" : undefined);
    assert.equal((await clientOf({}, { proxyFor }).digest(`${host}/library/node:22`)).digest, image.digest);
  });
});
