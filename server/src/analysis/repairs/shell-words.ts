/**
 * A word as a shell is to read it where one was asked for: variables, patterns and operators are meant for it, and what is left is
 * quoted. Undefined for variables among quotes and backslashes, which may be meant in more ways than one.
 */
export function shellWord(word: string): string | undefined {
  if (/^(?:[\w@%+=:,./*?~-]+|&&|\|\|?|;|\d?(?:>>?|<)|\d?>&\d|&)$/.test(word)) return word;
  if (!/[$`]/.test(word)) return `'${word.replaceAll("'", "'\\''")}'`;
  return /["'\\!]/.test(word) ? undefined : `"${word}"`;
}
