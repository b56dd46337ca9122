import type { Anchor } from "./anchor.ts";
import { lineEnding } from "./text.ts";
import { Composer, type CST, Lexer, Parser } from "./yaml/ast.ts";
import type { Draft } from "./yaml/build.ts";
import { anchorDocument } from "./yaml/chunks.ts";
import type { YamlComment, YamlFile } from "./yaml/model.ts";
import { reparse } from "./yaml/reparse.ts";
import { toDocument } from "./yaml/tree.ts";

export { appendItems, fillEntry, insertEntries, mergeEntries } from "./yaml/insert.ts";
export { isShared, layoutOf } from "./yaml/layout.ts";
export type * from "./yaml/model.ts";
export { asMap, follow, ownEntry, toValue } from "./yaml/read.ts";
export { removeEntry, removeItem } from "./yaml/remove.ts";
export { quoteScalar, renameKey, replaceScalar } from "./yaml/replace.ts";

/** Larger texts (UTF-16 code units) are no hand-written configuration and would hold up the editor. */
const MAX_LENGTH = 500_000;
/** Nesting at which the text is cut off; real files stay below 20. */
const MAX_DEPTH = 100;
const MAX_DOCUMENTS = 1000;

/** The anchors of the parts of a file that move by themselves, for the next version of it. */
const anchorsOf = new WeakMap<YamlFile, readonly Anchor[]>();

const takenOver = new WeakSet<YamlFile>();

/**
 * Takes YAML 1.2 text apart. Never throws; aliases are linked, not expanded.
 * @param previous an earlier version of the same file: where one entry has changed, only that one is read anew, and all else
 * is taken over. The earlier version no longer holds then, see `isCurrentYaml`.
 */
export function parseYaml(text: string, previous?: YamlFile): YamlFile {
  if (previous?.text === text && isCurrentYaml(previous)) return previous;
  const anchors = previous && isText(text) ? anchorsOf.get(previous) : undefined;
  const revised = previous && anchors && reparse(text, { file: previous, anchors }, readYaml);
  if (revised) {
    anchorsOf.delete(previous);
    takenOver.add(previous);
    anchorsOf.set(revised.file, revised.anchors);
    return revised.file;
  }
  const file = readYaml(text);
  const [document, second] = file.documents;
  if (document && !second && file.errors.length === 0) anchorsOf.set(file, anchorDocument(document));
  return file;
}

/** False when a later version of the file has taken the tree over: its places are those of that version then. */
export function isCurrentYaml(file: YamlFile): boolean {
  return !takenOver.has(file);
}

function isText(text: string): boolean {
  return text.length <= MAX_LENGTH && !text.includes("\0");
}

function readYaml(text: string): YamlFile {
  const file: Draft<YamlFile> = { text, eol: lineEnding(text), documents: [], errors: [], comments: [] };
  if (!isText(text)) {
    const [code, message] =
      text.length > MAX_LENGTH
        ? ["TOO_LARGE", "The file is too large to be checked"]
        : ["BINARY", "The file is no text"];
    file.errors.push({ code, message, range: { start: 0, end: 0 } });
    return file;
  }
  try {
    readDocuments(file);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    file.errors.push({ code: "UNREADABLE", message, range: { start: 0, end: 0 } });
  }
  return file;
}

function readDocuments(file: Draft<YamlFile>): void {
  const sources: CST.Document[] = [];
  const composer = new Composer({ keepSourceTokens: true, uniqueKeys: false, logLevel: "silent" });
  for (const document of composer.compose(tokens(file, sources), true, file.text.length)) {
    const source = sources[file.documents.length];
    for (const { code, message, pos } of document.errors) {
      file.errors.push({ code, message, range: { start: pos[0], end: Math.min(pos[1], file.text.length) } });
    }
    file.documents.push(toDocument(file, document, source));
  }
}

/** The parser's tokens, with comments and document tokens noted on the way. */
function* tokens(file: Draft<YamlFile>, sources: CST.Document[]): Generator<CST.Token> {
  const parser = new Parser();
  let previous = "";
  for (const lexeme of new Lexer().lex(file.text)) {
    if (lexeme.startsWith("#") && previous !== SCALAR) file.comments.push(toComment(lexeme, parser.offset));
    previous = lexeme;
    yield* noted(parser.next(lexeme), sources);
    if (parser.stack.length <= MAX_DEPTH && sources.length < MAX_DOCUMENTS) continue;
    const range = { start: parser.offset, end: file.text.length };
    file.errors.push({ code: "TOO_DEEP", message: "The file is nested too deeply to be checked", range });
    break;
  }
  yield* noted(parser.end(), sources);
}

/** What the lexer puts in front of plain scalars and the text of block scalars. */
const SCALAR = "\u001F";

function* noted(found: Iterable<CST.Token>, sources: CST.Document[]): Generator<CST.Token> {
  for (const token of found) {
    if (token.type === "document") sources.push(token);
    yield token;
  }
}

function toComment(lexeme: string, start: number): YamlComment {
  const source = lexeme.trimEnd();
  return { text: source.slice(1).trim(), range: { start, end: start + source.length } };
}
