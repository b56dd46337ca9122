import type { PackageCall } from "../../../../knowledge/packages/package-calls.ts";
import { leftovers, projectFolders, systemFolders } from "../../../../knowledge/packages/package-folders.ts";
import { programFolders } from "../base-contents.ts";
import type { ImagePath } from "../model.ts";
import { isPlaceless, join, nameOf, parentOf } from "../paths.ts";
import { homeOf, type ShellValues } from "../run-paths.ts";
import type { Site } from "../site.ts";

/** What a call of a package manager does: the files of packages where these go, and what is left beside them. */
export function packageEffects(site: Site, call: PackageCall, values: ShellValues): void {
  const { action, manager } = call;
  if (action === "clean") clean(site, call, values);
  const installs = action === "install" || action === "upgrade";
  const changes = installs || action === "remove" || action === "other";
  const covers = coverage(call);
  for (const folder of changes ? (systemFolders[manager] ?? []) : []) site.unknown(folder, { covers });
  const project = projectFolders[manager];
  if (project && changes) {
    site.unknown(site.folder);
    for (const folder of [...project, homeOf(site, values)])
      site.unknown(join("/", values(folder) ?? folder), { covers });
  }
  if (action !== "clean") leave(site, call, values);
}

/** Caches and indexes that stay, unless a mount takes them or the environment puts them elsewhere. */
function leave(site: Site, call: PackageCall, values: ShellValues): void {
  if (isConfigured(call, values)) return;
  for (const { folder, isSure } of leftovers(call)) {
    const path = join(homeOf(site, values), folder);
    if (isMounted(site, path)) continue;
    site.add({ kind: "create", reach: "contents", entry: "file", path, certainty: isSure ? "sure" : "may" });
  }
}

/** apk(8) keeps its index in /etc/apk/cache where that is there; of a home that nobody knows the last parts have to do. */
function isMounted({ mounts, isMounted: isBelowMount }: Site, path: ImagePath): boolean {
  if (mounts === "unknown" || (path === "/var/cache/apk" && isBelowMount("/etc/apk/cache"))) return true;
  return (
    isPlaceless(path) && mounts.some((mount) => `${path.replace(/^\/\?[^/]*/, "")}/`.includes(`/${nameOf(mount)}/`))
  );
}

function clean(site: Site, call: PackageCall, values: ShellValues): void {
  for (const { folder, isSure } of leftovers(call)) {
    const path = join(homeOf(site, values), folder);
    site.add({ kind: "remove", reach: "contents", path, certainty: isSure ? "sure" : "may" });
  }
}

/** Of programs a package brings those that are called after it, or it after them; of other files whatever it likes. */
function coverage({ packages }: PackageCall): (path: ImagePath) => boolean {
  const isOpen = packages.some(({ name, kind }) => name === undefined || kind === "unknown" || name.startsWith("@"));
  const names = packages.flatMap(({ name }) => name ?? []);
  return (path) => {
    if (isOpen || !programFolders.has(parentOf(path))) return true;
    const program = nameOf(path);
    return names.some((name) => name.includes(program));
  };
}

/** The environment may switch caches off, or put them elsewhere. */
function isConfigured({ command, manager }: PackageCall, values: ShellValues): boolean {
  const switches =
    manager === "pip"
      ? ["PIP_NO_CACHE_DIR", "PIP_NO_CACHE", "PIP_CACHE_DIR", "PIP_CONFIG_FILE", "XDG_CACHE_HOME"]
      : ["XDG_CACHE_HOME"];
  return switches.some((name) => values.isSet(name) || command.assignments.some((each) => each.name === name));
}
