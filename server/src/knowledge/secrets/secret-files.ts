import { parseDotenv } from "../../syntax/dotenv.ts";
import { remember } from "../../syntax/memo.ts";
import { isSecretName } from "./secret-names.ts";
import { isHarmlessValue, passwordIn } from "./secret-values.ts";

/** What a file of a well-known name holds that nobody else should have. */
export interface SecretFile {
  /** Reads after "holds": "a private SSH key". */
  readonly holds: string;
  /** Tells from the text whether it does; absent: it always does. */
  readonly confirms?: (text: string) => boolean;
  /** The name alone is no proof: files of this name often hold settings only. */
  readonly needsText?: true;
}

interface Entry extends SecretFile {
  /** Matched against the POSIX path. */
  readonly pattern: RegExp;
}

function assignsSecret(text: string): boolean {
  return parseDotenv(text).entries.some(
    ({ name, value }) =>
      value &&
      !value.text.startsWith("$") &&
      (passwordIn(value.text) !== undefined || (isSecretName(name) && !isHarmlessValue(value.text))),
  );
}

/** npm's documentation, "npmrc": `//host/:_authToken=…`; a value that begins with `${` comes from the environment. */
function assignsCredentials(text: string): boolean {
  return /^[^#;\r\n]*:?_(?:authToken|auth|password)[ \t]*=[ \t]*["']?(?!\$\{)[^\s"']/im.test(text);
}

const entries: readonly Entry[] = [
  {
    pattern: /(?:^|\/)\.env(?:\.(?:local|prod|production|staging|live)(?:\.local)?|\.\w+\.local)?$/,
    holds: "settings, often with passwords",
    confirms: assignsSecret,
  },
  {
    pattern: /(?:^|\/)(?:id_(?:rsa|dsa|ecdsa|ed25519)(?:_\w+)?|ssh_host_\w+_key|\w+\.ppk)$/,
    holds: "a private SSH key",
  },
  { pattern: /(?:^|\/)\.ssh$/, holds: "private SSH keys" },
  { pattern: /(?:^|\/)(?:[\w.-]*[-_.])?(?:priv|private|privkey|key)\d*\.pem$/, holds: "a private key" },
  {
    pattern:
      /(?:^|\/)(?:server|client|private|tls|ssl|privkey|host|localhost|domain|cert|certificate|nginx|apache|self-?signed|[\w-]+[-_.](?:tls|ssl|private|server|client))\.key$/,
    holds: "a private key",
  },
  { pattern: /(?:^|\/)(?!.*trust)[^/]+\.(?:pfx|p12)$/, holds: "a private key and certificate" },
  { pattern: /(?:^|\/)(?:\.netrc|_netrc)$/, holds: "server passwords" },
  { pattern: /(?:^|\/)\.git-credentials$/, holds: "Git server passwords" },
  { pattern: /(?:^|\/)\.pypirc$/, holds: "a PyPI publishing token" },
  {
    pattern: /(?:^|\/)\.npmrc$/,
    holds: "a package registry token",
    confirms: assignsCredentials,
    needsText: true,
  },
  { pattern: /(?:^|\/)\.aws(?:\/credentials)?$/, holds: "AWS account keys" },
  { pattern: /(?:^|\/)\.docker(?:\/config\.json)?$/, holds: "image registry passwords" },
  { pattern: /(?:^|\/)(?:kubeconfig|\.kube(?:\/config)?)$/, holds: "Kubernetes cluster keys" },
  {
    pattern:
      /(?:^|\/)(?:gcloud-)?(?:service[-_]account(?:[-_]key)?|credentials|application_default_credentials)\.json$/,
    holds: "account credentials",
  },
];

/** Folders whose keys are made for tests. */
const harmlessFolder = /(?:^|\/)(?:tests?|__tests__|testdata|fixtures?|examples?|samples?|mocks?)\//i;

/** What a file or folder of this POSIX path holds by its name; undefined when the name says nothing. */
export const secretFile: (path: string) => SecretFile | undefined = remember(secretFileNamed);

function secretFileNamed(path: string): SecretFile | undefined {
  if (harmlessFolder.test(path) || /snakeoil|example|sample|dummy/i.test(path)) return undefined;
  return entries.find(({ pattern }) => pattern.test(path));
}

/** `secretFile`, with the file's text if it is known. */
export function secretFileWith(path: string, text: string | undefined): SecretFile | undefined {
  const file = secretFile(path);
  if (!file || (text === undefined && file.needsText)) return undefined;
  return text === undefined || !file.confirms || file.confirms(text) ? file : undefined;
}
