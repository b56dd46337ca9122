import { fixedRange } from "../../server/src/syntax/anchor.ts";
import type { Range } from "../../server/src/syntax/text.ts";

/** A copy in which places that move with the text stand as they are now; what is no list or plain object stays itself. */
export function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== "object" || value === null) return value;
  if (isRange(value)) return fixedRange(value);
  if (Object.getPrototypeOf(value) !== Object.prototype) return value;
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, plain(each)]));
}

function isRange(value: object): value is Range {
  return value.constructor.name === "AnchoredRange";
}
