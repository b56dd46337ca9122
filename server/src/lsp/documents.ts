import type { TextDocument } from "vscode-languageserver-textdocument";
import { type ComposeFacts, factsOf } from "../workspace/compose-facts.ts";
import { normalizeUri } from "../workspace/uri.ts";
import { kindOf } from "./analysis.ts";
import { pushSoon } from "./push.ts";
import { refreshSoon } from "./refresh.ts";
import { afterPause, type Session } from "./session.ts";

const pause = 300;

/** A document was opened or changed: from now on its text stands for the file. */
export function documentChanged(session: Session, document: TextDocument): void {
  const uri = normalizeUri(document.uri);
  session.open.set(uri, document);
  session.store.overlay(uri, document.getText());
  pushSoon(session, document.uri);
  if (kindOf(session, uri) === "config") refreshSoon(session);
  else noteServices(session, uri);
}

/** A document was closed: the file on disk counts again. */
export function documentClosed(session: Session, document: TextDocument): void {
  const uri = normalizeUri(document.uri);
  session.open.delete(uri);
  session.analyses.delete(uri);
  session.store.overlay(uri, undefined);
  pushSoon(session, document.uri);
}

const seen = new WeakMap<Session, Map<string, ComposeFacts>>();

/** After a pause in typing, a Compose file that builds other things than before has the Dockerfiles looked at again. */
function noteServices(session: Session, uri: string): void {
  if (!/\.ya?ml$/i.test(uri)) return;
  const facts = seen.get(session) ?? new Map<string, ComposeFacts>();
  seen.set(session, facts);
  afterPause(session, `services ${uri}`, pause, async () => {
    if (kindOf(session, uri) !== "compose") return;
    const before = facts.get(uri);
    const after = await factsOf(session.store, uri);
    facts.set(uri, after);
    if (before && before !== after) refreshSoon(session);
  });
}
