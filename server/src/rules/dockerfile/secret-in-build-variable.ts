import type { DockerfileModel } from "../../engine/model.ts";
import { dockerfileRule, type Fix } from "../../engine/rule.ts";
import { isHarmlessValue, isSecretName } from "../../knowledge/secrets/secret-names.ts";
import { type Instruction, instructionsAndTriggersOf, type Pair } from "../../syntax/dockerfile.ts";
import { insert, removeLines } from "../../syntax/text.ts";
import { knownValue } from "../../syntax/typed.ts";

export default dockerfileRule(
  {
    id: "secret-in-build-variable",
    aliases: ["DL3064", "SecretsUsedInArgOrEnv", "DS-0031", "S6472", "secret-in-build-arg"],
    title: "Secret in ARG or ENV",
    category: "security",
    severity: "warning",
    profile: "recommended",
    fixes: ["unsafe"],
    since: "0.1.0",
  },
  function* (dockerfile) {
    for (const instruction of instructionsAndTriggersOf(dockerfile, "ARG", "ENV")) {
      for (const pair of instruction.pairs) {
        if (!isSecretName(pair.key) || !mayHoldSecret(instruction, pair)) continue;
        const fix = instruction.keyword === "ARG" ? mountFix(dockerfile, instruction, pair) : undefined;
        yield {
          range: pair.nameRange,
          message:
            instruction.keyword === "ARG"
              ? `Secret in ARG "${pair.key}": its value can be read in the image history and the build cache`
              : `Secret in ENV "${pair.key}": its value is stored in the image, where anyone can read it`,
          ...(fix ? { fixes: [fix] } : {}),
        };
      }
    }
  },
);

/** A build argument without a value is meant to get one; a variable without one is set when the container starts. */
function mayHoldSecret({ keyword }: Instruction, { value }: Pair): boolean {
  if (!value || value.value === "") return keyword === "ARG";
  return !isHarmlessValue(value.value);
}

/** Takes the ARG away and mounts a secret as that variable in the RUN instructions that use it. */
function mountFix(dockerfile: DockerfileModel, argument: Instruction, { key: name, value }: Pair): Fix | undefined {
  const { stage } = argument;
  if (!stage || stage.windows || argument.onbuild || argument.pairs.length > 1 || (value && value.value !== ""))
    return undefined;
  const mentions = new RegExp(`(?<![A-Za-z0-9_])${name}(?![A-Za-z0-9_])`);
  const users = dockerfile.instructions.filter((each) => each !== argument && mentions.test(textOf(dockerfile, each)));
  const replaceable = users.every(
    (each) => each.keyword === "RUN" && each.stage === stage && each.index > argument.index && !hasMount(each, name),
  );
  const passedByCompose = dockerfile.surroundings.services?.some(({ args }) => Object.hasOwn(args, name)) ?? false;
  if (users.length === 0 || !replaceable || passedByCompose || !knowsSecretVariables(dockerfile)) return undefined;
  const id = name.toLowerCase();
  return {
    title: `Mount ${name} as a secret instead`,
    safety: "unsafe",
    remark: `the build needs --secret id=${id},env=${name}`,
    edits: [
      removeLines(dockerfile.text, argument.range),
      ...users.map(({ keywordRange }) => insert(keywordRange.end, ` --mount=type=secret,id=${id},env=${name}`)),
    ],
  };
}

/** All of an instruction, flags and heredocs included, comments inside too. */
function textOf({ text }: DockerfileModel, { range }: Instruction): string {
  return text.slice(range.start, range.end);
}

function hasMount({ mounts }: Instruction, name: string): boolean {
  return mounts.some(({ env }) => knownValue(env) === name);
}

/** `env=` of secret mounts came with version 1.10 of the Dockerfile frontend; no directive means that of the builder. */
function knowsSecretVariables({ directives }: DockerfileModel): boolean {
  const syntax = directives.find(({ name }) => name.toLowerCase() === "syntax")?.value;
  if (syntax === undefined) return true;
  const match = /^(?:docker\.io\/)?docker\/dockerfile(?:-upstream)?(?::([\w.-]+))?(?:@.*)?$/.exec(syntax);
  const version = match ? match[1] : "0";
  if (version === undefined || /^(?:1|latest|labs|1-labs|master)$/.test(version)) return true;
  const [major = 0, minor = 0] = version.split(/[.-]/).map(Number);
  return major > 1 || (major === 1 && minor >= 10);
}
