/**
 * Bundles what the VSIX and the `hullwright` command carry into dist/, and the end-to-end suite into out/e2e/.
 * `--production` minifies. Source maps go to out/maps and the metafile to out/meta.json: neither is packaged.
 */
import { chmod, copyFile, mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { build } from "esbuild";

const production = process.argv.includes("--production");

const common = {
  bundle: true,
  metafile: true,
  write: false,
  minify: production,
  sourcemap: "external",
  sourceRoot: "../../dist/",
  legalComments: "none",
  logLevel: "warning",
};
const node = { ...common, platform: "node", format: "cjs", target: "node20", mainFields: ["module", "main"] };
const browser = { ...common, platform: "browser", target: "es2022", mainFields: ["browser", "module", "main"] };

const bundles = [
  { ...node, entryPoints: ["client/src/node.ts"], outfile: "dist/client.js", external: ["vscode"] },
  {
    ...browser,
    entryPoints: ["client/src/browser.ts"],
    outfile: "dist/browser-client.js",
    format: "cjs",
    external: ["vscode"],
  },
  {
    ...browser,
    entryPoints: ["server/src/main/worker.ts"],
    outfile: "dist/browser-server.js",
    format: "iife",
    inject: ["server/tools/browser-buffer.mjs"],
  },
  { ...node, entryPoints: ["server/src/main/cli.ts"], outfile: "dist/cli.js", banner: { js: "#!/usr/bin/env node" } },
  {
    ...node,
    entryPoints: ["test/e2e/suite/index.ts"],
    outfile: "out/e2e/index.cjs",
    external: ["vscode", "mocha"],
    minify: false,
  },
];

/** Writes one bundle, its map apart from it, and resolves to its metafile. */
async function bundle(options) {
  const { outputFiles, metafile } = await build(options);
  for (const { path, contents, text } of outputFiles) {
    const isMap = path.endsWith(".map");
    const target = isMap ? join("out", "maps", basename(path)) : path;
    const link = isMap || production ? "" : `//# sourceMappingURL=../out/maps/${basename(path)}.map\n`;
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, link === "" ? contents : text + link);
  }
  return metafile;
}

/** Rule pages travel with the bundles, so that they open offline. */
async function copyPages() {
  for (const language of ["dockerfile", "compose"]) {
    const folder = join("server", "src", "rules", language);
    const target = join("dist", "docs", language);
    await mkdir(target, { recursive: true });
    const pages = (await readdir(folder)).filter((name) => name.endsWith(".md"));
    await Promise.all(pages.map((page) => copyFile(join(folder, page), join(target, page))));
  }
}

/** The licences of every package that went into dist/, as they demand. */
async function writeNotices(metafiles) {
  const inputs = metafiles.flatMap(({ inputs }) => Object.keys(inputs));
  const homes = new Set(
    inputs.map((path) => /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0]).filter(Boolean),
  );
  const notices = await Promise.all([...homes].sort().map(notice));
  await writeFile("dist/NOTICES.txt", notices.join("\n\n"));
}

async function notice(home) {
  const { name, version, license } = JSON.parse(await readFile(join(home, "package.json"), "utf8"));
  const file = (await readdir(home)).find((entry) => /^licen[cs]e/i.test(entry));
  const text = file ? await readFile(join(home, file), "utf8") : "";
  return `${name} ${version} (${license})\n\n${text.trim()}\n`;
}

await rm("dist", { recursive: true, force: true });
const metafiles = await Promise.all(bundles.map(bundle));
await copyPages();
await writeNotices(metafiles.slice(0, -1));
await chmod("dist/cli.js", 0o755);
const merged = (part) => Object.assign({}, ...metafiles.map((metafile) => metafile[part]));
await writeFile("out/meta.json", JSON.stringify({ inputs: merged("inputs"), outputs: merged("outputs") }));
