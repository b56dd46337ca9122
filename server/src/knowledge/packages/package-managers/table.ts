/** Package managers by family: apt stands for apt-get, apt and aptitude, dnf also for yum, microdnf and tdnf. */
export type Manager =
  "apt" | "apk" | "dnf" | "zypper" | "pip" | "npm" | "yarn" | "pnpm" | "gem" | "bundle" | "go" | "cargo" | "composer";

export type PackageAction = "install" | "update" | "upgrade" | "remove" | "clean" | "other";

/** How a package manager reads its command line. */
export interface ManagerTable {
  readonly manager: Manager;
  readonly programs: readonly string[];
  /**
   * Options with all their names, the canonical one (the first that begins with `--`, else the first) is what a call
   * reports; ` =` at the end: its value may be the next word. Options that are not listed take no value but `--x=value`.
   */
  readonly options: readonly string[];
  /** Options in front of the subcommand, where they differ. */
  readonly globalOptions?: readonly string[];
  /** Subcommands of one or two words; what is not listed is "other". */
  readonly subcommands: Readonly<Record<string, PackageAction>>;
  /** What the program does without any subcommand. */
  readonly bare?: PackageAction;
  /** Long options with a single dash, no clusters of short ones: go. */
  readonly singleDash?: boolean;
  /** How a package is written. */
  readonly syntax: PackageSyntax;
}

/** Where a package's word is split into name and version. */
export type PackageSyntax = "deb" | "apk" | "rpm" | "python" | "npm" | "gem" | "go" | "cargo" | "composer";

/** Subcommands that do the same thing: `words("install", "add i")`. */
export function words(action: PackageAction, names: string): Record<string, PackageAction> {
  return Object.fromEntries(names.split(",").map((name) => [name.trim(), action]));
}
