import type { AskParams, InitializationOptions, PinParams } from "../../../shared/src/protocol.ts";

/** The fields of whatever a client sent where the protocol leaves the shape to us; none when it is no object. */
export function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {};
}

/** Reads `initializationOptions`; what a client does not send, or sends in another shape, is absent. */
export function readInitializationOptions(value: unknown): InitializationOptions {
  const { clientCommands, settings, ...others } = fieldsOf(value);
  const texts = (["rulePage", "registryOff", "storage", "proxy"] as const).flatMap((name) => {
    const given = others[name];
    return typeof given === "string" ? [[name, given] as const] : [];
  });
  return {
    clientCommands: clientCommands === true,
    ...(settings === undefined ? {} : { settings }),
    ...Object.fromEntries(texts),
  };
}

/** Reads the parameter of `hullwright/askRegistry`; undefined when it names no image. */
export function readAskParams(value: unknown): Pick<AskParams, "reference"> | undefined {
  const { reference } = fieldsOf(value);
  return typeof reference === "string" ? { reference } : undefined;
}

/** Reads the parameter of `hullwright/pin`; without a file it means the workspace. */
export function readPinParams(value: unknown): PinParams {
  const { uri } = fieldsOf(value);
  return typeof uri === "string" ? { uri } : {};
}
