import { type NameRow, namesOf } from "../name-rows.ts";

/** Programs that `buildpack-deps` brings, on which full official images stand, and their slim variants do not. */
const fullRows: readonly NameRow[] = [
  {
    names:
      "ar autoconf automake bzip2 c++ cc curl file g++ gcc git hg ld make patch python python3 ssh svn unzip wget xz",
    source: "https://github.com/docker-library/buildpack-deps (curl, scm and full variants)",
  },
  {
    names: "convert identify imagemagick mysql_config pg_config pkg-config",
    source: "https://github.com/docker-library/buildpack-deps (development packages of the full variant)",
  },
  { names: "node-gyp", source: "https://github.com/nodejs/node-gyp#installation (needs python3, make and a compiler)" },
];

/** Package managers that may compile what they install. */
const compilingRows: readonly NameRow[] = [
  { names: "pip", source: "https://pip.pypa.io/en/stable/reference/build-system/" },
  { names: "npm yarn pnpm", source: "https://docs.npmjs.com/cli/v11/using-npm/scripts#npm-install (node-gyp rebuild)" },
  { names: "gem bundle", source: "https://guides.rubygems.org/gems-with-extensions/" },
  { names: "cargo", source: "https://doc.rust-lang.org/cargo/commands/cargo-install.html" },
];

const full = namesOf(fullRows);
const compiling = namesOf(compilingRows);

/** True for programs that slim variants of the official images leave out. `program`: without its folder. */
export function isOnlyInFullImages(program: string): boolean {
  return full.has(program);
}

/** True for package managers that may compile what they install from source. */
export function compilesPackages(manager: string): boolean {
  return compiling.has(manager);
}
