import { distributionOf } from "../../knowledge/images/end-of-life.ts";
import { belongsToRelease, releasePrograms, releaseTargets } from "../../knowledge/packages/release-packages.ts";
import type { Dockerfile, ImageUse, Stage } from "../../syntax/dockerfile.ts";
import { boundSuccessor, releaseMention } from "./release-mentions.ts";
import { shellRuns } from "./run-facts.ts";
import { callsOf, commandsOf } from "./run-index.ts";

/**
 * What binds the stages on an image to its release, as a clause: a package or a version of one that a newer release
 * may lack, a program, the name of the release in a list of sources, paths and commands that only it has. Undefined when nothing is found.
 * `next`: the tag that the image would have.
 */
export function releaseTie(dockerfile: Dockerfile, use: ImageUse, next: string): string | undefined {
  const { stages } = dockerfile;
  const standing = stages.filter((stage) => (stage.root ?? stage.image) === use);
  const found = boundPackage(standing);
  if (found !== undefined) return `the file installs "${found}", which a newer one may lack`;
  const [program] = commandsOf(standing, ...releasePrograms);
  if (program) return `the file calls "${program.command.name ?? ""}", which a newer one may lack`;
  const targets = commandsOf(standing, "rustup").flatMap(({ command }) => command.args.map(({ template }) => template));
  const target = targets.find((each) => releaseTargets.includes(each));
  if (target !== undefined) return `the file adds the target "${target}", which a newer one may lack`;
  const name = sourceOf(standing);
  const named = name ?? releaseMention(dockerfile, use, next);
  if (named !== undefined) return `the file names "${named}"`;
  const successor = boundSuccessor(dockerfile, use);
  return successor && `"${successor}" takes what is made there`;
}

function boundPackage(stages: readonly Stage[]): string | undefined {
  const installs = callsOf(stages, "apt", "apk", "dnf").filter(({ call }) => call.action === "install");
  const packages = installs.flatMap(({ call }) => call.packages.map((each) => ({ ...each, manager: call.manager })));
  return packages.find(
    ({ name, version, manager }) =>
      /^[<~=]*(?:\d|\$)/.test(version ?? "") || (name !== undefined && belongsToRelease(manager, name)),
  )?.word.template;
}

const archive = /(?:archive\.debian|old-releases\.ubuntu|vault\.centos)\.\w+|alpine\/v\d+\.\d+/;

/** The name of a release, or the address of one, in the words of commands: "deb http://… buster main". */
function sourceOf(stages: readonly Stage[]): string | undefined {
  const words = shellRuns(stages).flatMap(({ script }) => script.commands.flatMap(({ args }) => args));
  for (const { template } of words) {
    const address = archive.exec(template)?.[0];
    if (address !== undefined) return address;
    const name = template.match(/[a-z]+/g)?.find(isRelease);
    if (name !== undefined) return name;
  }
  return undefined;
}

function isRelease(word: string): boolean {
  const distribution = distributionOf(word);
  return word !== "sid" && word !== distribution && (distribution === "debian" || distribution === "ubuntu");
}
