import type { BuildContext } from "../linter.ts";
import { maxScript } from "./read-names.ts";
import type { Scope } from "./store.ts";
import { resolveUri } from "./uri.ts";

/** What is known of a build context before the programs in it are read. */
interface Known extends Required<Pick<BuildContext, "files" | "manifests" | "heads">> {
  /** URIs. */
  readonly dockerfile: string;
  readonly context: string;
  /** What Compose services start. */
  readonly commands: readonly string[];
}

const maxPrograms = 20;
/** Scripts name scripts: what these name is looked for as well. */
const rounds = 3;

/**
 * The heads of the context, with those of what its containers start, whatever its name: what CMD, ENTRYPOINT and Compose services name
 * by a path or as a module, and what the scripts among these name.
 */
export async function readPrograms(scope: Scope, known: Known): Promise<Record<string, string>> {
  const { dockerfile, context, manifests, commands } = known;
  const heads: Record<string, string> = { ...known.heads };
  const own = await scope.derive(
    `started:${dockerfile}`,
    async (inner) => startingText((await inner.readText(dockerfile)) ?? ""),
    (value) => value,
  );
  let text = [own, ...commands].join("\n");
  text += scriptsNamed(text, manifests);
  let left = maxPrograms;
  for (let round = 0; round < rounds && text !== ""; round++) {
    const found = filesNamed(text, known.files).filter((path) => manifests[path] === undefined);
    // Those that are read already name others, too.
    const texts = found.flatMap((path) => heads[path] ?? []);
    for (const path of found.filter((each) => heads[each] === undefined).slice(0, left)) {
      const head = await readProgram(scope, resolveUri(context, path));
      left -= 1;
      if (head === undefined) continue;
      heads[path] = head;
      if (head.startsWith("#!")) texts.push(head);
    }
    text = texts.filter((each) => /^#! *\S*(?:sh|env +(?:-\S+ +)*\w*sh)\b/.test(each)).join("\n");
  }
  return heads;
}

/** Of what is no text only what tells that it is none. */
async function readProgram(scope: Scope, uri: string): Promise<string | undefined> {
  const head = await scope.readHead(uri);
  return head === undefined || head.includes("\0") ? head : ((await scope.readText(uri))?.slice(0, maxScript) ?? head);
}

/** The CMD and ENTRYPOINT instructions of the text, roughly: reading one file more costs little. */
function startingText(text: string): string {
  return (text.match(/^[ \t]*(?:CMD|ENTRYPOINT)[ \t](?:[\\`][ \t]*\r?\n|[^\r\n])*/gim) ?? []).join("\n");
}

/** The scripts of `package.json` that have their name in the text, with those that run before and after them. */
function scriptsNamed(text: string, manifests: Readonly<Record<string, string>>): string {
  if (!/\b(?:npm|yarn|pnpm|bun|node|run-[sp]|concurrently)\b/.test(text)) return "";
  const words = new Set(text.match(/[\w:.-]+/g) ?? []);
  const texts = Object.entries(manifests).flatMap(([path, manifest]) =>
    /(?:^|\/)package\.json$/.test(path)
      ? [...manifest.matchAll(/"([\w:.-]+)"\s*:\s*"((?:[^"\\]|\\.)*)"/g)].flatMap(([, name = "", script = ""]) =>
          words.has(name) || words.has(name.replace(/^(?:pre|post)/, "")) ? [script] : [],
        )
      : [],
  );
  return `\n${texts.join("\n")}`;
}

/** Files whose path, or whose path without its extension, ends as a word of the text does, or that are a module that it names. */
function filesNamed(text: string, files: readonly string[]): readonly string[] {
  const words = (text.match(/[\w./@+:-]*\w/g) ?? []).flatMap((word) => {
    const path = word.replace(/^(?:\.{0,2}\/)+/, "");
    const module = /^[A-Za-z_][\w.]*(?=:|$)/.exec(path)?.[0].replaceAll(".", "/");
    return module === undefined ? [path] : [path, module];
  });
  // A path in the image has other folders in front.
  const names = new Set(words.map((word) => word.slice(word.lastIndexOf("/") + 1)));
  return files.filter((file) => {
    if (file.endsWith("/")) return false;
    const name = file.slice(file.lastIndexOf("/") + 1);
    if (names.has(name) || (/\.(?:py|[cm]?js|ts|rb|php|pl)$/.test(name) && names.has(name.replace(/\.\w+$/, ""))))
      return true;
    // It looks for its settings by itself.
    if (name === "gunicorn.conf.py" && names.has("gunicorn")) return true;
    const folder = /([^/]+)\/(?:__main__|__init__|celery|index)\.\w+$/.exec(file)?.[1];
    return folder !== undefined && names.has(folder);
  });
}
