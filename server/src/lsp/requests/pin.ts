import type { CancellationToken } from "vscode-languageserver";
import type { PinParams } from "../../../../shared/src/protocol.ts";
import { pinImages } from "../pin-images.ts";
import type { Session } from "../session.ts";

/** Answers `hullwright/pin`: pins the images of a file, or of all files, to digests. */
export function pin(session: Session, params: PinParams, token: CancellationToken): Promise<void> {
  return pinImages(session, params, token);
}
