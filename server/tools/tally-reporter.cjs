/** Mocha's dots, with a note of how many tests passed and failed for `npm test` to add up. */
const { reporters } = require("mocha");
const { recordTally } = require("./tally.ts");

module.exports = class TallyReporter extends reporters.Dot {
  constructor(runner, options) {
    super(runner, options);
    recordTally(runner);
  }
};
