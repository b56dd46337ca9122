/**
 * Seconds to wait by a Retry-After header (RFC 9110, section 10.2.3): seconds or a date; some registries write the time
 * in seconds since 1970. Undefined when it is absent or unreadable.
 */
export function retryAfter(header: string | undefined, now: number): number | undefined {
  const text = header?.trim() ?? "";
  if (/^\d{1,12}$/.test(text)) {
    const seconds = Number(text);
    return seconds > 1_000_000_000 ? secondsUntil(seconds * 1_000, now) : seconds;
  }
  const date = Date.parse(text);
  return Number.isNaN(date) ? undefined : secondsUntil(date, now);
}

function secondsUntil(time: number, now: number): number {
  return Math.max(0, Math.ceil((time - now) / 1_000));
}
