import assert from "node:assert/strict";
import * as vscode from "vscode";
import { headlines } from "../headline.ts";
import { open, pick, sample, untilFound, untilGone } from "./window.ts";

describe("quick fixes", () => {
  for (const { name, file, rule, title, before, after } of headlines) {
    it(name, async () => {
      const uri = sample(file);
      const { document } = await open(uri);
      assert.match(document.getText(), before);
      const text = await pick(uri, await untilFound(uri, rule), title);
      assert.match(text, after);
      await untilGone(uri, rule);
      await vscode.commands.executeCommand("workbench.action.files.revert");
    });
  }

  it("ignore a finding by a comment", async () => {
    const uri = sample("exec/Dockerfile");
    await open(uri);
    const text = await pick(uri, await untilFound(uri, "shell-form-cmd"), /^Ignore .*line/);
    assert.match(text, /^# hullwright ignore=shell-form-cmd\nCMD node/m);
    await untilGone(uri, "shell-form-cmd");
    await vscode.commands.executeCommand("workbench.action.files.revert");
  });
});

describe("fix-all", () => {
  it("repairs on save what is safe to repair", async () => {
    const settings = vscode.workspace.getConfiguration("editor");
    await settings.update(
      "codeActionsOnSave",
      { "source.fixAll.hullwright": "explicit" },
      vscode.ConfigurationTarget.Workspace,
    );
    const uri = sample("save/Dockerfile");
    const editor = await open(uri);
    await untilFound(uri, "shell-form-cmd");
    await editor.edit((edit) => {
      edit.insert(new vscode.Position(0, 0), "# edited\n");
    });
    await editor.document.save();
    const saved = Buffer.from(await vscode.workspace.fs.readFile(uri)).toString();
    assert.equal(saved, '# edited\nFROM node:22.11.0-bookworm\nUSER node\nCMD ["node", "server.js"]\n');
  });
});
