import type { Naming } from "../image.ts";
import { contextName, parseImageReference, parsePartialReference } from "../image.ts";
import type { Range } from "../text.ts";
import type { TracedText } from "../traced.ts";
import type { ImageUse } from "./model.ts";
import type { Scope } from "./variables.ts";
import { expand, expandPartly } from "./variables.ts";

/** An image as FROM or --from= names it, without reference when the build gives the name to something else; `value` is the text after replacing variables, undefined when unknown. */
export function imageUse(
  text: TracedText,
  range: Range,
  escape: string,
  scope: Scope,
  { mirrors, contexts }: Naming,
): { image: ImageUse; value: string | undefined } {
  const { value, uses } = expand(text, escape, scope);
  const image = { text: text.text, range, variables: uses };
  const scratch = value?.text === "scratch";
  if (value && !scratch && contexts.size > 0 && contexts.has(contextName(value.text)))
    return {
      image: { ...image, reference: undefined, partial: undefined, scratch, isContext: true },
      value: value.text,
    };
  const reference = value && !scratch ? parseImageReference(value, mirrors) : undefined;
  const partly = value || uses.length === 0 ? undefined : expandPartly(text, escape, scope);
  const partial = partly && parsePartialReference(partly);
  return { image: { ...image, reference, partial, scratch, isContext: false }, value: value?.text };
}
