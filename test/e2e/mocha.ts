import Mocha from "mocha";
import { recordTally } from "../../server/tools/tally.ts";

const timeoutMs = 60_000;

/** Runs the tests that `define` describes, in this process; resolves to whether they passed. */
export function runMocha(define: () => void): Promise<boolean> {
  const mocha = new Mocha({ ui: "bdd", reporter: "spec", timeout: timeoutMs });
  mocha.suite.emit("pre-require", globalThis as Mocha.MochaGlobals, "", mocha);
  define();
  return new Promise((resolve) => {
    recordTally(
      mocha.run((failures) => {
        resolve(failures === 0);
      }),
    );
  });
}
