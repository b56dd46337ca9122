import { parseByteSize } from "../byte-size.ts";
import type { Parsed, Typed } from "../typed.ts";
import { knownValue, typed } from "../typed.ts";
import { flagValueText } from "./arguments.ts";
import type { Flag, FlagOption, Instruction } from "./model.ts";
import { expanded } from "./queries.ts";
import type { Mount, MountFault, MountType, MountValueProblem, Sharing } from "./values.ts";

type Values = { -readonly [Name in keyof Omit<Mount, "range" | "faults">]: Mount[Name] };
type Value<Type> = Typed<Type, MountValueProblem>;
type Outcome<Type> = Parsed<Type, MountValueProblem>;

const TYPES: readonly MountType[] = ["bind", "cache", "tmpfs", "secret", "ssh"];
const SHARINGS: readonly Sharing[] = ["shared", "private", "locked"];
const TRUE = /^(?:1|t|T|TRUE|true|True)$/;
const FALSE = /^(?:0|f|F|FALSE|false|False)$/;
const HIGHEST_NUMBER = 2 ** 32 - 1;
/** Keys that stand alone. */
const ALONE: ReadonlySet<string> = new Set(["readonly", "ro", "readwrite", "rw", "required"]);

/** RUN --mount, in the order of the text (parseMount in BuildKit's instructions/commands_runmount.go). */
export function readMounts(instruction: Instruction): readonly Mount[] {
  return instruction.flags.flatMap((flag) => (flag.name === "mount" ? [readMount(instruction, flag)] : []));
}

function readMount(instruction: Instruction, { range, options }: Flag): Mount {
  const values: Values = {
    type: { state: "known", value: "bind", text: "", range },
    target: undefined,
    source: undefined,
    from: undefined,
    id: undefined,
    sharing: undefined,
    uid: undefined,
    gid: undefined,
    mode: undefined,
    readOnly: undefined,
    required: undefined,
    size: undefined,
    env: undefined,
  };
  const found = options.flatMap((option) => {
    const code = readOption(instruction, option, values);
    return code === undefined ? [] : [{ code, range: option.range }];
  });
  const ofWhole = faultsOfWhole(values).map((code) => ({ code, range }));
  return { range, ...values, faults: [...found, ...ofWhole] };
}

/** Takes one `key=value` in; the type that stands in front of it decides which keys it may be. */
function readOption(instruction: Instruction, option: FlagOption, values: Values): MountFault | undefined {
  const read = <Type>(parse: (text: string) => Outcome<Type>): Value<Type> => {
    const { value, ...written } = flagValueText(option);
    return typed(written, expanded(value, instruction), parse);
  };
  const { name } = option;
  if (option.value === undefined && !ALONE.has(name)) return READERS.has(name) ? "needs-value" : "unknown-key";
  const type = knownValue(values.type);
  const isSecret = type === undefined || type === "secret" || type === "ssh";
  if (name === "required" && !isSecret) return "key-of-other-type";
  if (name === "size" && type !== undefined && type !== "tmpfs") return "key-of-other-type";
  const reader = READERS.get(name);
  if (!reader) return "unknown-key";
  reader(values, option, read);
  return undefined;
}

type Read = <Type>(parse: (text: string) => Outcome<Type>) => Value<Type>;
type Reader = (values: Values, option: FlagOption, read: Read) => void;

const readTarget: Reader = (values, _, read) => {
  values.target = read(anyText);
};
const readSource: Reader = (values, _, read) => {
  values.source = read(anyText);
};
const readReadOnly: Reader = (values, option, read) => {
  values.readOnly = read((text) => booleanOf(option, text));
};
const readReadWrite: Reader = (values, option, read) => {
  values.readOnly = read((text) => {
    const parsed = booleanOf(option, text);
    return "value" in parsed ? { value: !parsed.value } : parsed;
  });
};

const READERS: ReadonlyMap<string, Reader> = new Map<string, Reader>([
  [
    "type",
    (values, _, read) => {
      values.type = read((text) => oneOf(TYPES, text, "unknown-type"));
    },
  ],
  ["target", readTarget],
  ["dst", readTarget],
  ["destination", readTarget],
  ["source", readSource],
  ["src", readSource],
  [
    "from",
    (values, option) => {
      const { value, ...written } = flagValueText(option);
      values.from = typed(written, value, fromOf);
    },
  ],
  [
    "id",
    (values, _, read) => {
      values.id = read(anyText);
    },
  ],
  [
    "sharing",
    (values, _, read) => {
      values.sharing = read((text) => oneOf(SHARINGS, text, "unknown-sharing"));
    },
  ],
  [
    "uid",
    (values, _, read) => {
      values.uid = read((text) => numberOf(text, 10));
    },
  ],
  [
    "gid",
    (values, _, read) => {
      values.gid = read((text) => numberOf(text, 10));
    },
  ],
  [
    "mode",
    (values, _, read) => {
      values.mode = read((text) => numberOf(text, 8));
    },
  ],
  ["readonly", readReadOnly],
  ["ro", readReadOnly],
  ["readwrite", readReadWrite],
  ["rw", readReadWrite],
  [
    "required",
    (values, option, read) => {
      values.required = read((text) => booleanOf(option, text));
    },
  ],
  [
    "size",
    (values, _, read) => {
      values.size = read((text) => parseByteSize(text));
    },
  ],
  [
    "env",
    (values, _, read) => {
      values.env = read(anyText);
    },
  ],
]);

/** What the values together must not be. Nothing is said while the type is not known. */
function faultsOfWhole(values: Values): readonly MountFault[] {
  const type = knownValue(values.type);
  if (type === undefined) return [];
  const { from, source, target, id, sharing, uid, gid, mode } = values;
  const owned = [uid, gid, mode].some((each) => each !== undefined);
  if (owned && (type === "bind" || type === "tmpfs")) return ["key-of-other-type"];
  if (type === "secret") {
    if (isGiven(from)) return ["secret-from"];
    if (sharing) return ["key-of-other-type"];
    if (![source, target, id].some((each) => each?.state === "unknown" || isGiven(each)))
      return ["secret-without-source"];
    if (isGiven(source) && isGiven(id)) return ["secret-source-and-id"];
  }
  return sharing && type !== "cache" ? ["key-of-other-type"] : [];
}

function isGiven(value: Value<string> | undefined): boolean {
  return value?.state === "known" && value.value !== "";
}

function anyText(text: string): Outcome<string> {
  return { value: text };
}

/** BuildKit replaces no variables here: it needs the name before it knows their values. */
function fromOf(text: string): Outcome<string> {
  const dollar = text.indexOf("$");
  return dollar === -1 || dollar === text.length - 1 ? { value: text } : { code: "variable-in-from" };
}

function oneOf<Name extends string>(names: readonly Name[], text: string, code: MountValueProblem): Outcome<Name> {
  const value = names.find((name) => name === text.toLowerCase());
  return value === undefined ? { code } : { value };
}

/** As strconv.ParseBool reads it; a key that stands alone says yes. */
function booleanOf({ value }: FlagOption, text: string): Outcome<boolean> {
  if (value === undefined || TRUE.test(text)) return { value: true };
  return FALSE.test(text) ? { value: false } : { code: "no-boolean" };
}

/** As strconv.ParseUint reads it, with 32 bits. */
function numberOf(text: string, base: 8 | 10): Outcome<number> {
  const digits = base === 8 ? /^[0-7]{1,40}$/ : /^\d{1,40}$/;
  const value = digits.test(text) ? Number.parseInt(text, base) : Infinity;
  return value <= HIGHEST_NUMBER ? { value } : { code: "no-number" };
}
