import { type CancellationToken, type CodeAction, CodeActionKind, type CodeActionParams } from "vscode-languageserver";
import {
  type FileEdit,
  type Finding,
  type Fix,
  fixLabel,
  fixWithDigest,
  type ImageLookup,
  imageLookups,
  type Language,
  type LookupAction,
  overlaps,
  type Range,
  resolvedEdits,
} from "../linter.ts";
import type { Registry } from "../registry/registry.ts";
import { type FixData, foreignData, type ImageData, textVersion } from "./action-data.ts";
import type { Analysis, LintedText, Shown } from "./analysis.ts";
import { wants } from "./code-action-kinds.ts";
import { currentAnalysis, readingOf } from "./memory.ts";
import { type Access, registryAccess } from "./registry-access.ts";
import { type Waiting, whileWaiting } from "./registry-progress.ts";
import type { Session } from "./session.ts";
import { tell } from "./tell.ts";
import { editedFiles, workspaceEdit } from "./workspace-edit.ts";

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
  linted: LintedText,
  range: Range,
  shown: readonly Shown[],
  only: CodeActionParams["context"]["only"],
): CodeAction[] {
  const images = imageLookups(readingOf(linted)).filter((image) =>
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
      const data: ImageData = { kind: "image", ...textVersion(analysis), at: image.use.start, action };
      const title = titleOf(image, action, access.hostOf(image.reference), linted.document.language);
      return repairs
        ? { title, kind: CodeActionKind.QuickFix, diagnostics: about.map(({ diagnostic }) => diagnostic), data }
        : { title, kind: CodeActionKind.RefactorRewrite, data };
    });
  });
}

/** What `codeAction/resolve` needs to find a finding's fix again. */
export function fixData(analysis: Analysis, { rule, range }: Finding, { title }: Fix): FixData {
  return { kind: "fix", ...textVersion(analysis), at: range.start, rule, title };
}

function placesOf({ use, definition }: ImageLookup): readonly Range[] {
  return definition ? [use, definition] : [use];
}

/** What the action is called: with the registry that is asked, and like any fix that is not safe. */
function titleOf({ major = "" }: ImageLookup, action: LookupAction, host: string, language: Language): string {
  const what = {
    newest: `Pin to newest ${major}.x and digest`,
    pin: "Pin to digest",
    update: "Update pinned digest",
  }[action];
  return fixLabel({ title: `${what}, asking ${host}`, safety: "unsafe" }, language);
}

/** Asks the registry and gives the action its edit. Without one when there is nothing to change: the user is told why. */
export async function resolveLookup(
  session: Session,
  action: CodeAction,
  data: ImageData | FixData,
  token: CancellationToken,
): Promise<CodeAction> {
  const { linted } = await currentAnalysis(session, data.uri, data.version);
  const access = await lookupAccess(session);
  if (!access || !linted) return action;
  const edits = await whileWaiting(session, `Hullwright: ${action.title}`, token, (waiting) =>
    data.kind === "image"
      ? imageEdits(access.registry, linted, data, waiting)
      : fixEdits(access.registry, linted, data, waiting),
  );
  if (!edits) return action;
  if (edits.length === 0)
    await tell(session, "info", "the registry gives the same digest, so there is nothing to change.");
  const analysis = await currentAnalysis(session, data.uri, data.version);
  const edit = edits.length === 0 ? undefined : workspaceEdit(session, await editedFiles(session, analysis, edits));
  return edit ? { ...action, edit } : action;
}

async function fixEdits(
  registry: Registry,
  { findings }: LintedText,
  { rule, at, title }: FixData,
  { signal }: Waiting,
): Promise<readonly FileEdit[]> {
  const meant = findings.filter((finding) => finding.rule === rule && finding.range.start === at);
  const fix = meant.flatMap(({ fixes }) => fixes).find((each) => each.title === title);
  if (!fix?.lookup) throw foreignData();
  const { digest } = await registry.digest(fix.lookup.reference, signal);
  return fixWithDigest(fix, digest);
}

async function imageEdits(
  registry: Registry,
  linted: LintedText,
  { at, action }: ImageData,
  { signal }: Waiting,
): Promise<readonly FileEdit[]> {
  const image = imageLookups(readingOf(linted)).find(({ use }) => use.start === at);
  if (!image?.actions.includes(action)) throw foreignData();
  const newest = action === "newest" ? await registry.newestOfLine(image.reference, signal) : undefined;
  const tag = newest?.sameMajor ?? image.tag;
  const { digest } = await registry.digest(tag === undefined ? image.reference : `${image.familiar}:${tag}`, signal);
  return resolvedEdits(image, tag === undefined ? { digest } : { digest, tag });
}
