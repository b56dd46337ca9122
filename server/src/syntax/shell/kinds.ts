import type { Compound } from "./model.ts";

/** What the parser calls compound commands, by our names. */
export const COMPOUNDS: Readonly<Record<string, Compound["kind"]>> = {
  Subshell: "subshell",
  BraceGroup: "group",
  If: "if",
  For: "for",
  ArithmeticFor: "for",
  While: "while",
  Case: "case",
  Select: "select",
  Function: "function",
  TestCommand: "test",
  ArithmeticCommand: "arithmetic",
  Coproc: "coproc",
};

/** Builtins that POSIX does not have; `source` and `set -o pipefail` are features of their own. */
export const BASH_BUILTINS = new Set([
  "declare",
  "typeset",
  "let",
  "shopt",
  "pushd",
  "popd",
  "mapfile",
  "readarray",
  "disown",
  "compgen",
]);
/** Variables that bash sets and that nobody else does (bash(1), Shell Variables); those of plain names, such as UID, are left out. */
export const BASH_VARIABLES = new Set([
  "RANDOM",
  "SRANDOM",
  "EPOCHSECONDS",
  "EPOCHREALTIME",
  "HOSTTYPE",
  "MACHTYPE",
  "OSTYPE",
]);
/** What the parser calls the parameter expansions that POSIX does not have. */
export const BASH_OPERATIONS = new Set(["Replace", "Slice", "CaseModification", "Transform", "Names"]);
