import type { Stage, Variable } from "../../syntax/dockerfile.ts";

/** The folders that a program is looked for in, as far as a stage names them. */
export interface SearchPath {
  /** As PATH has them, known variables replaced: "" and "." are the working directory. Folders that nobody knows are missing. */
  readonly folders: readonly string[];
  /** It goes on with what the base image, or Docker, has for PATH. */
  readonly inherits: boolean;
}

/** PATH at the end of a stage. */
export function searchPath(stage: Stage): SearchPath {
  const reader = new Reader();
  reader.read(stage.end.variables.get("PATH"));
  return { folders: reader.folders, inherits: reader.inherits };
}

/**
 * True when PATH has a folder that is not absolute, or an empty entry: shells look there, starting without a shell fails with
 * "cannot run executable found relative to current directory" (ErrDot of Go's os/exec, which runc looks with).
 */
export function hasRelativeFolder(stage: Stage): boolean {
  return searchPath(stage).folders.some((folder) => !folder.startsWith("/"));
}

class Reader {
  readonly folders: string[] = [];
  inherits = false;

  /** A PATH that has an earlier one in it goes on with that. */
  read(variable: Variable | undefined): void {
    const { instruction, pair } = variable ?? {};
    if (variable?.kind !== "ENV" || !instruction || !pair?.value) {
      this.inherits = true;
      return;
    }
    const { variables } = instruction.before;
    for (const entry of pair.value.value.replace(/\$\{(\w+)[^}]*\}/g, "$$$1").split(":")) {
      const known = entry.replace(/\$(\w+)/g, (use, name: string) => {
        return (name === "PATH" ? undefined : variables.get(name)?.value?.text) ?? use;
      });
      if (/\$PATH\b/.test(known)) this.read(variables.get("PATH"));
      // What nobody knows may be empty, and so may the entry be.
      else if (/^(?:\$\w+)+$/.test(known)) this.folders.push("");
      else if (!known.startsWith("$")) this.folders.push(known);
    }
  }
}
