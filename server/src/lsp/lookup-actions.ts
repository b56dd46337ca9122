import { type CancellationToken, type CodeAction, CodeActionKind, type CodeActionParams } from "vscode-languageserver";
import {
  fixWithDigest,
  type ImageLookup,
  type LookupAction,
  lookups,
  resolvedEdits,
} from "../analysis/images/digest-pins.ts";
import type { FileEdit, Fix } from "../engine/rule.ts";
import type { Registry } from "../registry/registry.ts";
import { overlaps, type Range } from "../syntax/text.ts";
import type { Analysis, Linted, Shown } from "./analysis.ts";
import { wants } from "./code-action-kinds.ts";
import { currentAnalysis } from "./memory.ts";
import { type Access, registryAccess } from "./registry-access.ts";
import { type Waiting, whileWaiting } from "./registry-progress.ts";
import type { Session } from "./session.ts";
import { tell } from "./tell.ts";
import { editedFiles, workspaceEdit } from "./workspace-edit.ts";

/** What `codeAction/resolve` needs to ask a registry and to write its answer. */
export interface LookupData {
  readonly uri: string;
  /** Version of the text that the action was offered for. */
  readonly version: number | undefined;
  readonly lookup: ImageWish | Fix;
}

/** The image at an offset, and what is to be done with it. */
interface ImageWish {
  readonly at: number;
  readonly action: LookupAction;
}

/** The way to the registries for actions that are looked up when they are picked; undefined where none can be offered. */
export async function lookupAccess(session: Session): Promise<Access | undefined> {
  if (!session.client.resolvesCodeActionEdits) return undefined;
  const access = await registryAccess(session);
  return "off" in access ? undefined : access;
}

/** Actions at images: as repairs of findings about how exactly an image is named, elsewhere as rewriting. */
export function lookupActions(
  access: Access,
  analysis: Analysis,
  { document }: Linted,
  range: Range,
  shown: readonly Shown[],
  only: CodeActionParams["context"]["only"],
): CodeAction[] {
  const images = lookups(document).filter((image) =>
    placesOf(image).some((place) => place.start <= range.end && range.start <= place.end),
  );
  return images.flatMap((image) => {
    const about = shown.filter(
      ({ finding }) =>
        finding.category === "reproducibility" && placesOf(image).some((place) => overlaps(place, finding.range)),
    );
    const hasOwnPin = about.some(({ finding }) => finding.fixes.some((fix) => fix.lookup !== undefined));
    const repairs = about.length > 0 && wants(only, CodeActionKind.QuickFix);
    if (!repairs && !wants(only, CodeActionKind.RefactorRewrite)) return [];
    const actions = image.actions.filter((action) => action !== "pin" || !(hasOwnPin && repairs));
    return actions.map((action): CodeAction => {
      const data = lookupData(analysis, { at: image.use.start, action });
      const title = `${titleOf(image, action)} (asks ${access.hostOf(image.reference)})`;
      return repairs
        ? { title, kind: CodeActionKind.QuickFix, diagnostics: about.map(({ diagnostic }) => diagnostic), data }
        : { title, kind: CodeActionKind.RefactorRewrite, data };
    });
  });
}

export function lookupData({ uri, version }: Analysis, lookup: LookupData["lookup"]): LookupData {
  return { uri, version, lookup };
}

function placesOf({ use, definition }: ImageLookup): readonly Range[] {
  return definition ? [use, definition] : [use];
}

function titleOf({ major = "" }: ImageLookup, action: LookupAction): string {
  if (action === "newest") return `Pin to newest ${major}.x and digest`;
  return action === "pin" ? "Pin to digest" : "Update pinned digest";
}

/** Asks the registry and gives the action its edit. Without one when there is nothing to change: the user is told why. */
export async function resolveLookup(
  session: Session,
  action: CodeAction,
  { uri, version, lookup }: LookupData,
  token: CancellationToken,
): Promise<CodeAction> {
  const { linted } = await currentAnalysis(session, uri, version);
  const access = await lookupAccess(session);
  if (!access || !linted) return action;
  const edits = await whileWaiting(session, `Hullwright: ${action.title}`, token, (waiting) =>
    "at" in lookup ? imageEdits(access.registry, linted, lookup, waiting) : fixEdits(access.registry, lookup, waiting),
  );
  if (!edits) return action;
  if (edits.length === 0)
    await tell(session, "info", "the registry gives the same digest, so there is nothing to change.");
  const analysis = await currentAnalysis(session, uri, version);
  const edit = edits.length === 0 ? undefined : workspaceEdit(session, await editedFiles(session, analysis, edits));
  return edit ? { ...action, edit } : action;
}

async function fixEdits(registry: Registry, fix: Fix, { signal }: Waiting): Promise<readonly FileEdit[]> {
  if (!fix.lookup) return [];
  const { digest } = await registry.digest(fix.lookup.reference, signal);
  return fixWithDigest(fix, digest);
}

async function imageEdits(
  registry: Registry,
  { document }: Linted,
  { at, action }: ImageWish,
  { signal }: Waiting,
): Promise<readonly FileEdit[]> {
  const image = lookups(document).find(({ use }) => use.start === at);
  if (!image?.actions.includes(action)) return [];
  const newest = action === "newest" ? await registry.newestOfLine(image.reference, signal) : undefined;
  const tag = newest?.sameMajor ?? image.tag;
  const { digest } = await registry.digest(tag === undefined ? image.reference : `${image.familiar}:${tag}`, signal);
  return resolvedEdits(image, tag === undefined ? { digest } : { digest, tag });
}
