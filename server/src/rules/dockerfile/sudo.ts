import { runsAs, type ShellRun, shellRuns } from "../../analysis/dockerfile/run-facts.ts";
import { dockerfileRule, type Fix } from "../../engine/rule.ts";
import type { Command, Wrapper } from "../../syntax/shell.ts";
import { remove } from "../../syntax/text.ts";

export default dockerfileRule(
  {
    id: "sudo",
    aliases: ["DL3004", "DS-0010", "CKV2_DOCKER_1", "no-sudo-in-dockerfile"],
    title: "sudo inside RUN",
    category: "security",
    severity: "warning",
    profile: "recommended",
    fixes: ["safe", "unsafe"],
    since: "0.1.0",
  },
  function* (dockerfile) {
    for (const shellRun of shellRuns(dockerfile.stages)) {
      const user = runsAs(shellRun.run, shellRun.stage);
      for (const command of shellRun.script.commands) {
        const sudo = command.wrappers.find(({ name }) => name === "sudo");
        const [word] = sudo ? command.words.filter(({ span }) => span.start === sudo.span.start) : [];
        if (!sudo || !word || (user === "root" && switchesUser(sudo))) continue;
        yield {
          range: word.range,
          message: MESSAGES[user],
          fixes: user === "root" ? fixesOf(shellRun, command, sudo) : [],
        };
      }
    }
  },
);

const MESSAGES = {
  root: "sudo does nothing here: the build runs as root already",
  "non-root":
    "sudo works here only because this user may become root without a password, and so may whoever breaks in: write USER root for the step",
  unknown: "A build needs no sudo: USER says as whom a step runs",
} as const;

/** Gives root up, or starts a login: then it does do something. */
function switchesUser({ args }: Wrapper): boolean {
  return args.some(({ template }) => /^-[a-zA-Z]*[ugi]|^--(?:user|group|login)/.test(template));
}

/** Commands of the shell itself, which sudo does not run. */
const BUILTINS: ReadonlySet<string> = new Set(
  "cd set export unset . source exec exit eval trap alias umask read type command".split(" "),
);

function fixesOf({ run }: ShellRun, command: Command, sudo: Wrapper): Fix[] {
  const inFront = command.wrappers[0] === sudo && command.words[0]?.span.start === sudo.span.start;
  const options = sudo.args.filter(({ template }) => !/^[A-Za-z_]\w*=/.test(template));
  const assignment = sudo.args.find((arg) => !options.includes(arg));
  if (!inFront || command.name === undefined || BUILTINS.has(command.name)) return [];
  if (!options.every(({ template }) => /^(?:-[EHn]+|--preserve-env|--set-home|--non-interactive)$/.test(template)))
    return [];
  // sudo hides the variables of the build from the command unless it is told to keep them.
  const keeps = options.some(({ template }) => template.includes("E") || template === "--preserve-env");
  const safe = keeps || run.before.variables.size === 0;
  return [
    {
      title: "Remove sudo",
      safety: safe ? "safe" : "unsafe",
      remark: "the command then sees the variables of the build",
      edits: [remove({ start: sudo.range.start, end: assignment?.range.start ?? sudo.next })],
    },
  ];
}
