import type { BashFeature, BashSyntax } from "../../syntax/shell.ts";
import type { BaseFacts } from "../images/base-facts.ts";

/** What comes of bash's syntax in a shell that does not have it, for messages. */
const effects: Partial<Readonly<Record<BashFeature, string>>> = {
  "[[": "the test always fails",
  source: "the command is not found",
  builtin: "the command is not found",
  "==": "the test always fails",
  variable: "it is empty",
  "brace expansion": "the braces stay as they are",
  "&>": "it runs in the background and its failure is lost",
};

/** What dash does not have: each was tried with dash 0.5.12, and no newer one is known to have it. */
const notInDash: ReadonlySet<BashFeature> = new Set([
  "[[",
  "array",
  "source",
  "process substitution",
  "here-string",
  "function keyword",
  "&>",
  "|&",
  "parameter expansion",
  "+=",
  "==",
  "variable",
  "brace expansion",
  "builtin",
]);

/** dash 0.5.12 does not have these; newer ones may. */
const notInOldDash: ReadonlySet<BashFeature> = new Set(["pipefail", "$'…'"]);

/** Releases of Debian and Ubuntu with dash 0.5.12 or older. */
const oldDash = /(?:^|-)(?:stretch|buster|bullseye|bookworm|xenial|bionic|focal|jammy|noble)(?:-|$)/;

/** busybox's ash takes much of bash's syntax when it is built for it, as Alpine's is; these were tried with busybox 1.35, which has none. */
const notInBusybox: ReadonlySet<BashFeature> = new Set(["array", "here-string", "brace expansion"]);
const builtinsNotInBusybox: ReadonlySet<string> = new Set([
  "declare",
  "typeset",
  "shopt",
  "pushd",
  "popd",
  "mapfile",
  "readarray",
  "disown",
  "compgen",
]);

/** The same by the numbers of the distributions' own images; names as `catalogueName` gives them. */
const oldNumbers: Readonly<Record<string, RegExp>> = {
  "library/debian": /^(?:9|1[0-2])(?:[.-]|$)/,
  "library/ubuntu": /^(?:1\d|2[0-4])\.\d\d(?:[.-]|$)/,
};

/** The tag of the image, or one of its aliases, names a release whose dash is known to lack what newer ones may have. */
export function hasOldDash(image: string, tags: readonly string[]): boolean {
  return tags.some((tag) => oldDash.test(tag) || oldNumbers[image]?.test(tag) === true);
}

/** What comes of the syntax in the image's `/bin/sh`; undefined when that knows it, or nobody knows. */
export function effectInShell({ feature, text }: BashSyntax, { shell }: BaseFacts, isOld: boolean): string | undefined {
  const lacks =
    shell === "dash"
      ? notInDash.has(feature) || (isOld && notInOldDash.has(feature))
      : shell === "busybox" && (notInBusybox.has(feature) || (feature === "builtin" && builtinsNotInBusybox.has(text)));
  if (!lacks) return undefined;
  return feature === "$'…'"
    ? 'the "$" and the escapes stay as they are'
    : (effects[feature] ?? "the script stops with an error");
}
