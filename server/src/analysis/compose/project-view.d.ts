import type { ComposeFile } from "../../syntax/compose.ts";
import type { Range } from "../../syntax/text.ts";
import type { ComposeModel } from "../../engine/model.ts";
/**
 * True when no name can come from a file that is not seen: the file can be read, includes nothing, and is no override,
 * that is, each of its services says what it runs.
 */
export declare function seesWholeProject(compose: ComposeModel): boolean;
/** The file and those that may be merged with it. */
export declare function projectFiles(compose: ComposeModel): readonly ComposeFile[];
/** Each place once, in the given order: what is written at an anchor serves many services. */
export declare function eachPlaceOnce<
  Part extends {
    readonly range: Range;
  },
>(parts: readonly Part[]): Part[];
