import { badAnswer } from "./problem.ts";

/** A JSON object whose members are not known yet. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** Reads an answer that must be a JSON object; what is not is refused as no answer of a registry. */
export function readJsonObject(body: Uint8Array, host: string, what: string): JsonObject {
  const value = parseJson(new TextDecoder().decode(body));
  if (value === undefined) throw badAnswer(host, `sends something else instead of a ${what} in JSON`);
  return value;
}

/** Undefined when the text is no JSON object. */
export function parseJson(text: string): JsonObject | undefined {
  try {
    return asObject(JSON.parse(text));
  } catch {
    return undefined;
  }
}

export function asObject(value: unknown): JsonObject | undefined {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as JsonObject) : undefined;
}

/** The objects of a list; none when the value is no list. */
export function asObjects(value: unknown): readonly JsonObject[] {
  return Array.isArray(value) ? value.map(asObject).filter((entry) => entry !== undefined) : [];
}

/** Undefined for what is no string and for the empty one. */
export function asText(value: unknown): string | undefined {
  return typeof value === "string" && value !== "" ? value : undefined;
}

/** The strings of a list; undefined when the value is no list. */
export function asTexts(value: unknown): readonly string[] | undefined {
  return Array.isArray(value) ? value.filter((entry) => typeof entry === "string") : undefined;
}

/** Undefined for what is no number from 0 on. */
export function asSize(value: unknown): number | undefined {
  return typeof value === "number" && Number.isFinite(value) && value >= 0 ? value : undefined;
}
