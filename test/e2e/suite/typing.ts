import assert from "node:assert/strict";
import * as vscode from "vscode";
import { append, findings, open, sample, until, untilFound, untilGone } from "./window.ts";

describe("a word that is being typed", () => {
  const uri = sample("several/Dockerfile");
  const compose = sample("unopened/compose.yaml");
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

  it("takes no findings of a Compose file away while a colon makes it no YAML", async () => {
    const editor = await open(compose);
    const untagged = await untilFound(compose, "untagged-image");
    const before = findings(compose).length;
    let fewest = before;
    const watch = vscode.languages.onDidChangeDiagnostics(() => {
      fewest = Math.min(fewest, findings(compose).length);
    });
    editor.selection = new vscode.Selection(untagged.range.end, untagged.range.end);
    for (const text of ":8") await vscode.commands.executeCommand("type", { text });
    await untilGone(compose, "untagged-image");
    editor.selection = new vscode.Selection(0, 0, 0, 0);
    await untilFound(compose, "floating-image");
    watch.dispose();
    // What is said of the word itself is held back.
    assert.ok(fewest >= before - 1, `${fewest} of ${before} findings were left`);
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
