/**
 * True when ADD may unpack a local file of this name. ADD looks at the content (tar, plain or compressed by gzip, bzip2,
 * xz or zstd; Dockerfile reference, "Adding local tar archives"), so every usual ending of such files counts, those of
 * packages that are tar archives inside too.
 */
export function mayBeTarArchive(path: string): boolean {
  return /\.(?:tar(?:\.\w+)?|t[abglpx]z2?|tzst|tZ|apk|gem|crate|ova|gz|bz2?|xz|zst|lz|lzma|Z)$/i.test(path);
}

/**
 * True when a file that begins so, its bytes taken for characters, is one that ADD unpacks: tar, or what gzip, bzip2, xz or zstd made
 * (moby/go-archive compression.Detect, and "ustar" at 257 in tar's header).
 */
export function isArchive(head: string): boolean {
  return /^(?:\x1f\x8b|BZh|\xfd7zXZ|\x28\xb5\x2f\xfd)/.test(head) || head.startsWith("ustar", 257);
}
