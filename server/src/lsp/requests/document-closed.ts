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
  session.store.overlay(uri, undefined);
  pushSoon(session, document.uri);
}
