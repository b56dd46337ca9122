import type { Fix } from "../../engine/rule.ts";
import type { PackageCall } from "../../knowledge/packages/package-calls.ts";

/**
 * The fix that gives a package manager's call one more option; none where the quotes around it make that uncertain, and where
 * the call gives the option another value, which would count: `--yes=false`.
 */
export function optionFix(
  call: PackageCall,
  option: string,
  rest: Pick<Fix, "title" | "safety"> = { title: `Add ${option}`, safety: "safe" },
): Fix[] {
  const edit = call.valueOf(option) === undefined ? call.withOption(option) : undefined;
  return edit ? [{ ...rest, edits: [edit] }] : [];
}
