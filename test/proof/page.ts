import assert from "node:assert/strict";
import { type Case, linesOf, type Outcome, pageDefaults, readCases } from "./cases.ts";
import { type Ending, startAndStop } from "./container.ts";
import { build, type Built, bySubject, changesBetween, linesOfImage, runCommands } from "./image.ts";
import { callsFile } from "./programs.ts";
import { makeProject, offered, type Project, type Repaired, withAllFixes, withFix } from "./project.ts";

/** What is known of a project after it was built and started. */
interface Tried {
  readonly built: Built | undefined;
  readonly ending: Ending | undefined;
}

/** Makes a test of each case on a page: README.md says what is done with it. */
export function provePage(page: string): void {
  const defaults = pageDefaults[page] ?? {};
  describe(`real engine: ${page.replace(/\.md$/, "")}`, () => {
    for (const read of readCases(page)) {
      const { rules = defaults.rules ?? [], fixes = defaults.fixes ?? "all" } = read;
      const { before = defaults.before, after = defaults.after } = read;
      it(read.title, () => prove({ ...read, rules, fixes, before, after }, rules));
    }
  });
}

async function prove(wanted: Case, rules: readonly string[]): Promise<void> {
  const project = makeProject(wanted.dockerfile, wanted.files);
  const repaired = await repairs(wanted, project, rules);
  const before = await tryOut(wanted, "before", project);
  if (before.built) await runAs(before.built, wanted);
  for (const each of repaired) {
    const after = await tryOut(wanted, "after", each).catch((error: unknown) => {
      throw new Error(`after "${each.title}":\n${each.dockerfile}\n${String(error)}`, { cause: error });
    });
    if (wanted.fixes === "each")
      assert.deepEqual(await offered(each, rules), [], `"${each.title}" does not end its finding`);
    if (after.built) await checkAfter(wanted, each, before, after, repaired.indexOf(each));
  }
}

/** The project after the fixes that the case is about; none when it says that nothing is offered. */
async function repairs(
  { fixes, unchanged }: Case,
  project: Project,
  rules: readonly string[],
): Promise<readonly Repaired[]> {
  const all = fixes === "each" ? (await offered(project, rules)).map((fix) => withFix(project, fix)) : [];
  const together = fixes === "each" ? [] : [await withAllFixes(project, rules, fixes === "all")];
  const changing = [...all, ...together].filter(({ changed }) => changed);
  const titles = changing.map(({ title }) => title).join("; ");
  if (unchanged) assert.equal(changing.length, 0, `nothing should be offered: ${titles}`);
  else assert.notEqual(changing.length, 0, "no fix is offered");
  return changing;
}

async function tryOut(wanted: Case, when: "before" | "after", project: Project): Promise<Tried> {
  const outcome = wanted[when];
  const lines = [...linesOf(wanted.fence("says", "")), ...linesOf(wanted.fence("says", when))];
  if (outcome?.kind === "no build") {
    await assert.rejects(build(project, wanted.buildOptions), (error: Error) => {
      return lines.every((line) => error.message.includes(line));
    });
    return { built: undefined, ending: undefined };
  }
  const built = await build(project, wanted.buildOptions);
  if (outcome?.kind === "no start") await assert.rejects(startAndStop(built, { after: "never" }), `${when}: it starts`);
  if (!outcome || outcome.kind === "no start") return { built, ending: undefined };
  const ending = await startAndStop(built, { after: endsByItself(outcome) ? "never" : lines });
  checkEnding(ending, outcome, lines, when);
  return { built, ending };
}

function endsByItself({ kind }: Outcome): boolean {
  return kind === "ends" || kind === "fails";
}

function checkEnding(ending: Ending, outcome: Outcome, lines: readonly string[], when: string): void {
  const end = `${when}: exit code ${ending.code} ${ending.stopped ? "when stopped" : "by itself"}\n${ending.output}`;
  if (outcome.kind === "fails") assert.notEqual(ending.code, 0, end);
  else assert.equal(ending.code, outcome.code, end);
  assert.equal(ending.stopped, !endsByItself(outcome), end);
  const printed = ending.output.split("\n");
  assert.deepEqual(
    lines.filter((line) => !printed.includes(line)),
    [],
    `${when}: lines that were not printed; these were:\n${ending.output}`,
  );
  if (ending.seen && outcome.kind === "killed") assert.notEqual(ending.seen.pid, 1, `${when}: process 1 is the server`);
  if (ending.seen && outcome.kind === "stops") assert.equal(ending.seen.pid, 1, `${when}: process 1 is not the server`);
}

async function checkAfter(
  wanted: Case,
  { dockerfile }: Repaired,
  before: Tried,
  after: Tried,
  index: number,
): Promise<void> {
  const built = after.built!;
  const as = wanted.fence("as")?.info.split(" ")[index] ?? "";
  if (as !== "") {
    assert.equal(built.config.User, as, dockerfile);
    const owned = linesOf(wanted.fence("owned"));
    const [id = ""] = await runAs(built, wanted, ["id -u", ...owned.map((path) => `test -O '${path}'`)]);
    assert.match(id, /^[1-9]\d*$/, "it is not root");
  } else await runAs(built, wanted);
  compareSeen(wanted, before.ending, after.ending);
  const calls = wanted.fence("calls");
  if (calls) assert.deepEqual(await runCommandsOf(built, [`cat ${callsFile}`]), linesOf(calls), dockerfile);
  if (before.built && (wanted.fixes === "safe" || wanted.fence("changes")))
    await compareImages(wanted, before.built, built, dockerfile);
}

/** The commands of the case in a container of their own; resolves to the lines that they print. */
async function runAs(built: Built, wanted: Case, first: readonly string[] = []): Promise<string[]> {
  const commands = [...first, ...linesOf(wanted.fence("as"))];
  return commands.length === 0 ? [] : runCommandsOf(built, commands);
}

async function runCommandsOf(built: Built, commands: readonly string[]): Promise<string[]> {
  return (await runCommands(built, commands)).split("\n");
}

/** The program sees the same, but what the case says is another; whoever it runs as where the case is about that. */
function compareSeen(wanted: Case, before: Ending | undefined, after: Ending | undefined): void {
  if (!before?.seen || !after?.seen || wanted.fence("says", "after")) return;
  const { pid: _before, user, ...old } = before.seen;
  const { pid: _after, user: newUser, ...now } = after.seen;
  const home = (entry: string) => !entry.startsWith("HOME=");
  if (!wanted.fence("as")?.info) {
    assert.equal(newUser, user);
    assert.deepEqual(now, old);
  } else
    assert.deepEqual(
      { ...now, environment: now.environment.filter(home) },
      { ...old, environment: old.environment.filter(home) },
    );
}

async function compareImages(wanted: Case, before: Built, after: Built, dockerfile: string): Promise<void> {
  const [old, now] = [await linesOfImage(before), await linesOfImage(after)];
  const changes = changesBetween(old, now).filter((line) => !line.endsWith(` ${callsFile}`));
  assert.deepEqual(changes, linesOf(wanted.fence("changes")).sort(bySubject), dockerfile);
}
