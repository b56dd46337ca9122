import type { DockerfileModel } from "../../engine/model.ts";
import { asRecord, parseJson } from "../../knowledge/packages/project-files.ts";
import { instructionsOf } from "../../syntax/dockerfile.ts";
import { rememberFor } from "../../syntax/memo.ts";
import { contextSources } from "./transfer.ts";

/**
 * True when the Dockerfile, a script that it names, or a script of a `package.json` names a file or folder of this name: `cp
 * .env.production .env`, `. ./.env`, `--env-file=.env`. Words are compared part by part, and as a shell's patterns.
 */
export function isNamed(dockerfile: DockerfileModel, name: string): boolean {
  const { names, patterns } = namedFiles(dockerfile);
  return names.has(name) || patterns.some((pattern) => pattern.test(name));
}

interface Named {
  readonly names: ReadonlySet<string>;
  readonly patterns: readonly RegExp[];
}

const namedFiles = rememberFor((dockerfile: DockerfileModel): Named => {
  const parts = new Set(textsOf(dockerfile).flatMap(partsOf));
  const isPattern = (part: string) => /[*?]/.test(part);
  return {
    names: new Set([...parts].filter((part) => !isPattern(part))),
    // One or two letters say too little: what `cp .* x` is about, nobody knows.
    patterns: [...parts].filter((part) => isPattern(part) && /\w{2}/.test(part)).map(patternOf),
  };
});

function textsOf(dockerfile: DockerfileModel): readonly string[] {
  const { instructions, text, surroundings } = dockerfile;
  const { heads = {}, manifests = {} } = surroundings.context ?? {};
  const copied = instructionsOf(dockerfile, "COPY", "ADD").flatMap((each) =>
    contextSources(each).map(({ path }) => path),
  );
  const others = instructions.filter(({ keyword }) => !/^(?:FROM|COPY|ADD)$/.test(keyword));
  const scripts = Object.entries(manifests).flatMap(([path, manifest]) =>
    /(?:^|\/)package\.json$/.test(path) ? Object.values(asRecord(parseJson(manifest)?.scripts)).map(String) : [],
  );
  return [
    ...copied,
    ...others.map(({ range }) => text.slice(range.start, range.end)),
    // What a program says in another language than a shell's is seldom the name of a file.
    ...Object.entries(heads).flatMap(([path, head]) => (/\.(?:py|[cm]?[jt]sx?|rb|php|pl)$/.test(path) ? [] : [head])),
    ...scripts,
  ];
}

/** The parts of all words that may be paths, but of what is written or removed whether it is there or not. */
function partsOf(text: string): readonly string[] {
  const read = text
    .replace(/[\\`][ \t]*\r?\n/g, " ")
    .replace(/\w+:\/\/\S+/g, " ")
    .replace(/\$\{[^}\s]*\}|\$\w+/g, "*")
    .replace(/\brm\s+-\w*f\w*\s[^;&|\n]*/g, " ")
    .replace(/\b((?:cp|mv)(?:\s+-\S+)*\s+[^\s;&|]+)\s+[^\s;&|]+(?=\s*(?:[;&|\n]|$))/g, "$1 ")
    .replace(/(?<!>)>\s*[^\s;&|>]+/g, " ");
  return (read.match(/[\w.*?@%+~/-]+/g) ?? []).flatMap((word) => word.split("/")).filter((part) => /\w/.test(part));
}

function patternOf(part: string): RegExp {
  const expression = part.replace(/[.+]/g, "\\$&").replace(/\*+/g, ".*").replaceAll("?", ".");
  return new RegExp(`^${expression}$`);
}
