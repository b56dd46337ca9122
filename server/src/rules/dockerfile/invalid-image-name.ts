import { dockerfileRule, type Fix, type Report } from "../../engine/rule.ts";
import { canonicalName } from "../../knowledge/images/image-names.ts";
import type { ImageUse } from "../../syntax/dockerfile.ts";
import { parseImageReference } from "../../syntax/image.ts";
import { replace } from "../../syntax/text.ts";
import { traced } from "../../syntax/traced.ts";

export default dockerfileRule(
  {
    id: "invalid-image-name",
    aliases: [],
    title: "Image name that no builder accepts",
    category: "correctness",
    severity: "error",
    profile: "recommended",
    fixes: ["unsafe"],
    since: "0.1.0",
  },
  function* (dockerfile) {
    for (const { image: use } of dockerfile.stages) {
      if (!use || use.scratch || use.isContext) continue;
      if (use.reference) {
        if (canonicalName(use.reference) === "scratch") yield ofScratch(use);
        continue;
      }
      if (use.variables.length > 0 || !isWritten(use.text)) continue;
      const lower = inLowerCase(use.text);
      yield {
        range: use.range,
        message: lower
          ? `"${use.text}" is not a valid image name, so the build fails: names are in lower case`
          : `"${use.text}" is not a valid image name, so the build fails`,
        fixes: lower === undefined ? [] : nameFix(use, lower),
      };
    }
  },
);

/** `scratch:latest`: the builder knows the bare name only. */
function ofScratch(use: ImageUse): Report {
  return {
    range: use.range,
    message: `"${use.text}" is not an image, so the build fails: "scratch" has neither tags nor digests`,
    fixes: use.variables.length > 0 ? [] : nameFix(use, "scratch"),
  };
}

/** Not what goes on ("node:", "ghcr.io/"), and not what a template engine fills in ("{{image}}", "__BASE__", "@IMAGE@"). */
function isWritten(text: string): boolean {
  return /^[a-zA-Z0-9][\w./:@-]*$/.test(text) && !/[:@/]$/.test(text);
}

/** The reference with its name in lower case, when that makes it valid; tags keep their letters. */
function inLowerCase(text: string): string | undefined {
  const [name = "", rest = ""] = /^([^@]*\/[^@:]*|[^@:]*)(.*)$/s.exec(text)?.slice(1) ?? [];
  const lower = `${name.toLowerCase()}${rest}`;
  return lower !== text && parseImageReference(traced(lower, 0)) ? lower : undefined;
}

function nameFix({ range }: ImageUse, name: string): Fix[] {
  return [
    {
      title: `Write "${name}"`,
      safety: "unsafe",
      remark: "the build then gets an image",
      edits: [replace(range, name)],
    },
  ];
}
