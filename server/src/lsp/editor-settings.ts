import { type RegistrySettings, section } from "../../../shared/src/protocol.ts";
import { type ConfigLayer, readEditorSettings } from "../linter.ts";

/** Settings of the editor; what is half-typed or of the wrong type counts as not given. */
export interface EditorSettings {
  /** False: nothing is linted. */
  readonly enable: boolean;
  /** Globs of files and folders that are not linted. */
  readonly exclude: readonly string[];
  readonly registry: RegistrySettings;
  /** What they say about rules. */
  readonly layer: ConfigLayer;
}

export interface ReadSettings {
  readonly settings: EditorSettings;
  /** What is wrong, one sentence each; and what is right and has no effect yet. */
  readonly problems: readonly string[];
}

/** Reads whatever the client sent as the settings of our section. */
export function readSettings(value: unknown): ReadSettings {
  const problems: string[] = [];
  const given = readEditorSettings(value, ({ path, message }) =>
    problems.push(`settings, ${[section, ...path].join(".")}: ${message}`),
  );
  const {
    enable = true,
    profile = "recommended",
    rules = {},
    exclude = [],
    ignoreComments = true,
    registryMirrors = {},
  } = given;
  return {
    settings: {
      enable,
      exclude,
      registry: {
        enable: given["registry.enable"] ?? true,
        mirrors: given["registry.mirrors"] ?? {},
        useCredentials: given["registry.useCredentials"] ?? false,
      },
      // Editors send defaults too; true must not outweigh what a .hadolint.yaml says.
      layer: { source: "settings", profile, rules, registryMirrors, ...(ignoreComments ? {} : { ignoreComments }) },
    },
    problems,
  };
}
