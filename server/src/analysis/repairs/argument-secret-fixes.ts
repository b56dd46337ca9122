import type { ComposeModel } from "../../engine/model.ts";
import type { Fix } from "../../engine/rule.ts";
import { parseDotenv } from "../../syntax/dotenv.ts";
import { replaceScalar } from "../../syntax/yaml.ts";
import type { ArgumentSecret } from "../compose/argument-secrets.ts";
import { keepsItsText, moveToDotenv } from "./dotenv-moves.ts";

/**
 * Moves the value of an argument to `.env` and reads it from there; none where a shell or YAML may read more into it than its letters, or
 * where a service is given the whole file.
 */
export function argumentSecretFixes(compose: ComposeModel, secret: ArgumentSecret): readonly Fix[] {
  const { field, span, literal } = secret;
  const { dotenv, environment = {} } = compose.surroundings;
  const files = [compose, ...(compose.surroundings.siblings ?? [])];
  const isGiven = files.some(({ services }) => services.some(({ envFiles }) => envFiles.length > 0));
  const isBlock = field.node.style === "literal" || field.node.style === "folded";
  if (!dotenv || isGiven || isBlock || field.inherited || !keepsItsText(field.node)) return [];
  const name = variableFor(secret);
  const isTaken =
    Object.hasOwn(environment, name) ||
    parseDotenv(dotenv.text ?? "").entries.some((entry) => entry.name === name) ||
    files.some(({ text }) => new RegExp(`\\b${name}\\b`).test(text));
  if (isTaken || !/^[\w@%+=:,./-]+$/.test(literal)) return [];
  const text = `${field.text.slice(0, span.start)}\${${name}:?set ${name}}${field.text.slice(span.end)}`;
  const edit = replaceScalar(compose.yaml, field.node, text);
  const move = moveToDotenv(dotenv, name, literal, compose.eol);
  if (!edit || !move) return [];
  const remark = move.hides
    ? "starts only where .env is, which Git leaves out from then on"
    : "starts only where .env is";
  return [{ title: `Move the value to .env, as ${name}`, safety: "unsafe", remark, edits: [edit, ...move.edits] }];
}

/** REDIS_REQUIREPASS: the service and what the value is called there. */
function variableFor({ service, name }: ArgumentSecret): string {
  const words = `${service.name}_${name.replace(/^-+/, "")}`.toUpperCase().replaceAll(/[^A-Z0-9]/g, "_");
  return words.replace(/^(?=\d)/, "_");
}
