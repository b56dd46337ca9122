import type { ImageReference, Mirrors, PartialReference } from "../image.ts";
import type { Interpolation } from "../interpolation.ts";
import type { Script } from "../shell.ts";
import type { Range } from "../text.ts";
import type { TracedText } from "../traced.ts";
import type { Entry, Item, MapNode, ScalarNode, YamlFile, YamlNode } from "../yaml/model.ts";

/** What a Compose file says. Parts of a broken file that could not be read are absent. */
export interface ComposeFile {
  readonly text: string;
  readonly eol: "\n" | "\r\n";
  /** What names of images stand for besides themselves. */
  readonly mirrors: Mirrors;
  readonly yaml: YamlFile;
  /** True when the content has the shape of a Compose file, whatever its name. */
  readonly isCompose: boolean;
  /** The map of the first document that has one. */
  readonly root: MapNode | undefined;
  readonly version: Entry | undefined;
  /** Project name. */
  readonly name: Entry | undefined;
  readonly include: Entry | undefined;
  readonly services: readonly Service[];
  readonly networks: readonly Resource[];
  readonly volumes: readonly Resource[];
  readonly secrets: readonly Resource[];
  readonly configs: readonly Resource[];
  /** Top-level `x-…` entries. */
  readonly extensions: readonly Entry[];
  service(name: string): Service | undefined;
}

/** A network, volume, secret or config declared at the top level. */
export interface Resource {
  readonly name: string;
  readonly nameRange: Range;
  readonly entry: Entry;
  /** Its map, aliases followed; undefined for `name:` without a value. */
  readonly map: MapNode | undefined;
  readonly external: boolean;
}

/** A service with typed views, computed when first asked for. */
export interface Service {
  readonly file: ComposeFile;
  readonly name: string;
  readonly nameRange: Range;
  /** The whole entry, from the name to the end of the last value. */
  readonly range: Range;
  readonly entry: Entry;
  /** Own map, aliases followed; undefined for a service without a body. */
  readonly map: MapNode | undefined;
  /** False when a part of the service stands in another file (`extends: {file: …}`) or cannot be found: absence proves nothing. */
  readonly complete: boolean;
  /**
   * The entry at a path such as `get("deploy", "resources")`: the service's own, else one that a merge key, an alias
   * or `extends` within this file brings. A value tagged `!reset` counts as absent.
   */
  get(...path: readonly string[]): Attribute | undefined;
  readonly image: ImageField | undefined;
  readonly build: Build | undefined;
  readonly ports: readonly Port[];
  readonly volumes: readonly Mount[];
  readonly environment: readonly EnvironmentVariable[];
  readonly envFiles: readonly Field[];
  readonly networks: readonly Reference[];
  readonly dependsOn: readonly Dependency[];
  readonly secrets: readonly Reference[];
  readonly configs: readonly Reference[];
  /** The scalar items of a list attribute (`cap_add`, `security_opt`, `tmpfs`, …), of `extends` too; a lone scalar is one item. */
  list(...path: readonly string[]): readonly Field[];
  readonly healthcheck: Healthcheck | undefined;
  readonly extends: Extends | undefined;
}

/** An entry found in a service or reached from it. */
export interface Attribute {
  readonly name: string;
  readonly entry: Entry;
  /** Aliases followed; undefined when nothing is written. */
  readonly value: YamlNode | undefined;
  /** True when the entry is not written in the service itself but comes by merge, alias or `extends`. */
  readonly inherited: boolean;
  /** The scalar with its variables replaced; undefined when it is no scalar. */
  readonly field: Field | undefined;
}

/** A piece of text in the file, with variables. */
export interface Field {
  /** As it reads after YAML's quoting: variables as written. */
  readonly text: string;
  /** Variables replaced by their defaults; undefined when one is unknown. */
  readonly value: string | undefined;
  /** Undefined when it cannot be edited as one piece. Without quotes. */
  readonly range: Range | undefined;
  /** The scalar node that it stands in. */
  readonly node: ScalarNode;
  /** True when it is not written in the service itself but comes by merge, alias or `extends`. */
  readonly inherited: boolean;
}

export interface ImageField extends Field {
  readonly attribute: Attribute;
  readonly interpolation: Interpolation;
  /** With variables replaced by defaults and ranges that lead back, also into `${TAG:-latest}`; undefined when unknown. */
  readonly reference: ImageReference | undefined;
  /** What is certain where a variable keeps `reference` from being known. */
  readonly partial: PartialReference | undefined;
}

export interface Build {
  readonly attribute: Attribute;
  /** `build: ./dir` */
  readonly short: boolean;
  readonly context: Field | undefined;
  readonly dockerfile: Field | undefined;
  /** The text of `dockerfile_inline` with the way back into the file. */
  readonly dockerfileInline: TracedText | undefined;
  readonly target: Field | undefined;
  readonly args: readonly EnvironmentVariable[];
  readonly cacheFrom: readonly Field[];
  readonly additionalContexts: readonly EnvironmentVariable[];
}

/** One item of `ports`. */
export interface Port {
  readonly item: Item | undefined;
  readonly node: YamlNode;
  /** The item's value, quotes included. */
  readonly range: Range;
  readonly syntax: "short" | "long";
  /** Short syntax within quotation marks. */
  readonly quoted: boolean;
  readonly inherited: boolean;
  readonly hostIp: Field | undefined;
  /** Host port or range of ports. */
  readonly published: Field | undefined;
  /** Container port or range of ports. */
  readonly target: Field | undefined;
  /** "tcp", "udp", …; undefined when not written. */
  readonly protocol: Field | undefined;
}

/** One item of a service's `volumes`. */
export interface Mount {
  readonly item: Item | undefined;
  readonly node: YamlNode;
  readonly range: Range;
  readonly syntax: "short" | "long";
  readonly quoted: boolean;
  readonly inherited: boolean;
  /** Short syntax: bind when the source is a path, else volume. Undefined when it depends on something unknown. */
  readonly type: "bind" | "volume" | "tmpfs" | "npipe" | "cluster" | "image" | undefined;
  /** Path or volume name; undefined for anonymous volumes. */
  readonly source: Field | undefined;
  readonly target: Field | undefined;
  /** Third part of the short syntax: "ro", "rw,z". */
  readonly mode: Field | undefined;
  readonly readOnly: boolean;
}

/** A variable of `environment`, `build.args` and their like, in map or list syntax. */
export interface EnvironmentVariable {
  readonly name: string;
  readonly nameRange: Range | undefined;
  /** Undefined when the value comes from the shell that runs Compose (`- NAME`, `NAME:`). */
  readonly value: Field | undefined;
  /** The entry of the map syntax or the item of the list syntax. */
  readonly source: Entry | Item;
  /** Whole entry or item, without "- ". */
  readonly range: Range;
  readonly quoted: boolean;
  readonly inherited: boolean;
}

/** A name that refers to a network, secret, config or service. */
export interface Reference {
  readonly name: string;
  /** The name without quotes. */
  readonly range: Range | undefined;
  /** The entry or item that names it. */
  readonly source: Entry | Item;
  /** What stands behind the name in map syntax, or the item in long syntax. */
  readonly options: MapNode | undefined;
  readonly inherited: boolean;
}

export interface Dependency extends Reference {
  /** "service_started" unless said otherwise. */
  readonly condition: string;
  readonly required: boolean;
}

export interface Healthcheck {
  readonly attribute: Attribute;
  /** `disable: true` or `test: ["NONE"]` */
  readonly disabled: boolean;
  /** Items of the list form; a lone text is one item. */
  readonly test: readonly Field[];
  /** What the test runs, as far as it can be read. */
  readonly command: HealthCommand | undefined;
}

export interface HealthCommand {
  readonly script: Script;
  /** What the shell is given; undefined in exec form. */
  readonly text: Field | undefined;
  /** Program and arguments behind `CMD`; undefined where a shell runs it. */
  readonly words: readonly Field[] | undefined;
}

export interface Extends {
  readonly attribute: Attribute;
  readonly service: Field | undefined;
  /** Another file; undefined for this one. */
  readonly file: Field | undefined;
}
