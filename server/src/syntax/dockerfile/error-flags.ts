import { csvFields } from "./csv.ts";
import type { ParseError, ParseErrorCode } from "./error-codes.ts";
import type { Flag, Instruction } from "./model.ts";

type Kind = "boolean" | "string" | "strings";

/** The flags of each instruction (frontend/dockerfile/instructions/parse.go); ARG and STOPSIGNAL look at none. */
const FLAGS: ReadonlyMap<string, Readonly<Record<string, Kind>>> = new Map<string, Readonly<Record<string, Kind>>>([
  [
    "ADD",
    {
      chown: "string",
      chmod: "string",
      link: "boolean",
      "keep-git-dir": "boolean",
      checksum: "string",
      unpack: "boolean",
      exclude: "strings",
    },
  ],
  [
    "COPY",
    { chown: "string", from: "string", chmod: "string", link: "boolean", exclude: "strings", parents: "boolean" },
  ],
  ["FROM", { platform: "string" }],
  ["RUN", { mount: "strings", network: "string", security: "string", device: "strings" }],
  [
    "HEALTHCHECK",
    { interval: "string", timeout: "string", "start-period": "string", "start-interval": "string", retries: "string" },
  ],
]);
const NO_FLAGS: Readonly<Record<string, Kind>> = {};
const TRUTH = /^(?:1|t|T|TRUE|true|True|0|f|F|FALSE|false|False)$/;
const MODES: ReadonlyMap<string, readonly string[]> = new Map([
  ["network", ["default", "none", "host"]],
  ["security", ["insecure", "sandbox"]],
]);

/** Flags that the instruction does not have or that have no value, or a wrong one (BFlags.Parse in instructions/bflag.go). */
export function* flagErrors(instruction: Instruction): Iterable<ParseError> {
  const known = FLAGS.get(instruction.keyword) ?? NO_FLAGS;
  const seen = new Set<string>();
  for (const flag of instruction.flags) {
    const kind = Object.hasOwn(known, flag.name) ? known[flag.name] : undefined;
    const fault = kind === undefined ? (["unknown-flag", "is not a flag of"] as const) : faultOf(flag, kind, seen);
    seen.add(flag.name);
    if (fault) yield error(instruction, flag, fault[0], `--${flag.name} ${fault[1]} ${instruction.keyword}`);
  }
}

function faultOf(
  { name, value }: Flag,
  kind: Kind,
  seen: ReadonlySet<string>,
): readonly [ParseErrorCode, string] | undefined {
  if (kind !== "strings" && seen.has(name)) return ["repeated-flag", "may be given only once in"];
  if (kind !== "boolean") return value === undefined ? ["missing-flag-value", "needs a value in"] : undefined;
  if (value === "") return ["missing-flag-value", "needs a value after its equals sign in"];
  return /^(?:true|false)?$/i.test(value ?? "") ? undefined : ["invalid-flag-value", "must be true or false in"];
}

/** Values of RUN's flags that BuildKit checks before it knows any variable (instructions/commands_run*.go). */
export function* runFlagErrors(instruction: Instruction): Iterable<ParseError> {
  const order = ["device", "mount", "network", "security"];
  for (const name of order)
    for (const flag of instruction.flags) {
      if (flag.name !== name || flag.value === undefined || isAccepted(name, flag.value)) continue;
      yield error(instruction, flag, "invalid-flag-value", `This value is not valid for --${name}`);
    }
}

function isAccepted(name: string, value: string): boolean {
  const modes = MODES.get(name);
  if (modes) return modes.includes(value);
  const fields = csvFields(value)?.map(({ text }) => text);
  if (!fields) return false;
  return name === "device" ? isDevice(fields) : !fields.some(hasVariableSource);
}

/** `from=` takes no variables; other values are looked at once variables are known. */
function hasVariableSource(field: string): boolean {
  const [, value] = /^from=(.*)$/is.exec(field) ?? [];
  const dollar = value?.indexOf("$") ?? -1;
  return dollar !== -1 && dollar !== (value?.length ?? 0) - 1;
}

/** ParseDevice of instructions/commands_rundevice.go. */
function isDevice(fields: readonly string[]): boolean {
  let name = "";
  return fields.every((field) => {
    const [, key = field, value] = /^([^=]*)=(.*)$/s.exec(field) ?? [];
    const lower = key.toLowerCase();
    if (lower === "required") return value === undefined || TRUTH.test(value);
    if (lower === "name" && value !== undefined) {
      if (name !== "") return false;
      name = value;
      return true;
    }
    if (name !== "") return false;
    name = field;
    return true;
  });
}

function error(instruction: Instruction, flag: Flag, code: ParseErrorCode, message: string): ParseError {
  const range = code === "invalid-flag-value" && flag.value ? (flag.valueRange ?? flag.range) : flag.range;
  return { code, message, range, instruction };
}
