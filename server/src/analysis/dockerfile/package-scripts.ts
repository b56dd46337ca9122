import type { DockerfileModel } from "../../engine/model.ts";
import { asRecord, parseJson } from "../../knowledge/packages/project-files.ts";
import type { Stage } from "../../syntax/dockerfile.ts";
import type { Command } from "../../syntax/shell.ts";
import { filesOf } from "./layers/files-of.ts";
import { join } from "./layers/paths.ts";
import { programsCalled } from "./started-files.ts";

/** Runners of scripts, by name: npm's (`npm help run-script`), npm-run-all's, and Node's own `--run`. */
const runners = /^(?:npm|yarn|pnpm|bun|npm-run-all|run-[sp]|node|concurrently)$/;

/**
 * The texts of the scripts of `package.json` that a command runs, with those that run before and after them. Where nobody knows which
 * project it means, those of all projects that have a script of that name.
 */
export function packageScripts(dockerfile: DockerfileModel, stage: Stage, command: Command): readonly string[] {
  const called = programsCalled(command).find(({ name }) => runners.test(name));
  const words = called?.args.flatMap(({ value }) => value ?? []) ?? [];
  if (!called || (called.name === "node" && !words.includes("--run"))) return [];
  const names = words.flatMap((word, at) => (word.startsWith("-") ? [] : namesIn(word, called.name, at)));
  const given = called.name === "concurrently" ? words.filter((word) => word.includes(" ")) : [];
  const projects = manifestsFor(dockerfile, stage, words);
  return [
    ...given,
    ...projects.flatMap((scripts) =>
      [...new Set(names)].flatMap((name) =>
        [`pre${name}`, name, `post${name}`].flatMap((each) => textsOf(scripts, each)),
      ),
    ),
  ];
}

/** `npm:watch-*` is how concurrently says `npm run`. Words that are no names of scripts have no text. */
function namesIn(word: string, runner: string, at: number): readonly string[] {
  if (runner === "concurrently") return /^(?:npm|yarn|pnpm|bun):/.test(word) ? [word.replace(/^\w+:/, "")] : [];
  return runner === "npm" && at === 0 && !/^(?:start|test|stop|restart)$/.test(word) ? [] : [word];
}

function textsOf(scripts: Readonly<Record<string, unknown>>, name: string): readonly string[] {
  const texts = name.endsWith("*")
    ? Object.entries(scripts).flatMap(([each, text]) => (each.startsWith(name.slice(0, -1)) ? [text] : []))
    : [Object.hasOwn(scripts, name) ? scripts[name] : undefined];
  return texts.filter((text) => typeof text === "string");
}

function manifestsFor(
  dockerfile: DockerfileModel,
  stage: Stage,
  words: readonly string[],
): readonly Readonly<Record<string, unknown>>[] {
  const { manifests = {} } = dockerfile.surroundings.context ?? {};
  const files = filesOf(dockerfile, stage);
  const isElsewhere = words.some((word) =>
    /^(?:workspace|-w|-F|--?filter|--workspaces?|--recursive|-r)(?:=|$)/.test(word),
  );
  const option = words.findIndex((word) => /^(?:--prefix|--cwd|--dir|-C)$/.test(word));
  const inline = words.find((word) => /^--(?:prefix|cwd|dir)=/.test(word));
  const folder = (option === -1 ? undefined : words[option + 1]) ?? inline?.replace(/^[^=]*=/, "") ?? ".";
  const path = join(files.resolve(files.folderAt(), folder), "package.json");
  const { source } = files.stateOf(path);
  const own = source?.kind === "context" && !isElsewhere ? manifests[source.path] : undefined;
  const texts =
    own !== undefined
      ? [own]
      : Object.entries(manifests).flatMap(([at, text]) => (/(?:^|\/)package\.json$/.test(at) ? [text] : []));
  return texts.map((text) => asRecord(parseJson(text)?.scripts));
}
