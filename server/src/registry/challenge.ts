/** What a registry asks for with `401`: the WWW-Authenticate header (RFC 9110, section 11.6.1). */
export type Challenge =
  | { readonly scheme: "basic" }
  | {
      readonly scheme: "bearer";
      readonly realm: string;
      readonly service: string | undefined;
      readonly scope: string | undefined;
    };

const longestHeader = 8_192;
/** A scheme, or `name=value` with the value quoted or not. */
const item = /[\s,]*([\w!#$%&'*+.^`|~-]+)(?:[ \t]*=[ \t]*(?:"((?:[^"\\]|\\.)*)"|([^\s,"]*)))?/y;

/** The challenge to meet, Bearer before Basic; undefined when there is none of the two. */
export function readChallenge(header: string | undefined): Challenge | undefined {
  const schemes = readSchemes((header ?? "").slice(0, longestHeader));
  const bearer = schemes.find(({ name }) => name === "bearer");
  const realm = bearer?.parameters.get("realm");
  if (realm !== undefined && realm !== "") {
    return {
      scheme: "bearer",
      realm,
      service: bearer?.parameters.get("service"),
      scope: bearer?.parameters.get("scope"),
    };
  }
  return schemes.some(({ name }) => name === "basic") ? { scheme: "basic" } : undefined;
}

interface Scheme {
  readonly name: string;
  readonly parameters: Map<string, string>;
}

function readSchemes(header: string): readonly Scheme[] {
  const schemes: Scheme[] = [];
  item.lastIndex = 0;
  for (let match = item.exec(header); match; match = item.exec(header)) {
    const [, name = "", quoted, plain] = match;
    const value = quoted?.replace(/\\(.)/g, "$1") ?? plain;
    if (value === undefined) schemes.push({ name: name.toLowerCase(), parameters: new Map() });
    else schemes.at(-1)?.parameters.set(name.toLowerCase(), value);
  }
  return schemes;
}
