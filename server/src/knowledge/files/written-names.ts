/** Words in names of variables and options that are followed by what a program writes to: by the usage of the programs that have them. */
const written = new Set(
  (
    "pid pidfile log logs logfile logdir logpath logging logfolder accesslog errorlog db dbpath dbfile dbdir database datafile data datadir " +
    "datapath dbs cache cachedir storage state statedir upload uploads uploaddir output outputs out tmp temp tmpdir tempdir spool socket sock media " +
    "backup backups sqlite dump dumps persist persistence rundir pythonpycacheprefix pycache sessions session history recordings downloads"
  ).split(" "),
);

/** Words that say that the rest of the name is about something that is read. */
const read = new Set(
  "config conf configuration cfg cert certs certificate key ca lib libs bin schema schemas migrations template templates level format type driver name host port user password url uri source src input seed image".split(
    " ",
  ),
);

/** True when a variable or option of this name tells a program where to write: `UPLOAD_FOLDER`, `access-logfile`, `logging.file.path`. */
export function namesWritten(name: string): boolean {
  const words = wordsOf(name);
  return words.some((word) => written.has(word)) && !words.some((word, at) => read.has(word) && !isFileName(words, at));
}

/** `logging.file.name` of Spring is a path. */
function isFileName(words: readonly string[], at: number): boolean {
  return words[at] === "name" && words[at - 1] === "file";
}

/** Short options that are followed by a file that a server writes, by their manual pages: of its process, its schedule, its log. */
const shortOptions: Readonly<Record<string, readonly string[]>> = {
  gunicorn: ["-p"],
  hypercorn: ["-p"],
  celery: ["-s", "-f"],
  rails: ["-P"],
  puma: ["-S"],
  thin: ["-P", "-l"],
  rackup: ["-P"],
  unicorn: ["-P"],
  sidekiq: ["-P", "-L"],
};

/** True when the option tells the program a file to write to: `gunicorn -p /run/app.pid`. */
export function isWritingOption(program: string, option: string): boolean {
  return shortOptions[program]?.includes(option) ?? false;
}

/** True when what such a name is followed by is a file, not a folder: by an extension, or by the name. */
export function namesFile(name: string, path: string): boolean {
  if (/[^/]\.[a-zA-Z]\w{0,8}$/.test(path)) return true;
  return wordsOf(name).some((word) => /^(?:\w*file|pid|sock|socket)$/.test(word));
}

function wordsOf(name: string): readonly string[] {
  return name
    .replace(/([a-z0-9])([A-Z])/g, "$1-$2")
    .toLowerCase()
    .split(/[^a-z0-9]+/);
}

/** The absolute path in the address of a database in a file: `sqlite:////data/app.db`, `file:/data/app.db`; undefined for other texts. */
export function fileUrlPath(text: string): string | undefined {
  return /^(?:sqlite[\w+]*:\/\/\/?|file:(?:\/\/)?)(\/[^/?#][^?#]*)/.exec(text)?.[1];
}
