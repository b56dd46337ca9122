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
  });

  it("must be in the calendar, wherever it is written", async () => {
    const cwd = folderWith({ Dockerfile: "FROM scratch\n" });
    const answers = async (day: string): Promise<readonly number[]> => {
      const configured = folderWith({ Dockerfile: "FROM scratch\n", "hullwright.yaml": `today: "${day}"\n` });
      const given = await runCli(["lint", "--fail-on", "never", "--today", day], { cwd });
      const read = await runCli(["lint", "--fail-on", "never"], { cwd: configured });
      if (given.code === 2)
        assert.equal(given.stderr, `hullwright: --today takes a day such as 2026-11-21, not "${day}"\n`);
      if (read.code === 2) assert.match(read.stderr, /hullwright\.yaml:1:8: Expected a day such as 2026-11-21\n/);
      return [given.code, read.code];
    };
    for (const day of [
      "soon",
      "2026-02-30",
      "2027-02-29",
      "2026-04-31",
      "2026-13-01",
      "2026-00-10",
      "2026-11-00",
      "2026-1-1",
    ])
      assert.deepEqual(await answers(day), [2, 2], day);
    for (const day of ["2026-02-28", "2028-02-29", "2000-02-29", "2026-12-31", "2026-11-30"])
      assert.deepEqual(await answers(day), [0, 0], day);
  });
});
