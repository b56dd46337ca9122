import { isSecretName } from "./secret-names.ts";

/** Options whose names do not say so by themselves: Redis's and Valkey's (redis.conf, "SECURITY" and "REPLICATION"). */
const options: ReadonlySet<string> = new Set(["requirepass", "masterauth", "primaryauth"]);

/** True when the name of an option says that its value is a secret: `--requirepass`, `--root-password`; not `--password-file`. */
export function isSecretOption(option: string): boolean {
  const name = option.replace(/^-+/, "");
  return options.has(name.toLowerCase()) || (name.length > 3 && isSecretName(name.replaceAll("-", "_")));
}
