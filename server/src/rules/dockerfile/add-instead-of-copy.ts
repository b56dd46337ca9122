import { isRemote, transferOf, type TransferPath } from "../../analysis/dockerfile/transfer.ts";
import { dockerfileRule } from "../../engine/rule.ts";
import { mayBeTarArchive } from "../../knowledge/files/archives.ts";
import { instructionsAndTriggersOf } from "../../syntax/dockerfile.ts";
import { replace } from "../../syntax/text.ts";

/** Flags that COPY does not have. */
const onlyOfAdd: ReadonlySet<string> = new Set(["checksum", "keep-git-dir", "unpack"]);

export default dockerfileRule(
  {
    id: "add-instead-of-copy",
    aliases: ["DL3020", "DS-0005", "CKV_DOCKER_4", "9513a694-aa0d-41d8-be61-3271e056f36b", "S7029"],
    title: "ADD of local files where COPY is enough",
    category: "maintainability",
    severity: "warning",
    profile: "recommended",
    fixes: ["safe"],
    since: "0.1.0",
  },
  function* (dockerfile) {
    for (const instruction of instructionsAndTriggersOf(dockerfile, "ADD")) {
      const { sources, destination } = transferOf(instruction);
      const [first] = sources;
      if (
        !first ||
        !destination ||
        !sources.every(isPlain) ||
        instruction.flags.some(({ name }) => onlyOfAdd.has(name))
      )
        continue;
      const { keywordRange, keywordText } = instruction;
      const what = sources.length > 1 ? `${sources.length} local paths` : `local "${first.value ?? ""}"`;
      yield {
        range: keywordRange,
        message: `ADD of ${what}: use COPY, which never unpacks or downloads`,
        fixes: [
          {
            title: "Use COPY",
            safety: "safe",
            edits: [replace(keywordRange, keywordText === "add" ? "copy" : "COPY")],
          },
        ],
      };
    }
  },
);

/** Surely a local file or folder that ADD leaves as it is. */
function isPlain({ value, variable }: TransferPath): boolean {
  if (value === undefined || variable || isRemote(value) || mayBeTarArchive(value)) return false;
  const ending = value.slice(Math.max(...["*", "?", "]"].map((character) => value.lastIndexOf(character))) + 1);
  return ending === value || /\.\w/.test(ending);
}
