import assert from "node:assert/strict";
import type { Finding } from "../../server/src/engine/finding.ts";
import type { Fix, RuleMeta } from "../../server/src/engine/rule.ts";
import { allRules } from "../../server/src/linter.ts";
import { placeholder, templates } from "../../server/tools/new-rule/template.ts";
import { breaches, type Registry, type RuleEvidence } from "../support/contract.ts";
import { evidenceOf, registryOfRules } from "../support/rule-evidence.ts";

describe("the contract of a rule", () => {
  const registry = registryOfRules();
  for (const { language, meta } of allRules)
    it(`${language}/${meta.id} keeps it`, () => {
      assert.deepEqual(breaches(evidenceOf(language, meta), registry), []);
    });
});

const page = `# tag
<!-- end of the generated header -->

It moves under you.

\`\`\`dockerfile bad
FROM a
\`\`\`

## Fix

Unsafe: the tag may mean something else by now.

## When to ignore

Never.

## Known as

Nothing.

## References

- [Docker](https://docs.docker.com/)
`;

const fix: Fix = { title: "Pin it", safety: "unsafe", edits: [] };

function found(fixes: readonly Fix[] = [fix], message = "It moves"): Finding {
  const range = { start: 0, end: 1 };
  return { rule: "tag", aliases: [], severity: "info", category: "size", message, range, fixes, related: [], tags: [] };
}

const meta: RuleMeta = {
  id: "tag",
  aliases: ["DL1"],
  title: "A tag that moves",
  category: "size",
  severity: "info",
  profile: "strict",
  fixes: ["unsafe"],
  since: "1.2.3",
};

/** Keeps every promise. */
const honest: RuleEvidence = {
  language: "dockerfile",
  meta,
  files: { rule: "export default …", page, cases: "# tag" },
  cases: [
    { title: "Reported", findings: [found()] },
    { title: "Silent", findings: [] },
  ],
  examples: [found()],
  shownByPage: ["Pin it"],
};

const registry: Registry = {
  version: "1.2.3",
  rules: new Set(["tag", "other"]),
  isPeerId: (id) => id.startsWith("DL"),
};

function told(lie: Partial<RuleEvidence>): string[] {
  return breaches({ ...honest, ...lie }, registry);
}

function toldByMeta(lie: Partial<RuleMeta>): string[] {
  return told({ meta: { ...meta, ...lie } });
}

function toldByPage(from: string | RegExp, to: string, more: Partial<RuleMeta> = {}): string[] {
  const lying = page.replace(from, to);
  assert.notEqual(lying, page);
  return told({ meta: { ...meta, ...more }, files: { ...honest.files, page: lying } });
}

function toldByFix(lie: Partial<Fix>): string[] {
  const fixes = [{ ...fix, ...lie }];
  const { title } = fixes[0]!;
  return told({
    cases: [{ title: "Reported", findings: [found(fixes)] }, honest.cases[1]!],
    shownByPage: [title, "Pin it"],
  });
}

describe("the contract catches a rule that lies", () => {
  it("and believes one that does not", () => {
    assert.deepEqual(told({}), []);
  });

  it("in its metadata", () => {
    assert.deepEqual(toldByMeta({ title: "" }), ["meta.title is empty"]);
    assert.deepEqual(toldByMeta({ title: "It moves." }), ["meta.title ends with a full stop: It moves."]);
    assert.deepEqual(toldByMeta({ title: " It moves" }), [
      "meta.title has line breaks, tabs or outer blanks:  It moves",
    ]);
    assert.deepEqual(toldByMeta({ id: "Tag_1" }), ['the id "Tag_1" is not in kebab case']);
    assert.deepEqual(toldByMeta({ options: { a: { type: "number", default: 1, description: "" } } }), [
      "option a is empty",
    ]);
  });

  it("about when it came", () => {
    for (const since of ["9.9.9", "1.2.4", "1.10.0", "2.0.0"])
      assert.deepEqual(toldByMeta({ since }), [`meta.since ${since} is not out yet`]);
    for (const since of ["", "1.2", "v1.2.3", "01.2.3", "1.2.3-beta"])
      assert.deepEqual(toldByMeta({ since }), [`meta.since "${since}" is not a version`]);
    for (const since of ["1.2.3", "1.2.2", "1.1.9", "0.9.9"]) assert.deepEqual(toldByMeta({ since }), []);
  });

  it("about what others call it", () => {
    assert.deepEqual(toldByMeta({ aliases: ["DL1", "DL1"] }), ["the alias DL1 stands there twice"]);
    assert.deepEqual(toldByMeta({ aliases: ["my-name"] }), ["no tool publishes the id my-name"]);
    assert.deepEqual(toldByMeta({ formerly: ["old"] }), []);
    assert.deepEqual(toldByMeta({ formerly: ["other"] }), ["the former id other is the id of a rule"]);
    const all: Registry = { ...registry, isPeerId: () => true };
    const lying = { ...honest, meta: { ...meta, aliases: ["other"] } };
    assert.deepEqual(breaches(lying, all), ["the alias other is the id of a rule"]);
  });

  it("in its messages", () => {
    const saying = (message: string) =>
      told({ cases: [{ title: "a", findings: [found([fix], message)] }, honest.cases[1]!] });
    assert.deepEqual(saying(""), ["a message is empty"]);
    assert.deepEqual(saying("It moves."), ["a message ends with a full stop: It moves."]);
    const long = `${"x".repeat(94)} "${"y".repeat(200)}"`;
    assert.deepEqual(saying(long), []);
    assert.deepEqual(saying(`${long}${"x".repeat(3)}`), [`a message has more than 100 characters: ${long}xxx`]);
    assert.deepEqual(saying("It moves\n"), ["a message has line breaks, tabs or outer blanks: It moves\n"]);
    const related = [{ message: "", range: { start: 0, end: 1 } }];
    assert.deepEqual(told({ examples: [{ ...found(), related }] }), ["a related message is empty"]);
  });

  it("in the titles and remarks of its fixes", () => {
    assert.deepEqual(toldByFix({ title: "" }), ["the title of a fix is empty"]);
    assert.deepEqual(toldByFix({ title: "Pin it." }), ["the title of a fix ends with a full stop: Pin it."]);
    assert.deepEqual(toldByFix({ title: "Pin it (changes the image)" }), [
      '"Pin it (changes the image)" ends in a remark: that is the field "remark" of the fix',
    ]);
    assert.deepEqual(toldByFix({ remark: "" }), ["the remark of a fix is empty"]);
    for (const remark of ["Changes it", "(changes it)"])
      assert.deepEqual(toldByFix({ remark }), [`the remark "${remark}" is no lower-case text without brackets`]);
    assert.deepEqual(told({ examples: [found([fix, fix])] }), ['two fixes of "It moves" have one title']);
  });

  it("by cases that show nothing", () => {
    const [reported, silent] = honest.cases;
    assert.deepEqual(told({ cases: [reported!] }), ["no case is silent"]);
    assert.deepEqual(toldByCases([silent!]), ["no case is reported"]);
    assert.deepEqual(told({ cases: [reported!, { ...silent!, title: "" }] }), [
      "a case stands under no heading that says what it shows",
    ]);
  });

  it("about fixes that it never offers, or did not declare", () => {
    assert.deepEqual(
      toldByMeta({ fixes: ["safe", "unsafe"] }).filter((each) => !each.startsWith('"## Fix"')),
      ["meta.fixes declares safe fixes, but no case offers one"],
    );
    assert.deepEqual(toldByFix({ safety: "safe" }), [
      "meta.fixes declares unsafe fixes, but no case offers one",
      "a case offers a fix that is safe, which meta.fixes does not declare",
    ]);
    assert.deepEqual(told({ examples: [found([{ ...fix, title: "Do more" }])] }), [
      'the page\'s example offers "Do more", and no case shows what that makes of a text',
    ]);
  });

  it("on a page that says nothing", () => {
    assert.deepEqual(toldByPage("# tag\n", ""), ["the page has no title"]);
    assert.deepEqual(toldByPage("It moves under you.\n", ""), [
      "the page does not say why, in front of its first example",
    ]);
    assert.deepEqual(toldByPage("## When to ignore", "### When"), ['the page has no "## When to ignore"']);
    assert.deepEqual(toldByPage("Never.\n", ""), ['"## When to ignore" of the page is empty']);
    assert.deepEqual(toldByPage("Never.\n", "<!-- when? -->\n"), ['"## When to ignore" of the page is empty']);
    assert.deepEqual(toldByPage("https://docs.docker.com/", "docs"), ["the page has no reference"]);
  });

  it("by a section Fix that argues something else", () => {
    const text = "Unsafe: the tag may mean something else by now.";
    assert.deepEqual(toldByPage(text, "The tag is written down as it was."), [
      '"## Fix" does not say why a fix is unsafe',
    ]);
    assert.deepEqual(toldByPage(text, "It is unsafe."), ['"## Fix" gives no argument']);
    assert.deepEqual(toldByPage(text, `${text} Safe: for others.`), [
      '"## Fix" speaks of a safe fix, which meta.fixes does not declare',
    ]);
    const none = (argument: string) =>
      toldByPage(text, argument, { fixes: [] }).filter((each) => each.startsWith('"## Fix"'));
    assert.deepEqual(none("Only the author can know what was meant."), ['"## Fix" does not say that there is none']);
    assert.deepEqual(none("None: only the author can know what was meant."), []);
  });

  it("by text that new-rule wrote", () => {
    for (const name of ["rule", "page", "cases"] as const)
      assert.deepEqual(told({ files: { ...honest.files, [name]: `${honest.files[name]}\n${placeholder}` } }), [
        `${placeholder} is left in the file of the ${name}`,
      ]);
    for (const language of ["dockerfile", "compose"] as const) {
      const texts = Object.values(templates({ language, id: "tag", aliases: [], since: "1.2.3" }));
      assert.equal(texts.length, 3);
      for (const text of texts) assert.ok(text.includes(placeholder), text);
    }
  });
});

/** Without the complaint that follows from offering nothing. */
function toldByCases(cases: RuleEvidence["cases"]): string[] {
  return told({ cases }).filter((each) => !each.startsWith("meta.fixes"));
}
