import type { ConfigLayer } from "./config.ts";
import { hadolintLevels, readHadolint } from "./hadolint-file.ts";
import { nearestName, type Report, type SettingProblem, unknownName } from "./options.ts";
import type { RuleNames } from "./rule-names.ts";

/** What environment variables come to. */
export interface ReadEnvironment {
  /** Undefined when they say nothing. */
  readonly layer: ConfigLayer | undefined;
  readonly problems: readonly EnvironmentProblem[];
}

/** What is wrong with an environment variable. */
export interface EnvironmentProblem {
  /** Begins with the name of the variable; no full stop. */
  readonly message: string;
  /** True: hadolint takes it as well, and it does nothing. */
  readonly remark?: true;
}

const prefix = "HADOLINT_";

/** Variables by the keys of hadolint's file that mean the same (README of hadolint, "Configure"). */
const variables = {
  ignored: "IGNORE",
  trustedRegistries: "TRUSTED_REGISTRIES",
  "disable-ignore-pragma": "DISABLE_IGNORE_PRAGMA",
  "no-fail": "NOFAIL",
  "failure-threshold": "FAILURE_THRESHOLD",
} as const;

const overrides: readonly string[] = Object.keys(hadolintLevels).map((level) => `OVERRIDE_${level.toUpperCase()}`);

/** Those that concern no rule of ours. */
const others: readonly string[] = [
  "ALLOWED_REGISTRIES",
  "FORMAT",
  "REQUIRE_LABELS",
  "STRICT_LABELS",
  "VERBOSE",
  "VERSION",
];

const known = [...Object.values(variables), ...overrides, ...others].map((name) => prefix + name);

const truths: Readonly<Record<string, boolean>> = {
  ...Object.fromEntries(["1", "y", "on", "true", "yes"].map((text) => [text, true])),
  ...Object.fromEntries(["", "0", "n", "off", "false", "no"].map((text) => [text, false])),
};

/** What environment variables tell hadolint (README of hadolint, "Configure"), as a layer, with what is wrong with them. */
export function readHadolintEnvironment(
  environment: Readonly<Record<string, string | undefined>>,
  names: RuleNames,
): ReadEnvironment {
  const problems: EnvironmentProblem[] = [];
  const valueOf = (name: string) => environment[prefix + name];
  const listOf = (name: string) =>
    valueOf(name)
      ?.split(",")
      .map((each) => each.trim())
      .filter((each) => each !== "");
  const truthOf = (name: string) => {
    const value = valueOf(name)?.trim().toLowerCase();
    if (value !== undefined && truths[value] === undefined)
      problems.push({ message: `${prefix}${name}: Expected true or false, so this counts as false`, remark: true });
    return value === undefined ? undefined : (truths[value] ?? false);
  };
  const overridden = Object.keys(hadolintLevels).flatMap((level) => {
    const ids = listOf(`OVERRIDE_${level.toUpperCase()}`);
    return ids ? [[level, ids] as const] : [];
  });
  const threshold = valueOf(variables["failure-threshold"])?.trim();
  const data = {
    ignored: listOf(variables.ignored),
    trustedRegistries: listOf(variables.trustedRegistries),
    "disable-ignore-pragma": truthOf(variables["disable-ignore-pragma"]),
    "no-fail": truthOf(variables["no-fail"]),
    "failure-threshold": threshold === "" ? undefined : threshold,
    ...(overridden.length > 0 ? { override: Object.fromEntries(overridden) } : {}),
  };
  const report: Report = ({ path, message, remark }) =>
    problems.push({ message: `${variableOf(path)}: ${message}`, ...(remark ? { remark } : {}) });
  problems.push(...Object.keys(environment).flatMap(misspelt));
  const isSilent = Object.values(data).every((value) => value === undefined);
  return { layer: isSilent ? undefined : { source: "environment", ...readHadolint(data, names, report) }, problems };
}

function variableOf([key = "", level = ""]: SettingProblem["path"]): string {
  if (key === "override") return `${prefix}OVERRIDE_${String(level).toUpperCase()}`;
  return prefix + (Object.entries(variables).find(([name]) => name === key)?.[1] ?? String(key).toUpperCase());
}

/** A name that is nearly right is a mistake; any other may be somebody else's. */
function misspelt(name: string): EnvironmentProblem[] {
  const isTypo = name.startsWith(prefix) && !known.includes(name) && nearestName(name, known) !== undefined;
  return isTypo ? [{ message: `${name}: ${unknownName("variable", name, known)}`, remark: true }] : [];
}
