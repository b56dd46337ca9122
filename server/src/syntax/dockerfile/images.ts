import type { Mirrors } from "../image.ts";
import { parseImageReference, parsePartialReference } from "../image.ts";
import type { Range } from "../text.ts";
import type { TracedText } from "../traced.ts";
import type { ImageUse } from "./model.ts";
import type { Scope } from "./variables.ts";
import { expand, expandPartly } from "./variables.ts";

/** An image as FROM or --from= names it; `value` is the text after replacing variables, undefined when unknown. */
export function imageUse(
  text: TracedText,
  range: Range,
  escape: string,
  scope: Scope,
  mirrors: Mirrors,
): { image: ImageUse; value: string | undefined } {
  const { value, uses } = expand(text, escape, scope);
  const scratch = value?.text === "scratch";
  const reference = value && !scratch ? parseImageReference(value, mirrors) : undefined;
  const partly = value || uses.length === 0 ? undefined : expandPartly(text, escape, scope);
  const partial = partly && parsePartialReference(partly);
  return { image: { text: text.text, range, reference, partial, scratch, variables: uses }, value: value?.text };
}
