import assert from "node:assert/strict";
import * as vscode from "vscode";
import { append, findings, open, sample, until, untilFound, untilGone } from "./window.ts";

describe("a word that is being typed", () => {
  const uri = sample("several/Dockerfile");
  const type = async (text: string): Promise<void> => {
    const told = until(vscode.languages.onDidChangeDiagnostics, changesOf(uri), `findings after typing ${text}`);
    await vscode.commands.executeCommand("type", { text });
    await told;
  };

  afterEach(() => vscode.commands.executeCommand("workbench.action.files.revert"));

  it("is underlined once the cursor leaves it", async () => {
    const editor = await open(uri);
    await append(editor, "RU");
    await untilFound(uri, "unknown-instruction");
    await vscode.commands.executeCommand("undo");
    await untilGone(uri, "unknown-instruction");

    const end = editor.document.lineAt(editor.document.lineCount - 1).range.end;
    editor.selection = new vscode.Selection(end, end);
    for (const letter of "RU") await type(letter);
    assert.equal(editor.document.lineAt(end.line).text, "RU");
    assert.deepEqual(rulesAt(uri, end.line), []);
    editor.selection = new vscode.Selection(0, 0, 0, 0);
    await untilFound(uri, "unknown-instruction");
  });
});

/** A question that is answered with yes from the second time on: `until` asks once before anything has changed. */
function changesOf(uri: vscode.Uri): () => boolean {
  let asked = 0;
  return () => {
    asked += 1;
    return asked > 1 && findings(uri).length > 0;
  };
}

function rulesAt(uri: vscode.Uri, line: number): string[] {
  return findings(uri)
    .filter(({ range }) => range.start.line === line)
    .map(({ message }) => message);
}
