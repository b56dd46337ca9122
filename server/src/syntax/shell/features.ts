import type * as ast from "./ast.ts";
import { BASH_BUILTINS, BASH_OPERATIONS, BASH_VARIABLES } from "./kinds.ts";
import type { BashFeature } from "./model.ts";

/** A use of bash's syntax; offsets into the text that was parsed. */
export interface Use {
  readonly feature: BashFeature;
  readonly pos: number;
  readonly end: number;
  /** What it is called, where that is not how it is written. */
  readonly text?: string;
}

/** The features of bash that a simple command is by its name or by its options; `word` is the one that names it. */
export function commandFeatures(
  name: string | undefined,
  node: ast.Command,
  { pos, end }: { readonly pos: number; readonly end: number },
): readonly Use[] {
  const uses: Use[] = [];
  if (name === "source") uses.push({ feature: "source", pos, end });
  if (name !== undefined && BASH_BUILTINS.has(name)) uses.push({ feature: "builtin", pos, end, text: name });
  if (name === "[" || name === "test")
    for (const word of node.args) if (word.text === "==") uses.push({ feature: "==", pos: word.pos, end: word.end });
  const option = name === "set" ? node.args.find((word) => word.text === "pipefail") : undefined;
  if (option) uses.push({ feature: "pipefail", pos: option.pos, end: option.end });
  return uses;
}

/** The feature of bash that a compound command is. */
export function compoundFeature(node: ast.CommandNode, text: string): Use | undefined {
  const { pos, end } = node;
  switch (node.type) {
    case "TestCommand":
      return { feature: "[[", pos, end };
    case "ArithmeticCommand":
    case "ArithmeticFor":
      return { feature: "((", pos, end };
    case "Select":
    case "Coproc":
      return { feature: "builtin", pos, end, text: node.type.toLowerCase() };
    case "Function":
      return /^function\s/.test(text.slice(pos, pos + 9))
        ? { feature: "function keyword", pos, end: node.name.end }
        : undefined;
    default:
      return undefined;
  }
}

/** The feature of bash that a word's part, an assignment or a redirection uses. */
export function partFeature(node: ast.SyntaxNode): Use | undefined {
  const feature = featureOf(node);
  return feature && "pos" in node ? { feature, pos: node.pos, end: node.end } : undefined;
}

function featureOf(node: ast.SyntaxNode): BashFeature | undefined {
  switch (node.type) {
    case "ProcessSubstitution":
      return "process substitution";
    case "HereString":
      return "here-string";
    case "BraceExpansion":
      return "brace expansion";
    case "AnsiCQuoted":
      return "$'…'";
    case "ExtendedGlob":
      return "extended glob";
    case "SimpleExpansion":
      return BASH_VARIABLES.has(node.text.slice(1)) ? "variable" : undefined;
    case "Redirect":
      return node.operator.startsWith("&>") ? "&>" : undefined;
    case "Assignment":
      if (node.value.type === "ArrayValue" || node.index) return "array";
      return node.append ? "+=" : undefined;
    case "ParameterExpansion":
      if (node.index) return "array";
      if (BASH_VARIABLES.has(node.parameter) && !node.prefix && !node.operation) return "variable";
      return node.prefix === "!" || BASH_OPERATIONS.has(node.operation?.type ?? "") ? "parameter expansion" : undefined;
    default:
      return undefined;
  }
}
