import type { Range } from "../syntax/text.ts";
import type { AliasNode, MapNode, YamlFile, YamlNode } from "../syntax/yaml.ts";

/** What is wrong with a configuration file, at its place. */
export interface ConfigProblem {
  readonly message: string;
  /** UTF-16 offsets into the configuration file. */
  readonly range: Range;
  /** True: nothing is wrong, but it has no effect yet. */
  readonly remark?: true;
}

/** What is YAML and means nothing in a configuration file: it would silently not count. */
export function structureProblems({ documents }: YamlFile): ConfigProblem[] {
  const [first, ...others] = documents;
  return [
    ...(first?.aliases ?? []).filter(isWithinItself).map(cyclic),
    ...keyProblems(first?.root),
    ...others.flatMap(({ root }) =>
      root ? [{ message: "Only the first YAML document of this file counts", range: root.range }] : [],
    ),
  ];
}

function cyclic({ name, range }: AliasNode): ConfigProblem {
  return { message: `The alias "${name}" stands within what it stands for, so it means nothing`, range };
}

function isWithinItself({ target, parent }: AliasNode): boolean {
  for (let around = parent; around;) {
    const node: YamlNode = around.kind === "entry" ? around.map : around.list;
    if (node === target) return true;
    around = node.parent;
  }
  return false;
}

function keyProblems(node: YamlNode | undefined): ConfigProblem[] {
  if (node?.kind === "list") return node.items.flatMap(({ value }) => keyProblems(value));
  if (node?.kind !== "map") return [];
  return [...ownKeyProblems(node), ...node.entries.flatMap(({ value }) => keyProblems(value))];
}

/** Of keys that are written twice the last one counts. */
function ownKeyProblems({ entries }: MapNode): ConfigProblem[] {
  return entries.flatMap(({ name, key, keyRange, range, merge }, index): ConfigProblem[] => {
    if (merge) return [];
    if (!key) return [{ message: "A key must be a text", range: keyRange.start < keyRange.end ? keyRange : range }];
    const again = entries.slice(index + 1).some((later) => later.key && !later.merge && later.name === name);
    return again ? [{ message: `"${name}" is written again below, so this one does not count`, range: keyRange }] : [];
  });
}
