import { contains } from "../text.ts";
import type { Entry, MapNode, YamlNode } from "../yaml/model.ts";
import { asMap, findEntry, follow } from "../yaml/read.ts";
import { traceScalar } from "../yaml/scalar.ts";
import { booleanOf, imageOf, scalarField } from "./field.ts";
import { healthCommandOf } from "./health.ts";
import type { ListedNode } from "./lists.ts";
import { fieldsOf, listed, pairsOf, referencesOf } from "./lists.ts";
import type {
  Attribute,
  Build,
  ComposeFile,
  Dependency,
  EnvironmentVariable,
  Extends,
  Field,
  Healthcheck,
  ImageField,
  Mount,
  Port,
  Reference,
  Service,
} from "./model.ts";
import { mountOf } from "./mounts.ts";
import { portOf } from "./ports.ts";

/** What one service says about a path. */
interface Layer {
  readonly entry: Entry | undefined;
  /** True when `!reset` or `!override` hides what `extends` brings. */
  readonly final: boolean;
}

/** A service whose views are computed when first asked for. */
export class ServiceView implements Service {
  file: ComposeFile;
  readonly name: string;
  readonly entry: Entry;
  readonly map: MapNode | undefined;
  readonly #views = new Map<string, unknown>();

  constructor(file: ComposeFile, entry: Entry) {
    this.file = file;
    this.name = entry.name;
    this.entry = entry;
    this.map = asMap(entry.value);
  }

  get nameRange() {
    return this.entry.keyRange;
  }

  get range() {
    return this.entry.range;
  }

  get complete(): boolean {
    return this.#bases().every((service) => {
      const own = service.#extends();
      return own === undefined || service.#base() !== undefined;
    });
  }

  get(...path: readonly string[]): Attribute | undefined {
    return this.#view(`get ${path.join(" ")}`, () => this.#layers(path)[0]);
  }

  list(...path: readonly string[]): readonly Field[] {
    return this.#layers(path).flatMap((layer) => fieldsOf(this.file.text, layer, this.#isInherited));
  }

  get image(): ImageField | undefined {
    return this.#view("image", () => {
      const attribute = this.get("image");
      return attribute && imageOf(this.file, attribute);
    });
  }

  get build(): Build | undefined {
    return this.#view("build", () => {
      const attribute = this.get("build");
      return attribute?.value && this.#readBuild(attribute);
    });
  }

  get ports(): readonly Port[] {
    return this.#view("ports", () => this.#items("ports").flatMap((item) => portOf(this.file.text, item) ?? []));
  }

  get volumes(): readonly Mount[] {
    return this.#view("volumes", () => this.#items("volumes").flatMap((item) => mountOf(this.file.text, item) ?? []));
  }

  get environment(): readonly EnvironmentVariable[] {
    return this.#view("environment", () => this.#pairs("environment"));
  }

  get envFiles(): readonly Field[] {
    return this.#view("env_file", () =>
      this.#items("env_file").flatMap(({ node, inherited }) => {
        const map = asMap(node);
        return scalarField(this.file.text, map ? findEntry(map, "path")?.entry.value : node, inherited) ?? [];
      }),
    );
  }

  get networks(): readonly Reference[] {
    return this.#references("networks");
  }

  get secrets(): readonly Reference[] {
    return this.#references("secrets");
  }

  get configs(): readonly Reference[] {
    return this.#references("configs");
  }

  get dependsOn(): readonly Dependency[] {
    return this.#view("dependencies", () =>
      this.#references("depends_on").map((reference) => {
        const option = (name: string) =>
          scalarField(this.file.text, findEntry(reference.options, name)?.entry.value, false)?.value;
        return {
          ...reference,
          condition: option("condition") ?? "service_started",
          required: booleanOf(option("required")) !== false,
        };
      }),
    );
  }

  get healthcheck(): Healthcheck | undefined {
    return this.#view("healthcheck", () => {
      const attribute = this.get("healthcheck");
      if (!attribute) return undefined;
      const own = this.get("healthcheck", "test");
      const test = own ? fieldsOf(this.file.text, own, this.#isInherited) : [];
      const disabled =
        booleanOf(this.get("healthcheck", "disable")?.field?.value) === true || test[0]?.value === "NONE";
      const command = own && !disabled ? healthCommandOf(this.file.text, own, test) : undefined;
      return { attribute, disabled, test, command };
    });
  }

  get extends(): Extends | undefined {
    return this.#extends();
  }

  #view<T>(name: string, compute: () => T): T {
    if (!this.#views.has(name)) this.#views.set(name, compute());
    return this.#views.get(name) as T;
  }

  readonly #isInherited = (node: YamlNode): boolean => !contains(this.entry.range, node.range);

  #attribute(entry: Entry): Attribute {
    const inherited = !contains(this.entry.range, entry.range);
    return {
      name: entry.name,
      entry,
      value: follow(entry.value),
      inherited,
      field: scalarField(this.file.text, entry.value, inherited),
    };
  }

  /** What the service says at the path, then what the services that it extends say. */
  #layers(path: readonly string[]): readonly Attribute[] {
    const layers: Attribute[] = [];
    for (const service of this.#bases()) {
      const { entry, final } = service.#own(path);
      if (entry) layers.push(this.#attribute(entry));
      if (final) break;
    }
    return layers;
  }

  #own(path: readonly string[]): Layer {
    let map = this.map;
    let entry: Entry | undefined;
    let final = false;
    for (const name of path) {
      entry = findEntry(map, name)?.entry;
      const tag = entry?.value?.tag?.name;
      if (tag === "!reset") return { entry: undefined, final: true };
      final ||= tag === "!override";
      map = asMap(entry?.value);
    }
    return { entry, final };
  }

  /** The service and those that it extends within the file, nearest first. */
  #bases(): readonly ServiceView[] {
    return this.#view("bases", () => {
      const bases = new Set<ServiceView>([this]);
      for (let next = this.#base(); next && !bases.has(next); next = next.#base()) bases.add(next);
      return [...bases];
    });
  }

  #base(): ServiceView | undefined {
    const own = this.#extends();
    const name = own?.file === undefined ? own?.service?.value : undefined;
    const base = name === undefined ? undefined : this.file.service(name);
    return base instanceof ServiceView ? base : undefined;
  }

  #extends(): Extends | undefined {
    return this.#view("extends", () => {
      const { entry } = this.#own(["extends"]);
      if (!entry) return undefined;
      const attribute = this.#attribute(entry);
      const map = attribute.value?.kind === "map" ? attribute.value : undefined;
      if (!map) return { attribute, service: attribute.field, file: undefined };
      const field = (name: string) =>
        scalarField(this.file.text, findEntry(map, name)?.entry.value, attribute.inherited);
      return { attribute, service: field("service"), file: field("file") };
    });
  }

  #items(name: string): readonly ListedNode[] {
    return this.#layers([name]).flatMap((layer) => listed(layer, this.#isInherited));
  }

  /** NAME/value pairs of all layers; a nearer one hides a farther one of the same name. */
  #pairs(...path: readonly string[]): readonly EnvironmentVariable[] {
    const layers = this.#layers(path).map((layer) => pairsOf(this.file.text, layer, this.#isInherited));
    const seen = new Set<string>();
    return layers.flatMap((pairs) => {
      const fresh = pairs.filter(({ name }) => !seen.has(name));
      for (const { name } of pairs) seen.add(name);
      return fresh;
    });
  }

  #references(name: string): readonly Reference[] {
    return this.#view(name, () =>
      this.#layers([name]).flatMap((layer) => referencesOf(this.file.text, layer, this.#isInherited)),
    );
  }

  #readBuild(attribute: Attribute): Build {
    const inline = this.get("build", "dockerfile_inline")?.field;
    const short = attribute.value?.kind === "scalar";
    return {
      attribute,
      short,
      context: short ? attribute.field : this.get("build", "context")?.field,
      dockerfile: this.get("build", "dockerfile")?.field,
      dockerfileInline: inline && traceScalar(this.file.text, inline.node),
      target: this.get("build", "target")?.field,
      args: this.#pairs("build", "args"),
      cacheFrom: this.list("build", "cache_from"),
      additionalContexts: this.#pairs("build", "additional_contexts"),
    };
  }
}
