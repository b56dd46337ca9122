import type { Range } from "./text.ts";
import type { TracedText } from "./traced.ts";

/** An image reference by the grammar of the distribution specification, its parts with their places in the file. */
export interface ImageReference {
  /** The whole reference, variables replaced. */
  readonly text: string;
  /** "docker.io" unless the reference names another host. */
  readonly registry: string;
  /** Path without registry: "library/node" for `node`. */
  readonly repository: string;
  /** As people write it: "node", "bitnami/redis", "ghcr.io/a/b". */
  readonly familiar: string;
  readonly tag: ReferencePart | undefined;
  readonly digest: ReferencePart | undefined;
  /** Where `:tag` is to be inserted when there is none: behind the name. Undefined when that place cannot be edited. */
  readonly nameEnd: number | undefined;
}

export interface ReferencePart {
  readonly value: string;
  /** Without ":" or "@"; undefined when the part is built from several places and cannot be edited as one. */
  readonly range: Range | undefined;
  /** 0: written in the reference itself; otherwise it is the value of a variable. */
  readonly origin: number;
}

export type ParseImage = (text: TracedText) => ImageReference | undefined;
