import Mocha from "mocha";
import { recordTally } from "./tally.ts";

/** Mocha's dots, with a note of how many tests passed and failed for `npm test` to add up. */
export default class TallyReporter extends Mocha.reporters.Dot {
  constructor(runner: Mocha.Runner, options: Mocha.MochaOptions) {
    super(runner, options);
    recordTally(runner);
  }
}
