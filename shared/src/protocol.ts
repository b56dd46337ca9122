/** Names and shapes that client and server agree on beyond the Language Server Protocol. No logic. */

/** Section of the editor's settings. */
export const section = "hullwright";

/** Language id of Dockerfiles in VS Code. */
export const dockerfileLanguages: readonly string[] = ["dockerfile"];
/** Language ids that Compose files carry: VS Code's YAML, and that of Docker's own extension. */
export const composeLanguages: readonly string[] = ["yaml", "dockercompose"];

/**
 * Schemes of documents that people write: on disk, not saved yet, of a remote machine, of a repository that is not cloned. Those of
 * the opened folders count as well. All others are views of something: old versions, previews, output, cells of notebooks.
 */
export const writtenSchemes: readonly string[] = ["file", "untitled", "vscode-remote", "vscode-vfs"];

/** Commands that the client registers and the server's code actions name. */
export const commands = {
  fixAllInWorkspace: "hullwright.fixAllInWorkspace",
  restart: "hullwright.restart",
  showOutput: "hullwright.showOutput",
  showRules: "hullwright.showRules",
  /** Argument: page of the rule, "compose/missing-digest". */
  showRule: "hullwright.showRule",
  /** Argument: list of `Choice`. */
  choose: "hullwright.choose",
  /** Argument: `AskParams`. */
  askRegistry: "hullwright.askRegistry",
  pinFile: "hullwright.pinFile",
  pinWorkspace: "hullwright.pinWorkspace",
  forgetRegistries: "hullwright.forgetRegistries",
} as const;

/** One of several things to do, of which the user picks one. */
export interface Choice {
  readonly title: string;
  /** A `WorkspaceEdit` of the protocol. */
  readonly edit: object;
}

/** What our own client sends as `initializationOptions`; other editors send nothing, or settings. */
export interface InitializationOptions {
  /** True: the client registers `commands`. */
  readonly clientCommands?: boolean;
  /** Link to a rule's page with `{page}` in the place of "compose/missing-digest"; absent: the page beside the server. */
  readonly rulePage?: string;
  /** Settings for clients that cannot be asked for them (`workspace/configuration`). */
  readonly settings?: unknown;
  /** Why no registry may be asked here: "workspace not trusted". Absent: it may, with consent. */
  readonly registryOff?: string;
  /** Folder on disk for what registries have answered; absent: nothing is kept. */
  readonly storage?: string;
  /** Address of the proxy that the editor is set to. */
  readonly proxy?: string;
}

/** Notification, client to server, no parameters: the workspace is trusted now; `registryOff` is over. */
export const trustedNotification = "hullwright/trusted";

/** Request, server to client, `ConsentParams` to boolean: whether a registry may be asked. Sent before anything is sent there. */
export const consentRequest = "hullwright/consent";

export interface ConsentParams {
  /** "docker.io", "ghcr.io:443" */
  readonly host: string;
  /** Without tag, as people write it. */
  readonly image: string;
}

/** Request, client to server, `AskParams` to boolean: has the registry asked, so that hovers show its answer. */
export const askRegistryRequest = "hullwright/askRegistry";

export interface AskParams {
  /** Image reference, variables replaced. */
  readonly reference: string;
  /** Where the image stands, to show the hover again. */
  readonly uri: string;
  readonly line: number;
  readonly character: number;
}

/** Request, client to server, `PinParams`: pins the images of a file or of the workspace to digests and says how that went. */
export const pinRequest = "hullwright/pin";

export interface PinParams {
  /** Absent: the workspace. */
  readonly uri?: string;
}

/** Notification, server to client: figures for the language status item, after each run. */
export const statusNotification = "hullwright/status";

export interface Status {
  /** Dockerfiles and Compose files known. */
  readonly files: number;
  /** Findings that the Problems panel lists: all but hints, and what is wrong with configuration files. */
  readonly problems: number;
  readonly hints: number;
  /** Duration of the last run in ms. */
  readonly lastRunMs: number;
  /** ISO 8601. */
  readonly lastRunAt: string;
  /** Sources of knowledge that are off, each with the reason: "registry (no consent yet)". */
  readonly off: readonly string[];
}

/** Request, client to server, no parameters: a `WorkspaceEdit` of all safe fixes, annotated for the refactor preview. */
export const fixAllInWorkspaceRequest = "hullwright/fixAllInWorkspace";

/** Request, client to server, no parameters: the rules, for a list to choose from. */
export const rulesRequest = "hullwright/rules";

export interface RuleSummary {
  readonly id: string;
  readonly title: string;
  readonly language: "dockerfile" | "compose";
  readonly category: string;
  readonly severity: string;
  readonly aliases: readonly string[];
}

/**
 * Request, client to server, a name that no listed rule has: what is to be said of it. An id of another linter that is not built, a rule
 * that is gone, or what was most likely meant.
 */
export const unknownRuleRequest = "hullwright/unknownRule";

export interface UnknownRule {
  readonly message: string;
  /** Id or alias of the rule that was most likely meant. */
  readonly meant?: string;
}

/** Requests, server to client, `ReadFileParams` and `FileParams`: files of a virtual workspace, for a server that has no disk. */
export const readFileRequest = "hullwright/readFile";
export const listFolderRequest = "hullwright/listFolder";

export interface FileParams {
  readonly uri: string;
}

export interface ReadFileParams extends FileParams {
  /** Larger files are not wanted. */
  readonly maxBytes: number;
}

/** Base64 content; absent when it cannot be read or is too large. */
export interface ReadFileResult {
  readonly content?: string;
}

/** Absent when it is no folder. */
export interface ListFolderResult {
  readonly entries?: readonly { readonly name: string; readonly kind: "file" | "folder" | "link" }[];
}

export interface RegistrySettings {
  /** False: no registry is ever asked. True: one may be, when the user wants it and consents. */
  readonly enable: boolean;
  /** Registry host to the `host[:port][/prefix]` that is asked instead. */
  readonly mirrors: Readonly<Record<string, string>>;
  /** Whether logins of `docker login` are used. */
  readonly useCredentials: boolean;
}
