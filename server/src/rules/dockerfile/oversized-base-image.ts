import { baseOf } from "../../analysis/dockerfile/base.ts";
import { mayCompile, needsFullImage } from "../../analysis/dockerfile/image-contents.ts";
import { namedImages } from "../../analysis/images/image-uses.ts";
import { dockerfileRule } from "../../engine/rule.ts";
import { catalogueName } from "../../knowledge/images/image-names.ts";
import { slimSibling } from "../../knowledge/images/slim-sibling.ts";

export default dockerfileRule(
  {
    id: "oversized-base-image",
    aliases: [],
    title: "Full image where a slim variant of the same version exists",
    category: "size",
    severity: "hint",
    profile: "recommended",
    fixes: ["unsafe"],
    since: "0.1.0",
  },
  function* (dockerfile) {
    const named = namedImages(dockerfile);
    for (const stage of dockerfile.final) {
      const image = named.find(({ use }) => use === stage.root);
      const { tag, digest } = image?.reference ?? {};
      if (!image || !tag || digest || baseOf(stage)?.isToolchain || needsFullImage(stage)) continue;
      const slim = slimSibling(catalogueName(image.reference), tag.value);
      if (slim === undefined) continue;
      const edit = mayCompile(stage) ? undefined : image.retag(slim);
      yield {
        range: image.range,
        message: `"${image.reference.text}" is the full image: "${slim}" is the slim variant of the same version`,
        fixes: edit
          ? [
              {
                title: `Use ${image.reference.familiar}:${slim}`,
                safety: "unsafe",
                remark: "leaves out what the full image has",
                edits: [edit],
              },
            ]
          : [],
      };
    }
  },
);
