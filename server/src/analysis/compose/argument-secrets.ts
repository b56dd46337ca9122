import { isSecretName } from "../../knowledge/secrets/secret-names.ts";
import { isSecretOption } from "../../knowledge/secrets/secret-options.ts";
import { isHarmlessValue, passwordIn } from "../../knowledge/secrets/secret-values.ts";
import type { Field, Service } from "../../syntax/compose.ts";
import type { Range } from "../../syntax/text.ts";

/** A secret within what a service starts: `--requirepass hunter2`, `API_TOKEN=abc`, `postgres://app:hunter2@db`. */
export interface ArgumentSecret {
  readonly service: Service;
  /** What it is called there: an option, a variable. */
  readonly name: string;
  /** The scalar that holds it, and its offsets in that text. */
  readonly field: Field;
  readonly span: Range;
  readonly literal: string;
  /** Where it is shown. */
  readonly range: Range;
  readonly kind: "secret" | "password";
}

type Found = Pick<ArgumentSecret, "name" | "span" | "kind">;

/** What `command`, `entrypoint` and the health check of a service give away. */
export function argumentSecrets(service: Service, isDeclared: (value: string) => boolean): readonly ArgumentSecret[] {
  const lists = [service.list("command"), service.list("entrypoint"), service.healthcheck?.test ?? []];
  return lists.flatMap((fields) =>
    fields.flatMap((field, index) => {
      const next = fields[index + 1];
      const own = secretsIn(field.text).map((found) => ({ ...found, field }));
      const option = next && /^--?[A-Za-z][\w-]+$/.test(field.text) && isSecretOption(field.text) ? next : undefined;
      const following = option && isLiteral(option.text) && !option.text.startsWith("-");
      const all = following
        ? [
            ...own,
            { name: field.text, span: { start: 0, end: option.text.length }, kind: "secret" as const, field: option },
          ]
        : own;
      return all.flatMap((found) => {
        const literal = found.field.text.slice(found.span.start, found.span.end);
        return isDeclared(literal) ? [] : [{ ...found, service, literal, range: found.field.node.range }];
      });
    }),
  );
}

/** Words of a text: options with a value behind "=" or a blank, assignments, and addresses with a password. */
const WORD =
  /(?<![^\s"'])(--?[A-Za-z][\w-]+(?==|[ \t])|[A-Za-z_]\w*(?==))(?:=|[ \t]+)(["']?)([^\s"'$]+)\2(?![^\s"';)&|])/g;

function secretsIn(text: string): readonly Found[] {
  const named = [...text.matchAll(WORD)].flatMap((match): readonly Found[] => {
    const [whole, name = "", quote = "", value = ""] = match;
    const isOption = name.startsWith("-");
    const says = isOption ? isSecretOption(name) : whole.startsWith(`${name}=`) && isSecretName(name);
    if (!says || !isLiteral(value) || value.startsWith("-")) return [];
    const end = match.index + whole.length - quote.length;
    return [{ name, span: { start: end - value.length, end }, kind: "secret" }];
  });
  if (named.length > 0) return named;
  const password = /[?&;\s]-D/.test(text) ? undefined : passwordIn(text);
  const start = password === undefined ? -1 : text.indexOf(`:${password}@`) + 1;
  return password === undefined || start === 0 || password.includes("$")
    ? []
    : [{ name: "password", span: { start, end: start + password.length }, kind: "password" }];
}

function isLiteral(value: string): boolean {
  return !value.includes("$") && !isHarmlessValue(value);
}
