import type { Parsed } from "../typed.ts";
import type { User, UserProblem } from "./values.ts";

const HIGHEST_ID = 2 ** 31 - 1;

/**
 * `user[:group]`. Empty, as a variable may make it, is root: the image then names nobody (dispatchUser in BuildKit's
 * dockerfile2llb/convert.go; GetExecUser in github.com/moby/sys/user, user.go).
 */
export function parseUser(text: string): Parsed<User, UserProblem> {
  const blank = text.search(/\s/);
  if (blank !== -1) return { code: "blank", start: blank, end: blank + 1 };
  const colon = text.indexOf(":");
  const user = colon === -1 ? text : text.slice(0, colon);
  const group = colon === -1 ? undefined : text.slice(colon + 1);
  const uid = user === "" || user === "root" ? 0 : idOf(user);
  const gid = group === undefined ? undefined : idOf(group);
  if ([uid, gid].some((id) => id !== undefined && (id < 0 || id > HIGHEST_ID))) return { code: "id-out-of-range" };
  return { value: { user, uid, group, gid } };
}

/** True when the text, whose variables have been replaced, surely names root. */
export function isRoot(text: string): boolean {
  const parsed = parseUser(text.trim());
  return "value" in parsed && parsed.value.uid === 0;
}

function idOf(text: string): number | undefined {
  return /^[-+]?\d+$/.test(text) ? Number(text) : undefined;
}
