import type { InitializationOptions } from "../../../shared/src/protocol.ts";

/**
 * What a client sends where the protocol leaves the shape to us. Any client may send anything: what has another shape than
 * agreed counts as not given.
 */
type Fields = Readonly<Record<string, unknown>>;

function fieldsOf(value: unknown): Fields {
  return typeof value === "object" && value !== null ? (value as Fields) : {};
}

function text(value: unknown): string | undefined {
  return typeof value === "string" ? value : undefined;
}

/** Reads `initializationOptions`; empty for a client that sends none, or something else. */
export function readInitializationOptions(value: unknown): InitializationOptions {
  const { clientCommands, settings, ...others } = fieldsOf(value);
  const texts = (["rulePage", "registryOff", "storage", "proxy"] as const).flatMap((name) => {
    const given = text(others[name]);
    return given === undefined ? [] : [[name, given] as const];
  });
  return {
    clientCommands: clientCommands === true,
    ...(settings === undefined ? {} : { settings }),
    ...Object.fromEntries(texts),
  };
}
