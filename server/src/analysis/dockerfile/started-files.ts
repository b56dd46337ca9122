import type { Command, ShellWord } from "../../syntax/shell.ts";

/** A program with its arguments, as far as one names another: `gunicorn` of `poetry run python -m gunicorn`. */
export interface Called {
  readonly name: string;
  readonly word: ShellWord | undefined;
  readonly args: readonly ShellWord[];
}

/** What may name a file that is started. */
export interface StartedFile {
  /** A path, or the name of a program. */
  readonly word: string;
  /** A shell reads it, whatever it looks like. */
  readonly byShell: boolean;
  /** It is one of several places to look at: nothing is said when it is not there. */
  readonly isGuess: boolean;
}

/** Programs that run the one that their arguments name, by their usage. */
const launchers: ReadonlySet<string> = new Set(
  (
    "npx pnpx bunx poetry uv pipenv pdm hatch rye bundle yarn pnpm cross-env cross-env-shell dotenv env-cmd ddtrace-run opentelemetry-instrument " +
    "newrelic-admin doppler chamber aws-vault infisical watchmedo wait-for-it wait-for-it.sh wait-for dockerize supervise catatonit s6-setuidgid"
  ).split(" "),
);

const launching = /^(?:run|exec|dlx|x|run-program|auto-restart|--)$/;

/** Python's packages that are programs, by the module that starts them. */
const modulePrograms: Readonly<Record<string, string>> = {
  "supervisor.supervisord": "supervisord",
  supervisor: "supervisord",
  gunicorn: "gunicorn",
  "gunicorn.app.wsgiapp": "gunicorn",
  uvicorn: "uvicorn",
  hypercorn: "hypercorn",
  daphne: "daphne",
  celery: "celery",
  flask: "flask",
};

/** The program of a command, and those that it starts by name, the first one first. */
export function programsCalled({ name = "", word, args }: Command): readonly Called[] {
  const called: Called[] = [{ name, word, args }];
  // Wrappers in wrappers end soon.
  for (let at = 0; at < called.length && at < 5; at++) {
    const one = called[at];
    const next = one && calledBy(one);
    if (next) called.push(next);
  }
  return called;
}

function calledBy({ name, args }: Called): Called | undefined {
  const module = isPython(name) ? moduleOf(args) : undefined;
  const program = modulePrograms[module?.name ?? ""];
  if (module && program !== undefined) return { name: program, word: undefined, args: args.slice(module.at + 1) };
  if (!launchers.has(name)) return undefined;
  const at = args.findIndex(
    ({ value }) =>
      value === undefined || !(value.startsWith("-") || launching.test(value) || /^[A-Za-z_]\w*=/.test(value)),
  );
  const word = args[at];
  return word && { name: word.value?.replace(/^.*\//s, "") ?? "", word, args: args.slice(at + 1) };
}

const shells: ReadonlySet<string> = new Set(["sh", "bash", "ash", "dash", "busybox"]);

const interpreters =
  /^(?:python[\d.]*|pypy[\d.]*|node|nodejs|perl|ruby|php|deno|bun|tsx|ts-node|ts-node-dev|nodemon|node-dev|pm2|pm2-runtime|streamlit|fastapi)$/;

/** Servers and workers in Python that are told a module. */
const importers: ReadonlySet<string> = new Set(
  "uvicorn gunicorn hypercorn daphne granian waitress-serve celery flask dramatiq rq huey_consumer fastapi".split(" "),
);

/** Options of interpreters whose value is the next word. */
const valued = /^(?:-[WXrdICt]|--(?:require|import|loader|experimental-loader|conditions|env-file|config|exec|name))$/;

/** The words of a command that may name a script: the program, and what a shell or an interpreter is given, which it looks for where it works. */
export function filesStarted(command: Command): readonly StartedFile[] {
  return programsCalled(command).flatMap(filesOf);
}

function filesOf({ name, word, args }: Called): readonly StartedFile[] {
  const isSourced = name === "." || name === "source";
  if (shells.has(name) || isSourced) {
    if (!isSourced && args.some(({ value }) => /^-[a-zA-Z]*c$/.test(value ?? ""))) return [];
    return operandsOf(args)
      .slice(0, 1)
      .map((path) => here(path, true));
  }
  const modules = isPython(name) ? moduleFiles(moduleOf(args)?.name) : importers.has(name) ? importedBy(args) : [];
  const isEvaluated = args.some(({ value }) => (isPython(name) ? /^-[a-zA-Z]*[cm]$/ : /^-[pe]$/).test(value ?? ""));
  if (interpreters.test(name) && !isEvaluated)
    return [...modules, ...operandsOf(args).slice(0, 2).flatMap(interpreted)];
  return [...literal(word).map((path) => ({ word: path, byShell: false, isGuess: false })), ...modules];
}

/** Node finds `server.js` for `server`, and `index.js` in a folder. The second word may be an argument. */
function interpreted(path: string, at: number): readonly StartedFile[] {
  const file = { ...here(path, false), isGuess: at > 0 };
  if (/\.\w+$/.test(path)) return [file];
  const found = path === "." ? ["index.js", "server.js"] : [`${path}.js`, `${path}/index.js`];
  return [file, ...found.map((each) => ({ ...here(each, false), isGuess: true }))];
}

function here(path: string, byShell: boolean): StartedFile {
  return { word: path.includes("/") ? path : `./${path}`, byShell, isGuess: false };
}

function isPython(name: string): boolean {
  return /^(?:python|pypy)[\d.]*$/.test(name);
}

function moduleOf(args: readonly ShellWord[]): { readonly name: string; readonly at: number } | undefined {
  const option = args.findIndex(({ value }) => /^-[a-zA-Z]*m$/.test(value ?? ""));
  const name = option === -1 ? undefined : args[option + 1]?.value;
  return name === undefined ? undefined : { name, at: option + 1 };
}

/** `main:app`, `shop.wsgi:application`, `-A shop` */
function importedBy(args: readonly ShellWord[]): readonly StartedFile[] {
  return args
    .flatMap(literal)
    .map((text) => text.replace(/^--(?:app|module)=/, ""))
    .filter((text) => /^[A-Za-z_][\w.]*(?::.*)?$/.test(text) && !launching.test(text))
    .flatMap((text) => moduleFiles(text.split(":")[0]));
}

function moduleFiles(module: string | undefined): readonly StartedFile[] {
  if (module === undefined || !/^\w+(?:\.\w+)*$/.test(module)) return [];
  const path = `./${module.replaceAll(".", "/")}`;
  return [`${path}.py`, `${path}/__main__.py`, `${path}/__init__.py`, `${path}/celery.py`].map((word) => ({
    word,
    byShell: false,
    isGuess: true,
  }));
}

/** The words that are no options, nor values of options. */
function operandsOf(args: readonly ShellWord[]): readonly string[] {
  return args.flatMap(({ value }, at) => {
    const isOwn = value !== undefined && !value.startsWith("-") && !valued.test(args[at - 1]?.value ?? "");
    return isOwn && !(at === 0 && args.length > 1 && /^(?:run|start|watch)$/.test(value)) ? [value] : [];
  });
}

function literal(word: ShellWord | undefined): readonly string[] {
  return word?.value === undefined ? [] : [word.value];
}
