import { packageCall } from "../../knowledge/packages/package-calls.ts";
import type { Command } from "../../syntax/shell.ts";

/** Commands that only bring what a program depends on, by program, tried on their arguments. */
const bringing: readonly (readonly [RegExp, RegExp])[] = [
  [/^uv$/, /^(?:sync|venv|pip|add|lock|export)\b/],
  [/^(?:poetry|pdm|pipenv|hatch|rye)$/, /^(?:install|sync|lock|config|update|add)\b/],
  [/^python3?$/, /^-m (?:venv|ensurepip|pip (?:install|download|wheel))\b/],
  [/^virtualenv$/, /./],
  [/^(?:npm|pnpm|yarn)$/, /^(?:prune|rebuild|config|set|cache|dedupe|audit|fetch|import|workspaces focus)\b/],
  [/^(?:npx|pnpx|yarn|pnpm|prisma)$/, /\bprisma generate\b|^generate\b/],
  [/^corepack$/, /./],
  [/^go$/, /^(?:mod|get|install|env|version)\b/],
  [/^cargo$/, /^(?:fetch|install|chef)\b/],
  [/^dotnet$/, /^restore\b/],
  [/^bundle$/, /^(?:install|config|clean)\b/],
  [/^composer$/, /^(?:install|require|dump-autoload|config|clear-cache)\b/],
  [/^git$/, /^config\b/],
];

/** True for steps that write to a project what its program reads only: packages, virtual environments, settings of tools. */
export function bringsDependencies(command: Command): boolean {
  const action = packageCall(command)?.action;
  // The project itself: its build writes to its folder.
  if (command.args.some(({ template }) => /^(?:\.(?:\[.*\])?|-e|--editable)$/.test(template))) return false;
  if (action === "install" || action === "update" || action === "clean" || action === "remove") return true;
  const text = command.args.map(({ template }) => template).join(" ");
  return bringing.some(([name, args]) => name.test(command.name ?? "") && args.test(text));
}
