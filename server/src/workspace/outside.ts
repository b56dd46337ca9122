import { type ConfigLayer, type EnvironmentProblem, readEnvironment } from "../linter.ts";

/** Configuration that stands neither in the project nor in the editor. */
export interface Outside {
  /** What environment variables say. */
  readonly layer: ConfigLayer | undefined;
  /** What is wrong with them. */
  readonly problems: readonly EnvironmentProblem[];
  /** URIs at which a user may keep a configuration for all projects; the first file that is there counts. */
  readonly files: readonly string[];
}

/** None, as in a browser. */
export const noOutside: Outside = { layer: undefined, problems: [], files: [] };

/**
 * What hadolint would take besides the project's own file: its environment variables, and the user's file (README of hadolint,
 * "Configure"). `uriOf` makes a URI of an absolute path.
 */
export function outsideOf(
  environment: Readonly<Record<string, string | undefined>>,
  uriOf: (path: string) => string,
): Outside {
  const { HOME, USERPROFILE, XDG_CONFIG_HOME, LOCALAPPDATA, APPDATA } = environment;
  const home = HOME ?? USERPROFILE;
  const folders = [
    XDG_CONFIG_HOME ?? LOCALAPPDATA,
    home && `${home}/.config`,
    home && `${home}/.hadolint`,
    APPDATA && `${APPDATA}/hadolint`,
  ].filter((folder) => folder !== undefined && folder !== "");
  const paths = [
    ...folders.flatMap((folder) => [`${folder}/hadolint.yaml`, `${folder}/hadolint.yml`]),
    ...(home ? [`${home}/.hadolint/config.yaml`, `${home}/hadolint/config.yaml`] : []),
    ...(home ? [`${home}/.hadolint.yaml`, `${home}/.hadolint.yml`] : []),
  ];
  return { ...readEnvironment(environment), files: [...new Set(paths)].map(uriOf) };
}
