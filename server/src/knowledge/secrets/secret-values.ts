import { isSecretName } from "./secret-names.ts";

/** Values that only hold the place of one. "example" is none: images of databases are started with it as their password. */
const PLACEHOLDER =
  /^(?:dummy|placeholder|unused|unset|fake|not[-_ ]?(?:a[-_ ]?)?(?:real[-_ ]?)?secret|(?:[a-z]{2,6}[-_]){0,2}(?:[x*.]{3,}(?:[-_]|$))+|[x*.]+|[0-]+|<[^>]*>)$/i;

/** Says what is to be written in its place, in words alone: "replace-me", "your_api_key", "put-the-token-here"; not "changeme", which containers run with. */
const ASKS =
  /^(?:replace[-_ ]?(?:me|this|it)|replace[-_ ]with|your[-_ ][a-z]+|(?:insert|put|enter|add|paste|set)[-_ ](?:me|it|the|a|your|my))(?:[-_ ][a-z]+)*[!.]*$|^(?:[a-z]+[-_ ]){1,8}here$/i;

const SWITCH = /^(?:|true|false|yes|no|on|off|[01]|null|none|undefined|todo)$/i;

/** An absolute path, one that begins with a dot, or the name of a file with an extension that is one of scripts, settings, keys and texts. */
const PATH =
  /^(?:\.{0,2}\/|[A-Za-z]:\\)[^\s]*$|^[\w.@-]+(?:\/[\w.@-]+)*\.(?:sh|bash|py|js|ts|rb|pl|ps1|sql|txt|json|ya?ml|xml|toml|ini|cfg|conf|properties|env|pem|crt|cert|key|pub|jks|p12|pfx|gpg|asc|secret|creds?)$/;

/** Says where a secret is: an address, a name in a store of secrets, what is encrypted for one key. */
const REFERENCE =
  /^(?:[a-z][a-z0-9+.-]*:\/\/|(?:arn|vault|ssm|op|secret|secretsmanager|kms|podman|env|file|awssm|sm|akv):|ENC[[(]|\{cipher\}|projects\/[\w-]+\/secrets\/)/i;

/** True for values that give nothing away: empty, a switch, a placeholder, a file's name, a path, an address without credentials. */
export function isHarmlessValue(value: string): boolean {
  const text = value.trim();
  if (SWITCH.test(text) || isPlaceholder(text) || PATH.test(text)) return true;
  return REFERENCE.test(text) && passwordIn(text) === undefined;
}

function isPlaceholder(text: string): boolean {
  return PLACEHOLDER.test(text) || ASKS.test(text);
}

/** Accounts that come with a server and that everybody knows: RabbitMQ's, which it lets in from its own host only. */
const KNOWN_TO_ALL: ReadonlySet<string> = new Set(["guest"]);

/** Hosts of addresses that are written so that a build or a tool has one. */
const NO_HOST =
  /^(?:localhost|127\.0\.0\.1|\[::1\]|0\.0\.0\.0|host|hostname|dummy|fake|placeholder|(?:[\w.-]+\.)?example(?:\.\w+)?|[\w.-]+\.invalid)$/i;

/** `scheme://user:password@host` (RFC 3986, section 3.2.1). */
const ADDRESS = /(?:^|[\s"'=,;])[a-z][a-z0-9+.-]*:\/\/[^\s:/?#@"']*:([^\s/?#@"']+)@([^\s:/?#"',;]+|\[[0-9a-f:]+\])/i;

/** `name=value` in the query of an address, in a connection string, or behind `-D`. */
const PART = /(?:[?&;\s]|-D)([\w.-]{1,64}(?: [\w.-]{1,64})?)\s{0,4}=\s{0,4}("[^"]*"|'[^']*'|[^;&\s]+)/g;

/** The password that an address or a connection string holds in plain text, whatever its variable is called; undefined when there is none. */
export function passwordIn(value: string): string | undefined {
  const [, password, host = ""] = ADDRESS.exec(value) ?? [];
  if (password !== undefined) return NO_HOST.test(host) || isNoPassword(password) ? undefined : password;
  // A sentence about a password has one "=" at most.
  if (!/:\/\/|(?:^|\s)-D/.test(value) && value.split("=").length < 3) return undefined;
  for (const [, name = "", written = ""] of `;${value}`.matchAll(PART)) {
    const text = written.replace(/^["']|["']$/g, "");
    if (/^pwd$|password$|passwd$/i.test(name.trim()) && isSecretName(`db_${name.trim()}`) && !isNoPassword(text))
      return text;
  }
  return undefined;
}

/** Variables of a shell and of templates are no password, nor is what stands in for one. */
function isNoPassword(text: string): boolean {
  return (
    KNOWN_TO_ALL.has(text) ||
    /^[$%{<]|[$%]\{|\}\}/.test(text) ||
    SWITCH.test(text) ||
    isPlaceholder(text) ||
    PATH.test(text)
  );
}
