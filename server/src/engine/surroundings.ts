import type { ComposeFile } from "../syntax/compose.ts";
import type { Dockerfile } from "../syntax/dockerfile.ts";

/**
 * What the shell gathered from disk before linting. Every part may be absent (untitled buffer, standard input, web):
 * then a rule that needs it stays silent.
 */
export interface DockerfileSurroundings extends Today {
  readonly context?: BuildContext;
  /** Compose services that build this Dockerfile; empty when none does, absent when nobody looked. */
  readonly services?: readonly BuildingService[];
  readonly dotenv?: DotenvFile;
}

/** The `.env` file in the folder of the linted document: where its secrets can go. */
export interface DotenvFile {
  /** Absent: there is no such file yet. */
  readonly text?: string;
  /** Git leaves it out, or there is no repository. */
  readonly ignored: boolean;
  /** Text of the `.gitignore` in the same folder; absent: there is none. */
  readonly gitignore?: string;
  /** Build contexts of other files that hold it, as far as Compose files name them; absent: none does. */
  readonly contexts?: readonly DotenvContext[];
}

/** A folder that is sent to the builder with the `.env` file in it. */
export interface DotenvContext {
  /** POSIX path of the `.env` file within the context: ".env", "app/.env". */
  readonly path: string;
  /** The ignore file in force, or where there would be one, by its POSIX path from the folder of the linted document. */
  readonly ignoreFile: { readonly path: string; readonly text?: string };
  /** Text of the Dockerfile that is built there; absent: it was not read. */
  readonly dockerfile?: string;
}

export interface Today {
  /** Day in UTC ("2026-11-21") on which ends of life are judged; absent: the day of the embedded catalogue. */
  readonly today?: string;
}

/** The folder that is sent to the builder. */
export interface BuildContext {
  /** POSIX path from the folder of the Dockerfile to the context: "." in the usual case. */
  readonly path: string;
  /** POSIX paths of files relative to the context, sorted, as far as they were read (`.git` is one entry: ".git/"). */
  readonly files: readonly string[];
  /** True when there were more files than the shell reads: absence proves nothing then. */
  readonly truncated: boolean;
  /** The ignore file in force: `<Dockerfile>.dockerignore` or `.dockerignore`; absent when there is none. */
  readonly ignoreFile?: { readonly path: string; readonly text: string };
  /** Texts of the manifests found at any depth that was read, by path relative to the context: "package.json". */
  readonly manifests: Readonly<Record<string, string>>;
  /**
   * How files begin whose names the Dockerfile mentions, and npm's lock files, by path relative to the context: up to 16,384 characters of scripts and
   * settings, 512 of what else ADD takes, of what is no text the bytes taken for characters. A file that was not read is absent.
   */
  readonly heads?: Readonly<Record<string, string>>;
}

export interface BuildingService {
  /** POSIX path of the Compose file relative to the Dockerfile's folder. */
  readonly file: string;
  readonly name: string;
  /** `build.target`; absent means the last stage. */
  readonly target?: string;
  /** `build.args` with known values. */
  readonly args: Readonly<Record<string, string>>;
  /** Names of `build.additional_contexts`, as written: no images; absent means none. */
  readonly contexts?: readonly string[];
  /** What it gives the container to write to; absent: nothing, or its user is not the image's. */
  readonly mounts?: ServiceMounts;
  /** What it starts in the place of the image's command; absent: nothing else, or its user is not the image's. */
  readonly starts?: ServiceStart;
}

/** `entrypoint` and `command` of a service as a shell would have them: the words of a list are quoted. Absent: the image's. */
export interface ServiceStart {
  readonly entrypoint?: string;
  readonly command?: string;
}

export interface ServiceMounts {
  /** Paths in the container at which volumes are mounted that Docker makes and that may be written. */
  readonly volumes: readonly string[];
  /**
   * It works on the host: folders and sockets of the host that may be written, devices, capabilities beyond the usual ones, `privileged`,
   * the host's processes.
   */
  readonly host: boolean;
}

export interface ComposeSurroundings extends Today {
  /** Values of the project's `.env` file; absent when nobody looked. */
  readonly environment?: Readonly<Record<string, string>>;
  readonly dotenv?: DotenvFile;
  /** Dockerfiles that services build, by service name; absent services build none or it could not be read. */
  readonly dockerfiles?: Readonly<Record<string, Dockerfile>>;
  /** Other Compose files of the same project (`compose.override.yaml`, `include`): names they define count as defined. */
  readonly siblings?: readonly ComposeFile[];
}
