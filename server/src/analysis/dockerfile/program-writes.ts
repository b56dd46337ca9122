import { isOpenToAll } from "../../knowledge/files/ownable-folders.ts";
import { fileUrlPath } from "../../knowledge/files/written-names.ts";
import { join, parentOf } from "./layers/paths.ts";
import type { NamedWrite } from "./named-writes.ts";
import type { ProgramText } from "./start-texts.ts";

/** Functions of Python, Node, Ruby and PHP that write to the file, or make or remove the folder, that their first argument names. */
const files =
  "sqlite3\\.connect|sqlite3\\.Database|aiosqlite\\.connect|SqliteDatabase|TinyDB|new Database|new DatabaseSync|shelve\\.open|dbm\\.open|" +
  "FileHandler|RotatingFileHandler|TimedRotatingFileHandler|WatchedFileHandler|createWriteStream|(?:write|append)File(?:Sync)?|outputFile(?:Sync)?|" +
  "os\\.remove|os\\.unlink|unlink(?:Sync)?|file_put_contents|File\\.write";
const folders =
  "mkdirSync|mkdir|mkdirp|makedirs|mkdir_p|ensureDir(?:Sync)?|mkdtemp(?:Sync)?|rmSync|rmdirSync|rmtree|emptyDir(?:Sync)?";

const calls = new RegExp(`(?<![\\w$])(?:[\\w$]+\\.)*(${files}|${folders})\\(\\s*([^\\n]{0,200})`, "g");
const isFolderCall = new RegExp(`^(?:${folders})$`);
/** `open("log.txt", "a")`, `fopen($path, "w")`, `File.open(path, "w")`: only with a mode that writes. */
const opened =
  /(?<![\w$])(?:[\w$]+\.)*f?open\(\s*((?:[^,()\n]|\((?:[^()\n]|\([^()\n]{0,80}\)){0,150}\)){1,200}),\s*(?:mode\s*=\s*)?["'][rbt]*[wax+][^\n]*/gi;
const pathMethods = `(?:(mkdir|write_text|write_bytes|touch)\\(|open\\(\\s*["'][rbt]*[wax+])`;
/** `Path("data").mkdir()`, `(DATA / "a").touch()` */
const paths = [
  new RegExp(`\\bPath\\(\\s*([^)\\n]{1,200})\\)\\.${pathMethods}`, "g"),
  new RegExp(`(?<![\\w.])\\(\\s*((?:\\w+|Path\\([^()\\n]{1,200}\\))\\s*/[^()\\n]{1,200})\\)\\.${pathMethods}`, "g"),
];
/** `DATA.mkdir()`, where that is a path. */
const namedPaths = new RegExp(`(?<![\\w.$])([A-Za-z_]\\w*)\\.${pathMethods}`, "g");
/** `logging.basicConfig(filename="bot.log")`, `multer({ dest: "uploads" })` */
const named = /\b(?:basicConfig\([^)]{0,200}?\bfilename\s*=|multer\(\{\s*dest\s*:)\s*([^,)\n]{1,200})/g;
/** Addresses of databases in files: `sqlite:///bot.db`. */
const addresses = /["'](sqlite[\w+]*:\/\/\/?[^"'\n:]+)["']/g;

/**
 * What the text of a program says that it writes to, as far as plain strings say so.
 * @param folder where it works
 */
export function writesOfProgram({ path, text }: ProgramText, folder: string): readonly NamedWrite[] {
  const found: { readonly argument: string; readonly isFolder: boolean }[] = [];
  for (const [, name = "", argument = ""] of text.matchAll(calls))
    found.push({ argument, isFolder: isFolderCall.test(name) });
  for (const [, argument = ""] of text.matchAll(opened)) found.push({ argument, isFolder: false });
  for (const [, argument = "", name] of paths.flatMap((pattern) => [...text.matchAll(pattern)]))
    found.push({ argument, isFolder: name === "mkdir" });
  for (const [, argument = "", name] of text.matchAll(namedPaths))
    if (/\bPath\(|^\w+\s*\//.test(valueOf(text, argument) ?? "")) found.push({ argument, isFolder: name === "mkdir" });
  for (const [, argument = ""] of text.matchAll(named)) found.push({ argument, isFolder: false });
  const writes = found.flatMap(({ argument, isFolder }) => {
    const place = placeOf(text, argument, { folder, program: parentOf(path) });
    return place === undefined ? [] : [writeTo(place, isFolder)];
  });
  const databases = [...text.matchAll(addresses)].map(([, url = ""]) =>
    writeTo(fileUrlPath(url) ?? join(folder, url.replace(/^[^/]*\/+/, "")), false),
  );
  // Below the working directory it is given what is there.
  const isGiven = (each: string) => folder !== "/" && (each === folder || each.startsWith(`${folder}/`));
  return [...writes, ...databases].filter((write) => !isOpenToAll(write.path) && !isGiven(write.path));
}

function writeTo(path: string, isFolder: boolean): NamedWrite {
  return { path, folder: isFolder && !path.endsWith("?") ? path : parentOf(path) };
}

interface Places {
  /** Where it works. */
  readonly folder: string;
  /** Where it lies. */
  readonly program: string;
}

/** What stands in front of the first string of a value, and the string. */
const firstString =
  /^(?:\w+\s*=\s*)?(?:[A-Za-z_]\w*\s*[/+]\s*)?(?:(?:[\w.]*\b(join|resolve|normalize|Path)|os\.getenv|os\.environ\.get|process\.env\.\w+)\s*[(|?]*[^"'`\n]*?(?:"\w+"\s*,\s*)?)?[rbuf]{0,2}["'`]([^"'`\n]+)["'`]/;

/** The strings that follow behind `,` of join, `/` and `+`, "?" for what is none: `, "b", name)` is "/b/?". */
function furtherParts(text: string, isJoined: boolean): string {
  const [whole, sign, string] = /^\s*(,|\)?\s*[/+])\s*(?:["'`]([^"'`\n]*)["'`]|[A-Za-z_])/.exec(text) ?? [];
  if (whole === undefined || (sign === "," && !isJoined)) return "";
  if (string === undefined) return "/?";
  const part = sign?.endsWith("+") ? string : `/${string.replace(/^\/+/, "")}`;
  return part + furtherParts(text.slice(whole.length), isJoined);
}

/** A name that is given another, and so on. */
const mostNames = 5;

/** The path that an argument begins with, of what is put together the folder; undefined where no plain string says. */
function placeOf(text: string, argument: string, places: Places, depth = 0): string | undefined {
  if (depth > mostNames) return undefined;
  const [, name] = /^([A-Za-z_$][\w$]*)\s*(?:[,)]|$)/.exec(argument) ?? [];
  const value = name === undefined ? argument : valueOf(text, name);
  if (value === undefined) return undefined;
  const isBeside = [value, ...firstNames(value).flatMap((each) => valueOf(text, each) ?? [])].some((each) =>
    /__dirname|__file__|__DIR__|import\.meta/.test(each),
  );
  const [whole = "", joiner, written] = firstString.exec(value) ?? [];
  if (written === undefined) return isBeside ? `${places.program.replace(/\/$/, "")}/?` : undefined;
  if (written.startsWith(":") || /^[a-z][\w+.-]*:/i.test(written)) return undefined;
  const [first] = firstNames(value);
  const named = first === undefined ? undefined : placeOf(text, first, places, depth + 1);
  const base = named?.replace(/\/\?$/, "") ?? (isBeside ? places.program : undefined);
  // Joined to what nobody knows, it is no path of its own.
  if (first !== undefined && base === undefined && written.startsWith("/")) return undefined;
  const rest = first === undefined ? written : written.replace(/^\$?\{\w+\}/, "").replace(/^\/+/, "");
  const joined = rest + furtherParts(value.slice(whole.length), joiner !== undefined);
  const plain = /^[^{$%?]*/.exec(joined)?.[0] ?? "";
  const path = plain === joined ? plain : `${plain.slice(0, plain.lastIndexOf("/") + 1)}?`;
  return join(base ?? places.folder, path);
}

/** `HERE` of `os.path.join(HERE, "bot.db")`, `HERE / "bot.db"`, `${HERE}/bot.db` and `f"{HERE}/bot.db"` */
function firstNames(value: string): readonly string[] {
  return [
    /^[\w.]+\(\s*([A-Za-z_]\w*)\s*,/,
    /^([A-Za-z_]\w*)\s*[/+]/,
    /^`\$\{([A-Za-z_]\w*)\}/,
    /^f["']\{([A-Za-z_]\w*)\}/,
  ].flatMap((pattern) => pattern.exec(value)?.[1] ?? []);
}

/** What a name is given once: `DB = "/data/shop.db"`. */
function valueOf(text: string, name: string): string | undefined {
  const lines = [
    ...text.matchAll(
      new RegExp(`^[ \\t]*(?:const |let |var |final )?\\$?${name.replaceAll("$", "\\$")}\\s*=\\s*([^=\\n].*)$`, "gm"),
    ),
  ];
  return lines.length === 1 ? lines[0]?.[1] : undefined;
}
