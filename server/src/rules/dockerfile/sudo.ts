import { baseOf } from "../../analysis/dockerfile/base.ts";
import { mustSucceed } from "../../analysis/dockerfile/distribution.ts";
import { lacksSudo } from "../../analysis/dockerfile/missing-sudo.ts";
import { runsAs, type ShellRun } from "../../analysis/dockerfile/run-facts.ts";
import { commandsOf } from "../../analysis/dockerfile/run-index.ts";
import { dockerfileRule, type Fix } from "../../engine/rule.ts";
import { exportsVariables, isOnlyInShell } from "../../knowledge/shell/builtins.ts";
import { isResetBySudo } from "../../knowledge/shell/sudo-environment.ts";
import { type Stage, stageChain } from "../../syntax/dockerfile.ts";
import {
  type Command,
  commandsBefore,
  hostsOf,
  removeWrapper,
  type ShellWord,
  type Wrapper,
} from "../../syntax/shell.ts";
import type { TextEdit } from "../../syntax/text.ts";

export default dockerfileRule(
  {
    id: "sudo",
    aliases: ["DL3004", "DS-0010", "CKV2_DOCKER_1", "8ada6e80-0ade-439e-b176-0b28f6bce35a", "no-sudo-in-dockerfile"],
    title: "sudo in a RUN instruction",
    category: "security",
    severity: "warning",
    profile: "recommended",
    fixes: ["safe", "unsafe"],
    since: "0.1.0",
  },
  function* (dockerfile) {
    const ended = new Set<Stage>();
    for (const { command, shellRun } of commandsOf(dockerfile.stages, "sudo")) {
      const user = runsAs(shellRun.run, shellRun.stage);
      const sudo = command.wrappers.find(({ name }) => name === "sudo");
      const at = sudo ? sudo.span.start : command.word?.span.start;
      const word = command.words.find(({ span }) => span.start === at);
      const options = sudo?.args ?? command.args;
      if (!word || (!sudo && !startsShell(options)) || (user === "root" && switchesUser(options))) continue;
      const known = startsShell(options) || (sudo && isAnotherUser(command, sudo)) ? "unknown" : user;
      const isBehindEnd = !shellRun.run.onbuild && stageChain(shellRun.stage).some((stage) => ended.has(stage));
      const missing = isBehindEnd || lacksSudo(dockerfile, shellRun, command);
      // What comes behind a step that fails brings no sudo either.
      if (missing && mustSucceed(command)) ended.add(shellRun.stage);
      yield {
        range: word.range,
        fails: missing && mustSucceed(command),
        message: missing
          ? `"${shellRun.stage.root?.reference?.text ?? ""}" has no sudo, so this fails: ${INSTEAD[known]}`
          : MESSAGES[known],
        fixes: sudo && known === "root" ? fixesOf(shellRun, command, sudo) : [],
      };
    }
  },
);

const MESSAGES = {
  root: "sudo does nothing here: the build already runs as root",
  "non-root": "sudo here lets this user, or an attacker, become root with no password: use USER root instead",
  unknown: "sudo is not needed in a build: USER sets the user that a step runs as",
} as const;

/** What to do where there is no sudo. */
const INSTEAD = {
  root: "the build runs as root without it",
  "non-root": "use USER root instead",
  unknown: "USER sets the user that a step runs as",
} as const;

/** Something in front of sudo, or of the shell that runs it, has become another user: `su app -c "sudo …"`. */
function isAnotherUser(command: Command, sudo: Wrapper): boolean {
  const [, ...hosts] = hostsOf(command);
  const inFront = command.wrappers.slice(0, command.wrappers.indexOf(sudo));
  return [...inFront, ...hosts, ...hosts.flatMap(({ wrappers }) => wrappers)].some(({ name }) =>
    /^(?:su|runuser|gosu|su-exec|sudo|doas)$/.test(name ?? ""),
  );
}

/** Gives root up: then it does do something. */
function switchesUser(options: readonly ShellWord[]): boolean {
  return options.some(({ template }) => /^-[a-zA-Z]*[ug]|^--(?:user|group)/.test(template));
}

/** Starts a shell, of a login or not, that runs the command or reads its input. */
function startsShell(options: readonly ShellWord[]): boolean {
  return options.some(({ template }) => /^-[a-zA-Z]*[is]$|^--(?:login|shell)$/.test(template));
}

function fixesOf(shellRun: ShellRun, command: Command, sudo: Wrapper): Fix[] {
  const inFront = command.wrappers[0] === sudo && command.words[0]?.span.start === sudo.span.start;
  const options = sudo.args.filter(({ template }) => !/^[A-Za-z_]\w*=/.test(template));
  const assignment = sudo.args.find((arg) => !options.includes(arg));
  if (!inFront || command.name === undefined || isOnlyInShell(command.name)) return [];
  if (!options.every(({ template }) => /^(?:-[EHn]+|--|--preserve-env|--set-home|--non-interactive)$/.test(template)))
    return [];
  const keeps = options.some(({ template }) => /^-\w*E/.test(template) || template === "--preserve-env");
  const edit = removalOf(command, sudo, assignment);
  if (!edit) return [];
  return [
    {
      title: "Remove sudo",
      safety: seesTheSame(shellRun, command, keeps) ? "safe" : "unsafe",
      remark: "the command then sees the build's variables",
      edits: [edit],
    },
  ];
}

/**
 * True when the command surely has the same environment without sudo, which hides all variables or, told to keep them, some, and
 * resets PATH: when nothing has set any, neither the base image, nor the file, nor the script.
 */
function seesTheSame({ run, stage }: ShellRun, command: Command, keeps: boolean): boolean {
  const base = baseOf(stage);
  // The family of Red Hat leaves /usr/local out of sudo's PATH.
  if (run.onbuild || base?.env?.length !== 0 || base.distribution === "rhel-like") return false;
  if (hostsOf(command).some((host) => setsVariables(host, host === command)) || exportsBefore(command)) return false;
  const known = [...run.before.variables.keys()];
  return keeps ? !known.some(isResetBySudo) : known.length === 0;
}

/** The command, or one in front of it in its script, gives variables to what it runs. */
function setsVariables(command: Command, isSudo: boolean): boolean {
  const own = isSudo
    ? command.assignments.filter(({ span }) => span.end <= (command.words[0]?.span.start ?? 0))
    : command.assignments;
  return own.length > 0 || startsLogin(command);
}

function exportsBefore(command: Command): boolean {
  return commandsBefore(command).some(({ name }) => exportsVariables(name));
}

/** `bash -lc "…"`, whose profile sets what it likes. */
function startsLogin({ runs, args }: Command): boolean {
  return runs !== undefined && args.some(({ template }) => /^(?:-[a-zA-Z]*[il][a-zA-Z]*|--login|-)$/.test(template));
}

/** `sudo A=b program` becomes `A=b program`, which exec form has no room for. */
function removalOf(command: Command, sudo: Wrapper, assignment: ShellWord | undefined): TextEdit | undefined {
  if (!assignment) return removeWrapper(command, sudo);
  const { form } = command.pipeline.list.script;
  return form === "shell" ? removeWrapper(command, { ...sudo, runs: assignment }) : undefined;
}
