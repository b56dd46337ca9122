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
  return (
    /^(?:\x1f\x8b|BZh|\xfd7zXZ|\x28\xb5\x2f\xfd)/.test(head) || head.startsWith("ustar", 257) || hasTarChecksum(head)
  );
}

const TAR_HEADER = 512;
const CHECKSUM = { start: 148, end: 156 };

/** Tar's header of before POSIX has no "ustar", but the sum of its bytes, the sum's own field taken for blanks (tar(5)). */
function hasTarChecksum(head: string): boolean {
  if (head.length < TAR_HEADER) return false;
  const written = /^ *([0-7]+)[\0 ]*$/.exec(head.slice(CHECKSUM.start, CHECKSUM.end))?.[1];
  if (written === undefined) return false;
  const header = `${head.slice(0, CHECKSUM.start)}${" ".repeat(8)}${head.slice(CHECKSUM.end, TAR_HEADER)}`;
  const sum = Array.from(header, (character) => character.charCodeAt(0)).reduce((all, byte) => all + byte, 0);
  return Number.parseInt(written, 8) === sum;
}
