import { isOpenToAll } from "../../knowledge/files/ownable-folders.ts";
import type { Stage } from "../../syntax/dockerfile.ts";
import type { Script } from "../../syntax/shell.ts";
import { parentOf } from "./layers/paths.ts";
import { type NamedWrite, wordAtStart } from "./named-writes.ts";

/** Programs that write to files, and which of their operands these are. */
const writers: Readonly<Record<string, "all" | "last" | "rest">> = {
  mkdir: "all",
  touch: "all",
  tee: "all",
  rm: "all",
  truncate: "all",
  cp: "last",
  mv: "last",
  ln: "last",
  install: "last",
  rsync: "last",
  chmod: "rest",
  sed: "rest",
};

const replacing: ReadonlySet<string> = new Set(["rm", "mv", "ln", "install", "rsync", "sed"]);

/** Absolute paths of the folders that a script makes, or puts something into; those that nobody knows are left out. */
export function writesOfScript(stage: Stage, { commands }: Script): readonly NamedWrite[] {
  return commands.flatMap(({ name = "", args, redirections }) => {
    const files = redirections.flatMap(({ operator, target }) => (operator.includes(">") ? [target] : []));
    const kind =
      name === "sed" && !args.some(({ template }) => /^-[a-zA-Z]*i|^--in-place/.test(template))
        ? undefined
        : writers[name];
    const operands = args.filter(({ template }) => !template.startsWith("-"));
    const written =
      kind === "all" ? operands : kind === "last" ? operands.slice(-1) : kind === "rest" ? operands.slice(1) : [];
    return [...files, ...written].flatMap((word) => {
      const path = word && wordAtStart(stage, word);
      if (!path?.startsWith("/") || isOpenToAll(path)) return [];
      const isFolder = name === "mkdir" || path.endsWith("/");
      const plain = path.replace(/(?<=.)\/+$/, "");
      const folder = isFolder ? plain : parentOf(plain);
      // What is removed or replaced needs its folder.
      return [{ path: replacing.has(name) ? folder : plain, folder }];
    });
  });
}
