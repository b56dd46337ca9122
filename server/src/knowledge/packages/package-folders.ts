import type { Manager, PackageCall } from "./package-calls.ts";

/** Folders in which a system's packages have their files (Debian policy 9.1, the FHS): not `/home`, `/srv`, `/usr/local`. */
const packaged = ["/bin", "/boot", "/etc", "/lib", "/lib64", "/opt", "/run", "/sbin", "/usr", "/var"];

/** Where the packages of system managers put files, and their scripts work. */
export const systemFolders: Partial<Readonly<Record<Manager, readonly string[]>>> = {
  apt: packaged,
  apk: packaged,
  dnf: packaged,
  zypper: packaged,
};

const common = ["/usr/local", "/opt", "/tmp"];

/**
 * Where the managers of languages put files, beside the working directory and the user's home; names in capitals are
 * variables that hold a folder.
 */
export const projectFolders: Partial<Readonly<Record<Manager, readonly string[]>>> = {
  pip: [...common, "/usr", "/venv", "VIRTUAL_ENV", "UV_PROJECT_ENVIRONMENT"],
  npm: [...common, "NPM_CONFIG_PREFIX"],
  yarn: common,
  pnpm: [...common, "PNPM_HOME"],
  gem: [...common, "/usr/lib", "/usr/bin", "/var/lib/gems", "GEM_HOME"],
  bundle: [...common, "/usr/lib", "/usr/bin", "/var/lib/gems", "GEM_HOME", "BUNDLE_PATH"],
  go: [...common, "/go", "GOPATH", "GOMODCACHE", "GOBIN"],
  cargo: [...common, "CARGO_HOME"],
  composer: [...common, "COMPOSER_HOME"],
};

/** Something that a call leaves behind beside what it was called for, or that its cleaning takes away. */
export interface Leftover {
  /** Absolute, or relative to the home of the user. */
  readonly folder: string;
  readonly isSure: boolean;
}

/**
 * Lists, indexes and downloads that stay. apt-get(8): `update` writes the lists, `clean` leaves them, and the official images
 * drop archives by a hook of their own. apk-cache(5): the index stays without --no-cache. pip's documentation, "Caching".
 */
export function leftovers(call: PackageCall): readonly Leftover[] {
  const { manager, action, subcommand } = call;
  const installs = action === "install" || action === "upgrade" || action === "update";
  const cleans = action === "clean";
  if (manager === "apt") {
    if (action === "update") return [{ folder: "/var/lib/apt/lists", isSure: true }];
    if (cleans)
      return [
        { folder: "/var/cache/apt", isSure: true },
        ...(subcommand.includes("dist") ? [{ folder: "/var/lib/apt/lists", isSure: true }] : []),
      ];
    return installs ? [{ folder: "/var/cache/apt", isSure: false }] : [];
  }
  if (manager === "apk") {
    const writes =
      (installs || cleans) && !call.has("--no-cache", "--cache-dir", "--root", "--no-network", "--simulate");
    return writes ? [{ folder: "/var/cache/apk", isSure: !cleans }] : [];
  }
  if (manager === "pip") {
    const writes =
      call.program !== "uv" &&
      subcommand === "install" &&
      !call.unknownOptions &&
      !call.has("--no-cache-dir", "--cache-dir", "--help");
    return writes || cleans ? [{ folder: ".cache/pip", isSure: true }] : [];
  }
  if (manager === "dnf" && (installs || cleans))
    return ["/var/cache/dnf", "/var/cache/yum", "/var/cache/libdnf5"].map((folder) => ({ folder, isSure: false }));
  if (manager === "npm" && (installs || cleans)) return [{ folder: ".npm", isSure: false }];
  return [];
}
