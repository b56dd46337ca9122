/** Platforms as Docker writes them, and as the library files of the official images do. */
const platforms: ReadonlyMap<string, string> = new Map([
  ["linux/amd64", "amd64"],
  ["linux/arm64", "arm64v8"],
  ["linux/arm/v5", "arm32v5"],
  ["linux/arm/v6", "arm32v6"],
  ["linux/arm/v7", "arm32v7"],
  ["linux/386", "i386"],
  ["linux/mips64le", "mips64le"],
  ["linux/ppc64le", "ppc64le"],
  ["linux/riscv64", "riscv64"],
  ["linux/s390x", "s390x"],
  ["windows/amd64", "windows-amd64"],
]);

const libraryWords: ReadonlySet<string> = new Set(platforms.values());

const sameAs: Readonly<Record<string, string>> = {
  amd64: "linux/amd64",
  arm64: "linux/arm64",
  "linux/aarch64": "linux/arm64",
  "linux/arm64/v8": "linux/arm64",
  "linux/x86_64": "linux/amd64",
  "linux/i386": "linux/386",
};

/** The word of the library files for a platform ("arm64v8" for "linux/arm64"); undefined for unknown ones. */
export function libraryArchitecture(platform: string): string | undefined {
  const lower = platform.toLowerCase();
  return platforms.get(sameAs[lower] ?? lower);
}

/** True for the words by which the library files name platforms. */
export function isLibraryArchitecture(word: string): boolean {
  return libraryWords.has(word);
}

/** The platform that a word of the library files stands for; the word itself when it is unknown. */
export function platformOf(architecture: string): string {
  for (const [platform, word] of platforms) if (word === architecture) return platform;
  return architecture;
}
