import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { inspect } from "node:util";
import { runInThisContext } from "node:vm";
import { dockerfileModel } from "../../server/src/engine/model.ts";
import type { Language } from "../../server/src/engine/rule.ts";
import { parseCompose } from "../../server/src/syntax/compose.ts";
import { parseDockerfile } from "../../server/src/syntax/dockerfile.ts";
import { applyEdits, replace, type TextEdit } from "../../server/src/syntax/text.ts";
import { type Fence, readSections } from "../support/markdown.ts";
import { plain } from "../support/plain.ts";
import { documentOf, filesIn, languages, readText, root } from "../support/rule-files.ts";

const path = join(root, "docs/what-a-rule-may-ask.md");
const page = readText(path);
const update = process.env.UPDATE === "1";

describe("docs/what-a-rule-may-ask.md", () => {
  const edits: TextEdit[] = [];
  for (const { heading, fences } of readSections(page))
    for (const [index, fence] of fences.entries()) {
      if (fence.language !== "ts") continue;
      it(`${heading}, line ${fence.line}`, async () => {
        const { code, expected, result } = parted(fence);
        const value = await evaluate(code, modelAbove(fences.slice(0, index)));
        if (update) edits.push(replace(result, ` ${shown(value)}`));
        else assert.deepEqual(shown(value), expected);
      });
    }
  if (update)
    after(() => {
      writeFileSync(path, applyEdits(page, edits));
    });

  it("names everything that three rules or more ask", () => {
    const missing = [...questions()].filter(([name, count]) => count > 2 && !new RegExp(`\\b${name}\\b`).test(page));
    assert.deepEqual(
      missing.map(([name]) => name),
      [],
      "add an example of each",
    );
  });
});

/** The expression of an example, what it is said to give, and where that stands. */
function parted({ text, start }: Fence) {
  const arrow = text.lastIndexOf("// →");
  assert.ok(arrow > 0, "the example does not say what it gives");
  const from = arrow + "// →".length;
  const expected = text.slice(from).trim();
  return { code: text.slice(0, arrow), expected, result: { start: start + from, end: start + text.trimEnd().length } };
}

/** The model of the last document above, with the files behind it around it. */
function modelAbove(fences: readonly Fence[]) {
  const at = fences.findLastIndex(({ language }) => language === "dockerfile" || language === "yaml");
  const fence = fences[at];
  assert.ok(fence, "no document stands above the example");
  const language: Language = fence.language === "yaml" ? "compose" : "dockerfile";
  const files = fences.slice(at).filter((each) => each.language === "file");
  const { text, surroundings = {} } = documentOf(language, fence.text, { files, surroundings: undefined });
  return language === "compose"
    ? { dockerfile: undefined, compose: { ...parseCompose(text), surroundings, unusedIgnores: [] } }
    : { dockerfile: dockerfileModel(parseDockerfile(text), surroundings), compose: undefined };
}

/** Evaluates an expression below imports that are written as in a rule. */
async function evaluate(code: string, model: ReturnType<typeof modelAbove>): Promise<unknown> {
  const names: Record<string, unknown> = { ...model };
  const imports = /^import \{([^}]*)\} from "\.\.\/\.\.\/([^"]+)";$/gm;
  for (const [, list = "", file = ""] of code.matchAll(imports)) {
    const module = (await import(pathToFileURL(join(root, "server/src", file)).href)) as Record<string, unknown>;
    for (const name of list.split(",").map((each) => each.trim())) {
      assert.ok(name in module, `${file} exports no ${name}`);
      names[name] = module[name];
    }
  }
  const body = code.replace(imports, "").trim();
  const run = runInThisContext(`(${Object.keys(names).join(", ")}) => (${body}\n)`) as (...args: unknown[]) => unknown;
  return run(...Object.values(names));
}

/** On one line, as it would be typed. */
function shown(value: unknown): string {
  return inspect(plain(value), { depth: 6, breakLength: Infinity, compact: true });
}

/** Functions and values of the model, the analysis and the facts, with how many rules import them. */
function questions(): Map<string, number> {
  const counts = new Map<string, number>();
  const texts = languages.flatMap((language) =>
    filesIn(`server/src/rules/${language}`, ".ts").map((name) =>
      readText(join(root, "server/src/rules", language, name)),
    ),
  );
  const imports = /^import \{([^}]*)\} from "\.\.\/\.\.\/(?:syntax|analysis|knowledge)\//gm;
  const names = texts.flatMap((text) => [...text.matchAll(imports)].flatMap(([, list = ""]) => list.split(",")));
  for (const name of names.map((each) => each.trim()).filter((each) => each !== "" && !each.startsWith("type ")))
    counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}
