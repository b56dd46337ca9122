import type { DockerfileModel } from "../../engine/model.ts";
import { pin } from "../../knowledge/images/image-catalogue.ts";
import { canonicalName, catalogueName } from "../../knowledge/images/image-names.ts";
import { parseJson } from "../../knowledge/packages/project-files.ts";
import { lackedByNode } from "../../knowledge/packages/release-packages.ts";
import type { ImageUse, Stage } from "../../syntax/dockerfile.ts";
import { shellRuns } from "./run-facts.ts";
import { commandsOf } from "./run-index.ts";

/**
 * The program that the stages on an image of Node.js, or the project, need and that the images of a tag lack, as a clause: `the file
 * calls "yarn", which it lacks`. Undefined where all is there, brought by the file, or unknown. `next`: the tag that the image would have.
 */
export function missingProgram(dockerfile: DockerfileModel, use: ImageUse, next: string): string | undefined {
  const { reference } = use;
  if (!reference || canonicalName(reference) !== "node") return undefined;
  const meant = pin(catalogueName(reference), next)?.tag ?? next;
  const major = Number(/^\d+/.exec(meant)?.[0]);
  const lacked = [...lackedByNode].flatMap(([program, since]) => (major >= since ? program : []));
  const standing = dockerfile.stages.filter(({ root }) => root === use);
  if (lacked.length === 0 || standing.length === 0 || installsThem(standing)) return undefined;
  const called = lacked.find(
    (program) => commandsOf(standing, program).length > 0 || isStarted(dockerfile.text, program, standing),
  );
  if (called !== undefined) return `the file calls "${called}", which newer images lack`;
  return isOfYarn(dockerfile) ? `"package.json" asks for Yarn, which newer images lack` : undefined;
}

const installers: ReadonlySet<string | undefined> = new Set(["npm", "pnpm", "apk", "apt", "apt-get", "curl", "wget"]);

/** True when a command names Yarn or Corepack that brings programs: "npm install --global yarn". */
function installsThem(stages: readonly Stage[]): boolean {
  const commands = shellRuns(stages).flatMap(({ script }) => script.commands);
  return commands.some(
    ({ name, args }) => installers.has(name) && args.some(({ template }) => /(?:^|\W)(?:yarn|corepack)/.test(template)),
  );
}

function isStarted(text: string, program: string, stages: readonly Stage[]): boolean {
  const instructions = stages.flatMap((stage) => stage.instructions);
  const starts = instructions.filter(({ keyword }) => keyword === "CMD" || keyword === "ENTRYPOINT");
  return starts.some(({ range }) =>
    new RegExp(`(?:^|["\\s&;|])${program}(?=["\\s]|$)`).test(text.slice(range.start, range.end)),
  );
}

function isOfYarn({ surroundings }: DockerfileModel): boolean {
  const manager = parseJson(surroundings.context?.manifests["package.json"] ?? "")?.packageManager;
  return typeof manager === "string" && manager.startsWith("yarn@");
}
