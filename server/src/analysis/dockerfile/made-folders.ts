import type { BuildContext } from "../../engine/surroundings.ts";

/**
 * Lines of an ignore file for folders that a tool makes in a project's folder: anchored there (`/vendor`) where the same name may
 * mean something else further down. Undefined where the context has such a folder that the tool did not make.
 * @param folder of the project within the context, with a slash at the end; "" for the context's own
 */
export function madeFolderLines(
  files: readonly string[],
  folder: string,
  names: readonly string[],
): readonly string[] | undefined {
  const lines = names.map((name) => lineFor(files, folder, name));
  return lines.some((line) => line === undefined) ? undefined : lines.flatMap((line) => line ?? []);
}

/** Names that always mean what a tool has made, in whatever folder. */
const unmistakable: ReadonlySet<string> = new Set(["node_modules", ".venv"]);

/** What one of these paths begins with, below the folder, a tool has made. */
const made: Readonly<Record<string, RegExp>> = {
  vendor: /^(?:autoload\.php$|composer\/)/,
  bin: /^(?:Debug|Release|x64|x86|AnyCPU|publish|net\d)/i,
  obj: /./,
};

function lineFor(files: readonly string[], folder: string, name: string): string | undefined {
  const own = `${folder}${name}/`;
  const inside = files.flatMap((file) => (file.startsWith(own) ? [file.slice(own.length)] : []));
  if (unmistakable.has(name)) return anywhere(files, folder, name);
  const isMade =
    name === "vendor"
      ? inside.some((path) => made.vendor?.test(path))
      : inside.every((path) => made[name]?.test(path) ?? true);
  return inside.length === 0 || isMade ? `/${folder}${name}` : undefined;
}

/** Packages without a `package.json` beside them were not installed there: layers of functions, what a project ships. */
function anywhere(files: readonly string[], folder: string, name: string): string {
  if (name !== "node_modules") return `**/${name}`;
  const all = new Set(files);
  const parents = files.flatMap((file) => {
    const found = /^(?:.*?\/)?(?=node_modules\/)/.exec(file);
    return found ? [found[0]] : [];
  });
  return parents.every((parent) => parent === folder || all.has(`${parent}package.json`))
    ? `**/${name}`
    : `/${folder}${name}`;
}

/** Lines for what `dotnet` makes beside each project: for all at once where nothing else has such a name. */
export function dotnetLines({ files, truncated }: BuildContext): readonly string[] {
  const projects = new Set(
    files.flatMap((file) => (/\.(?:cs|fs|vb)proj$/.test(file) ? [file.slice(0, file.lastIndexOf("/") + 1)] : [])),
  );
  return ["bin", "obj"].flatMap((name) => {
    const foreign = files.some((file) => {
      const [, parent = "", rest = ""] = new RegExp(`^(.*?/)?${name}/(.*)$`).exec(file) ?? [];
      return rest !== "" && !(projects.has(parent) && made[name]?.test(rest));
    });
    if (!foreign && !truncated) return [`**/${name}`];
    return [...projects].flatMap((folder) => lineFor(files, folder, name) ?? []);
  });
}
