import { type BaseFacts, baseImage } from "../../knowledge/images/base-images.ts";
import type { Stage } from "../../syntax/dockerfile.ts";
import { rememberFor } from "../../syntax/memo.ts";

/** What is known of the image at the bottom of the stage. */
export const baseOf: (stage: Stage) => BaseFacts | undefined = rememberFor(
  ({ root }) => root?.reference && baseImage(root.reference),
);
