import { badAnswer, RegistryError } from "./problem.ts";

const tlsCode =
  /^(?:EPROTO|ERR_TLS|ERR_SSL|CERT_|UNABLE_TO_|DEPTH_ZERO|SELF_SIGNED|HOSTNAME_MISMATCH|INVALID_CA|INVALID_PURPOSE|PATH_LENGTH)/;
/** What OpenSSL says when the other side does not speak TLS at all. */
const notTlsCode = /^EPROTO$|WRONG_VERSION_NUMBER|PACKET_LENGTH_TOO_LONG|UNKNOWN_PROTOCOL/;

/** The error for a transport that failed before an answer came. */
export function failureOf(error: unknown, host: string): RegistryError {
  const code = codeOf(error);
  if (tlsCode.test(code)) return new RegistryError({ kind: "tls", host, code });
  if (code.startsWith("HPE_")) return badAnswer(host, `sends broken HTTP (${code})`);
  return new RegistryError({ kind: "offline", host, code });
}

/** Whether the server was asked for TLS and answered with something else, such as plain http. */
export function speaksNoTls(error: unknown): boolean {
  return error instanceof RegistryError && error.problem.kind === "tls" && notTlsCode.test(error.problem.code);
}

/** Node's code of an error; several addresses tried give one error each, all alike. */
function codeOf(error: unknown): string {
  if (error instanceof AggregateError && error.errors.length > 0) return codeOf(error.errors[0]);
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  return typeof code === "string" ? code : "unknown error";
}
