/** Environment variables by name. */
export type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The proxy for an https address by HTTPS_PROXY or ALL_PROXY and NO_PROXY, each in either case; undefined for none.
 * NO_PROXY as curl reads it: names that match themselves and what is below them, with or without a leading dot and a
 * port, or "*".
 */
export function proxyFromEnvironment(environment: Environment): (url: URL) => string | undefined {
  const read = (name: string): string => environment[name.toLowerCase()] ?? environment[name.toUpperCase()] ?? "";
  const proxy = read("https_proxy") || read("all_proxy");
  const exceptions = read("no_proxy")
    .split(/[\s,]+/)
    .filter((entry) => entry !== "");
  return (url) => (proxy === "" || exceptions.some((entry) => covers(entry.toLowerCase(), url)) ? undefined : proxy);
}

function covers(entry: string, url: URL): boolean {
  if (entry === "*") return true;
  const [, name = "", port] = /^\*?\.?(.*?)(?::(\d+))?$/.exec(entry) ?? [];
  if (port !== undefined && port !== (url.port || "443")) return false;
  return url.hostname === name || url.hostname.endsWith(`.${name}`);
}
