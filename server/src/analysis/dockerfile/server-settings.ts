import type { DockerfileModel } from "../../engine/model.ts";
import type { Stage } from "../../syntax/dockerfile.ts";
import type { Command } from "../../syntax/shell.ts";
import { filesOf } from "./layers/files-of.ts";
import { heredocOrHead } from "./start-texts.ts";
import { programsCalled } from "./started-files.ts";

/** One line of a file with a server's settings. */
export interface ServerSetting {
  readonly name: string;
  readonly value: string;
}

/**
 * The settings that gunicorn and uWSGI read when one of the commands starts them, as far as the files are known: gunicorn's from where it
 * works without being told (https://docs.gunicorn.org/en/stable/configure.html).
 */
export function serverSettings(
  dockerfile: DockerfileModel,
  stage: Stage,
  commands: readonly Command[],
): readonly ServerSetting[] {
  const files = filesOf(dockerfile, stage);
  const paths = commands.flatMap(programsCalled).flatMap(({ name, args }) => {
    const words = args.flatMap(({ value }) => value ?? []);
    if (name === "gunicorn") return [configOf(words) ?? "./gunicorn.conf.py"];
    return name === "uwsgi" ? words.flatMap((word) => /^(?:--ini=)?([^-].*\.ini)$/.exec(word)?.[1] ?? []) : [];
  });
  return [...new Set(paths)].flatMap((path) =>
    settingsIn(heredocOrHead(dockerfile, files.stateOf(files.resolve(files.folderAt(), path))) ?? ""),
  );
}

function configOf(words: readonly string[]): string | undefined {
  const at = words.findIndex((word) => /^(?:-c|--config)$/.test(word));
  const joined = words.find((word) => /^(?:--config=|-c.)/.test(word))?.replace(/^(?:--config=|-c)/, "");
  return (at === -1 ? joined : words[at + 1])?.replace(/^file:/, "");
}

/** `pidfile = "/run/a.pid"`, `logto = /var/log/a.log` */
function settingsIn(text: string): readonly ServerSetting[] {
  return [...text.matchAll(/^[ \t]*([a-z][\w-]*)[ \t]*=[ \t]*["']?([^"'#\r\n]*[^"'#\s])/gm)].map(
    ([, name = "", value = ""]) => ({ name, value }),
  );
}
