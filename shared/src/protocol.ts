/** Names and shapes that client and server agree on beyond the Language Server Protocol. No logic. */

/** Section of the editor's settings. */
export const section = "hullwright";

/** Language id of Dockerfiles in VS Code. */
export const dockerfileLanguages: readonly string[] = ["dockerfile"];
/** Language ids that Compose files carry: VS Code's YAML, and that of Docker's own extension. */
export const composeLanguages: readonly string[] = ["yaml", "dockercompose"];

/** Commands that the client registers and the server's code actions and code lenses name. */
export const commands = {
  fixAllInWorkspace: "hullwright.fixAllInWorkspace",
  restart: "hullwright.restart",
  showOutput: "hullwright.showOutput",
  showRules: "hullwright.showRules",
  showRule: "hullwright.showRule",
} as const;

/** Notification, server to client: figures for the language status item, after each run. */
export const statusNotification = "hullwright/status";

export interface Status {
  /** Dockerfiles and Compose files known. */
  readonly files: number;
  readonly findings: number;
  /** Duration of the last run in ms. */
  readonly lastRunMs: number;
  /** ISO 8601. */
  readonly lastRunAt: string;
  /** Sources of knowledge that are off, each with the reason: "registry (no consent yet)". */
  readonly off: readonly string[];
}

/** Request, client to server: edits of all safe fixes over the workspace, for the refactor preview. */
export const fixAllInWorkspaceRequest = "hullwright/fixAllInWorkspace";

/** Settings as the editor holds them. */
export interface EditorSettings {
  readonly enable: boolean;
  readonly profile: "recommended" | "strict" | "hardening" | "all";
  /** Rule id or alias to level, or to an object of level and options. */
  readonly rules: Readonly<Record<string, unknown>>;
  /** Globs of files and folders that are not linted. */
  readonly exclude: readonly string[];
}
