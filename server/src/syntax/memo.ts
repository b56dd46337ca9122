/** A parser that remembers its last text: one keystroke asks for the same model several times. Models are never changed. */
export function rememberLast<Model>(parse: (text: string) => Model): (text: string) => Model {
  let last: { readonly text: string; readonly model: Model } | undefined;
  return (text) => {
    if (last?.text !== text) last = { text, model: parse(text) };
    return last.model;
  };
}
