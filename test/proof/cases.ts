import { readFileSync } from "node:fs";
import { join } from "node:path";
import { configure, fixAll } from "../../server/src/linter.ts";
import { type Fence, readSections } from "../support/markdown.ts";

/** A Dockerfile of a Markdown page, with the files of its context and what is expected of it. */
export interface Case {
  readonly title: string;
  readonly dockerfile: string;
  /** What stands behind the word "dockerfile". */
  readonly info: string;
  readonly files: Readonly<Record<string, string>>;
  /** The other fence of a language; undefined when there is none. */
  readonly fence: (language: string) => Fence | undefined;
}

/** The cases of a page in this folder. */
export function readCases(page: string): Case[] {
  return readSections(readFileSync(join(import.meta.dirname, page), "utf8")).flatMap(({ heading, fences }) => {
    const dockerfile = fences.find(({ language }) => language === "dockerfile");
    if (!dockerfile) return [];
    const files = Object.fromEntries(
      fences.filter(({ language }) => language === "file").map(({ info, text }) => [info, text]),
    );
    return [
      {
        title: heading,
        dockerfile: dockerfile.text,
        info: dockerfile.info,
        files,
        fence: (wanted) => fences.find(({ language }) => language === wanted),
      },
    ];
  });
}

/** Lines of a fence without the empty ones. */
export function linesOf(fence: Fence | undefined): string[] {
  return (fence?.text ?? "").split("\n").filter((line) => line !== "");
}

/** A Dockerfile after fix-all of some rules. `files`: those of its context, with their texts; without them nothing is known of it. */
export function fixed(
  text: string,
  rules: readonly string[],
  unsafe = true,
  files?: Readonly<Record<string, string>>,
): string {
  const context = files && {
    path: ".",
    files: Object.keys(files).sort(),
    truncated: false,
    manifests: {},
    heads: files,
  };
  const { settings } = configure([{ source: "proof", profile: "all" }]);
  return fixAll({ language: "dockerfile", text, surroundings: context ? { context } : {} }, settings, { unsafe, rules })
    .text;
}
