/** One run of the in-VS-Code suite. */
export interface SuiteRun {
  /** all: everything, in the Node extension host; web: what the web worker entry must do. */
  readonly suite: "all" | "web";
  /** The packaged extension to install. */
  readonly vsix: string;
}

/** A VS Code that can run suites. */
export interface Host {
  /** What it is, for people: "desktop VS Code 1.91.0". */
  readonly name: string;
  /** Resolves to whether the suite passed; its failures are printed by then. */
  runSuite(run: SuiteRun): Promise<boolean>;
  /** Tests that drive the window as a user does; absent where the window cannot be driven. */
  runPageTests?(): Promise<boolean>;
  close(): Promise<void>;
}

/** Machine or user settings that send the extension to the web worker extension host. */
export const webWorkerSettings = {
  "remote.extensionKind": { "hullwright.hullwright": ["web"] },
  "extensions.webWorker": true,
};

/** What every line that the in-VS-Code suite prints begins with, among all that VS Code prints itself. */
export const outputMark = "│ ";
