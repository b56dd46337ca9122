import { parseCompose } from "../syntax/compose.ts";
import { parseDockerfile } from "../syntax/dockerfile.ts";
import { indentation, insert, lineEnd, lineStart, lineEnding, type Range, type TextEdit } from "../syntax/text.ts";
import { dockerfileIgnores, type IgnoreComment, yamlIgnores } from "./ignore-comments.ts";
import type { Language } from "./rule.ts";

interface Source {
  readonly language: Language;
  readonly text: string;
}

/** Adds a rule to the ignore comment of the place where a finding stands, or writes such a comment above it. */
export function ignoreLine(source: Source, finding: { readonly rule: string; readonly range: Range }): TextEdit {
  const { ignores, anchor, header } = commentPlaces(source, finding.range.start);
  if (anchor < header) return ignoreFile(source, finding.rule);
  const existing = ignores.find(({ own, target }) => own && target && target.start <= finding.range.start && finding.range.start < target.end);
  if (existing) return appendName(existing, finding.rule);
  const start = skipByteOrderMark(source.text, lineStart(source.text, anchor));
  return insert(start, `${indentation(source.text, start)}# hullwright ignore=${finding.rule}${lineEnding(source.text)}`);
}

/** Adds a rule to the file's ignore comment, or writes one at the top, behind parser directives. */
export function ignoreFile(source: Source, rule: string): TextEdit {
  const { ignores, header } = commentPlaces(source, 0);
  const existing = ignores.find(({ own, target }) => own && !target);
  if (existing) return appendName(existing, rule);
  const start = skipByteOrderMark(source.text, header);
  const eol = lineEnding(source.text);
  const unfinished = start > 0 && header > 0 && source.text[start - 1] !== "\n";
  return insert(start, `${unfinished ? eol : ""}# hullwright ignore-file=${rule}${eol}`);
}

interface CommentPlaces {
  readonly ignores: readonly IgnoreComment[];
  /** The line above which a comment for the offset may stand. */
  readonly anchor: number;
  /** Where comments may begin: behind parser directives. */
  readonly header: number;
}

function commentPlaces({ language, text }: Source, offset: number): CommentPlaces {
  if (language === "compose") {
    const { yaml } = parseCompose(text);
    return { ignores: yamlIgnores(text, yaml.comments), anchor: yaml.commentableLine(offset), header: 0 };
  }
  const dockerfile = parseDockerfile(text);
  const instruction = dockerfile.instructions.find(({ range }) => range.start <= offset && offset <= range.end);
  const lastDirective = dockerfile.directives.at(-1);
  return {
    ignores: dockerfileIgnores(dockerfile),
    anchor: instruction?.range.start ?? offset,
    header: lastDirective ? lineEnd(text, lastDirective.range.start) : 0,
  };
}

function appendName(comment: IgnoreComment, rule: string): TextEdit {
  const last = comment.names.at(-1);
  return insert(last?.range.end ?? comment.range.end, `,${rule}`);
}

function skipByteOrderMark(text: string, offset: number): number {
  return offset === 0 && text.startsWith("\uFEFF") ? 1 : offset;
}
