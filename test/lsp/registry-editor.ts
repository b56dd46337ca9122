import {
  type ClientCapabilities,
  type CodeAction,
  CodeActionRequest,
  CodeActionResolveRequest,
  type ShowMessageParams,
  type TextDocumentEdit,
  type TextEdit,
} from "vscode-languageserver/node";
import { TextDocument } from "vscode-languageserver-textdocument";
import type { RegistryWishes } from "../../server/src/lsp/session.ts";
import { type Problem, RegistryError } from "../../server/src/registry/problem.ts";
import type { Registry } from "../../server/src/registry/registry.ts";
import { consentRequest } from "../../shared/src/protocol.ts";
import { pulling, root, type Setup, startClient, type TestClient } from "./client.ts";

export const dockerfile = `${root}/Dockerfile`;
/** The digest of everything in the fake registry. */
export const digest = `sha256:${"f".repeat(64)}`;
export const capabilities: ClientCapabilities = { ...pulling, window: { workDoneProgress: true } };
/** What our own client says of itself. */
export const ours = { clientCommands: true };

/** A registry that has asked for consent as the real one does, and then answers at once. */
function fakeRegistry(asked: string[], problem?: Problem): (wishes: RegistryWishes) => Registry {
  return ({ consents }) => {
    const answer = async <Value>(reference: string, value: Value): Promise<Value> => {
      if (!(await consents("docker.io", reference.split(":")[0]!)))
        throw new RegistryError({ kind: "no-consent", host: "docker.io" });
      asked.push(reference);
      if (problem) throw new RegistryError(problem);
      return value;
    };
    return {
      digest: (reference) => answer(reference, { digest, tag: reference.split(":")[1], asked: 0 }),
      tags: (reference) => answer(reference, { tags: [], complete: true }),
      newestOfLine: (reference) => answer(reference, { sameMajor: "20.20.2", any: "24.1.0" }),
      describe: (reference) =>
        answer(reference, {
          digest,
          platform: "linux/amd64",
          created: "2026-01-02T03:04:05Z",
          user: "node` [x](command:y)",
          entrypoint: ["run"],
          cmd: [],
          ports: ["80/tcp"],
          healthcheck: undefined,
          environment: [],
          workingDirectory: undefined,
          platforms: [{ platform: "linux/amd64", compressedSize: 12_300_000 }],
        }),
    };
  };
}

/** An editor with one open Dockerfile and a registry behind it, and what the registry and the user were asked. */
export interface RegistryEditor {
  readonly client: TestClient;
  /** References in the order in which the registry was asked about them. */
  readonly asked: string[];
  readonly consents: { readonly host: string; readonly image: string }[];
  /** What was shown to the user. */
  readonly messages: string[];
}

export interface RegistrySetup extends Setup {
  /** Whether the user allows the registry; true when absent. */
  readonly allows?: boolean;
  /** What the registry fails with. */
  readonly problem?: Problem;
}

/** Opens a Dockerfile with the text. */
export async function openEditor(text: string, setup: RegistrySetup = {}): Promise<RegistryEditor> {
  const asked: string[] = [];
  const consents: RegistryEditor["consents"] = [];
  const messages: string[] = [];
  const client = await startClient({
    capabilities,
    initializationOptions: ours,
    registry: fakeRegistry(asked, setup.problem),
    ...setup,
  });
  client.connection.onRequest(
    consentRequest,
    (params: { host: string; image: string }) => (consents.push(params), setup.allows !== false),
  );
  client.connection.onRequest("window/workDoneProgress/create", () => undefined);
  client.connection.onNotification(
    "window/showMessage",
    ({ message }: ShowMessageParams) => void messages.push(message),
  );
  await client.open(dockerfile, text);
  return { client, asked, consents, messages };
}

/** The code actions at a place of the Dockerfile; without a place in the image of its first line. */
export async function actionsAt(
  { client }: Pick<RegistryEditor, "client">,
  line = 0,
  character = 6,
  only?: string[],
): Promise<CodeAction[]> {
  const position = { line, character };
  return (await client.connection.sendRequest(CodeActionRequest.type, {
    textDocument: { uri: dockerfile },
    range: { start: position, end: position },
    context: { diagnostics: [], ...(only ? { only } : {}) },
  })) as CodeAction[];
}

/** Those of them that ask a registry. */
export async function askingAt(...place: Parameters<typeof actionsAt>): Promise<CodeAction[]> {
  return (await actionsAt(...place)).filter(({ title }) => title.includes(", asking "));
}

export async function titlesAt(...place: Parameters<typeof actionsAt>): Promise<string[]> {
  return (await askingAt(...place)).map(({ title }) => title);
}

export function resolve({ client }: RegistryEditor, action: CodeAction): Promise<CodeAction> {
  return client.connection.sendRequest(CodeActionResolveRequest.type, action);
}

/** The resolved action of this title at the image of the first line. */
export async function picked(editor: RegistryEditor, title: RegExp): Promise<CodeAction> {
  return resolve(
    editor,
    (await askingAt(editor)).find((action) => title.test(action.title))!,
  );
}

/** The text with an action's edits of the Dockerfile in it. */
export function textAfter(text: string, action: CodeAction): string {
  const [change] = (action.edit?.documentChanges ?? []) as TextDocumentEdit[];
  return TextDocument.applyEdits(TextDocument.create(dockerfile, "", 1, text), (change?.edits ?? []) as TextEdit[]);
}
