export type Distribution =
  | "debian"
  | "ubuntu"
  | "alpine"
  | "rhel-like"
  | "suse"
  | "arch"
  | "busybox"
  | "distroless"
  | "scratch"
  | "wolfi"
  | "photon"
  | "azurelinux"
  | "windows";

export type PackageManager = "apt" | "apk" | "dnf" | "microdnf" | "yum" | "tdnf" | "zypper" | "pacman" | "none";

/** What a base image brings, of one image and one variant. What is not known is absent, never guessed. */
export interface BaseFacts {
  readonly distribution?: Distribution;
  /** "none": the image has no package manager. */
  readonly packageManager?: PackageManager;
  /** Default USER: "root", a name, or a number. */
  readonly user?: string;
  /** A non-root user that is in the image and waits to be used; also set when it is the default USER. No `uid`: nobody knows it. */
  readonly readyUser?: { readonly name: string; readonly uid?: number };
  /** The image's own entrypoint starts as root and goes on as another user, for its default command. */
  readonly dropsPrivileges?: true;
  /** The main process stays root and its workers run as another user. */
  readonly workersDrop?: true;
  /** What `/bin/sh` is; "none": the image has no shell. */
  readonly shell?: "dash" | "busybox" | "bash" | "none";
  readonly hasBash?: boolean;
  /** True: run as it is, the image starts a server. False: a shell, an interpreter's prompt, a tool, or nothing. */
  readonly starts?: boolean;
  readonly entrypoint?: readonly string[];
  /**
   * Programs that the entrypoint runs as they are when CMD names one; "all": it does not look at what it runs. Absent: it may do
   * more for some, as those of databases do, or nobody looked.
   */
  readonly entrypointPasses?: "all" | readonly string[];
  readonly cmd?: readonly string[];
  /** Ports that the image exposes. */
  readonly ports?: readonly number[];
  /** Presence of the usual health check tools. */
  readonly tools?: { readonly curl?: boolean; readonly wget?: boolean };
  /** A compiler, a build tool or a kit of them: not what an image ships with. */
  readonly isToolchain?: true;
  /** Where the image keeps its data: its volumes. */
  readonly dataPaths?: readonly string[];
  /** True when the image has a HEALTHCHECK of its own, which is rare; absent when nobody looked. */
  readonly healthcheck?: boolean;
  /** Names that its ENV instructions define in every version and variant that was read, PATH left out; empty: there are none, and PATH is the usual one. */
  readonly env?: readonly string[];
  /** The public repository, and the path in it, that says so, or would be asked. */
  readonly source: string;
  /**
   * Day of the version of the source that was read: "2026-08-21". Absent: the facts are what is generally known of the image,
   * and were not read from the source.
   */
  readonly read?: string;
}

/** The part of the facts that follows from the distribution an image is built on. */
export type System =
  | "debian"
  | "ubuntu"
  | "alpine"
  | "dnf"
  | "microdnf"
  | "yum"
  | "rhel-micro"
  | "suse"
  | "arch"
  | "busybox"
  | "distroless"
  | "distroless-debug"
  | "wolfi"
  | "wolfi-shell"
  | "wolfi-dev"
  | "photon"
  | "azurelinux"
  | "scratch"
  | "windows";

/** Facts of one layer; a value of undefined takes back what an earlier layer said. */
export type Facts = {
  readonly [Name in keyof Omit<BaseFacts, "source" | "read" | "tools">]?: BaseFacts[Name] | undefined;
} & { readonly tools?: { readonly curl?: boolean | undefined; readonly wget?: boolean | undefined } };

/** What differs for some tags. */
export interface Variant {
  /** Tried on the tag and on all its aliases. */
  readonly tag: RegExp;
  /** Used when neither the tag nor an alias names a distribution. */
  readonly system?: System;
  readonly facts?: Facts;
}

/** One image, or several that are alike, with all their variants. */
export interface BaseRow {
  /** Names as `canonicalName` gives them, with blanks between; one that ends in "*" stands for all that begin so. */
  readonly images: string;
  /** Used when neither the tag, nor an alias, nor a variant names a distribution. */
  readonly system?: System;
  readonly facts?: Facts;
  /** Facts that hold on one system only; they win over `facts`. */
  readonly on?: Partial<Readonly<Record<System, Facts>>>;
  /** All that match apply, in order; they win over the rest. */
  readonly variants?: readonly Variant[];
  readonly source: string;
  /** As in `BaseFacts`. */
  readonly read?: string;
}
