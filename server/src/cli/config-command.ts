import { stat } from "node:fs/promises";
import { resolve } from "node:path";
import { allRules } from "../linter.ts";
import { parentOf, resolveUri } from "../workspace/uri.ts";
import { uriOf } from "./paths.ts";
import { languageOf } from "./project.ts";
import { openSession } from "./session.ts";
import { reason, type Terminal, UserError } from "./terminal.ts";

/** Prints the settings in force for a file, or for a Dockerfile in a folder, as JSON. */
export async function configCommand(path: string, terminal: Terminal): Promise<void> {
  const session = openSession({ rule: [], ignoreComments: true }, terminal);
  const uri = await fileAt(path, terminal);
  const language = await languageOf(session.project.store, uri);
  const { settings, files } = await session.configuration(parentOf(uri));
  const rules = allRules
    .filter((rule) => rule.language === language)
    .map(({ meta }) => [meta.id, { level: settings.level(meta), ...settings.options(meta) }] as const);
  const shown = {
    path: session.shown(uri),
    language,
    files: files.map((config) => session.shown(config)),
    ignoreComments: settings.ignoreComments,
    registryMirrors: settings.mirrors,
    ...(settings.today === undefined ? {} : { today: settings.today }),
    rules: Object.fromEntries<object>(rules),
  };
  await terminal.write(`${JSON.stringify(shown, undefined, 2)}\n`);
}

async function fileAt(path: string, { cwd }: Terminal): Promise<string> {
  try {
    const uri = uriOf(cwd, path);
    return (await stat(resolve(cwd, path))).isDirectory() ? resolveUri(uri, "Dockerfile") : uri;
  } catch (error) {
    throw new UserError(`${path}: ${reason(error)}`);
  }
}
