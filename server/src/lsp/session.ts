import type { Connection } from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import type { RegistrySettings } from "../../../shared/src/protocol.ts";
import type { Consent, Registry } from "../registry/registry.ts";
import type { ComposeFacts } from "../workspace/compose-facts.ts";
import type { FileSystem } from "../workspace/file-system.ts";
import type { Outside } from "../workspace/outside.ts";
import { createStore, type Store } from "../workspace/store.ts";
import type { Analysis } from "./analysis.ts";
import { type ClientAbilities, noAbilities } from "./client-abilities.ts";
import type { EditorSettings } from "./editor-settings.ts";

/** What the surroundings of the server provide; Node, a web worker and the tests each bring their own. */
export interface Host {
  readonly fileSystem: FileSystem;
  /** The day it is in UTC: "2026-11-21". */
  readonly today: () => string;
  /** Link to a rule's bundled page, "compose/missing-digest", for clients that bring none of their own; undefined where there is no such page. */
  readonly rulePage?: (page: string) => string | undefined;
  /** Makes the client for image registries; absent where there is none, as in a browser. */
  readonly registry?: (wishes: RegistryWishes) => Registry;
  /** Configuration of the user and the environment; absent where there is none, as in a browser. */
  readonly outside?: Outside;
}

/** What a registry client is made for. */
export interface RegistryWishes extends RegistrySettings {
  readonly consents: Consent;
  /** Folder on disk for answers; undefined: nothing is kept. */
  readonly storage: string | undefined;
  /** Address of the proxy that the editor is set to. */
  readonly proxy: string | undefined;
}

/** Everything one client's server remembers. Handlers get it as their first argument. */
export interface Session {
  readonly connection: Connection;
  readonly host: Host;
  readonly store: Store;
  client: ClientAbilities;
  /** Workspace folders, as normalised URIs. */
  folders: readonly string[];
  /** Open documents by normalised URI. Texts of one version; the objects change with the next one. */
  readonly open: Map<string, TextDocument>;
  /** Results by normalised URI. */
  readonly analyses: Map<string, Analysis>;
  /** Settings by workspace folder; "" for files outside of all. Emptied when they change. */
  readonly settings: Map<string, Promise<EditorSettings>>;
  /** Settings that the client pushed, for clients that cannot be asked. */
  pushedSettings: unknown;
  /** Source of result ids. */
  runs: number;
  /** What the log says last of folders and configuration files. */
  about: string;
  /** Functions that run once after a pause, by name. */
  readonly timers: Map<string, ReturnType<typeof setTimeout>>;
  /** Failures that stand in the log already. */
  readonly logged: Set<string>;
  /** What open Compose files said when last looked at, by normalised URI. */
  readonly facts: Map<string, ComposeFacts>;
  /** Result ids of what was pushed to a client that does not pull, by URI as the client knows it. */
  readonly published: Map<string, string>;
  /** Duration of the last run of rules, and when it ended (ISO 8601). */
  lastRun: { readonly ms: number; readonly at: string };
  /** The client for registries and the settings it was made for; undefined until a registry is asked. */
  registry: { readonly settings: RegistrySettings; readonly client: Registry } | undefined;
  /** Hosts that the user allowed, where the client does not remember them itself. */
  readonly allowedHosts: Set<string>;
  /** What registries told about images, as Markdown by reference, for hovers. */
  readonly descriptions: Map<string, string>;
}

export function createSession(connection: Connection, host: Host): Session {
  return {
    connection,
    host,
    store: createStore(host.fileSystem),
    client: noAbilities,
    folders: [],
    open: new Map(),
    analyses: new Map(),
    settings: new Map(),
    pushedSettings: undefined,
    runs: 0,
    about: "",
    timers: new Map(),
    logged: new Set(),
    facts: new Map(),
    published: new Map(),
    lastRun: { ms: 0, at: new Date().toISOString() },
    registry: undefined,
    allowedHosts: new Set(),
    descriptions: new Map(),
  };
}

/** Runs a function after a pause in which it was not asked for again. Failures are logged. */
export function afterPause(session: Session, name: string, milliseconds: number, run: () => Promise<void>): void {
  clearTimeout(session.timers.get(name));
  const timer = setTimeout(() => {
    session.timers.delete(name);
    run().catch((error: unknown) => {
      logFailure(session, name, error);
    });
  }, milliseconds);
  session.timers.set(name, timer);
}

/** Writes a failure to the client's log, once per session and wording. The server goes on. */
export function logFailure(session: Session, what: string, error: unknown): void {
  const message = `${what}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;
  if (session.logged.has(message)) return;
  session.logged.add(message);
  session.connection.console.error(message);
}
