import type { TextDocument } from "vscode-languageserver-textdocument";
import { normalizeUri } from "../../workspace/uri.ts";
import { pushSoon } from "../push.ts";
import type { Session } from "../session.ts";

/** Handles `textDocument/didClose`: the file on disk counts again. */
export function documentClosed(session: Session, document: TextDocument): void {
  const uri = normalizeUri(document.uri);
  session.open.delete(uri);
  session.analyses.delete(uri);
  session.facts.delete(uri);
  // It may have been saved meanwhile, and not every client tells of that.
  session.store.changed([{ uri, kind: "changed" }]);
  session.store.overlay(uri, undefined);
  pushSoon(session, document.uri);
}
