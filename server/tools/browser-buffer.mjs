/** The one use that dockerfile-ast makes of Node's Buffer, for the bundles that run in a browser: the bytes of a text. */
export const Buffer = { from: (text) => new TextEncoder().encode(text) };
