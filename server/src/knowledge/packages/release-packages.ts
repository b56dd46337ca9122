/** How the packages of one manager are called that belong to releases of a distribution, and that newer ones may lack. */
interface ReleasePackages {
  readonly pattern: RegExp;
  /** Names that match and have stayed for many releases. */
  readonly lasting?: RegExp;
  readonly source: string;
}

const ofDebian: readonly ReleasePackages[] = [
  {
    // Python 2, and one version of Python 3.
    pattern: /^(?:python|python2|python2\.\d+|python3\.\d+|(?:lib)?python[23]\.\d+-.*|python2?-(?!is-).*)$/,
    source: "https://www.debian.org/releases/bullseye/amd64/release-notes/ch-information (5.2.2, Python 2)",
  },
  {
    // "openjdk-8-jdk", "gcc-8", "postgresql-11", "php7.4-fpm", "php5-cli", "ruby2.5", "tomcat8", "libapache2-mod-php7.4".
    pattern:
      /^(?:(?!lib|gir1|font)[a-z+]+(?:-[a-z]+)*-\d+(?:\.\d+)*(?:-.*)?|(?!lib|gir1)[a-z]+\d+\.\d+(?:-.*)?|(?:php|tomcat)\d+(?:-.*)?|.*mod-php.*)$/,
    lasting: /^(?:gstreamer1\.0|lua5\.\d|(?:tcl|tk)8\.6|php-.*)(?:-.*)?$/,
    source: "https://packages.debian.org/ (names that carry a version)",
  },
  {
    // Libraries whose number went up between Debian 9 and 13.
    pattern:
      /^lib(?:ssl1\.\d|ssl1\.\d-dev|icu\d+|ffi[5-7]|png12-\d|png12-dev|jpeg8|tiff[45]|webp[56]|readline[67]|ncursesw?5|tinfo5|curl3|mysqlclient\d+|boost-[a-z-]*\d.*|boost\d.*|python[23].*|protobuf\d+|protobuf-lite\d+|gdal\d+|proj\d+|zip[45]|onig[24]|json-c\d|event-\d.*|hdf5-\d+|avcodec\d+|avformat\d+|avutil\d+|swscale\d+|x26[45]-\d+|opencv-[a-z]+\d.*|llvm\d+|clang1?-\d+.*|geos-3.*|perl5\.\d+|re2-\d|vpx[3-7]|magickcore-6.*|magickwand-6.*|webkit2gtk-4\.0.*|appindicator.*|gconf-2-4|gl1-mesa-glx|pcre3(?:-dev)?|gnutls-openssl27|enchant1c2a|wxgtk3\.0.*|poppler\d+|git2-\d+|mpfr4|nettle[4-7]|hogweed[2-5]|ldap-2\.4-2|odbc1|vips42|mpdec2|xerces-c3\.1|asound2|zmq[13])$/,
    source: "https://packages.debian.org/ (sonames)",
  },
  {
    pattern:
      /^(?:netcat|python3-distutils|qt5-default|nodejs-legacy|libav-tools|realpath|phantomjs|gconf2|youtube-dl)$/,
    source: "https://tracker.debian.org/ (removed packages)",
  },
];

const ofAlpine: readonly ReleasePackages[] = [
  {
    pattern:
      /^(?:python2?|python2-.*|py2?-.*|php\d+(?:-.*)?|nodejs-(?:npm|lts|legacy)|openjdk7.*|postgresql\d+(?:-.*)?|(?:llvm|clang)\d+(?:-.*)?|openssl1.*|libressl.*|libssl1.*|libcrypto1.*|icu-libs\d+)$/,
    source: "https://pkgs.alpinelinux.org/packages",
  },
];

const ofRpm: readonly ReleasePackages[] = [
  {
    pattern:
      /^(?:python|python2.*|python3\d+(?:-.*)?|python-.*|php\d+.*|java-[\d.]+-openjdk.*|epel-release|(?:gcc-toolset|devtoolset)-\d+.*|compat-.*|mysql.*)$/,
    source:
      "https://packages.fedoraproject.org/, https://docs.aws.amazon.com/linux/al2023/release-notes/all-packages.html",
  },
];

const managers: ReadonlyMap<string, readonly ReleasePackages[]> = new Map([
  ["apt", ofDebian],
  ["apk", ofAlpine],
  ["dnf", ofRpm],
]);

/**
 * True for packages that a newer release of the distribution may lack: Python 2, and most of those that carry a version in their
 * names, such as "libssl1.1". `manager`: "apt", "apk" or "dnf"; false for others.
 */
export function belongsToRelease(manager: string, name: string): boolean {
  return (managers.get(manager) ?? []).some(({ pattern, lasting }) => pattern.test(name) && !lasting?.test(name));
}

/** Programs that only one release of a distribution has: https://docs.aws.amazon.com/linux/al2023/ug/compare-with-al2.html */
export const releasePrograms: readonly string[] = ["amazon-linux-extras"];

/** Targets of rustup that newer releases of Rust lack: https://blog.rust-lang.org/2024/04/09/updates-to-rusts-wasi-targets/ (gone in 1.84) */
export const releaseTargets: readonly string[] = ["wasm32-wasi"];

/**
 * Programs that the official images of Node.js had, by the first major version whose images lack them:
 * https://github.com/nodejs/docker-node/issues/2422 (Yarn 1), https://nodejs.org/docs/latest-v24.x/api/corepack.html (Corepack)
 */
export const lackedByNode: ReadonlyMap<string, number> = new Map([
  ["corepack", 25],
  ["yarn", 26],
  ["yarnpkg", 26],
]);
