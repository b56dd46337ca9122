import { remember } from "../../syntax/memo.ts";
/** Words of a name that say secret by themselves. BuildKit's check SecretsUsedInArgOrEnv has a similar, wider list. */
const secretWords: ReadonlySet<string> = new Set([
  "password",
  "passwd",
  "pword",
  "passphrase",
  "pwd",
  "psw",
  "pass",
  "secret",
  "token",
  "apikey",
  "credential",
  "credentials",
]);

/** Ends of a word that is written together: PGPASSWORD, rootpassword, authtoken. */
const secretEnds =
  /^(?!(?:no|use|allow|reset|forgot|change|show|empty|without|csrf|xsrf)(?:password|secret|token)).+(?:password|passwd|passphrase|secret|token|apikey)$/;

/** Pairs of words that say secret only together: a key alone may be a public one, or that of a map. */
const secretPairs: ReadonlySet<string> = new Set([
  "api key",
  "access key",
  "secret key",
  "private key",
  "account key",
  "auth key",
  "license key",
  "master key",
]);

/** A last word that makes it something about the secret: where it is, how long it lives. */
const harmlessEnds: ReadonlySet<string> = new Set([
  "file",
  "path",
  "dir",
  "directory",
  "folder",
  "url",
  "uri",
  "endpoint",
  "host",
  "hostname",
  "port",
  "domain",
  "language",
  "server",
  "issuer",
  "name",
  "username",
  "user",
  "email",
  "version",
  "type",
  "length",
  "len",
  "min",
  "max",
  "minimum",
  "maximum",
  "age",
  "rounds",
  "iterations",
  "cost",
  "strength",
  "complexity",
  "attempts",
  "retries",
  "interval",
  "rotation",
  "history",
  "size",
  "count",
  "limit",
  "ttl",
  "expiry",
  "expires",
  "expiration",
  "lifetime",
  "timeout",
  "duration",
  "seconds",
  "minutes",
  "hours",
  "days",
  "enabled",
  "disabled",
  "required",
  "policy",
  "algorithm",
  "algorithms",
  "algo",
  "hasher",
  "hashers",
  "hashing",
  "encoder",
  "encoding",
  "encryption",
  "generator",
  "validator",
  "validators",
  "validation",
  "regex",
  "pattern",
  "charset",
  "rule",
  "rules",
  "strategy",
  "backend",
  "scheme",
  "scope",
  "scopes",
  "audience",
  "filename",
  "location",
  "label",
  "placeholder",
  "header",
  "prefix",
  "suffix",
  "format",
  "mode",
  "provider",
  "manager",
  "store",
  "mount",
  "service",
  "class",
  "dummy",
  "hint",
  "reset",
  "id",
  "ids",
  "fingerprint",
  "checksum",
  "sha256",
]);

/** Words anywhere in the name with which it speaks of no secret. */
const harmlessWords: ReadonlySet<string> = new Set([
  "public",
  "pub",
  "no",
  "without",
  "allow",
  "disable",
  "enable",
  "skip",
  "require",
  "random",
  "use",
  "gpg",
]);

/** Confluent's images name a file of `/etc/kafka/secrets` by these (https://docs.confluent.io/platform/current/installation/docker/security.html). */
const NAMES_FILE = /(?:^| )(?:key|keystore|truststore) (?:creds|credentials)$/;

/** True when the name of a variable says that its value is a secret: NPM_TOKEN, dbPassword; not POSTGRES_PASSWORD_FILE. */
export const isSecretName: (name: string) => boolean = remember(saysSecret);

function saysSecret(name: string): boolean {
  const words = name
    .replace(/([a-z0-9])([A-Z])/g, "$1_$2")
    .toLowerCase()
    .split(/[_.-]+/)
    .filter((word) => word !== "");
  if (words.length === 0 || (words.length === 1 && /^(?:pwd|psw|pass)$/.test(words[0] ?? ""))) return false;
  if (words.join(" ").endsWith("access key id")) return true;
  if (NAMES_FILE.test(words.join(" "))) return false;
  if (words.some((word) => harmlessWords.has(word)) || harmlessEnds.has(words.at(-1) ?? "")) return false;
  return words.some(
    (word, index) =>
      secretWords.has(word) || secretEnds.test(word) || secretPairs.has(`${word} ${words[index + 1] ?? ""}`),
  );
}
