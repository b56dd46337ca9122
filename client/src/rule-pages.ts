import * as vscode from "vscode";

const scheme = "hullwright-rule";

/** Address of a rule's page, `{page}` for "compose/missing-digest". Links of diagnostics may be documents, but not commands. */
export const pageTemplate = `${scheme}:/{page}.md`;

/**
 * The rules' pages inside the extension, shown as rendered Markdown (`workbench.editorAssociations` in package.json). They
 * go through a scheme of their own because an extension's files in a browser have addresses that the editor does not open
 * as documents.
 */
export class RulePages implements vscode.TextDocumentContentProvider {
  private readonly folder: vscode.Uri;

  constructor(extension: vscode.Uri) {
    this.folder = vscode.Uri.joinPath(extension, "dist", "docs");
  }

  register(): vscode.Disposable {
    return vscode.workspace.registerTextDocumentContentProvider(scheme, this);
  }

  /** Opens a rule's page, "compose/missing-digest"; the name comes from links and may be anything. */
  async show(page: string): Promise<void> {
    if (!/^[a-z]+\/[\w-]+$/.test(page)) return;
    await vscode.commands.executeCommand(
      "markdown.showPreview",
      vscode.Uri.parse(pageTemplate.replace("{page}", page)),
    );
  }

  async provideTextDocumentContent({ path }: vscode.Uri): Promise<string> {
    return new TextDecoder().decode(await readBundled(vscode.Uri.joinPath(this.folder, path)));
  }
}

async function readBundled(page: vscode.Uri): Promise<Uint8Array> {
  try {
    return await vscode.workspace.fs.readFile(page);
  } catch (error) {
    if (!page.scheme.startsWith("http")) throw error;
    const response = await fetch(page.toString(true));
    return new Uint8Array(await response.arrayBuffer());
  }
}
