import { parseByteSize } from "../../syntax/byte-size.ts";

/** Bytes that 512 MiB have: the limit where nothing speaks against it. */
const USUAL = 512 * 1024 ** 2;

/**
 * A limit of memory that the engine accepts beside what a service reserves and what it may use with swap ("512M"): 512 MiB, or
 * the double or half of it as often as needed. Undefined when there is none, or when a text is not known.
 * @param needs sizes that it must not fall below; undefined: not known
 * @param swapLimits sizes of `memswap_limit`, which must not be below it; 0 and -1 set none
 * @param shared sizes of `shm_size`: what lies there counts, and the program needs something besides
 */
export function fittingMemory(
  needs: readonly (string | undefined)[],
  swapLimits: readonly (string | undefined)[],
  shared: readonly (string | undefined)[],
): string | undefined {
  const least = Math.max(0, ...needs.map(bytesOf), ...shared.map((text) => 2 * bytesOf(text)));
  const most = Math.min(Infinity, ...swapLimits.map((text) => (isUnlimited(text) ? Infinity : bytesOf(text))));
  if (Number.isNaN(least) || Number.isNaN(most)) return undefined;
  let limit = USUAL;
  while (limit < least) limit *= 2;
  while (limit > most) limit /= 2;
  if (limit < least || limit < 1024 ** 2 || !Number.isFinite(limit)) return undefined;
  return limit < 1024 ** 3 ? `${String(limit / 1024 ** 2)}M` : `${String(limit / 1024 ** 3)}G`;
}

/** A limit of CPUs that is not below what is reserved ("1.0"); undefined when a text is not known. */
export function fittingCpus(reservations: readonly (string | undefined)[]): string | undefined {
  const least = Math.max(1, ...reservations.map((text) => Number(text ?? NaN)));
  return Number.isFinite(least) ? `${String(Math.ceil(least))}.0` : undefined;
}

function isUnlimited(text: string | undefined): boolean {
  return text !== undefined && /^(?:-1|0)$/.test(text);
}

/** Bytes; NaN for what is not known. */
function bytesOf(text: string | undefined): number {
  const parsed = text === undefined ? undefined : parseByteSize(text);
  return parsed && "value" in parsed ? parsed.value : NaN;
}
