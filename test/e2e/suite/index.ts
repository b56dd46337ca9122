import Mocha from "mocha";
import { recordTally } from "../tally.ts";

/** Runs inside a VS Code window; VS Code calls it because `extensionTestsPath` names this file. Rejects on failure. */
export async function run(): Promise<void> {
  const mocha = new Mocha({ ui: "bdd", reporter: "spec", timeout: 30_000, color: false });
  mocha.suite.emit("pre-require", globalThis as Mocha.MochaGlobals, "", mocha);
  await (process.env["HULLWRIGHT_SUITE"] === "web" ? import("./web.ts") : import("./all.ts"));
  const failures = await new Promise<number>((resolve) => {
    recordTally(mocha.run(resolve));
  });
  if (failures > 0) throw new Error(`${failures} failed`);
}
