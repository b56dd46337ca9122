import { type NameRow, namesOf } from "../name-rows.ts";

/** Programs that, started without a script, read commands from the terminal. */
const rows: readonly NameRow[] = [
  {
    names: "ash bash dash sh zsh fish pwsh",
    source: "https://pubs.opengroup.org/onlinepubs/9799919799/utilities/sh.html and the manuals of the others",
  },
  { names: "busybox", source: "https://busybox.net/downloads/BusyBox.html" },
  {
    names: "python python2 python3 pypy pypy3",
    source: "https://docs.python.org/3/using/cmdline.html#interface-options",
  },
  { names: "node", source: "https://nodejs.org/api/repl.html" },
  { names: "php", source: "https://www.php.net/manual/en/features.commandline.interactive.php" },
  { names: "irb", source: "https://github.com/docker-library/ruby (CMD of the image)" },
  { names: "ghci", source: "https://github.com/haskell/docker-haskell (CMD of the image)" },
  { names: "jshell", source: "https://github.com/adoptium/containers (CMD of the image)" },
  { names: "iex", source: "https://github.com/erlef/docker-elixir (CMD of the image)" },
  { names: "julia", source: "https://github.com/docker-library/julia (CMD of the image)" },
  { names: "r", source: "https://github.com/rocker-org/rocker (CMD of the image)" },
  { names: "rakudo", source: "https://github.com/Raku/docker (CMD of the image)" },
  { names: "groovysh", source: "https://github.com/groovy/docker-groovy (CMD of the image)" },
  { names: "swipl", source: "https://github.com/SWI-Prolog/docker-swipl (CMD of the image)" },
  { names: "gosh", source: "https://practical-scheme.net/gauche/man/gauche-refe/Invoking-Gosh.html" },
  { names: "guile", source: "https://www.gnu.org/software/guile/manual/html_node/Invoking-Guile.html" },
  { names: "lua", source: "https://www.lua.org/manual/5.4/lua.html" },
  { names: "luajit", source: "https://luajit.org/running.html" },
  { names: "racket", source: "https://docs.racket-lang.org/reference/running-sa.html" },
  { names: "scala", source: "https://docs.scala-lang.org/overviews/repl/overview.html" },
];

const programs = namesOf(rows);
/** With these alone a program still has nothing to run. */
const idle = /^(?:-[ail]+|--login|--interactive)$/;

/**
 * True for a shell or an interpreter that is given nothing to run: `python3`, `php -a`, `bash -l`. `program`: without its
 * folder; an argument that is undefined is not known.
 */
export function waitsForTyping(program: string, args: readonly (string | undefined)[]): boolean {
  return programs.has(program.toLowerCase()) && args.every((arg) => arg !== undefined && idle.test(arg));
}
