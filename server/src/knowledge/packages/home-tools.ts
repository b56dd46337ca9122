/** A program that keeps what it installs, or what it starts with, in the home of the user who calls it. */
interface HomeTool {
  /** Base names of the program. */
  readonly names: readonly string[];
  /** Tried on its arguments, joined by blanks; absent: whatever it is told. */
  readonly args?: RegExp;
  /** Variables that put it elsewhere. */
  readonly unless?: readonly string[];
}

/** Programs whose work in a build step lies in the home of root afterwards, where nobody else finds it: by their documentation. */
const installers: readonly HomeTool[] = [
  { names: ["rustup-init", "rustup"], args: /./, unless: ["CARGO_HOME", "RUSTUP_HOME"] },
  { names: ["nvm", "sdk", "pyenv", "rbenv", "asdf", "mise", "fnm", "volta"], args: /install|use/ },
  {
    names: ["npx", "npm", "bunx", "bun", "python", "python3", "uvx", "uv", "poetry", "pdm", "pnpm", "yarn"],
    args: /(?:play|patch)wright(?:@\S+)? install(?! ?--?deps)/,
    unless: ["PLAYWRIGHT_BROWSERS_PATH"],
  },
  { names: ["playwright", "patchright"], args: /^install(?! ?--?deps)/, unless: ["PLAYWRIGHT_BROWSERS_PATH"] },
  { names: ["git"], args: /^config .*--global (?!.*safe\.directory)/ },
  { names: ["npx"], args: /(?:puppeteer|@puppeteer\/browsers) .*install/, unless: ["PUPPETEER_CACHE_DIR"] },
  { names: ["pip", "pip3", "python", "python3"], args: /install .*--user\b/, unless: ["PYTHONUSERBASE"] },
  { names: ["uv"], args: /^(?:python|tool) install/, unless: ["UV_PYTHON_INSTALL_DIR", "UV_TOOL_DIR"] },
  { names: ["pipx"], args: /install/, unless: ["PIPX_HOME"] },
  { names: ["dotnet"], args: /tool install .*(?:-g|--global)/ },
  { names: ["bun"], args: /(?:install|add) .*(?:-g|--global)/, unless: ["BUN_INSTALL"] },
  { names: ["huggingface-cli", "hf", "ollama"], args: /download|pull/, unless: ["HF_HOME", "OLLAMA_MODELS"] },
  { names: ["python", "python3"], args: /nltk\.download/, unless: ["NLTK_DATA"] },
  {
    names: ["python", "python3", "uv", "poetry"],
    args: /\btransformers\b|sentence_transformers|huggingface_hub|diffusers|from_pretrained|snapshot_download|hf_hub_download/,
    unless: ["HF_HOME", "HF_HUB_CACHE", "TRANSFORMERS_CACHE", "SENTENCE_TRANSFORMERS_HOME", "XDG_CACHE_HOME"],
  },
  {
    names: ["python", "python3", "uv", "poetry"],
    args: /whisper\.load_model|torch\.hub|torchvision\.models|easyocr|keras\.applications|WhisperModel|TextEmbedding/,
    unless: ["TORCH_HOME", "HF_HOME", "XDG_CACHE_HOME"],
  },
  {
    names: ["python", "python3", "uv", "poetry"],
    args: /(?:^|[\s/])(?:\w*(?:download|preload|prefetch|warm)\w*model\w*|\w*model\w*(?:download|preload|cache)\w*)\.py\b/,
    unless: ["HF_HOME", "TORCH_HOME", "XDG_CACHE_HOME"],
  },
  {
    names: ["poetry"],
    args: /install/,
    unless: ["POETRY_VIRTUALENVS_CREATE", "POETRY_VIRTUALENVS_IN_PROJECT", "POETRY_VIRTUALENVS_PATH", "POETRY_HOME"],
  },
  { names: ["poetry"], args: /config virtualenvs/ },
  { names: ["pipenv"], args: /^(?:install|sync)(?!.*--system)/, unless: ["PIPENV_VENV_IN_PROJECT", "WORKON_HOME"] },
  { names: ["cabal", "ghcup", "stack", "opam"], args: /./, unless: ["CABAL_DIR", "STACK_ROOT", "OPAMROOT"] },
  { names: ["wine", "wine64"], unless: ["WINEPREFIX"] },
  { names: ["mix"], args: /local\.(?:hex|rebar)/, unless: ["MIX_HOME"] },
];

/** Programs that, started as another user, look for what was put into the home of root while the image was built. */
const starters: readonly HomeTool[] = [
  { names: ["mvn", "mvnw", "lein", "clojure", "clj", "sbt", "gradle", "gradlew", "stack", "cabal"] },
  { names: ["mix", "iex"], unless: ["MIX_HOME"] },
  { names: ["dotnet"], args: /^(?:run|watch|test|build)/, unless: ["NUGET_PACKAGES"] },
  {
    names: ["poetry"],
    unless: ["POETRY_VIRTUALENVS_CREATE", "POETRY_VIRTUALENVS_IN_PROJECT", "POETRY_VIRTUALENVS_PATH"],
  },
  { names: ["pipenv"], unless: ["PIPENV_VENV_IN_PROJECT", "WORKON_HOME"] },
];

/** True when what the program installs so is in the home of the user who calls it. */
export function installsInHome(name: string, args: readonly string[], isSet: (variable: string) => boolean): boolean {
  return some(installers, name, args, isSet);
}

/** True when the program, started so, needs the home of the user who built the image. */
export function startsFromHome(name: string, args: readonly string[], isSet: (variable: string) => boolean): boolean {
  return some(starters, name, args, isSet);
}

function some(
  tools: readonly HomeTool[],
  name: string,
  words: readonly string[],
  isSet: (variable: string) => boolean,
): boolean {
  const text = words.join(" ");
  return tools.some(
    ({ names, args, unless }) => names.includes(name) && (args?.test(text) ?? true) && !(unless ?? []).some(isSet),
  );
}

/** Programs that keep caches, settings or logs in the home of their user while they run, by their documentation. */
const keepers: ReadonlySet<string> = new Set(
  (
    "npm npx pnpm pnpx yarn bun bunx deno corepack git pip pip3 pipx uv uvx poetry pipenv pdm hatch rye streamlit " +
    "jupyter jupyter-lab jupyter-notebook jupyterhub mlflow gradio huggingface-cli hf ollama dotnet go cargo mvn mvnw gradle gradlew sbt lein clojure " +
    "composer bundle gem mix R Rscript julia chromium chromium-browser google-chrome firefox soffice libreoffice ansible ansible-playbook terraform aws " +
    "kubectl helm gpg ssh psql redis-cli mysql"
  ).split(" "),
);

/** True when the program keeps something in the home of its user while it runs. */
export function keepsAtHome(name: string): boolean {
  return keepers.has(name);
}

/** Packages of Python and Node that keep models, caches and settings in the home of their user, by their documentation. */
const keepingPackages =
  /\b(?:matplotlib|seaborn|huggingface[_-]hub|transformers|sentence[_-]transformers|diffusers|torchvision|nltk|spacy|numba|easyocr|whisper|keras|tensorflow[_-]hub|streamlit|gradio|jupyter\w*|ipython|kaggle|wandb|mlflow|yfinance|yt[_-]dlp|gitpython|playwright|puppeteer|pyppeteer|selenium)\b/i;

/** True when a list of packages, or what imports them, names one that keeps things in the home of its user. */
export function namesKeepingPackage(text: string): boolean {
  return keepingPackages.test(text);
}

/** True when the text of a program asks for the home of its user: in shell, Python, Node, Go, Ruby and Java. */
export function namesHome(text: string): boolean {
  return /\$\{?HOME\b|(?:^|[\s"'=:])~\/|\bexpanduser\b|\bPath\.home\(|\bhomedir\(|\bDir\.home\b|["']HOME["']|\benv\.HOME\b|["']user\.home["']/m.test(
    text,
  );
}

/** Variables that say where programs keep what they download and remember, by their documentation. */
export const cacheVariables: readonly string[] = (
  "HF_HOME HF_HUB_CACHE TRANSFORMERS_CACHE SENTENCE_TRANSFORMERS_HOME TORCH_HOME NLTK_DATA MPLCONFIGDIR NUMBA_CACHE_DIR " +
  "XDG_CACHE_HOME XDG_DATA_HOME XDG_CONFIG_HOME XDG_STATE_HOME NPM_CONFIG_CACHE npm_config_cache YARN_CACHE_FOLDER " +
  "PIP_CACHE_DIR UV_CACHE_DIR NUGET_PACKAGES DOTNET_CLI_HOME GOCACHE GOMODCACHE GRADLE_USER_HOME DENO_DIR COREPACK_HOME " +
  "PLAYWRIGHT_BROWSERS_PATH OLLAMA_MODELS"
).split(" ");
