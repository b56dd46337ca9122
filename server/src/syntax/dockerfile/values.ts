import type { ByteSizeProblem } from "../byte-size.ts";
import type { DurationProblem } from "../duration.ts";
import type { Range } from "../text.ts";
import type { Typed } from "../typed.ts";

/** A port, or a range of them, of EXPOSE. */
export interface Port {
  /** 0 to 65535. */
  readonly first: number;
  /** `first` for a single port. */
  readonly last: number;
  readonly protocol: "tcp" | "udp" | "sctp";
  /** `127.0.0.1:8080:80`: the builder drops what stands in front of the last colon. */
  readonly mapped: boolean;
}

export type PortProblem =
  | "no-port"
  | "unknown-protocol"
  | "no-number"
  | "number-out-of-range"
  | "range-upside-down"
  | "ranges-differ"
  | "no-ip-address";

/** `user`, `user:group`, each by name or by number. */
export interface User {
  /** As written; "" means root. */
  readonly user: string;
  /** Undefined for a name, "root" excepted. */
  readonly uid: number | undefined;
  readonly group: string | undefined;
  readonly gid: number | undefined;
}

/** blank: no entry of /etc/passwd has one. id-out-of-range: more than 31 bits. */
export type UserProblem = "missing" | "blank" | "id-out-of-range";
export type VolumeProblem = "missing" | "empty";
export type ShellProblem = "not-json" | "empty";

/** less-than-1ms: negative ones too; 0 stands for the default. */
export type IntervalProblem = DurationProblem | "less-than-1ms";
export type RetriesProblem = "no-number" | "negative" | "number-out-of-range";

/** The options of HEALTHCHECK, in milliseconds; what is not written is undefined. Variables are not replaced in them. */
export interface HealthOptions {
  readonly interval: Typed<number, IntervalProblem> | undefined;
  readonly timeout: Typed<number, IntervalProblem> | undefined;
  readonly startPeriod: Typed<number, IntervalProblem> | undefined;
  readonly startInterval: Typed<number, IntervalProblem> | undefined;
  readonly retries: Typed<number, RetriesProblem> | undefined;
}

export type MountType = "bind" | "cache" | "tmpfs" | "secret" | "ssh";
export type Sharing = "shared" | "private" | "locked";

/** What is wrong with one value of --mount. */
export type MountValueProblem =
  "unknown-type" | "unknown-sharing" | "variable-in-from" | "no-boolean" | "no-number" | ByteSizeProblem;

/** What is wrong with a --mount beyond single values. */
export type MountFault =
  | "unknown-key"
  | "needs-value"
  | "key-of-other-type"
  | "secret-from"
  | "secret-without-source"
  | "secret-source-and-id";

/** The values of one --mount; what is not written is undefined. Of several with one key the last counts. */
export interface Mount {
  /** From the dashes to the last value. */
  readonly range: Range;
  /** "bind" unless it says so. */
  readonly type: Typed<MountType, MountValueProblem>;
  /** As written behind target, dst or destination; a relative one starts from WORKDIR. */
  readonly target: Typed<string, MountValueProblem> | undefined;
  readonly source: Typed<string, MountValueProblem> | undefined;
  readonly from: Typed<string, MountValueProblem> | undefined;
  readonly id: Typed<string, MountValueProblem> | undefined;
  readonly sharing: Typed<Sharing, MountValueProblem> | undefined;
  readonly uid: Typed<number, MountValueProblem> | undefined;
  readonly gid: Typed<number, MountValueProblem> | undefined;
  /** Permission bits: 0o755 for "0755". */
  readonly mode: Typed<number, MountValueProblem> | undefined;
  /** What readonly, ro, readwrite or rw say last; without one, all but cache and tmpfs are read-only. */
  readonly readOnly: Typed<boolean, MountValueProblem> | undefined;
  readonly required: Typed<boolean, MountValueProblem> | undefined;
  /** Bytes. */
  readonly size: Typed<number, MountValueProblem> | undefined;
  readonly env: Typed<string, MountValueProblem> | undefined;
  /** In the order of the text; those of the whole mount last. */
  readonly faults: readonly { readonly code: MountFault; readonly range: Range }[];
}
