import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import * as vscode from "vscode";
import { append, findings, open, sample, until, untilFound, untilGone } from "./window.ts";

describe("diagnostics", () => {
  it("list the findings of files that nobody opened", async () => {
    const files = ["unopened/Dockerfile", "unopened/compose.yaml"].map(sample);
    for (const file of files) {
      await until(vscode.languages.onDidChangeDiagnostics, () => findings(file).length > 0, `findings in ${file.path}`);
    }
    const opened = vscode.workspace.textDocuments.map(({ uri }) => uri.toString());
    assert.ok(
      files.every((file) => !opened.includes(file.toString())),
      "a test opened them",
    );
  });

  it("come and go while typing", async () => {
    const uri = sample("root/Dockerfile");
    const editor = await open(uri);
    await append(editor, "MAINTAINER someone@example.com\n");
    const finding = await untilFound(uri, "maintainer-deprecated");
    assert.equal(editor.document.lineAt(finding.range.start.line).text, "MAINTAINER someone@example.com");
    await vscode.commands.executeCommand("undo");
    await untilGone(uri, "maintainer-deprecated");
  });

  it("follow a file that another program writes", async () => {
    const uri = sample("unopened/Dockerfile");
    const before = await vscode.workspace.fs.readFile(uri);
    writeFileSync(uri.fsPath, "FROM debian:13.1\nMAINTAINER someone@example.com\n");
    await untilFound(uri, "maintainer-deprecated");
    writeFileSync(uri.fsPath, before);
    await untilGone(uri, "maintainer-deprecated");
  });

  it("link to a page about the rule", async () => {
    const finding = await untilFound(sample("pin/Dockerfile"), "untagged-image");
    assert.ok(typeof finding.code === "object" && finding.code.target.path.endsWith("untagged-image.md"));
  });

  it("appear in a Dockerfile that was never saved", async () => {
    const document = await vscode.workspace.openTextDocument({ language: "dockerfile", content: "FROM node\n" });
    await vscode.window.showTextDocument(document);
    await untilFound(document.uri, "untagged-image");
  });
});
