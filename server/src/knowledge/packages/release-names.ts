/** How files, programs and settings are called that belong to one release of a product, and that other releases lack. */
export interface ReleaseName {
  /** By the name of the product at endoflife.date; undefined for libraries of the system. */
  readonly product: string | undefined;
  /** Found anywhere in an instruction. */
  readonly pattern: RegExp;
}

/** Libraries that have had their number for many releases: of the GNU C library, of GCC, zlib, and allocators that are preloaded. */
const lasting = "c|m|dl|rt|pthread|resolv|util|gcc_s|stdc\\+\\+|gomp|atomic|z|bz2|lzma|jemalloc|tcmalloc\\w*|mimalloc";

/**
 * Where the releases keep their files: https://docs.python.org/3/library/site.html, https://guides.rubygems.org/,
 * https://www.php.net/manual/en/install.pecl.php, https://nodejs.org/en/about/previous-releases (NODE_MODULE_VERSION),
 * https://learn.microsoft.com/dotnet/standard/frameworks
 */
export const releaseNames: readonly ReleaseName[] = [
  {
    product: "python",
    pattern: /\b(?:lib)?(?:python-?|pip(?=[23]\.\d))[23]\.\d+|\bcp(?:ython-)?3\d+(?=-)|\bpip\/[23]\.\d+\//,
  },
  { product: "ruby", pattern: /\b(?:ruby\/(?:gems\/)?|gems\/)\d+\.\d+\.\d+\b|\bruby\d\.\d\b/ },
  { product: "php", pattern: /\bphp\/(?:\d{8}|\d\.\d)\b|\bno-debug-(?:non-)?zts-\d{8}\b|\bphp\d\.\d\b/ },
  { product: "java", pattern: /\bjvm\/[\w.-]*\d[\w.-]*/ },
  { product: "postgresql", pattern: /\bpostgresql\/\d+(?:\.\d+)?\b/ },
  { product: "nodejs", pattern: /\bnode-v\d{2,3}(?![\d.])/ },
  { product: "dotnet", pattern: /\bnet(?:coreapp)?\d+\.\d\b|\bMicrosoft\.(?:NETCore|AspNetCore)\.App\/\d+/ },
  { product: "perl", pattern: /\bperl5?\/5\.\d+/ },
  { product: undefined, pattern: new RegExp(`\\blib(?!(?:${lasting})\\.so)[\\w+-]+\\.so\\.\\d[\\d.]*`) },
  { product: undefined, pattern: /\b(?:llvm|clang)-\d+\b(?!\.)|\bgcc\/[\w-]+\/\d+\b/ },
];

/** What is set where a file says which release it is for, by product: `ENV PYTHON_VERSION=3.8`. */
export const releaseSettings: ReadonlyMap<string, RegExp> = new Map(
  Object.entries({
    python: /\bPYTHON_?VERSION[= ]["']?\d[\d.]*/,
    ruby: /\bRUBY_(?:VERSION|MAJOR)[= ]["']?\d[\d.]*/,
    php: /\bPHP_VERSION[= ]["']?\d[\d.]*/,
    nodejs: /\bNODE(?:JS)?_VERSION[= ]["']?v?\d[\d.]*/,
    go: /\bGO(?:LANG)?_VERSION[= ]["']?\d[\d.]*/,
    java: /\bJAVA_VERSION[= ]["']?\d[\d.]*/,
    postgresql: /\bPG_(?:MAJOR|VERSION)[= ]["']?\d[\d.]*/,
    dotnet: /\bDOTNET_VERSION[= ]["']?\d[\d.]*/,
  }),
);
