import assert from "node:assert/strict";
import { folderWith, removeFolders } from "./folders.ts";
import { runCli } from "./run-cli.ts";

describe("hullwright lint: the day", () => {
  after(removeFolders);

  it("judges ends of life on the day it is, or the one that --today or hullwright.yaml says", async () => {
    const cwd = folderWith({ Dockerfile: "FROM node:22.23.2-bookworm\n" });
    const told = async (today: string, ...args: string[]): Promise<string> =>
      (await runCli(["lint", "--fail-on", "never", ...args], { cwd, today })).stdout;
    assert.doesNotMatch(await told("2026-11-21"), /end-of-life/);
    assert.match(
      await told("2027-03-01"),
      /hint .*Node\.js 22, which ends on 2027-04-30: no security fixes after that/,
    );
    assert.match(
      await told("2027-06-01"),
      /info .*Node\.js 22, which ended on 2027-04-30 and gets no more security fixes/,
    );
    assert.match(await told("2026-11-21", "--today", "2027-06-01"), /which ended on 2027-04-30/);
    const configured = folderWith({
      Dockerfile: "FROM node:22.23.2-bookworm\n",
      "hullwright.yaml": "today: 2027-06-01\n",
    });
    assert.match(
      (await runCli(["lint"], { cwd: configured, today: "2026-11-21" })).stdout,
      /which ended on 2027-04-30/,
    );
    const bad = await runCli(["lint", "--today", "soon"], { cwd });
    assert.deepEqual(bad, {
      code: 2,
      stdout: "",
      stderr: 'hullwright: --today takes a day such as 2026-11-21, not "soon"\n',
    });
  });
});
