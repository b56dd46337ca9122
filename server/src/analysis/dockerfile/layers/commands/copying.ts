import type { Command, ShellWord } from "../../../../syntax/shell.ts";
import { folderListing } from "../listings.ts";
import { madeBy } from "../making.ts";
import type { ImagePath, Listing, Owner, PathState } from "../model.ts";
import { type Options, readOptions } from "../options.ts";
import { ownerOf } from "../owners.ts";
import { join, nameOf } from "../paths.ts";
import { type ShellValues, type Target, targetOf } from "../run-paths.ts";
import type { Deed, Site } from "../site.ts";
import { isFolderNow, modeOf, targets } from "./files.ts";
import type { CommandReader } from "./reader.ts";

/** cp(1), mv(1) and install(1). */
export const copyingReaders: Readonly<Record<string, CommandReader>> = {
  cp: (site, { args }, values) => {
    const options = readOptions(args, "-t --target-directory -S --suffix");
    const keeps = options.has("-a", "-p", "--archive", "--preserve");
    transfer(site, options, values, (state) => {
      if (keeps) return rightsOf(state);
      return { ...madeBy(site, 0o644), mode: state.mode === undefined ? undefined : state.mode & ~site.umask };
    });
  },
  mv: (site, { args }, values) => {
    transfer(site, readOptions(args, "-t --target-directory -S --suffix"), values, rightsOf, true);
  },
  install,
};

interface Rights {
  readonly owner?: Owner | undefined;
  readonly mode?: number | undefined;
}

type RightsOf = (state: PathState) => Rights;

function rightsOf({ owner, mode }: PathState): Rights {
  return { owner, mode };
}

function given({ owner, mode }: Rights): Pick<Deed, "owner" | "mode"> {
  return { ...(owner ? { owner } : {}), ...(mode === undefined ? {} : { mode }) };
}

/** Where files go, and whether that is a folder which they go into. */
interface Place {
  readonly target: Target;
  readonly isInto: "yes" | "no" | "maybe";
}

function placeOf(
  site: Site,
  options: Options,
  values: ShellValues,
): { readonly place: Place; readonly sources: readonly ShellWord[] } | undefined {
  const folder = options.valueOf("-t", "--target-directory");
  if (folder)
    return { place: { target: targetOf(site, folder.word, values), isInto: "yes" }, sources: options.operands };
  const last = options.operands.at(-1);
  if (!last || options.operands.length < 2) return undefined;
  const sources = options.operands.slice(0, -1);
  const target = targetOf(site, last, values);
  const { entry, exists } = site.stateNow(target.path);
  const isInto =
    isFolderNow(site, target) || sources.length > 1
      ? "yes"
      : exists === "no" || entry !== undefined || options.has("-T")
        ? "no"
        : "maybe";
  return { place: { target, isInto }, sources };
}

function transfer(site: Site, options: Options, values: ShellValues, rights: RightsOf, moves = false): void {
  const found = placeOf(site, options, values);
  if (!found) return;
  const { place, sources } = found;
  for (const [index, source] of targets(site, sources, values).entries()) {
    const isContents = /(?:^|\/)\.$/.test(sources[index]?.template ?? "");
    const temporary = temporaryOf(sources[index], values);
    if (temporary && place.target.kind === "exact") putTemporary(site, place, temporary, rights);
    else if (place.target.kind !== "exact" || source.kind !== "exact") vague(site, place.target, source);
    else put(site, source, place, isContents, rights);
    if (moves && !temporary) remove(site, source);
  }
}

/** What mktemp made, as `"$d"`, or what is in it with the mode of the folder: `"$d/."`. */
function temporaryOf(word: ShellWord | undefined, values: ShellValues): "file" | "folder" | undefined {
  const [, braced, bare, rest] = /^\$(?:\{(\w+)\}|(\w+))(\/\.?)?$/.exec(word?.template ?? "") ?? [];
  const kind = values.temporary(braced ?? bare ?? "");
  return rest !== undefined && kind === "file" ? undefined : kind;
}

/** mktemp(1) makes files and folders that their owner alone may read; mv and cp keep that. */
function putTemporary(site: Site, { target }: Place, kind: "file" | "folder", rights: RightsOf): void {
  const isFolder = kind === "folder";
  const mode = isFolder ? 0o700 : 0o600;
  const made = given(rights({ ...site.stateNow(target.path), entry: kind, mode, owner: madeBy(site, 0o700).owner }));
  site.create(target.path, undefined, { ...made, reach: isFolder ? "tree" : "self", certainty: "may" });
}

function remove(site: Site, { kind, path, covers }: Target): void {
  const certainty = kind === "unknown" ? "may" : "sure";
  site.add({
    kind: "remove",
    reach: kind === "pattern" ? "contents" : "tree",
    path,
    certainty,
    ...(covers ? { covers } : {}),
  });
}

/** What a pattern or a variable hides goes somewhere at or below the destination. */
function vague(site: Site, { path, kind }: Target, source: Target): void {
  if (kind === "exact" && source.kind === "pattern") site.mayFill(path);
  else site.add({ kind: "create", reach: "tree", path, certainty: "may" });
}

function put(site: Site, source: Target, { target, isInto }: Place, isContents: boolean, rights: RightsOf): void {
  const found = site.stateNow(source.path);
  // `install /dev/null FILE` and its like make an empty one.
  const state = source.path === "/dev/null" ? { ...found, entry: "file" as const } : found;
  const inner = isContents ? target.path : join(target.path, nameOf(source.path));
  const isSure = isInto !== "maybe" || isContents;
  if (isInto !== "no" || isContents) putAt(site, source.path, state, inner, isSure, rights);
  if (isInto !== "yes" && !isContents) putAt(site, source.path, state, target.path, isSure, rights);
}

function putAt(
  site: Site,
  from: ImagePath,
  state: PathState,
  path: ImagePath,
  isSure: boolean,
  rights: RightsOf,
): void {
  const certainty = isSure && state.entry !== undefined ? "sure" : "may";
  const deed = { ...given(rights(state)), certainty, ...(state.source ? { source: state.source } : {}) } as const;
  site.create(path, state.entry, deed);
  if (state.entry === "file" || state.entry === "link") return;
  const listing = state.entry === "folder" && isSure ? snapshot(site, from, rights) : undefined;
  site.add({
    kind: "create",
    reach: "contents",
    path,
    certainty: listing ? "sure" : "may",
    ...(listing ? { listing } : {}),
  });
}

/** What lies below the folder now, wherever it goes later. */
function snapshot(site: Site, folder: ImagePath, rights: RightsOf): Listing {
  const { stateOf, below } = site.ledger.snapshot();
  const listing = folderListing(
    (path) => {
      const state = stateOf(path);
      return { ...state, ...{ owner: undefined, mode: undefined, ...rights(state) } };
    },
    () => below(folder),
    folder,
  );
  return listing;
}

function install(site: Site, { args }: Command, values: ShellValues): void {
  const options = readOptions(args, "-m --mode -o --owner -g --group -t --target-directory -S --suffix");
  const [mode, user, group] = [
    options.valueOf("-m", "--mode"),
    options.valueOf("-o", "--owner"),
    options.valueOf("-g", "--group"),
  ];
  const bits = mode ? modeOf(mode.text) : 0o755;
  const made = madeBy(site, 0o755).owner;
  const owner =
    (user ?? group)
      ? { user: user ? ownerOf(user.text)?.user : made?.user, group: group ? ownerOf(group.text)?.user : made?.group }
      : made;
  const rights = { ...(owner ? { owner } : {}), ...(bits === undefined ? {} : { mode: bits }) };
  if (!options.has("-d", "--directory")) {
    const found = placeOf(site, options, values);
    if (options.has("-D") && found?.place.target.kind === "exact")
      site.makeParents(found.place.target.path, madeBy(site, 0o755));
    transfer(site, options, values, () => rights);
    return;
  }
  for (const { kind, path } of targets(site, options.operands, values)) {
    if (kind !== "exact") site.mayFill(path);
    else {
      site.makeParents(path, madeBy(site, 0o755));
      site.makeFolder(path, rights);
    }
  }
}
