import type { Command } from "../../syntax/shell.ts";

interface Restore {
  readonly programs: readonly string[];
  /** The subcommand: its words, as operands. */
  readonly operands: RegExp;
  readonly source: string;
}

/** Commands that fetch what a project depends on, of tools whose calls are not read further. */
const restores: Readonly<Record<string, Restore>> = {
  go: { programs: ["go"], operands: /^mod download\b/, source: "https://go.dev/ref/mod#go-mod-download" },
  cargo: {
    programs: ["cargo"],
    operands: /^(?:fetch|vendor|chef cook)\b/,
    source: "https://doc.rust-lang.org/cargo/commands/cargo-fetch.html",
  },
  dotnet: {
    programs: ["dotnet"],
    operands: /^restore\b/,
    source: "https://learn.microsoft.com/dotnet/core/tools/dotnet-restore",
  },
  maven: {
    programs: ["mvn", "mvnw"],
    operands: /(?:^| )(?:dependency:|\S+:maven-dependency-plugin:|\S+:go-offline)/,
    source: "https://maven.apache.org/plugins/maven-dependency-plugin/go-offline-mojo.html",
  },
  poetry: {
    programs: ["poetry"],
    operands: /^(?:install|sync)\b/,
    source: "https://python-poetry.org/docs/cli/#install",
  },
  uv: { programs: ["uv"], operands: /^sync\b/, source: "https://docs.astral.sh/uv/reference/cli/#uv-sync" },
  pipenv: {
    programs: ["pipenv"],
    operands: /^(?:install|sync)\b/,
    source: "https://pipenv.pypa.io/en/latest/commands.html",
  },
  bun: { programs: ["bun"], operands: /^(?:install|i|ci|add)\b/, source: "https://bun.sh/docs/cli/install" },
};

/** The tool that the command makes fetch dependencies: "dotnet" for `dotnet restore`; undefined when it does not, as far as known. */
export function restoredBy({ name, args }: Command): string | undefined {
  const operands = args
    .map(({ template }) => template)
    .filter((word) => !word.startsWith("-"))
    .join(" ");
  return Object.entries(restores).find(
    ([, { programs, operands: pattern }]) => programs.includes(name ?? "") && pattern.test(operands),
  )?.[0];
}
