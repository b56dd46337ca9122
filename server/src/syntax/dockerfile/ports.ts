import { isIpAddress } from "../ip-address.ts";
import type { Parsed } from "../typed.ts";
import type { Port, PortProblem } from "./values.ts";

const HIGHEST_PORT = 65_535;

/** A span of the text. */
interface Part {
  readonly text: string;
  readonly start: number;
}

interface PortRange {
  readonly first: number;
  readonly last: number;
}

type Failure = Exclude<Parsed<Port, PortProblem>, { readonly value: Port }>;

/** `[[ip:]port:]port[-port][/protocol]` (parsePort in BuildKit's dockerfile2llb/convert_expose.go). */
export function parsePort(text: string): Parsed<Port, PortProblem> {
  const colon = text.lastIndexOf(":");
  const [rest = "", protocol = ""] = splitOnce(text.slice(colon + 1), "/");
  const container = { text: rest, start: colon + 1 };
  if (rest === "") return { code: "no-port" };
  const known = protocol === "" ? "tcp" : protocol.toLowerCase();
  if (known !== "tcp" && known !== "udp" && known !== "sctp")
    return { code: "unknown-protocol", start: container.start + rest.length + 1 };
  const ports = parseRange(container);
  if ("code" in ports) return ports;
  const failure = colon === -1 ? undefined : failureOfHost(text.slice(0, colon), ports);
  return failure ?? { value: { ...ports, protocol: known, mapped: colon > 0 && /[^:]/.test(text.slice(0, colon)) } };
}

/** What is wrong in front of the last colon: a host port, and an address in front of that. */
function failureOfHost(text: string, container: PortRange): Failure | undefined {
  const colon = text.lastIndexOf(":");
  const address = text.slice(0, Math.max(colon, 0)).replace(/^\[(.*)\]$/, "$1");
  if (address !== "" && !isIpAddress(address)) return { code: "no-ip-address", start: 0, end: colon };
  const port = { text: text.slice(colon + 1), start: colon + 1 };
  if (port.text === "") return undefined;
  const host = parseRange(port);
  if ("code" in host) return host;
  const differ = host.last - host.first !== container.last - container.first && container.last !== container.first;
  return differ ? { code: "ranges-differ" } : undefined;
}

function parseRange({ text, start }: Part): PortRange | Failure {
  const [from = "", to] = splitOnce(text, "-");
  const first = parseNumber({ text: from, start });
  if (typeof first === "object") return first;
  if (to === undefined || to === from) return { first, last: first };
  const last = parseNumber({ text: to, start: start + from.length + 1 });
  if (typeof last === "object") return last;
  return last < first ? { code: "range-upside-down", start, end: start + text.length } : { first, last };
}

function parseNumber({ text, start }: Part): number | Failure {
  const end = start + text.length;
  if (!/^[-+]?\d+$/.test(text)) return { code: "no-number", start, end };
  const number = Number(text);
  return number >= 0 && number <= HIGHEST_PORT ? number : { code: "number-out-of-range", start, end };
}

function splitOnce(text: string, separator: string): readonly string[] {
  const at = text.indexOf(separator);
  return at === -1 ? [text] : [text.slice(0, at), text.slice(at + separator.length)];
}
