import assert from "node:assert/strict";
import type { ServerResponse } from "node:http";
import { nodeTransport, type NodeTransportOptions } from "../../server/src/registry/node-transport.ts";
import { type Problem, RegistryError } from "../../server/src/registry/problem.ts";
import { createRegistry, type Registry, type RegistryOptions } from "../../server/src/registry/registry.ts";
import { type Handler, startRegistry } from "./fake-registry.ts";

/** A registry client that may ask everyone, directly. */
export function clientOf(
  options: Partial<RegistryOptions> = {},
  transport: Partial<NodeTransportOptions> = {},
): Registry {
  return createRegistry({
    transport: nodeTransport({ proxyFor: () => undefined, ...transport }),
    consents: async () => true,
    ...options,
  });
}

/** The problem with which an operation fails. */
export async function problemOf(operation: Promise<unknown>): Promise<Problem> {
  const error = await operation.then(
    (value) => assert.fail(`succeeded with ${JSON.stringify(value)}`),
    (reason: unknown) => reason,
  );
  if (!(error instanceof RegistryError)) throw error;
  assert.match(error.message, /^\S.*\.$/);
  return error.problem;
}

/** A promise with its resolver. */
export function signal<Value = void>(): { readonly promise: Promise<Value>; readonly resolve: (value: Value) => void } {
  let resolve: (value: Value) => void = () => undefined;
  const promise = new Promise<Value>((fulfil) => {
    resolve = fulfil;
  });
  return { promise, resolve };
}

/** Answers HEAD without naming the digest, so that the manifest itself is asked for. */
export function manifestOnly(serve: (response: ServerResponse) => void): Handler {
  return (request, response) => {
    request.method === "HEAD" ? void response.end() : serve(response);
  };
}

/** The problem with the digest of a tag at a registry with this handler, and the registry's host. */
export async function digestProblem(handler: Handler): Promise<{ host: string; problem: Problem }> {
  const { host } = await startRegistry(handler);
  return { host, problem: await problemOf(clientOf().digest(`${host}/node:22`)) };
}
