const OCTET = "(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)";
const V4 = new RegExp(`^${OCTET}(?:\\.${OCTET}){3}$`);
const GROUP = /^[0-9a-fA-F]{1,4}$/;

/** True for an IPv4 or IPv6 address without zone (net.ParseIP of Go's standard library). */
export function isIpAddress(text: string): boolean {
  return V4.test(text) || isV6(text);
}

function isV6(text: string): boolean {
  const colon = text.lastIndexOf(":");
  const tail = text.slice(colon + 1);
  // The last two groups may be written as an IPv4 address.
  const unified = colon !== -1 && V4.test(tail) ? `${text.slice(0, colon + 1)}0:0` : text;
  const halves = unified.split("::");
  const groups = halves.flatMap((half) => (half === "" ? [] : half.split(":")));
  if (!groups.every((group) => GROUP.test(group))) return false;
  return halves.length === 2 ? groups.length < 8 : halves.length === 1 && groups.length === 8;
}
