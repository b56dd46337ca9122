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

/** Variables that say where programs keep what they download and remember, by their documentation. */
export const cacheVariables: readonly string[] = (
  "HF_HOME HF_HUB_CACHE TRANSFORMERS_CACHE SENTENCE_TRANSFORMERS_HOME TORCH_HOME NLTK_DATA MPLCONFIGDIR NUMBA_CACHE_DIR " +
  "XDG_CACHE_HOME XDG_DATA_HOME XDG_CONFIG_HOME XDG_STATE_HOME NPM_CONFIG_CACHE npm_config_cache YARN_CACHE_FOLDER " +
  "PIP_CACHE_DIR UV_CACHE_DIR NUGET_PACKAGES DOTNET_CLI_HOME GOCACHE GOMODCACHE GRADLE_USER_HOME DENO_DIR COREPACK_HOME " +
  "PLAYWRIGHT_BROWSERS_PATH OLLAMA_MODELS"
).split(" ");
