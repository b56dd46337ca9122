import type { Fix } from "../../engine/rule.ts";
import type { PackageCall } from "../../knowledge/packages/package-calls.ts";

/** The fix that gives a package manager's call one more option; none where the quotes around it make that uncertain. */
export function optionFix(
  call: PackageCall,
  option: string,
  rest: Pick<Fix, "title" | "safety"> = { title: `Add ${option}`, safety: "safe" },
): Fix[] {
  const edit = call.withOption(option);
  return edit ? [{ ...rest, edits: [edit] }] : [];
}
