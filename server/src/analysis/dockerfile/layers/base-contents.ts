import { folderLinks, standardFolders, topFolders, usualFolders } from "../../../knowledge/files/file-hierarchy.ts";
import { type BaseFacts, scratchFacts } from "../../../knowledge/images/base-images.ts";
import { canonicalName } from "../../../knowledge/images/image-names.ts";
import { startsInRoot } from "../../../knowledge/images/start-folders.ts";
import { comesWithoutSudo } from "../../../knowledge/shell/sudo-environment.ts";
import type { Stage } from "../../../syntax/dockerfile.ts";
import { baseOf } from "../base.ts";
import type { Entry, ImagePath, PathState } from "./model.ts";
import { foldersAbove, isPlaceless, nameOf, parentOf, partsOf, within } from "./paths.ts";

/** What the image at the bottom of a stage has before the first instruction. */
export interface BaseContents {
  stateOf(path: ImagePath): { readonly exists: PathState["exists"]; readonly entry: Entry | undefined };
  /** Links to folders: "/bin" → "/usr/bin". */
  readonly links: ReadonlyMap<ImagePath, ImagePath>;
  /** The working directory it sets. */
  readonly folder: ImagePath;
}

const folder = { exists: "yes", entry: "folder" } as const;
const absent = { exists: "no", entry: undefined } as const;
const unknown = { exists: "unknown", entry: undefined } as const;

/** From the facts of the base image; of an image that nobody knows only that it has a root. */
export function baseContents(stage: Stage): BaseContents {
  const isScratch = stage.root?.scratch === true;
  const facts = isScratch ? scratchFacts() : baseOf(stage);
  const reference = stage.root?.reference;
  const isBare = facts !== undefined && reference !== undefined && startsInRoot(canonicalName(reference));
  const lacksSudo = reference !== undefined && comesWithoutSudo(canonicalName(reference));
  return {
    stateOf(path) {
      if (path === "/" || (isPlaceless(path) && partsOf(path).length === 1)) return folder;
      if (isScratch || (nameOf(path) === "sudo" && lacksSudo)) return absent;
      return isPlaceless(path) || !facts ? unknown : stateIn(facts, path, isBare);
    },
    links: (facts?.distribution && folderLinks[facts.distribution]) ?? new Map(),
    folder: isScratch || isBare ? "/" : "/?base",
  };
}

function stateIn(facts: BaseFacts, path: ImagePath, isBare: boolean): ReturnType<BaseContents["stateOf"]> {
  const hasStandard =
    facts.distribution !== undefined && !["distroless", "scratch", "windows"].includes(facts.distribution);
  if (hasStandard && standardFolders.has(path)) return folder;
  if (hasWholeHierarchy.has(facts.distribution) && usualFolders.has(path)) return folder;
  if (programFolders.has(parentOf(path)) && baseLacks(facts, nameOf(path))) return absent;
  const [top = ""] = partsOf(path);
  if (!isBare) return unknown;
  const isFree =
    foldersAbove(path).some((each) => emptyFolders.has(each)) && within(path, "/home/ubuntu") === undefined;
  return !topFolders.has(top) || isFree ? absent : unknown;
}

/** Whose images have the folders of the standard that nothing lies in yet; busybox's has not. */
const hasWholeHierarchy: ReadonlySet<BaseFacts["distribution"]> = new Set(["debian", "ubuntu", "alpine", "rhel-like"]);

/** Folders in which programs are looked for. */
export const programFolders: ReadonlySet<ImagePath> = new Set([
  "/usr/local/sbin",
  "/usr/local/bin",
  "/usr/sbin",
  "/usr/bin",
  "/sbin",
  "/bin",
]);

/** Folders that distributions leave to whoever uses them (Filesystem Hierarchy Standard 3.0); Ubuntu has a first user. */
const emptyFolders: ReadonlySet<ImagePath> = new Set([
  "/home",
  "/opt",
  "/srv",
  "/mnt",
  "/media",
  "/tmp",
  "/usr/local/bin",
  "/usr/local/sbin",
]);

/** True when the base is known not to have the program. Only shells and the usual health check tools are known. */
export function baseLacks({ shell, hasBash, tools }: BaseFacts, program: string): boolean {
  if (program === "bash") return hasBash === false;
  if (program === "sh" || program === "ash" || program === "dash") return shell === "none";
  return (program === "curl" || program === "wget") && tools?.[program] === false;
}
