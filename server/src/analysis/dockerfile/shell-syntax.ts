import { coversShell } from "../../knowledge/files/system-folders.ts";
import { aliases } from "../../knowledge/images/image-catalogue.ts";
import { catalogueName, identityOf } from "../../knowledge/images/image-names.ts";
import { effectInShell, hasOldDash } from "../../knowledge/shell/shell-dialects.ts";
import { type Instruction, instructionsOf, type Stage, stageChain } from "../../syntax/dockerfile.ts";
import type { ImageReference } from "../../syntax/image.ts";
import { rememberFor } from "../../syntax/memo.ts";
import { type BashSyntax, type Script, scriptsIn } from "../../syntax/shell.ts";
import { contains } from "../../syntax/text.ts";
import { baseOf } from "./base.ts";
import { transferOf } from "./transfer.ts";

/** Bash's syntax in a text that another shell reads. */
export interface FoundSyntax {
  readonly script: Script;
  /** The first use that the shell does not know. */
  readonly syntax: BashSyntax;
  /** Every such use. */
  readonly all: readonly BashSyntax[];
  readonly shell: string;
  /** The base image as written. */
  readonly image: string;
  /** What comes of it, for the message. */
  readonly effect: string;
}

/** What the base's `/bin/sh` surely does not know in what the instruction gives it to run; empty when nobody can be certain. */
export function foundBashSyntax(stage: Stage, instruction: Instruction): readonly FoundSyntax[] {
  const { script, before, interpreter } = instruction;
  if (!script || script.broken) return [];
  return scriptsIn(script).flatMap((each) => {
    const words = interpreter ?? before.shell;
    const given = words === undefined || /(?:^|\/)sh$/.test(words[0] ?? "");
    const byDefaultShell = each.host ? each.host.name === "sh" : given && each.form === "shell";
    return byDefaultShell ? (unknownTo(stage, instruction, each) ?? []) : [];
  });
}

function unknownTo(stage: Stage, instruction: Instruction, script: Script): FoundSyntax | undefined {
  const reference = stage.root?.reference;
  const base = baseOf(stage);
  if (script.dialect !== "posix" || script.bashSyntax.length === 0) return undefined;
  if (!reference || !base?.shell || !keepsDefaultShell(stage) || asksForBash(script)) return undefined;
  const isOld = isOldDash(reference);
  const all = script.bashSyntax.filter(
    (syntax) => effectInShell(syntax, base, isOld) !== undefined && isForShell(syntax, script, instruction),
  );
  const [syntax] = all;
  const effect = syntax && effectInShell(syntax, base, isOld);
  return syntax && effect ? { script, syntax, all, shell: base.shell, image: reference.text, effect } : undefined;
}

/** Programs that take the names of files, and no patterns. */
const FILE_PROGRAMS: ReadonlySet<string> = new Set("mkdir rmdir touch rm cp mv ln chmod chown chgrp ls cat".split(" "));

/**
 * False for what only looks so: functions of the script's own, variables that something sets, and braces that the program itself reads
 * (`curl http://a/{b,c}`, `eslint src/*.{js,ts}`).
 */
function isForShell({ feature, text, range }: BashSyntax, script: Script, { before }: Instruction): boolean {
  if (feature === "variable") {
    const name = text.replace(/\W/g, "");
    return !before.variables.has(name) && !new RegExp(`(?:^|[^$\\w{])${name}\\b`).test(script.source.text);
  }
  if (feature !== "brace expansion") return !script.functions.includes(text);
  const program = script.commands.findLast((command) => contains(command.range, range))?.name;
  return /^\{-?\w+\.\.-?\w+(?:\.\.-?\d+)?\}$/.test(text) || FILE_PROGRAMS.has(program ?? "");
}

/** True when the base's `/bin/sh` surely does not know the syntax, or the option. */
export function isRefusedByShell(stage: Stage, feature: BashSyntax["feature"]): boolean {
  const reference = stage.root?.reference;
  const base = baseOf(stage);
  const syntax = { feature, text: feature, range: { start: 0, end: 0 } };
  return (
    reference !== undefined &&
    base?.shell !== undefined &&
    effectInShell(syntax, base, isOldDash(reference)) !== undefined
  );
}

function isOldDash(reference: ImageReference): boolean {
  const tag = reference.tag?.value ?? "latest";
  const name = catalogueName(reference);
  return hasOldDash(name, [tag, ...aliases(name, tag)]);
}

/** A SHELL in a base image is inherited, and vendors use it; Docker's official Linux images do not. */
function keepsDefaultShell({ root }: Stage): boolean {
  const reference = root?.reference;
  const image = reference && identityOf(reference);
  return image?.official === true && image.name !== "emqx";
}

/** `[ -n "$BASH_VERSION" ]` */
function asksForBash({ source }: Script): boolean {
  return source.text.includes("BASH_");
}

/** True when a step of the stage, or of those it stands on, may put another shell in the place of `/bin/sh`. */
export function mayReplaceShell(stage: Stage, instruction: Instruction): boolean {
  return stageChain(stage).some((each) => {
    const first = firstReplacement(each);
    return first !== undefined && first.index <= instruction.index;
  });
}

/** The first step of the stage that may put another shell there. */
const firstReplacement = rememberFor((stage: Stage): Instruction | undefined =>
  instructionsOf(stage, "RUN", "COPY", "ADD").find((step) =>
    step.keyword === "RUN" ? mayRelink(step) : mayCoverShell(step),
  ),
);

function mayRelink({ script, json = [] }: Instruction): boolean {
  if (!script) return json.length === 0 || json.some(({ value }) => namesShell(value));
  return script.commands.some(({ name, word, args }) => {
    const started = /^(?:ba|da)?sh$/.test(name ?? "") ? args : word ? [word] : [];
    return (
      args.some(({ template }) => namesShell(template)) || started.some(({ template }) => /\.(?:ba)?sh$/.test(template))
    );
  });
}

/** "/bin/sh", "dash", "update-alternatives … sh", "dash-binsh" */
function namesShell(text: string): boolean {
  return /\/sh(?![\w.-])|\bdash\b|binsh/.test(text);
}

function mayCoverShell(step: Instruction): boolean {
  const target = transferOf(step).destination?.value;
  return target === undefined || coversShell(target);
}
