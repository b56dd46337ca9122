import { createSign, generateKeyPairSync } from "node:crypto";

/** A certificate that signs itself, for localhost and 127.0.0.1, with its key; both PEM. */
export interface SelfSigned {
  readonly key: string;
  readonly cert: string;
}

const sha256WithRsa = "06092a864886f70d01010b0500";
const commonName = "0603550403";
const subjectAlternativeName = "0603551d11";
const basicConstraints = "0603551d13";

/** Writes X.509 (RFC 5280) by hand, so that no key has to lie in the repository and no program has to be there. */
export function selfSigned(): SelfSigned {
  const { publicKey, privateKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
  const algorithm = node(0x30, Buffer.from(sha256WithRsa, "hex"));
  const name = node(0x30, node(0x31, node(0x30, hex(commonName), node(0x0c, Buffer.from("localhost")))));
  const validity = node(0x30, node(0x17, Buffer.from("200101000000Z")), node(0x17, Buffer.from("491231235959Z")));
  const names = node(0x30, node(0x82, Buffer.from("localhost")), node(0x87, Buffer.from([127, 0, 0, 1])));
  const isAuthority = node(0x30, hex(basicConstraints), hex("0101ff"), node(0x04, node(0x30, hex("0101ff"))));
  const extensions = node(0xa3, node(0x30, isAuthority, node(0x30, hex(subjectAlternativeName), node(0x04, names))));
  const key = publicKey.export({ format: "der", type: "spki" });
  const content = node(
    0x30,
    node(0xa0, hex("020102")),
    hex("02020100"),
    algorithm,
    name,
    validity,
    name,
    key,
    extensions,
  );
  const signature = createSign("sha256").update(content).sign(privateKey);
  const certificate = node(0x30, content, algorithm, node(0x03, Buffer.from([0]), signature));
  const lines = certificate
    .toString("base64")
    .match(/.{1,64}/g)!
    .join("\n");
  return {
    key: privateKey.export({ format: "pem", type: "pkcs8" }).toString(),
    cert: `-----BEGIN CERTIFICATE-----\n${lines}\n-----END CERTIFICATE-----\n`,
  };
}

function hex(text: string): Buffer {
  return Buffer.from(text, "hex");
}

/** An ASN.1 value in DER: tag, length, content. */
function node(tag: number, ...parts: readonly Buffer[]): Buffer {
  const content = Buffer.concat(parts);
  const length = content.length < 128 ? [content.length] : [0x82, content.length >> 8, content.length & 255];
  return Buffer.concat([Buffer.from([tag, ...length]), content]);
}
