import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { globSync } from "tinyglobby";
import { dockerfileModel } from "../../server/src/engine/model.ts";
import type { Rule } from "../../server/src/engine/rule.ts";
import { configure, lint } from "../../server/src/linter.ts";
import { composeRules, dockerfileRules } from "../../server/src/rules/index.ts";
import { parseCompose } from "../../server/src/syntax/compose.ts";
import { parseDockerfile } from "../../server/src/syntax/dockerfile.ts";
import { kindOfName } from "../../server/src/workspace/file-kind.ts";

/** What one rule costs, in µs. */
export interface RuleCost {
  readonly id: string;
  readonly mean: number;
  /** On the file that costs it most. */
  readonly worst: { readonly cost: number; readonly file: string };
}

interface Sample {
  readonly file: string;
  readonly text: string;
}

const ROUNDS = 5;
const { settings } = configure([]);

/**
 * The cost of each rule alone over all files below a folder, dearest first: the model is read before, by running all
 * rules once, so that nobody pays for what the others ask as well.
 */
export function ruleCosts(language: "dockerfile" | "compose", folder: string): readonly RuleCost[] {
  const samples = readSamples(language, folder);
  if (samples.length === 0) return [];
  const costs =
    language === "dockerfile"
      ? costsOf(dockerfileRules, samples, (text) => dockerfileModel(parseDockerfile(text), {}))
      : costsOf(composeRules, samples, (text) => ({ ...parseCompose(text), surroundings: {}, unusedIgnores: [] }));
  return costs.toSorted((a, b) => b.mean - a.mean);

  function costsOf<Model>(
    rules: readonly Rule<Model>[],
    files: readonly Sample[],
    modelOf: (text: string) => Model,
  ): RuleCost[] {
    const sums = new Map(rules.map(({ meta }) => [meta.id, { sum: 0, worst: { cost: 0, file: "" } }]));
    for (const { file, text } of files) {
      lint({ language, text }, settings);
      const model = modelOf(text);
      for (const rule of rules) {
        const entry = sums.get(rule.meta.id);
        const cost = bestOf(ROUNDS, () => [...rule.check(model, settings.options(rule.meta))]);
        if (!entry) continue;
        entry.sum += cost;
        if (cost > entry.worst.cost) entry.worst = { cost, file };
      }
    }
    return [...sums].map(([id, { sum, worst }]) => ({ id, mean: sum / files.length, worst }));
  }
}

function readSamples(language: "dockerfile" | "compose", folder: string): Sample[] {
  return globSync("**/*", { cwd: folder, dot: true })
    .sort()
    .filter((file) => kindOfName(basename(file)) === language)
    .map((file) => ({ file, text: readFileSync(join(folder, file), "utf8") }));
}

/** The fastest of several calls, in µs: the others were interrupted, or filled memories. */
function bestOf(rounds: number, call: () => unknown): number {
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < rounds; round += 1) {
    const start = performance.now();
    call();
    best = Math.min(best, performance.now() - start);
  }
  return best * 1000;
}
