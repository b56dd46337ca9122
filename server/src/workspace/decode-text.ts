/** How the bytes of a file stand for its text. latin1: they are not UTF-8, so each byte stands for one character. */
export type Encoding = "utf8" | "utf16le" | "utf16be" | "latin1";

/** The text of a file, and what is needed to write it back byte for byte. */
export interface TextFile {
  /** Without the byte order mark. */
  readonly text: string;
  readonly bom: boolean;
  readonly encoding: Encoding;
}

/**
 * Reads bytes as text, for everybody who reads files: UTF-8 with or without a byte order mark, UTF-16 with one (as editors on
 * Windows write it), and other bytes one by one. Undefined for binary content, as `binaryAt` sees it.
 */
export function decodeText(bytes: Uint8Array): TextFile | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return utf16(bytes, "utf16le", "utf-16le");
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return utf16(bytes, "utf16be", "utf-16be");
  if (bytes.includes(0)) return undefined;
  const bom = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  try {
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes), bom, encoding: "utf8" };
  } catch {
    return { text: byteByByte(bytes), bom: false, encoding: "latin1" };
  }
}

function utf16(bytes: Uint8Array, encoding: Encoding, label: string): TextFile | undefined {
  try {
    const text = new TextDecoder(label, { fatal: true }).decode(bytes);
    return binaryAt(text) === undefined ? { text, bom: true, encoding } : undefined;
  } catch {
    return undefined;
  }
}

/** Offset of what no text holds, a NUL; undefined for text. An editor shows such files, too, and they are refused all the same. */
export function binaryAt(text: string): number | undefined {
  const at = text.indexOf("\0");
  return at === -1 ? undefined : at;
}

const chunk = 0x8000;

/** Each byte as one character. The label "latin1" of TextDecoder means windows-1252, which has other characters in 0x80 to 0x9F. */
export function byteByByte(bytes: Uint8Array): string {
  let text = "";
  for (let at = 0; at < bytes.length; at += chunk) text += String.fromCharCode(...bytes.subarray(at, at + chunk));
  return text;
}

/** The bytes of a file. Undefined when the encoding of the file lacks a character of its text. */
export function encodeText({ text, bom, encoding }: TextFile): Uint8Array | undefined {
  const whole = bom ? `\uFEFF${text}` : text;
  if (encoding === "utf8") return new TextEncoder().encode(whole);
  if (encoding === "latin1")
    return /^[\0-\xFF]*$/.test(whole) ? Uint8Array.from(whole, (character) => character.charCodeAt(0)) : undefined;
  const bytes = new DataView(new ArrayBuffer(whole.length * 2));
  for (let at = 0; at < whole.length; at += 1) bytes.setUint16(at * 2, whole.charCodeAt(at), encoding === "utf16le");
  return new Uint8Array(bytes.buffer);
}
