import { CancellationToken } from "vscode-languageserver";
import type { PinParams } from "../../../shared/src/protocol.ts";
import { type ImageLookup, imageLookups, resolvedEdits } from "../linter.ts";
import { RegistryError } from "../registry/problem.ts";
import { plural } from "../workspace/plural.ts";
import { normalizeUri } from "../workspace/uri.ts";
import type { Analysis } from "./analysis.ts";
import { workspaceFiles } from "./inputs.ts";
import { analyse, readingOf } from "./memory.ts";
import { type Access, registryAccess } from "./registry-access.ts";
import { type Waiting, whileWaiting } from "./registry-progress.ts";
import { reread } from "./reread.ts";
import { scan } from "./scan.ts";
import type { Session } from "./session.ts";
import { tell } from "./tell.ts";
import { editedFiles, workspaceEdit } from "./workspace-edit.ts";

interface FileImages {
  readonly analysis: Analysis;
  readonly images: readonly ImageLookup[];
}

/** A digest, or why there is none. */
type Answer = { readonly digest: string } | { readonly problem: RegistryError };

/** Writes digests behind the tags of a file's images, or of all files', and says how it went. */
export async function pinImages(session: Session, { uri }: PinParams, token: CancellationToken): Promise<void> {
  const access = await registryAccess(session);
  if ("off" in access) return tell(session, "warning", `no registry can be asked: ${access.off}.`);
  await whileWaiting(session, "Hullwright: pinning images", token, async (waiting) => {
    const files = await imagesOf(session, uri, token);
    const images = files.flatMap((file) => file.images.filter(isUnpinned));
    const answers = await askFor(access, [...new Set(images.map(({ reference }) => reference))], waiting);
    const applied = await apply(session, files, answers);
    if (applied) await tell(session, "info", summary(files, answers));
    else await tell(session, "warning", "the pins could not be written, because a file has changed in the meantime.");
  });
}

async function imagesOf(
  session: Session,
  uri: string | undefined,
  token: CancellationToken,
): Promise<readonly FileImages[]> {
  const edited = uri === undefined ? (await workspaceFiles(session)).map((file) => file.uri) : [normalizeUri(uri)];
  await reread(session, edited);
  const analyses: (Analysis | undefined)[] = [];
  if (uri !== undefined) analyses.push(await analyse(session, uri));
  else for await (const { analysis } of scan(session, token)) analyses.push(analysis);
  return analyses.flatMap((analysis) =>
    analysis?.linted ? [{ analysis, images: imageLookups(readingOf(analysis.linted)) }] : [],
  );
}

function isUnpinned({ actions }: ImageLookup): boolean {
  return actions.includes("pin");
}

/** One image of each registry first: when the user does not allow that registry, the others are not asked about again. */
async function askFor(
  { registry, hostOf }: Access,
  references: readonly string[],
  { signal, report }: Waiting,
): Promise<ReadonlyMap<string, Answer>> {
  const answers = new Map<string, Answer>();
  const ask = async (reference: string): Promise<void> => {
    const answer = await registry.digest(reference, signal).catch(problemOf);
    answers.set(reference, answer);
    report(Math.floor((answers.size / references.length) * 100), `${answers.size}/${references.length}`);
  };
  const hosts = new Map<string, string[]>();
  for (const reference of references)
    hosts.set(hostOf(reference), [...(hosts.get(hostOf(reference)) ?? []), reference]);
  for (const [first = "", ...rest] of hosts.values()) {
    await ask(first);
    const refusal = answers.get(first);
    const isRefused = refusal !== undefined && "problem" in refusal && refusal.problem.problem.kind === "no-consent";
    if (isRefused) rest.forEach((reference) => answers.set(reference, refusal));
    else await Promise.all(rest.map(ask));
  }
  return answers;
}

function problemOf(error: unknown): Answer {
  if (error instanceof RegistryError && error.problem.kind !== "cancelled") return { problem: error };
  throw error;
}

async function apply(
  session: Session,
  files: readonly FileImages[],
  answers: ReadonlyMap<string, Answer>,
): Promise<boolean> {
  const edited = await Promise.all(
    files.map(async ({ analysis, images }) => {
      const edits = images.filter(isUnpinned).flatMap((image) => {
        const answer = answers.get(image.reference);
        return answer && "digest" in answer ? resolvedEdits(image, { digest: answer.digest }) : [];
      });
      return edits.length === 0 ? [] : editedFiles(session, analysis, edits);
    }),
  );
  if (edited.flat().length === 0) return true;
  const edit = workspaceEdit(session, edited.flat());
  return (
    edit !== undefined &&
    (await session.connection.workspace.applyEdit({ label: "Pin images to digests", edit })).applied
  );
}

function summary(files: readonly FileImages[], answers: ReadonlyMap<string, Answer>): string {
  const isPinned = ({ reference }: ImageLookup): boolean => "digest" in (answers.get(reference) ?? {});
  const images = files.flatMap((file) => file.images);
  const pinned = images.filter((image) => isUnpinned(image) && isPinned(image)).length;
  const before = images.filter(({ digest }) => digest !== undefined).length;
  const byHand = images.filter(({ digest, actions }) => digest === undefined && actions.length === 0).length;
  const problems = [
    ...new Set([...answers.values()].flatMap((answer) => ("problem" in answer ? [answer.problem.message] : []))),
  ];
  const parts = [
    `${plural(pinned, "image")} pinned in ${plural(files.filter((file) => file.images.some((image) => isUnpinned(image) && isPinned(image))).length, "file")}`,
    ...(before > 0 ? [`${before} pinned before`] : []),
    ...(byHand > 0 ? [`${byHand} to edit by hand`] : []),
  ];
  return [`${parts.join(", ")}.`, ...problems].join(" ");
}
