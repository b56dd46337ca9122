/**
 * Programs that read `.env` files by convention, where nothing in the Dockerfile says so. Sources: the tools' pages on environment
 * variables (https://vite.dev/guide/env-and-mode, https://nextjs.org/docs/app/guides/environment-variables,
 * https://create-react-app.dev/docs/adding-custom-environment-variables, https://nuxt.com/docs/guide/directory-structure/env,
 * https://laravel-mix.com/docs/6.0/environment-variables, https://cli.vuejs.org/guide/mode-and-env.html,
 * https://bun.sh/docs/runtime/env, https://symfony.com/doc/current/configuration.html).
 */

/** What is known of a step: its words, and the texts of the project's manifests. */
interface Step {
  readonly program: string;
  /** The arguments, with a blank between them. */
  readonly args: string;
}

interface Reader {
  readonly program: RegExp;
  /** Tried on the arguments; absent: whatever they are. */
  readonly args?: RegExp;
  /** Tried on the texts of manifests, and on what the Dockerfile installs; absent: it reads such files, or nobody knows. */
  readonly project?: RegExp;
}

/** Libraries of Python that load settings from `.env`. */
const pythonSettings = /decouple|environ|dotenv|pydantic[-_]settings|dynaconf|starlette|prettyconf/i;

const readers: readonly Reader[] = [
  // They run what nobody has read, or load the file themselves.
  {
    program:
      /^(?:g?make|just|task|mage|rake|invoke|nox|doit|flutter|dotenv|dotenvx|env-cmd|direnv|bunx|pipenv|turbo|nx)$/,
    args: /^(?!install\b|sync\b|lock\b|--version)/,
  },
  { program: /^(?:php|artisan)$/, args: /(?:^|\/)artisan\s+(?!package:discover|vendor:publish|storage:link)/ },
  { program: /^(?:php|console)$/, args: /bin\/console\b/ },
  { program: /^composer$/, args: /\bdump-env\b/ },
  {
    program: /^(?:python[\d.]*|django-admin|manage\.py|flask|uv|poetry|alembic)$/,
    args: /^(?!-m (?:pip|venv|compileall|ensurepip|build)\b|-[cV]|--version|(?:install|sync|lock|pip|venv|config|export|add)\b)/,
    project: pythonSettings,
  },
  { program: /^(?:rails|bundle|rspec|ruby)$/, args: /^(?!install\b|config\b)/, project: /dotenv|figaro/ },
  { program: /^cargo$/, args: /^(?:build|install|test|run|sqlx|check)\b/, project: /\bsqlx\b|dotenv/ },
];

/** Packages of Node.js whose builds, and whose servers, put `.env` files into the program. */
const frameworks =
  /"(?:vite|vitepress|next|nuxt\d?|nuxt-edge|react-scripts|react-app-rewired|@craco\/craco|laravel-mix|@vue\/cli-service|astro|@sveltejs\/kit|gatsby|parcel|parcel-bundler|@remix-run\/dev|@react-router\/dev|expo|@rsbuild\/core|umi|@umijs\/max|@redwoodjs\/core|blitz|snowpack|preact-cli|@quasar\/app[\w-]*|electron-vite|wxt|@ionic\/[\w-]+|@solidjs\/start|vinxi|nx|@medusajs\/[\w-]+|@strapi\/strapi|@tanstack\/react-start)"\s*:/;

const loaders = /"(?:[\w@/-]*dotenv[\w-]*|env-cmd|@nestjs\/config|config)"\s*:/;

const nodeRunners =
  /^(?:npm|yarn|pnpm|bun|npx|pnpx|node|tsx|ts-node|next|nuxt|nuxi|vite|astro|gatsby|ng|webpack|parcel|expo|react-scripts|vue-cli-service|lerna)$/;

/** Arguments with which nothing of the project runs. */
const fetchesOnly =
  /^(?:-\S+\s+)*(?:install|i|ci|add|config|cache|set|get|prune|audit|fund|version|link|rebuild|global|dedupe|update|up|upgrade|remove|fetch|import|store|pkg|login|ping|workspaces focus|plugin|clean-install|prefix|root|bin)\b|^(?:-\S+\s*)*$|^-[evp]\b/;

/**
 * True when a step of a build may read `.env` files.
 * @param manifests texts of the project's manifests, and of the instructions that install packages
 */
export function readsEnvFiles({ program, args }: Step, manifests: string): boolean {
  if (nodeRunners.test(program)) return runsNode(program, args) && readsAsNode(program, manifests);
  return readers.some(
    (reader) =>
      reader.program.test(program) && (reader.args?.test(args) ?? true) && (reader.project?.test(manifests) ?? true),
  );
}

/** True when what a container starts is a server of such a tool, which reads them as it starts. */
export function servesEnvFiles({ program, args }: Step, manifests: string): boolean {
  return nodeRunners.test(program) && program !== "node" && runsNode(program, args) && frameworks.test(manifests);
}

/** True for projects whose program does not start without the file (symfony/dotenv: "Unable to read the … environment file"). */
export function needsEnvFile(manifests: string): boolean {
  return /"symfony\/(?:dotenv|framework-bundle)"\s*:/.test(manifests);
}

function runsNode(program: string, args: string): boolean {
  return program === "yarn" ? args !== "" && !fetchesOnly.test(args) : !fetchesOnly.test(args);
}

/** Without its `package.json` nobody knows what a step runs; Bun itself reads the files. */
function readsAsNode(program: string, manifests: string): boolean {
  const isKnown = /"(?:dependencies|devDependencies|scripts)"\s*:/.test(manifests);
  return program === "bun" || !isKnown || frameworks.test(manifests) || loaders.test(manifests);
}
