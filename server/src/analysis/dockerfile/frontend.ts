import type { Dockerfile } from "../../syntax/dockerfile.ts";

/**
 * True when the frontend that `# syntax=` names is Docker's own, of version 1.`minor` or later; no directive means that of the builder,
 * which counts as new enough. False for others.
 */
export function knowsFrontend({ directives }: Dockerfile, minor: number): boolean {
  const syntax = directives.find(({ name }) => name.toLowerCase() === "syntax")?.value;
  if (syntax === undefined) return true;
  const match = /^(?:docker\.io\/)?docker\/dockerfile(?:-upstream)?(?::([\w.-]+))?(?:@.*)?$/.exec(syntax);
  const version = match ? match[1] : "0";
  if (version === undefined || /^(?:1|latest|labs|1-labs|master)$/.test(version)) return true;
  const [major = 0, given = 0] = version.split(/[.-]/).map(Number);
  return major > 1 || (major === 1 && given >= minor);
}
