import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Fence, readSections } from "../support/markdown.ts";

/** How an image comes to its end. */
export interface Outcome {
  readonly kind: "stops" | "killed" | "ends" | "fails" | "no start" | "no build";
  /** Exit code; any but 0 when it fails. */
  readonly code: number;
}

/** A Dockerfile of a Markdown page, with the files of its context and what is expected of it: see README.md. */
export interface Case {
  readonly title: string;
  readonly dockerfile: string;
  readonly files: Readonly<Record<string, string>>;
  /** Those that the case names; undefined when it leaves that to its page. */
  readonly rules: readonly string[] | undefined;
  /** Which fixes are applied: all together, only the safe ones, each by itself, or none is offered. */
  readonly fixes: "all" | "safe" | "each" | undefined;
  readonly unchanged: boolean;
  /** Further options of `docker build`, paths in them below the context. */
  readonly buildOptions: readonly string[];
  /** How the image ends before and after the fix; undefined: it is not started. */
  readonly before: Outcome | undefined;
  readonly after: Outcome | undefined;
  /** The other fence of a language and with these words behind it; undefined when there is none. */
  readonly fence: (language: string, info?: string) => Fence | undefined;
}

/** What the cases of a page have in common, unless they say otherwise. */
type Defaults = Partial<Pick<Case, "rules" | "fixes" | "before" | "after">>;

/** By page. */
export const pageDefaults: Readonly<Record<string, Defaults>> = {
  "exec-form.md": {
    rules: ["shell-form-cmd"],
    before: { kind: "killed", code: 137 },
    after: { kind: "stops", code: 0 },
  },
  "malformed-arrays.md": {
    rules: ["malformed-exec-form"],
    before: { kind: "fails", code: 0 },
    after: { kind: "stops", code: 0 },
  },
  "same-image.md": { fixes: "safe" },
  "users.md": { rules: ["missing-user", "root-user"], fixes: "each" },
};

/** The cases of a page in this folder. Throws where a case cannot be read. */
export function readCases(page: string): Case[] {
  return readSections(readFileSync(join(import.meta.dirname, page), "utf8")).flatMap(({ heading, fences }) => {
    const dockerfile = fences.find(({ language }) => language === "dockerfile");
    if (!dockerfile) return [];
    const files = fences.filter(({ language }) => language === "file").map(({ info, text }) => [info, text] as const);
    return [
      {
        title: heading,
        dockerfile: dockerfile.text,
        files: Object.fromEntries(files),
        buildOptions: linesOf(fences.find(({ language }) => language === "build")).flatMap((line) => line.split(" ")),
        ...readInfo(dockerfile.info),
        fence: (wanted: string, info?: string) =>
          fences.find((fence) => fence.language === wanted && (info === undefined || fence.info === info)),
      },
    ];
  });
}

type Info = Pick<Case, "rules" | "fixes" | "unchanged" | "before" | "after">;

/** "RULE… [safe|each] [unchanged] [: OUTCOME [-> OUTCOME]]" */
function readInfo(info: string): Info {
  const [, words = "", outcomes = ""] = /^([^:]*)(?::(.*))?$/.exec(info) ?? [];
  const named = words.split(" ").filter((word) => word !== "");
  const [fixes] = (["all", "safe", "each"] as const).filter((word) => named.includes(word));
  const rules = named.filter((word) => !["all", "safe", "each", "unchanged"].includes(word));
  const [before, after = before] = outcomes.split("->").map((text) => readOutcome(text.trim()));
  const unchanged = named.includes("unchanged");
  return { rules: rules.length > 0 ? rules : undefined, fixes, unchanged, before, after };
}

function readOutcome(text: string): Outcome | undefined {
  if (text === "") return undefined;
  const [, kind, code = "0"] = /^(stops|killed|ends|fails|no start|no build)(?: (\d+))?$/.exec(text) ?? [];
  if (kind === undefined) throw new Error(`"${text}" is no outcome`);
  return { kind: kind as Outcome["kind"], code: kind === "killed" ? 137 : Number(code) };
}

/** Lines of a fence without the empty ones. */
export function linesOf(fence: Fence | undefined): string[] {
  return (fence?.text ?? "").split("\n").filter((line) => line !== "");
}
