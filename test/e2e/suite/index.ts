import { format } from "node:util";
import Mocha from "mocha";
import { recordTally } from "../../../server/tools/tally.ts";
import { outputMark } from "../host.ts";

/** Runs inside a VS Code window; VS Code calls it because `extensionTestsPath` names this file. Rejects on failure. */
export async function run(): Promise<void> {
  const mocha = new Mocha({ ui: "bdd", reporter: "spec", timeout: 30_000, color: false });
  mocha.suite.emit("pre-require", globalThis as Mocha.MochaGlobals, "", mocha);
  Mocha.reporters.Base.consoleLog = (...args: unknown[]) => {
    console.log(outputMark + format(...args));
  };
  await (process.env.HULLWRIGHT_SUITE === "web" ? import("./web.ts") : import("./all.ts"));
  const failures = await new Promise<number>((resolve) => {
    recordTally(mocha.run(resolve));
  });
  if (failures > 0) throw new Error(`${failures} failed`);
}
