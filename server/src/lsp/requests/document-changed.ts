import type { TextDocument } from "vscode-languageserver-textdocument";
import { factsOf } from "../../workspace/compose-facts.ts";
import { kindAt, kindOfName } from "../../workspace/file-kind.ts";
import { nameOf, normalizeUri } from "../../workspace/uri.ts";
import { pushSoon } from "../push.ts";
import { refreshSoon } from "../refresh.ts";
import { afterPause, type Session } from "../session.ts";

const pause = 300;

/** Handles `textDocument/didOpen` and `textDocument/didChange`: from now on its text stands for the file. */
export function documentChanged(session: Session, document: TextDocument): void {
  const uri = normalizeUri(document.uri);
  session.open.set(uri, document);
  session.store.overlay(uri, document.getText());
  pushSoon(session, document.uri);
  if (kindOfName(nameOf(uri)) === "config") refreshSoon(session);
  else if (/\.ya?ml$/i.test(uri)) noteServices(session, uri, document);
}

/** After a pause in typing, a Compose file that builds other things than before has the Dockerfiles looked at again. */
function noteServices(session: Session, uri: string, document: TextDocument): void {
  const compare = async () => {
    if ((await kindAt(session.store, uri, document)) !== "compose") return;
    const after = await factsOf(session.store, uri);
    const before = session.facts.get(uri);
    session.facts.set(uri, after);
    if (before && before !== after) refreshSoon(session);
  };
  afterPause(session, `services ${uri}`, session.facts.has(uri) ? pause : 0, compare);
}
