import * as vscode from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import {
  type AskParams,
  askRegistryRequest,
  commands,
  type ConsentParams,
  consentRequest,
  type InitializationOptions,
  type PinParams,
  pinRequest,
  trustedNotification,
} from "../../shared/src/protocol.ts";

const allowedKey = "hullwright.allowedRegistries";

/** What the server is told about registries: whether they may be asked here, where answers are kept, which proxy there is. */
export function registryOptions({ globalStorageUri }: vscode.ExtensionContext): Partial<InitializationOptions> {
  const off = reasonAgainst();
  const proxy = vscode.workspace.getConfiguration("http").get<string>("proxy") ?? "";
  return {
    ...(off === undefined ? {} : { registryOff: off }),
    ...(globalStorageUri.scheme === "file" ? { storage: globalStorageUri.fsPath } : {}),
    ...(proxy === "" ? {} : { proxy }),
  };
}

function reasonAgainst(): string | undefined {
  const folders = vscode.workspace.workspaceFolders ?? [];
  if (!vscode.workspace.isTrusted) return "workspace not trusted";
  return folders.length > 0 && folders.every(({ uri }) => uri.scheme !== "file") ? "virtual workspace" : undefined;
}

/** Registers the commands that ask registries, and the question that comes before anything is sent to one. */
export function registerRegistries(
  client: BaseLanguageClient,
  { globalState }: vscode.ExtensionContext,
): vscode.Disposable[] {
  const forThisWindow = new Set<string>();
  const forget = async (): Promise<void> => {
    forThisWindow.clear();
    await globalState.update(allowedKey, undefined);
    void vscode.window.showInformationMessage("Hullwright asks again before it contacts a registry.");
  };
  const pin = (params: PinParams): Promise<void> => client.sendRequest(pinRequest, params);
  const register = (name: string, run: (argument: never) => unknown): vscode.Disposable =>
    vscode.commands.registerCommand(name, run);
  return [
    client.onRequest(consentRequest, (params: ConsentParams) => mayAsk(params, forThisWindow, globalState)),
    vscode.workspace.onDidGrantWorkspaceTrust(
      () => void (reasonAgainst() === undefined && client.sendNotification(trustedNotification)),
    ),
    register(commands.askRegistry, (params: AskParams) => ask(client, params)),
    register(commands.pinFile, () => pinFile(pin)),
    register(commands.pinWorkspace, () => pin({})),
    register(commands.forgetRegistries, forget),
  ];
}

async function mayAsk(
  { host, image }: ConsentParams,
  forThisWindow: Set<string>,
  globalState: vscode.Memento,
): Promise<boolean> {
  const always = globalState.get<readonly string[]>(allowedKey, []);
  if (forThisWindow.has(host) || always.includes(host)) return true;
  const [window, forGood] = ["Allow in This Window", "Always for This Host"] as const;
  const detail = `Only the names of images and tags are sent, each time you pick an action that asks. Nothing is sent in the background.`;
  const answer = await vscode.window.showWarningMessage(
    `May Hullwright ask the registry ${host} about the image ${image}?`,
    { modal: true, detail },
    window,
    forGood,
  );
  if (answer === window) forThisWindow.add(host);
  if (answer === forGood)
    await globalState.update(allowedKey, [...new Set([...globalState.get<readonly string[]>(allowedKey, []), host])]);
  return answer !== undefined;
}

/** Shows the hover again, now with the registry's answer. */
async function ask(client: BaseLanguageClient, params: AskParams): Promise<void> {
  const isAnswered = await client.sendRequest<boolean>(askRegistryRequest, params);
  const editor = vscode.window.activeTextEditor;
  if (!isAnswered || editor?.document.uri.toString() !== vscode.Uri.parse(params.uri).toString()) return;
  const place = new vscode.Position(params.line, params.character);
  editor.selection = new vscode.Selection(place, place);
  await vscode.commands.executeCommand("editor.action.showHover");
}

async function pinFile(pin: (params: PinParams) => Promise<void>): Promise<void> {
  const uri = vscode.window.activeTextEditor?.document.uri;
  if (uri) await pin({ uri: uri.toString() });
}
