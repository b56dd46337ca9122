import assert from "node:assert/strict";
import { HoverRequest, type MarkupContent } from "vscode-languageserver/node";
import { type UnknownRule, unknownRuleRequest } from "../../shared/src/protocol.ts";
import { root, startClient, type TestClient } from "./client.ts";

const dockerfile = `${root}/Dockerfile`;

describe("textDocument/hover", () => {
  let client: TestClient;
  afterEach(() => {
    client.end();
  });

  const hoverAt = async (
    text: string,
    line: number,
    character: number,
    languageId = "dockerfile",
    uri = dockerfile,
  ): Promise<string | undefined> => {
    client = await startClient();
    await client.open(uri, text, languageId);
    const hover = await client.connection.sendRequest(HoverRequest.type, {
      textDocument: { uri },
      position: { line, character },
    });
    return hover ? (hover.contents as MarkupContent).value : undefined;
  };

  it("explains a rule in an ignore comment, by id and by alias", async () => {
    const own = await hoverAt("FROM debian:13.1\n# hullwright ignore=maintainer-deprecated\nMAINTAINER x\n", 1, 25);
    assert.match(own ?? "", /\[`maintainer-deprecated`\]\(file:\/\/\/pages\/dockerfile\/maintainer-deprecated\.md\)/);
    client.end();
    assert.match(
      (await hoverAt("FROM debian:13.1\n# hadolint ignore=DL4000\nMAINTAINER x\n", 1, 20)) ?? "",
      /maintainer-deprecated/,
    );
  });

  it("explains nothing where all of another tool's rules are named by one word", async () => {
    assert.equal(await hoverAt("# check=skip=all\nFROM debian:13.1\n", 0, 14), undefined);
    client.end();
    assert.equal(await hoverAt("# kics-scan ignore-line\nFROM debian:13.1\n", 1, 3), undefined);
  });

  it("says what is known of an image", async () => {
    assert.match((await hoverAt("FROM node:22\n", 0, 6)) ?? "", /User to switch to: node/);
    client.end();
    assert.match(
      (await hoverAt("services:\n  db:\n    image: postgres:17\n", 2, 12, "yaml", `${root}/compose.yaml`)) ?? "",
      /postgres:17/,
    );
  });

  it("says what is known beside names that hold half a character", async () => {
    const compose = `${root}/compose.yaml`;
    const text =
      'services:\n  db:\n    image: postgres:17\n    env_file: "./\uD800.env"\n  b:\n    build: ./\uDC00\n    extends: {file: "\uD83D.yaml", service: x}\n';
    assert.match((await hoverAt(text, 2, 12, "yaml", compose)) ?? "", /postgres:17/);
    client.end();
    assert.match((await hoverAt("FROM node:22\nCOPY \uD800 /a\uDC00/\n", 0, 6)) ?? "", /User to switch to: node/);
  });

  it("says nothing elsewhere", async () => {
    assert.equal(await hoverAt("FROM node:22\nRUN true\n", 1, 5), undefined);
  });
});

describe("hullwright/unknownRule", () => {
  it("says what a name is that no rule has", async () => {
    const client = await startClient();
    const ask = (name: string) => client.connection.sendRequest<UnknownRule | null>(unknownRuleRequest, name);
    assert.deepEqual(await ask("hadolint/dl3008"), { message: "Hullwright has no rule for DL3008 of hadolint yet" });
    assert.deepEqual(await ask("mising-user"), {
      message: 'Unknown rule "mising-user" (did you mean "missing-user"?)',
      meant: "missing-user",
    });
    assert.equal(await ask("missing-user"), null);
    client.end();
  });
});
