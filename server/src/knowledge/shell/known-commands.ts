import { type NameRow, namesOf } from "../name-rows.ts";

/** Words that begin a shell command in many Dockerfiles and are no instruction. */
const commandRows: readonly NameRow[] = [
  {
    names: "cd rm cp mv ln ls sh mkdir chmod chown chgrp echo cat sed awk grep find touch export set",
    source: "https://pubs.opengroup.org/onlinepubs/9799919799/idx/utilities.html",
  },
  { names: "bash", source: "https://www.gnu.org/software/bash/manual/bash.html" },
  { names: "tar make", source: "https://www.gnu.org/manual/manual.html" },
  { names: "unzip", source: "https://infozip.sourceforge.net/UnZip.html" },
  { names: "curl", source: "https://curl.se/docs/manpage.html" },
  { names: "wget", source: "https://www.gnu.org/software/wget/manual/wget.html" },
  { names: "git", source: "https://git-scm.com/docs/git" },
  { names: "python python3", source: "https://docs.python.org/3/using/cmdline.html" },
  { names: "node npx", source: "https://nodejs.org/api/cli.html" },
  { names: "java", source: "https://docs.oracle.com/en/java/javase/21/docs/specs/man/java.html" },
  { names: "useradd groupadd usermod", source: "https://github.com/shadow-maint/shadow" },
  { names: "adduser addgroup", source: "https://manpages.debian.org/adduser/adduser.8" },
];

/** Commands that read nothing of a project: they tell something, or make users and folders. */
const independentRows: readonly NameRow[] = [
  { names: "set true echo", source: "https://pubs.opengroup.org/onlinepubs/9799919799/idx/utilities.html" },
  { names: "groupadd useradd", source: "https://github.com/shadow-maint/shadow" },
  { names: "addgroup adduser", source: "https://busybox.net/downloads/BusyBox.html#adduser" },
  { names: "update-ca-certificates", source: "https://manpages.debian.org/ca-certificates/update-ca-certificates.8" },
  { names: "corepack", source: "https://github.com/nodejs/corepack" },
];

/**
 * Programs that run a script or another program in a child process and wait for it. `bundle exec`, `poetry run` and `pipenv run` do
 * not: they become that program (bundler's Kernel.exec, poetry's os.execvpe in utils/env, pipenv's os.execve in do_run_posix).
 */
const runnerRows: readonly NameRow[] = [
  { names: "npm npx", source: "https://github.com/nodejs/docker-node/blob/main/docs/BestPractices.md#cmd" },
  { names: "yarn", source: "https://yarnpkg.com/cli/run" },
  { names: "pnpm", source: "https://pnpm.io/cli/run" },
  { names: "gradle ./gradlew", source: "https://docs.gradle.org/current/userguide/gradle_daemon.html" },
  { names: "mvn ./mvnw", source: "https://maven.apache.org/run.html" },
];

/** Programs of Node projects that start what a script names in child processes: one after the other, side by side, again and again. */
const taskRunnerRows: readonly NameRow[] = [
  { names: "npm-run-all npm-run-all2 run-s run-p", source: "https://github.com/mysticatea/npm-run-all" },
  { names: "concurrently conc", source: "https://github.com/open-cli-tools/concurrently" },
  { names: "nodemon", source: "https://github.com/remy/nodemon" },
  { names: "pm2 pm2-runtime pm2-dev", source: "https://pm2.keymetrics.io/docs/usage/docker-pm2-nodejs/" },
  { names: "forever", source: "https://github.com/foreversd/forever" },
  { names: "nf", source: "https://github.com/strongloop/node-foreman" },
  { names: "cross-env cross-env-shell", source: "https://github.com/kentcdodds/cross-env" },
  { names: "dotenv", source: "https://github.com/entropitor/dotenv-cli" },
  { names: "env-cmd", source: "https://github.com/toddbluhm/env-cmd" },
  { names: "ts-node-dev tsnd", source: "https://github.com/wclr/ts-node-dev" },
  { names: "turbo", source: "https://turborepo.com/docs/reference/run" },
  { names: "nx", source: "https://nx.dev/docs/reference/nx-commands" },
  { names: "lerna", source: "https://lerna.js.org/docs/api-reference/commands" },
];

const commands = namesOf(commandRows);
const independent = namesOf(independentRows);
const runners = namesOf(runnerRows);
const taskRunners = namesOf(taskRunnerRows);

/** True for words that begin a shell command in many Dockerfiles. Letter case counts. */
export function isShellCommand(word: string): boolean {
  return commands.has(word);
}

/** True for commands that surely read nothing of the files around them. */
export function readsNoFiles(command: string): boolean {
  return independent.has(command);
}

/** True for programs that start the real one in a child process. `program`: as called, "./gradlew". */
export function runsInChild(program: string): boolean {
  return runners.has(program);
}

/** True for what starts the programs of a script in children of its own, package managers included. `name`: without folders. */
export function isTaskRunner(name: string): boolean {
  return runners.has(name) || taskRunners.has(name);
}
