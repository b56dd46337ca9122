import { eachPlaceOnce } from "../../analysis/compose/project-view.ts";
import type { ComposeModel } from "../../engine/model.ts";
import { composeRule, type Fix } from "../../engine/rule.ts";
import { isHarmlessValue, isSecretName } from "../../knowledge/secrets/secret-names.ts";
import type { EnvironmentVariable, Service } from "../../syntax/compose.ts";
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
      const fix = referenceFix(compose, secret, secrets);
      yield {
        range: nameRange ?? range,
        message: `"${name}" holds a secret that anyone with this file or its history can read`,
        fixes: fix ? [fix] : [],
      };
    }
  },
);

interface Secret extends Pick<EnvironmentVariable, "range"> {
  readonly service: Service;
  readonly variable: EnvironmentVariable;
  /** The value as the container gets it. */
  readonly literal: string;
}

function secretsOf({ services }: ComposeModel): readonly Secret[] {
  return services.flatMap((service) =>
    service.environment.flatMap((variable) => {
      const literal = isSecretName(variable.name) ? literalOf(variable) : undefined;
      return literal === undefined || isHarmlessValue(unquoted(literal))
        ? []
        : [{ service, variable, literal, range: variable.range }];
    }),
  );
}

/** The value when it has no variables: "$$" is a dollar sign. */
function literalOf({ value }: EnvironmentVariable): string | undefined {
  return value && !value.text.replaceAll("$$", "").includes("$") ? value.text.replaceAll("$$", "$") : undefined;
}

/** In list syntax quotation marks behind "=" belong to the value. */
function unquoted(value: string): string {
  return value.replace(/^(["'])(.*)\1$/, "$2");
}

/** Reads the value from a variable; Compose says so when nobody has set it. */
function referenceFix({ yaml, surroundings }: ComposeModel, secret: Secret, all: readonly Secret[]): Fix | undefined {
  const {
    variable: { name, value },
    literal,
  } = secret;
  if (!value || literal.includes("\n") || !/^[A-Za-z_][A-Za-z0-9_]*$/.test(name)) return undefined;
  const environment = surroundings.environment ?? {};
  const known = Object.hasOwn(environment, name);
  const clash = known
    ? environment[name] !== literal
    : all.some((other) => other.variable.name === name && other.literal !== literal);
  const source = clash
    ? `${secret.service.name
        .toUpperCase()
        .replaceAll(/[^A-Z0-9]/g, "_")
        .replace(/^(?=\d)/, "_")}_${name}`
    : name;
  if (clash && Object.hasOwn(environment, source)) return undefined;
  const reference = `\${${source}:?set ${source}}`;
  const edit = replaceScalar(
    yaml,
    value.node,
    secret.variable.source.kind === "item" ? `${name}=${reference}` : reference,
  );
  const remark = known && !clash ? "relies on the value in .env" : "needs its value in .env";
  return edit && { title: `Read ${source} from the environment instead`, safety: "unsafe", remark, edits: [edit] };
}
