import { canonicalHost, type Mirrors } from "../registry/hosts.ts";
import { UserError } from "./terminal.ts";

/** The options of `hullwright pin` as the argument parser gives them. */
export interface PinOptions {
  readonly digest: boolean;
  readonly write: boolean;
  readonly check: boolean;
  readonly offline: boolean;
  readonly diff: boolean;
  /** `HOST=HOST`, each once given. */
  readonly mirror: readonly string[];
  readonly credentials: boolean;
}

/** Throws a `UserError` for options that do nothing as they are given. */
export function checkPinOptions({ digest, mirror, credentials, write, check, diff }: PinOptions): void {
  if (write && (check || diff)) throw new UserError(`--write and ${check ? "--check" : "--diff"} exclude each other`);
  const needless = credentials ? "--credentials" : mirror.length > 0 ? "--mirror" : undefined;
  if (needless !== undefined && !digest)
    throw new UserError(`${needless} applies only to registry look-ups; add --digest`);
}

/** True when registries are to be asked. */
export function asksRegistries({ digest, offline }: PinOptions): boolean {
  return digest && !offline;
}

/** Reads `--mirror HOST=HOST`. Throws a `UserError` for anything else. */
export function mirrorsOf({ mirror }: Pick<PinOptions, "mirror">): Mirrors {
  return Object.fromEntries(
    mirror.map((entry) => {
      const [, host, instead] = /^([^=\s/]+)=((?:https?:\/\/)?[^=\s/]+(?:\/[^=\s]*)?)$/.exec(entry) ?? [];
      if (host === undefined || instead === undefined)
        throw new UserError(`"${entry}" is not a mirror; write it as in --mirror docker.io=mirror.example.com`);
      return [canonicalHost(host), instead];
    }),
  );
}
