import assert from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { withoutPictures } from "../../server/tools/pictures.ts";
import { deprecated, folderWith, removeFolders } from "./folders.ts";
import { bundledFolder } from "./processes.ts";

const { version, files } = JSON.parse(readFileSync("package.json", "utf8")) as {
  version: string;
  files: readonly string[];
};

/** npm without a network: whatever it asked for would fail. */
function npm(args: readonly string[], cwd: string): string {
  const env = { ...process.env, npm_config_registry: "http://127.0.0.1:9/", npm_config_cache: join(cwd, ".npm") };
  const options = { cwd, env, encoding: "utf8", shell: process.platform === "win32" } as const;
  return execFileSync("npm", [...args, "--offline", "--no-audit", "--no-fund", "--loglevel=error"], options);
}

describe("the npm package", () => {
  after(removeFolders);

  it("holds what is needed and no more, and runs where nothing else is installed", async function () {
    this.timeout(60_000);
    const stage = folderWith({});
    for (const name of ["package.json", "README.md", "CHANGELOG.md", "LICENSE", "docs", "server/src/rules"])
      cpSync(name, join(stage, name), { recursive: true });
    cpSync(await bundledFolder(), join(stage, "dist"), { recursive: true });
    writeFileSync(join(stage, "dist", "NOTICES.txt"), "");
    const names = namesIn(JSON.parse(npm(["pack", "--ignore-scripts", "--json"], stage)) as Packed);
    const foreign = names.filter((name) => !allowed.some((pattern) => pattern.test(name)));
    assert.deepEqual(foreign, []);
    assert.ok(names.includes("dist/cli.js") && names.includes("dist/docs/compose/missing-digest.md"));
    const cwd = folderWith({ Dockerfile: deprecated });
    npm(["install", "--prefix", cwd, join(stage, `hullwright-${version}.tgz`)], stage);
    const run = (...args: string[]) =>
      spawnSync(process.execPath, [join(cwd, "node_modules", "hullwright", "dist", "cli.js"), ...args], {
        cwd,
        encoding: "utf8",
      });
    assert.ok(existsSync(join(cwd, "node_modules", ".bin", "hullwright")));
    assert.equal(run("--version").stdout, `${version}\n`);
    assert.match(run("rules", "DL4000").stdout, /^# maintainer-deprecated\n/);
    assert.equal(run("lint").status, 1);
    assert.match(run("lint", "--fix").stdout, /1 problem fixed/);
    assert.match(readFileSync(join(cwd, "Dockerfile"), "utf8"), /^LABEL /m);
  });

  it("names files that are there", () => {
    for (const name of files.filter((each) => !each.startsWith("dist/") && !each.includes("*")))
      assert.ok(existsSync(name), name);
  });
});

describe("the pictures of the README", () => {
  const readme = readFileSync("README.md", "utf8");

  it("are in the npm package, and not asked for by a VSIX", () => {
    const pictures = [...readme.matchAll(/!\[[^\]]*\]\(([^)]+)\)/g)].map(([, path = ""]) => path);
    assert.ok(pictures.length >= 2);
    for (const path of pictures) assert.ok(existsSync(path) && files.includes("docs/images/*.png"), path);
    assert.doesNotMatch(withoutPictures(readme), /!\[/);
    assert.match(withoutPictures(readme), /and for CI\.\n\n- \*\*Fixes/);
  });
});

/** npm 10 prints a list, later ones a map by name. */
type Packed = readonly PackedOne[] | Readonly<Record<string, PackedOne>>;

function namesIn(packed: Packed): readonly string[] {
  return Object.values(packed).flatMap((one: PackedOne) => one.files.map(({ path }) => path));
}

interface PackedOne {
  readonly files: readonly { readonly path: string }[];
}

const allowed = [
  /^(?:package\.json|README\.md|CHANGELOG\.md|LICENSE)$/,
  /^docs\/(?:ci\.md|hullwright\.schema\.json|images\/[\w-]+\.png)$/,
  /^dist\/(?:cli\.js|NOTICES\.txt|docs\/(?:dockerfile|compose)\/[\w-]+\.md)$/,
];
