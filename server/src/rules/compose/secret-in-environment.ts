import { argumentSecrets } from "../../analysis/compose/argument-secrets.ts";
import { eachPlaceOnce, projectFiles } from "../../analysis/compose/project-view.ts";
import { argumentSecretFixes } from "../../analysis/repairs/argument-secret-fixes.ts";
import { keepsItsText, moveToDotenv } from "../../analysis/repairs/dotenv-moves.ts";
import type { ComposeModel } from "../../engine/model.ts";
import { composeRule, type Fix } from "../../engine/rule.ts";
import { isSecretName } from "../../knowledge/secrets/secret-names.ts";
import { isHarmlessValue, passwordIn } from "../../knowledge/secrets/secret-values.ts";
import type { EnvironmentVariable, Field, Service } from "../../syntax/compose.ts";
import { parseDotenv } from "../../syntax/dotenv.ts";
import { replaceScalar } from "../../syntax/yaml.ts";

export default composeRule(
  {
    id: "secret-in-environment",
    aliases: [],
    title: "Credential is written into the Compose file",
    category: "security",
    severity: "warning",
    profile: "recommended",
    fixes: ["unsafe"],
    since: "0.1.0",
  },
  function* (compose) {
    const secrets = secretsOf(compose);
    for (const secret of eachPlaceOnce(secrets)) {
      const { name, nameRange, range } = secret.variable;
      const fix = moveFix(compose, secret, secrets);
      yield {
        range: nameRange ?? range,
        message: `"${name}" holds a ${secret.kind} that anyone with this file or its history can read`,
        fixes: fix ? [fix] : [],
      };
    }
    const declared = declaredNames(compose);
    const found = compose.services.flatMap((service) => argumentSecrets(service, (value) => declared.has(value)));
    for (const secret of eachPlaceOnce(found)) {
      const what = secret.kind === "password" ? "This address holds a password" : `"${secret.name}" is given a secret`;
      yield {
        range: secret.range,
        message: `${what} that anyone with this file or its history can read`,
        fixes: argumentSecretFixes(compose, secret),
      };
    }
  },
);

interface Secret extends Pick<EnvironmentVariable, "range"> {
  readonly service: Service;
  readonly variable: EnvironmentVariable;
  /** The value as the container gets it. */
  readonly literal: string;
  /** secret: by the variable's name. password: within an address or a connection string. */
  readonly kind: "secret" | "password";
}

/** "DB_PASSWORD_SECRET: db-password" names one. */
function declaredNames(compose: ComposeModel): ReadonlySet<string> {
  return new Set(
    projectFiles(compose).flatMap(({ secrets, configs }) => [...secrets, ...configs].map(({ name }) => name)),
  );
}

function secretsOf(compose: ComposeModel): readonly Secret[] {
  const declared = declaredNames(compose);
  return compose.services.flatMap((service) =>
    [...service.environment, ...(service.build?.args ?? [])].flatMap((variable) => {
      const literal = literalOf(variable);
      const kind =
        literal === undefined || declared.has(literal) ? undefined : kindOf(variable.name, unquoted(literal));
      return literal === undefined || !kind ? [] : [{ service, variable, literal, kind, range: variable.range }];
    }),
  );
}

function kindOf(name: string, value: string): Secret["kind"] | undefined {
  if (isSecretName(name) && !isHarmlessValue(value)) return "secret";
  return passwordIn(value) === undefined ? undefined : "password";
}

/** The value when it has no variables: "$$" is a dollar sign. */
function literalOf({ value }: EnvironmentVariable): string | undefined {
  return value && !value.text.replaceAll("$$", "").includes("$") ? value.text.replaceAll("$$", "$") : undefined;
}

/** In list syntax quotation marks behind "=" belong to the value. */
function unquoted(value: string): string {
  return value.replace(/^(["'])(.*)\1$/, "$2");
}

/** Reads the value from a variable of `.env`, to which it moves unless it is there; Compose says so when nobody has set it. */
function moveFix(compose: ComposeModel, secret: Secret, all: readonly Secret[]): Fix | undefined {
  const { variable, literal } = secret;
  const { dotenv, environment = {} } = compose.surroundings;
  const name = variableFor(compose, secret, all);
  if (!variable.value || name === undefined || !keepsItsText(variable.value.node)) return undefined;
  const isThere = Object.hasOwn(environment, name);
  if (!isThere && reachesOthers(compose, name, secret)) return undefined;
  const move = dotenv && !isThere ? moveToDotenv(dotenv, name, literal, compose.eol) : undefined;
  if (!isThere && !move) return undefined;
  const reference = `\${${name}:?set ${name}}`;
  const written = variable.source.kind === "item" ? `${variable.name}=${reference}` : reference;
  const edit = replaceScalar(compose.yaml, variable.value.node, written);
  if (!edit) return undefined;
  return {
    title: isThere ? `Read ${name} from .env` : `Move ${name} to .env`,
    safety: "unsafe",
    remark: move?.hides ? "starts only where .env is, which Git leaves out from then on" : "starts only where .env is",
    edits: [edit, ...(move?.edits ?? [])],
  };
}

/** A new line of `.env` changes something else: a service that takes all of the file, a place that reads the variable already. */
function reachesOthers(compose: ComposeModel, name: string, { service, variable }: Secret): boolean {
  const files = projectFiles(compose);
  const takesAll = ({ value }: Field) => value === undefined || /^(?:\.\/)*\.env$/.test(value);
  const isOwn = (each: Service) =>
    each.file === service.file &&
    each.name === service.name &&
    name === variable.name &&
    service.environment.includes(variable);
  return (
    files.some(({ services }) => services.some((each) => !isOwn(each) && each.envFiles.some(takesAll))) ||
    files.some(({ text }) => new RegExp(`\\$\\{?${name}(?![A-Za-z0-9_])`).test(text))
  );
}

/** Its own name, with that of the service in front where the same name has another value; undefined when both are taken. */
function variableFor(
  { surroundings }: ComposeModel,
  { variable: { name }, service, literal }: Secret,
  all: readonly Secret[],
): string | undefined {
  if (!/^[A-Za-z_][A-Za-z0-9_]*$/.test(name)) return undefined;
  const { environment = {}, dotenv } = surroundings;
  const taken = new Set(parseDotenv(dotenv?.text ?? "").entries.map((entry) => entry.name));
  const isFree = (each: string) =>
    Object.hasOwn(environment, each) ? environment[each] === literal : !taken.has(each);
  const others = all.filter((other) => other.variable.name === name);
  if (isFree(name) && (Object.hasOwn(environment, name) || others.every((other) => other.literal === literal)))
    return name;
  const own = `${service.name
    .toUpperCase()
    .replaceAll(/[^A-Z0-9]/g, "_")
    .replace(/^(?=\d)/, "_")}_${name}`;
  return isFree(own) ? own : undefined;
}
