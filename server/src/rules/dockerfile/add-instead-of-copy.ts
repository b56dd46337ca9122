import { contextFiles } from "../../analysis/dockerfile/layers/context-files.ts";
import { textHead } from "../../analysis/dockerfile/text-heads.ts";
import { isRemote, transferOf, type TransferPath } from "../../analysis/dockerfile/transfer.ts";
import type { DockerfileModel } from "../../engine/model.ts";
import { dockerfileRule, type Fix } from "../../engine/rule.ts";
import type { BuildContext } from "../../engine/surroundings.ts";
import { isArchive, mayBeTarArchive } from "../../knowledge/files/archives.ts";
import { type Instruction, instructionsAndTriggersOf } from "../../syntax/dockerfile.ts";
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
    fixes: ["safe", "unsafe"],
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
        sources.some(({ value = "" }) => holdsArchive(dockerfile.surroundings.context, value)) ||
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
            ...safetyOf(dockerfile, instruction, sources),
            edits: [replace(keywordRange, keywordText === "add" ? "copy" : "COPY")],
          },
        ],
      };
    }
  },
);

/** ADD unpacks by content: only what surely is no archive is the same file after COPY. */
function safetyOf(
  { surroundings: { context } }: DockerfileModel,
  { onbuild }: Instruction,
  sources: readonly TransferPath[],
): Pick<Fix, "safety" | "remark"> {
  const safe = context && !onbuild && sources.every(({ value = "" }) => holdsNoArchive(context, value));
  return safe ? { safety: "safe" } : { safety: "unsafe", remark: "an archive is then not unpacked" };
}

/** The source, or something that it matches, surely is an archive, whatever it is called: ADD unpacks it. */
function holdsArchive(context: BuildContext | undefined, source: string): boolean {
  return (
    context !== undefined && pathsOf(context, source).paths.some((path) => isArchive(textHead(context, path) ?? ""))
  );
}

/** The source is a folder, whose files ADD leaves as they are, or a text file; of a pattern, all that matches. */
function holdsNoArchive(context: BuildContext, source: string): boolean {
  const files = contextFiles(context);
  if (normalized(source) === "") return true;
  const { paths, complete } = pathsOf(context, source);
  return (
    complete &&
    paths.length > 0 &&
    paths.every((each) => {
      const head = textHead(context, each);
      return files.entryAt(each) === "folder" || (head !== undefined && !isArchive(head));
    })
  );
}

/** What a source names, or matches. */
function pathsOf(context: BuildContext, source: string): { paths: readonly string[]; complete: boolean } {
  const path = normalized(source);
  return /[*?[\\]/.test(path) ? contextFiles(context).matches(path) : { paths: [path], complete: true };
}

/** "a/b" for "./a//b/". */
function normalized(path: string): string {
  return path
    .split("/")
    .filter((part) => part !== "" && part !== ".")
    .join("/");
}

/** Surely a local file or folder that ADD leaves as it is. */
function isPlain({ value, variable }: TransferPath): boolean {
  if (value === undefined || variable || isRemote(value) || mayBeTarArchive(value)) return false;
  const ending = value.slice(Math.max(...["*", "?", "]"].map((character) => value.lastIndexOf(character))) + 1);
  return ending === value || /\.\w/.test(ending);
}
