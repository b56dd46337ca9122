import { runsAs, type ShellRun } from "../../analysis/dockerfile/run-facts.ts";
import { commandsOf } from "../../analysis/dockerfile/run-index.ts";
import { dockerfileRule, type Fix } from "../../engine/rule.ts";
import { isOnlyInShell } from "../../knowledge/shell/builtins.ts";
import { type Command, hostsOf, removeWrapper, type ShellWord, type Wrapper } from "../../syntax/shell.ts";
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
    for (const { command, shellRun } of commandsOf(dockerfile.stages, "sudo")) {
      const user = runsAs(shellRun.run, shellRun.stage);
      const sudo = command.wrappers.find(({ name }) => name === "sudo");
      const [word] = sudo ? command.words.filter(({ span }) => span.start === sudo.span.start) : [];
      if (!sudo || !word || (user === "root" && switchesUser(sudo))) continue;
      const known = isAnotherUser(command, sudo) ? "unknown" : user;
      yield {
        range: word.range,
        message: MESSAGES[known],
        fixes: known === "root" ? fixesOf(shellRun, command, sudo) : [],
      };
    }
  },
);

const MESSAGES = {
  root: "sudo does nothing here: the build already runs as root",
  "non-root": "sudo here lets this user, or an attacker, become root with no password: use USER root instead",
  unknown: "sudo is not needed in a build: USER sets the user that a step runs as",
} as const;

/** Something in front of sudo, or of the shell that runs it, has become another user: `su app -c "sudo …"`. */
function isAnotherUser(command: Command, sudo: Wrapper): boolean {
  const [, ...hosts] = hostsOf(command);
  const inFront = command.wrappers.slice(0, command.wrappers.indexOf(sudo));
  return [...inFront, ...hosts, ...hosts.flatMap(({ wrappers }) => wrappers)].some(({ name }) =>
    /^(?:su|runuser|gosu|su-exec|sudo|doas)$/.test(name ?? ""),
  );
}

/** Gives root up, or starts a login: then it does do something. */
function switchesUser({ args }: Wrapper): boolean {
  return args.some(({ template }) => /^-[a-zA-Z]*[ugi]|^--(?:user|group|login)/.test(template));
}

function fixesOf({ run }: ShellRun, command: Command, sudo: Wrapper): Fix[] {
  const inFront = command.wrappers[0] === sudo && command.words[0]?.span.start === sudo.span.start;
  const options = sudo.args.filter(({ template }) => !/^[A-Za-z_]\w*=/.test(template));
  const assignment = sudo.args.find((arg) => !options.includes(arg));
  if (!inFront || command.name === undefined || isOnlyInShell(command.name)) return [];
  if (!options.every(({ template }) => /^(?:-[EHn]+|--preserve-env|--set-home|--non-interactive)$/.test(template)))
    return [];
  // sudo hides the variables of the build from the command unless it is told to keep them.
  const keeps = options.some(({ template }) => template.includes("E") || template === "--preserve-env");
  const safe = keeps || run.before.variables.size === 0;
  const edit = removalOf(command, sudo, assignment);
  if (!edit) return [];
  return [
    {
      title: "Remove sudo",
      safety: safe ? "safe" : "unsafe",
      remark: "the command then sees the build's variables",
      edits: [edit],
    },
  ];
}

/** `sudo A=b program` becomes `A=b program`, which exec form has no room for. */
function removalOf(command: Command, sudo: Wrapper, assignment: ShellWord | undefined): TextEdit | undefined {
  if (!assignment) return removeWrapper(command, sudo);
  const { form } = command.pipeline.list.script;
  return form === "shell" ? removeWrapper(command, { ...sudo, next: assignment.range.start }) : undefined;
}
