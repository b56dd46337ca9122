/** Puts the pictures that a Markdown text names by a relative path into it; `read` gives a picture's bytes. */
export function inlinePictures(markdown: string, read: (path: string) => Uint8Array): string {
  return markdown.replace(/(!\[[^\]]*\]\()([\w./-]+\.png)(\))/g, (_, head: string, path: string, tail: string) => {
    const picture = Buffer.from(read(path)).toString("base64");
    return `${head}data:image/png;base64,${picture}${tail}`;
  });
}
