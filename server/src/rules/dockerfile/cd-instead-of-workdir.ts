import { filesOf } from "../../analysis/dockerfile/layers/files-of.ts";
import { isPlaceless } from "../../analysis/dockerfile/layers/paths.ts";
import { instructionsBehind, type ShellRun, shellRuns } from "../../analysis/dockerfile/run-facts.ts";
import { below, cased, linesAt } from "../../analysis/repairs/line-edits.ts";
import type { DockerfileModel } from "../../engine/model.ts";
import { dockerfileRule, type Fix } from "../../engine/rule.ts";
import type { Command, Script } from "../../syntax/shell.ts";
import { contains, indentation, insert, remove, replace } from "../../syntax/text.ts";

export default dockerfileRule(
  {
    id: "cd-instead-of-workdir",
    aliases: ["DL3003", "DS-0013", "f4a6bcd3-e231-4acf-993c-aa027be50d2e", "S6597", "use-workdir"],
    title: "cd instead of WORKDIR",
    category: "maintainability",
    severity: "warning",
    profile: "recommended",
    fixes: ["unsafe"],
    since: "0.1.0",
  },
  function* (dockerfile) {
    for (const shellRun of shellRuns(dockerfile.stages)) {
      const [first, ...others] = mainChain(shellRun.script);
      if (first?.name !== "cd" || !first.word || first.wrappers.length > 0 || first.args.length !== 1) continue;
      if (others.some(({ joinedBy, name }) => joinedBy !== "&&" || name === "cd")) continue;
      const [second] = others;
      yield {
        range: first.word.range,
        message: second
          ? "This RUN begins with cd: WORKDIR shows more clearly which folder it works in"
          : "This cd has no effect, since it ends with its RUN: use WORKDIR for the instructions below",
        fixes: second ? leadingFixes(dockerfile, shellRun, first, second) : aloneFixes(dockerfile, shellRun, first),
        ...(second ? { severity: "hint" } : {}),
      };
    }
  },
);

/** The commands of the script, or of the one that all of it is there to give to a shell: `bash -c "cd /x && make"`. */
function mainChain({ form, chain = [] }: Script): readonly Command[] {
  const [only, ...others] = chain;
  if (only?.runs?.broken === false && others.length === 0) return mainChain(only.runs);
  return form === "shell" ? chain : [];
}

/** True when nothing is left of `cd` but its words: no quotes around, and a shell that starts in the folder that it is given. */
function isRemovable({ pipeline }: Command): boolean {
  const { host, editable } = pipeline.list.script;
  if (!host) return true;
  const login = host.args.some(({ template }) => /^(?:-[a-zA-Z]*[il][a-zA-Z]*|--login|-)$/.test(template));
  return editable && !login && host.wrappers.length === 0 && /^(?:ba|da|a)?sh$/.test(host.name ?? "");
}

/** The literal absolute path that a `cd` goes to, which WORKDIR can be given as it is. */
function target({ args }: Command): string | undefined {
  const path = args[0]?.value;
  return path !== undefined && /^\/[\w./+@-]*$/.test(path) ? path : undefined;
}

function aloneFixes(dockerfile: DockerfileModel, { run, stage }: ShellRun, cd: Command): Fix[] {
  const path = target(cd);
  const simple =
    run.flags.length === 0 &&
    run.heredocs.length === 0 &&
    !dockerfile.comments.some(({ range }) => contains(run.range, range));
  if (path === undefined || !simple || !endsWith(run.range.end, cd)) return [];
  return [
    {
      title: `Use WORKDIR ${path}`,
      safety: "unsafe",
      edits: [replace(run.range, `${cased(stage, "WORKDIR")} ${path}`)],
    },
  ];
}

/** A RUN that is a `cd` and nothing else, which the fix makes a WORKDIR. */
function isLoneCd(dockerfile: DockerfileModel, shellRun: ShellRun): boolean {
  const [first, ...others] = mainChain(shellRun.script);
  return first?.name === "cd" && others.length === 0 && aloneFixes(dockerfile, shellRun, first).length > 0;
}

function endsWith(end: number, { range }: Command): boolean {
  return range.end === end;
}

/** The folder is set in front of the RUN and set back behind it, when something behind, or the image, may need the old one. */
function leadingFixes(dockerfile: DockerfileModel, { run, stage }: ShellRun, cd: Command, next: Command): Fix[] {
  const path = target(cd);
  const dropped = { start: cd.range.start, end: next.range.start };
  // What begins with a bracket would look like exec form.
  if (
    path === undefined ||
    next.word?.text.startsWith("[") === true ||
    run.onbuild ||
    !isRemovable(cd) ||
    run.heredocs.length > 0 ||
    cd.redirections.length > 0 ||
    dockerfile.comments.some(({ range }) => contains(dropped, range))
  )
    return [];
  // The folder may be another as soon as one of them is a WORKDIR.
  if (shellRuns([stage]).some((other) => other.run.index < run.index && isLoneCd(dockerfile, other))) return [];
  const folder = filesOf(dockerfile, stage).folderAt(run);
  const previous = isPlaceless(folder) ? undefined : folder;
  const [following] = instructionsBehind(dockerfile, run);
  // An image starts in the folder that was set last; of a stage that only builds, nobody asks for it.
  const last = following === undefined && !dockerfile.shipped.includes(stage);
  if ((previous === undefined || !/^\/[\w./+@-]*$/.test(previous)) && !last) return [];
  if (previous === path)
    return [{ title: `Remove the cd: WORKDIR is ${path}`, safety: "unsafe", edits: [remove(dropped)] }];
  const workdir = cased(stage, "WORKDIR");
  const { eol, text } = dockerfile;
  const back = last ? [] : [linesAt(dockerfile, below(dockerfile, run), [`${workdir} ${previous ?? "/"}`])];
  return [
    {
      title: last ? `Use WORKDIR ${path}` : `Use WORKDIR ${path}, and ${previous ?? "/"} again after it`,
      safety: "unsafe",
      edits: [
        insert(run.range.start, `${workdir} ${path}${eol}${indentation(text, run.range.start)}`),
        remove(dropped),
        ...back,
      ],
    },
  ];
}
