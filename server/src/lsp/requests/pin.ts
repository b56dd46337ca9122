import type { CancellationToken } from "vscode-languageserver";
import { readPinParams } from "../client-data.ts";
import { pinImages } from "../pin-images.ts";
import type { Session } from "../session.ts";

/** Answers `hullwright/pin`: pins the images of a file, or of all files, to digests. */
export function pin(session: Session, params: unknown, token: CancellationToken): Promise<void> {
  return pinImages(session, readPinParams(params), token);
}
