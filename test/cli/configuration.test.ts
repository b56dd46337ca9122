import assert from "node:assert/strict";
import { deprecated, folderWith, onlyMaintainer, removeFolders, repaired } from "./folders.ts";
import { runCli } from "./run-cli.ts";

const config = { "hullwright.yaml": onlyMaintainer };

describe("configuration of hullwright lint", () => {
  after(removeFolders);

  it("--config takes the place of the files around", async () => {
    const cwd = folderWith({
      "hullwright.yaml": "rules: { DL4000: off }\n",
      "strict.yaml": onlyMaintainer,
      Dockerfile: deprecated,
    });
    assert.equal((await runCli(["lint", "--config", "strict.yaml"], { cwd })).code, 1);
  });

  it("--rule outweighs the files, by id and by alias", async () => {
    const cwd = folderWith({ ...config, Dockerfile: deprecated });
    assert.equal((await runCli(["lint", "--rule", "maintainer-deprecated=off"], { cwd })).stdout, "");
    assert.equal((await runCli(["lint", "--rule", "MaintainerDeprecated=off"], { cwd })).stdout, "");
  });

  it(".hadolint.yaml counts, and its rules that are not known here are no error", async () => {
    const cwd = folderWith({ ...config, ".hadolint.yaml": "ignored: [DL4000, DL3008]\n", Dockerfile: deprecated });
    assert.deepEqual(await runCli(["lint"], { cwd }), { code: 0, stdout: "", stderr: "" });
  });

  it(".hadolint.yaml may hold a name that means nothing: it is told", async () => {
    const cwd = folderWith({ ...config, ".hadolint.yaml": "ignored: [DL40O0]\n", Dockerfile: repaired });
    const { code, stderr } = await runCli(["lint"], { cwd });
    assert.equal(code, 0);
    assert.match(stderr, /^hullwright: .hadolint.yaml:1:11: Unknown rule "DL40O0" \(did you mean "DL4000"\?\), so/);
  });

  it("what hadolint's file says of failing counts for Dockerfiles, and --fail-on outweighs it", async () => {
    const cwd = folderWith({ ...config, ".hadolint.yaml": "failure-threshold: error\n", Dockerfile: deprecated });
    const codeFor = async (args: string[], env: Record<string, string> = {}) =>
      (await runCli(["lint", ...args], { cwd, env })).code;
    assert.equal(await codeFor([]), 0);
    assert.equal(await codeFor(["--fail-on", "warning"]), 1);
    assert.equal(await codeFor([], { HADOLINT_FAILURE_THRESHOLD: "warning" }), 1);
    assert.equal(await codeFor(["--rule", "DL4000=error"]), 1);
    assert.equal(await codeFor(["--rule", "DL4000=error"], { HADOLINT_NOFAIL: "1" }), 0);
    const compose = folderWith({
      ".hadolint.yaml": "no-fail: true\n",
      "compose.yaml": "services: {a: {image: b}}\n",
    });
    assert.equal((await runCli(["lint"], { cwd: compose })).code, 1);
  });

  it("hadolint's variables count, and the user's own file where the project has none", async () => {
    const cwd = folderWith({ ...config, Dockerfile: deprecated });
    const home = folderWith({
      "hadolint.yaml": "ignored: [DL4000]\n",
      ".config/hadolint.yml": "ignored: [DL4000]\n",
    });
    const found = async (env: Record<string, string>, folder = cwd) =>
      (await runCli(["lint", "--quiet"], { cwd: folder, env })).stdout !== "";
    assert.equal(await found({}), true);
    assert.equal(await found({ HADOLINT_IGNORE: "DL3000,DL4000" }), false);
    assert.equal(await found({ XDG_CONFIG_HOME: home }), false);
    assert.equal(await found({ HOME: home }), false);
    const own = folderWith({ ...config, ".hadolint.yaml": "ignored: [DL3000]\n", Dockerfile: deprecated });
    assert.equal(await found({ XDG_CONFIG_HOME: home }, own), true);
  });

  it("--config takes another linter's file, whatever it is called", async () => {
    const cwd = folderWith({
      ...config,
      "lint.yml": "ignored: [DL4000]\nfailure-threshold: error\n",
      "dc.json": '{"rules": {"no-version-field": 0}}',
      Dockerfile: deprecated,
      "compose.yaml": 'version: "3"\nservices: {}\n',
    });
    const rulesIn = async (file: string) => (await runCli(["lint", "--config", file], { cwd })).stdout;
    assert.match(await rulesIn("lint.yml"), /obsolete-version/);
    assert.doesNotMatch(await rulesIn("lint.yml"), /maintainer-deprecated/);
    assert.match(await rulesIn("dc.json"), /maintainer-deprecated/);
    assert.doesNotMatch(await rulesIn("dc.json"), /obsolete-version/);
  });

  it("everything that is wrong with configuration is told in one run", async () => {
    const cwd = folderWith({
      "hullwright.yaml": "profile: strikt\nrules:\n  no-such-rule: off\n",
      ".hadolint.yaml": "ignored: DL4000\n",
      Dockerfile: deprecated,
    });
    const { code, stderr } = await runCli(["lint"], { cwd });
    assert.equal(code, 2);
    assert.deepEqual(
      stderr.split("\n").map((line) => line.replace(/^hullwright: /, "")),
      [
        "hullwright.yaml:1:10: Expected one of recommended, strict, hardening, all",
        'hullwright.yaml:3:3: Unknown rule "no-such-rule"',
        ".hadolint.yaml:1:10: Expected a list of strings",
        "correct the configuration, or name another file with --config",
        "",
      ],
    );
  });

  it("a broken file is an error that names the place", async () => {
    const cwd = folderWith({
      "hullwright.yaml": "profile: strict\nrules:\n  no-such-rule: off\n",
      Dockerfile: deprecated,
    });
    const { code, stdout, stderr } = await runCli(["lint", "Dockerfile"], { cwd });
    assert.deepEqual({ code, stdout }, { code: 2, stdout: "" });
    assert.match(
      stderr,
      /^hullwright: hullwright.yaml:3:3: Unknown rule "no-such-rule"\nhullwright: correct the configuration, or name another file with --config\n$/,
    );
  });

  it("an environment variable that cannot be read exits with 2, other mistakes in them are remarked", async () => {
    const cwd = folderWith({ ...config, Dockerfile: repaired });
    const refused = await runCli(["lint"], { cwd, env: { HADOLINT_FAILURE_THRESHOLD: "eror" } });
    assert.equal(refused.code, 2);
    assert.match(refused.stderr, /^hullwright: HADOLINT_FAILURE_THRESHOLD: Expected one of error, /);
    const { code, stderr } = await runCli(["lint"], {
      cwd,
      env: { HADOLINT_IGNORE: "DL99999", HADOLINT_NOFAIL: "maybe" },
    });
    assert.equal(code, 0);
    assert.deepEqual(stderr.split("\n").toSorted(), [
      "",
      'hullwright: HADOLINT_IGNORE: Unknown rule "DL99999", so this does nothing',
      "hullwright: HADOLINT_NOFAIL: Expected true or false, so this counts as false",
    ]);
  });

  it("--no-ignore-comments reports what comments ignore", async () => {
    const cwd = folderWith({
      ...config,
      Dockerfile: "FROM debian:13.1-slim\n# hadolint ignore=DL4000\nMAINTAINER me\n",
    });
    assert.equal((await runCli(["lint"], { cwd })).code, 0);
    assert.equal((await runCli(["lint", "--no-ignore-comments"], { cwd })).code, 1);
  });
});
