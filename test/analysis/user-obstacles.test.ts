import assert from "node:assert/strict";
import type { DockerfileSurroundings } from "../../server/src/engine/surroundings.ts";
import { configure, lint } from "../../server/src/linter.ts";

describe("why a user is not given", () => {
  const { settings } = configure([]);
  const said = (text: string, surroundings: DockerfileSurroundings = {}) =>
    lint({ language: "dockerfile", text, surroundings }, settings)
      .findings.filter(({ rule }) => rule === "missing-user" || rule === "root-user")
      .flatMap(({ related, fixes }) => {
        const [place] = related.toReversed();
        return [place ? `${text.slice(place.range.start, place.range.end)}: ${place.message}` : String(fixes.length)];
      });
  const service = { file: "compose.yaml", name: "web", args: {} };

  it("is not said where there is a fix", () => {
    assert.deepEqual(said('FROM node:22.1.0\nWORKDIR /app\nCMD ["node", "a.js"]'), ["2"]);
  });

  it("names the working directory that nobody knows", () => {
    assert.deepEqual(said('FROM node:22.1.0\nARG D\nWORKDIR $D/app\nCMD ["node", "a.js"]'), [
      "WORKDIR: No fix: nobody knows which folder this is, so it cannot be given away",
    ]);
  });

  it("names the user that is chosen by who builds", () => {
    assert.deepEqual(said("FROM node:22.1.0\nARG UID=0\nARG GID=0\nUSER $UID:$GID\nCMD node a.js"), [
      "USER: No fix: who builds the image chooses the user by an argument",
    ]);
  });

  it("names what a Compose service does", () => {
    const text = 'FROM node:22.1.0\nWORKDIR /app\nCMD ["node", "a.js"]';
    assert.deepEqual(said(text, { services: [{ ...service, mounts: { volumes: [], host: true } }] }), [
      "CMD: No fix: a Compose service gives this image folders or rights of the host",
    ]);
    assert.deepEqual(said(text, { services: [{ ...service, starts: { command: "crond -f" } }] }), [
      "CMD: No fix: what a Compose service starts in this image may need root",
    ]);
  });

  it("names the stage that goes on from it, and the trigger", () => {
    const text = 'FROM node:22.1.0 AS web\nCMD ["node", "a.js"]\nFROM web AS tests\nRUN true\n';
    assert.deepEqual(
      said(text, { services: [{ ...service, target: "web" }] })[0],
      "FROM: No fix: this stage goes on from it, and its steps may need root",
    );
    assert.deepEqual(said('FROM node:22.1.0\nONBUILD RUN npm ci\nCMD ["node", "a.js"]'), [
      "ONBUILD: No fix: images that build on this one run this step as the user that it ends with",
    ]);
  });

  it("names the folder of the system that is written to, and root's home", () => {
    assert.deepEqual(said('FROM node:22.1.0\nENV PID_FILE=/var/run/a.pid\nCMD ["node", "a.js"]'), [
      "CMD: No fix: what this starts writes to /var/run, which cannot be given to one user",
    ]);
    assert.deepEqual(said('FROM node:22.1.0\nWORKDIR /root/app\nCMD ["node", "a.js"]'), [
      "CMD: No fix: what this starts may lie in the home of root",
    ]);
  });
});
