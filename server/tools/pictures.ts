/**
 * A Markdown text without the pictures that it names by a relative path, each a paragraph of its own. VS Code shows no picture that
 * lies in an extension, and vsce takes none that is written into the text: it would look for them in a published repository.
 */
export function withoutPictures(markdown: string): string {
  return markdown.replace(/^!\[[^\]]*\]\([\w./-]+\.png\)\n\n/gm, "");
}
