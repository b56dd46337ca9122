import { type BaseFacts, baseImage } from "../../knowledge/images/base-images.ts";
import type { Stage } from "../../syntax/dockerfile.ts";
import { rememberFor } from "../../syntax/memo.ts";

/** What is known of the image at the bottom of the stage. */
export const baseOf: (stage: Stage) => BaseFacts | undefined = rememberFor(
  ({ root }) => root?.reference && baseImage(root.reference),
);

/** The level of what fails with this base for certain: nothing must fail where a build argument may name another base. */
export function levelByBase({ root }: Stage): { readonly severity?: "info" } {
  return root && root.variables.length > 0 ? { severity: "info" } : {};
}
