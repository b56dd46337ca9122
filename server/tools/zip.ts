const entrySignature = 0x02014b50;
const endSignature = Buffer.from([0x50, 0x4b, 0x05, 0x06]);

/** Names in a zip file's central directory (PKWARE APPNOTE 4.3.12 and 4.3.16). Throws when it is not a zip file. */
export function zipEntries(zip: Buffer): readonly string[] {
  const end = zip.lastIndexOf(endSignature);
  if (end < 0) throw new Error("not a zip file");
  const names: string[] = [];
  let at = zip.readUInt32LE(end + 16);
  while (names.length < zip.readUInt16LE(end + 10)) {
    if (zip.readUInt32LE(at) !== entrySignature) throw new Error("the zip file's directory is broken");
    const nameBytes = zip.readUInt16LE(at + 28);
    names.push(zip.toString("utf8", at + 46, at + 46 + nameBytes));
    at += 46 + nameBytes + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
  return names;
}
