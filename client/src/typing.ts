import * as vscode from "vscode";
import { type BaseLanguageClient, DocumentDiagnosticRequest, type Middleware, vsdiag } from "vscode-languageclient";

/** The word that is being typed. */
interface TypedWord {
  readonly document: vscode.TextDocument;
  readonly range: vscode.Range;
}

/**
 * Holds back what is said of the word at the cursor while it is being typed: `RU` is on its way to `RUN`, and `node:2` to `node:22`.
 * It is shown once the cursor leaves the word or the file is saved. What was said stays while the word makes the file no YAML.
 */
export class TypedWords {
  private word: TypedWord | undefined;
  /** What the server said last of each open document, by URI. */
  private readonly reports = new WeakMap<vscode.TextDocument, readonly vscode.Diagnostic[]>();

  /** Follows the cursor; `client` is asked for the findings again when something is to be shown. */
  register(client: BaseLanguageClient): vscode.Disposable[] {
    const leave = (): void => {
      if (!this.word) return;
      const { document } = this.word;
      this.word = undefined;
      const provider = client.getFeature(DocumentDiagnosticRequest.method).getProvider(document);
      provider?.onDidChangeDiagnosticsEmitter.fire();
    };
    return [
      vscode.workspace.onDidChangeTextDocument((event) => {
        if (event.contentChanges.length === 0) return;
        const typed = typedWord(event);
        if (typed) this.word = typed;
        else if (this.word?.document === event.document) leave();
      }),
      vscode.window.onDidChangeTextEditorSelection(({ textEditor, selections }) => {
        const { word } = this;
        if (textEditor.document !== word?.document) return;
        if (!selections.some(({ active }) => word.range.contains(active))) leave();
      }),
      vscode.window.onDidChangeActiveTextEditor(leave),
      vscode.workspace.onDidSaveTextDocument(leave),
    ];
  }

  readonly provideDiagnostics: NonNullable<Middleware["provideDiagnostics"]> = async (
    document,
    previousResultId,
    token,
    next,
  ) => {
    const report = await next(document, previousResultId, token);
    if (!report || document instanceof vscode.Uri) return report;
    if (report.kind === vsdiag.DocumentDiagnosticReportKind.full) this.reports.set(document, report.items);
    const items = this.reports.get(document);
    if (!items || report.resultId === undefined) return report;
    if (this.breaksYaml(document))
      return { kind: vsdiag.DocumentDiagnosticReportKind.unChanged, resultId: report.resultId };
    return {
      kind: vsdiag.DocumentDiagnosticReportKind.full,
      resultId: report.resultId,
      items: items.filter((item) => !this.isHeldBack(document, item)),
    };
  };

  /** `image: node:` on its way to `image: node:22`. */
  private breaksYaml(document: vscode.TextDocument): boolean {
    if (this.word?.document !== document || document.languageId === "dockerfile") return false;
    const { start, end } = this.word.range;
    return /:\s+\S+:$/.test(document.getText(new vscode.Range(start.with({ character: 0 }), end)));
  }

  private isHeldBack(document: vscode.TextDocument, { range }: vscode.Diagnostic): boolean {
    return this.word?.document === document && this.word.range.contains(range);
  }
}

/** The word in which a single character was typed or removed; undefined for all other changes. */
function typedWord({ document, contentChanges, reason }: vscode.TextDocumentChangeEvent): TypedWord | undefined {
  const [change] = contentChanges;
  if (!change || contentChanges.length > 1 || reason !== undefined) return undefined;
  if (change.text.length > 1 || change.rangeLength > 1 || !change.range.isSingleLine) return undefined;
  const range = document.getWordRangeAtPosition(change.range.start.translate(0, change.text.length), /\S+/);
  return range && { document, range };
}
