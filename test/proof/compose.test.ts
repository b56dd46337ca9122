import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { configure, fixAll } from "../../server/src/linter.ts";
import { run } from "../docker/processes.ts";
import { readSections } from "../support/markdown.ts";
import { linesOf } from "./cases.ts";
import { newFolder } from "./docker.ts";

const page = readFileSync(join(import.meta.dirname, "compose.md"), "utf8");

describe("real engine: compose", () => {
  for (const { heading, fences } of readSections(page)) {
    const yaml = fences.find(({ language }) => language === "yaml");
    if (!yaml) continue;
    const [rules = "", outcome = ""] = yaml.info.split(": ");
    const commands = (info: string) => fences.filter((fence) => fence.language === "runs" && fence.info === info);
    it(heading, async () => {
      const after = fixed(yaml.text, rules.split(" "), outcome !== "same");
      assert.notEqual(after, yaml.text, "no fix is offered");
      if (outcome === "same") assert.equal(await configOf(after), await configOf(yaml.text));
      else if (outcome === "refused -> accepted") {
        await assert.rejects(configOf(yaml.text));
        await configOf(after);
      } else {
        assert.equal(outcome, "runs");
        await tryOut(yaml.text, commands("").flatMap(linesOf));
        await tryOut(after, [...commands(""), ...commands("after")].flatMap(linesOf));
      }
    });
  }
});

function fixed(text: string, rules: readonly string[], unsafe: boolean): string {
  const { settings } = configure([{ source: "proof", profile: "all" }]);
  return fixAll({ language: "compose", text }, settings, { unsafe, rules }).text;
}

/** What Compose reads in a file. Rejects when it refuses it. */
function configOf(text: string): Promise<string> {
  return compose(project(text), "config");
}

/** Starts the service "web", and runs commands in it that have to succeed. */
async function tryOut(text: string, commands: readonly string[]): Promise<void> {
  const folder = project(text);
  try {
    await compose(folder, "up", "--detach", "--pull", "never");
    await compose(folder, "exec", "-T", "web", "sh", "-exc", commands.join("\n"));
  } finally {
    await compose(folder, "down", "--volumes", "--timeout", "1");
  }
}

function project(text: string): string {
  const folder = newFolder();
  writeFileSync(join(folder, "compose.yaml"), text);
  return folder;
}

function compose(cwd: string, ...args: readonly string[]): Promise<string> {
  const name = "shape";
  return run("docker", ["compose", "--project-name", name, ...args], { cwd });
}
