import type { ComposeFile } from "../syntax/compose.ts";
import { type Dockerfile, type Stage, stageNamed } from "../syntax/dockerfile.ts";
import type { IgnoreComment, IgnoreSite, MalformedIgnore } from "./ignore-comments.ts";
import type { MisplacedIgnore } from "./misplaced-ignores.ts";
import type { ComposeSurroundings, DockerfileSurroundings } from "./surroundings.ts";

/** What a Dockerfile rule is given: the file, what stands around it, and which stages ship. */
export interface DockerfileModel extends Dockerfile {
  readonly surroundings: DockerfileSurroundings;
  /** The last stage, every stage that a Compose service builds, and their ancestors by FROM, in file order. */
  readonly shipped: readonly Stage[];
  /** The stages that an image ends with: the last one and the targets of Compose services, in file order. */
  readonly final: readonly Stage[];
  /** Own ignore comments that hid nothing; filled for rules that run `late`. */
  readonly unusedIgnores: readonly UnusedIgnore[];
}

export interface ComposeModel extends ComposeFile {
  readonly surroundings: ComposeSurroundings;
  /** Own ignore comments that hid nothing; filled for rules that run `late`. */
  readonly unusedIgnores: readonly UnusedIgnore[];
}

/** An ignore comment of ours that hides no finding, or a name in one. */
export type UnusedIgnore = UnusedName | MalformedIgnore | MisplacedIgnore;

/** A rule name in an ignore comment that hides no finding. */
export interface UnusedName {
  readonly comment: IgnoreComment;
  /** Index into `comment.names`. */
  readonly index: number;
  /** What is to be said when no rule has this id or alias, and the name that was most likely meant. */
  readonly unknown?: { readonly message: string; readonly meant: string | undefined };
  /** The instruction that holds the comment, where the rule finds something in it, and nothing on the next line. */
  readonly elsewhere?: IgnoreSite;
}

/** Adds what is known around the file. */
export function dockerfileModel(dockerfile: Dockerfile, surroundings: DockerfileSurroundings): DockerfileModel {
  const final = finalStages(dockerfile, surroundings);
  const shipped = new Set<Stage>();
  for (const stage of final) {
    for (let at: Stage | undefined = stage; at && !shipped.has(at); at = at.parent) shipped.add(at);
  }
  return {
    ...dockerfile,
    surroundings,
    final,
    shipped: dockerfile.stages.filter((stage) => shipped.has(stage)),
    unusedIgnores: [],
  };
}

function finalStages(dockerfile: Dockerfile, { services = [] }: DockerfileSurroundings): readonly Stage[] {
  const targets = [undefined, ...services.map(({ target }) => target)];
  const built = new Set(targets.map((target) => stageNamed(dockerfile, target, "target")));
  return dockerfile.stages.filter((stage) => built.has(stage));
}
