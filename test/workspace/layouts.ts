/** A folder to look at in the editor and on the command line. */
export interface Layout {
  readonly files: Readonly<Record<string, string | Uint8Array>>;
  /** The folder that is opened and in which the command line runs; absent: the topmost. */
  readonly at?: string;
  /** Files to open with a language, and to name on the command line; the others are found. */
  readonly named?: Readonly<Record<string, string>>;
  /** Paths of which findings are expected, from the opened folder, so that no layout agrees because nothing is found. */
  readonly found: readonly string[];
}

const all = "profile: all\n";
const dockerfile = "FROM node AS build\nMAINTAINER me\nRUN cd /x && npm install\nFROM debian AS last\nADD a.txt /b\n";
const services = "services:\n  web:\n    image: nginx\n    ports: [80:80]\n";
/** A Compose file with a service that builds from a folder. */
export const building = (context: string, rest = "") => `services:\n  web:\n    build: {context: ${context}${rest}}\n`;
const utf16 = (text: string) => new Uint8Array(Buffer.from(`\uFEFF${text}`, "utf16le"));

/** Odd folders, by what is odd about them. */
export const layouts: Readonly<Record<string, Layout>> = {
  "usual names": {
    files: { "hullwright.yaml": all, Dockerfile: dockerfile, "compose.yaml": services, "a.txt": "" },
    found: ["Dockerfile", "compose.yaml"],
  },
  "other usual names": {
    files: {
      "hullwright.yml": all,
      "api.Dockerfile": dockerfile,
      "Dockerfile-dev": dockerfile,
      "Dockerfile.prod": dockerfile,
      DOCKERFILE: dockerfile,
      Containerfile: dockerfile,
      "docker-compose.dev.yml": services,
      "api.compose.yaml": services,
    },
    found: [
      "Containerfile",
      "DOCKERFILE",
      "Dockerfile-dev",
      "Dockerfile.prod",
      "api.Dockerfile",
      "api.compose.yaml",
      "docker-compose.dev.yml",
    ],
  },
  "a mirror of Docker Hub that hullwright.yaml names": {
    files: {
      "hullwright.yaml": `${all}registryMirrors: {mirror.corp/hub: docker.io}\n`,
      Dockerfile: "FROM mirror.corp/hub/library/openjdk:21\nFROM mirror.corp/hub/library/debian\n",
      "compose.yaml": "services:\n  web:\n    image: mirror.corp/hub/library/nginx\n",
    },
    found: ["Dockerfile", "compose.yaml"],
  },
  "configurations of other linters": {
    files: {
      "hullwright.yaml": all,
      ".hadolint.yaml": "ignored: [DL4000]\nfailure-threshold: error\n",
      ".dclintrc": '{"rules": {"require-quotes-in-ports": 0}, "exclude": ["old"]}',
      Dockerfile: dockerfile,
      "compose.yaml": services,
      "old/compose.yaml": services,
      "old/Dockerfile": dockerfile,
      "a/package.json": '{"dclint": {"rules": {"no-version-field": 0}}}',
      "a/compose.yaml": `version: "3"\n${services}`,
      "b/dclint.config.js": "module.exports = {};",
      "b/compose.yaml": `version: "3"\n${services}`,
    },
    found: ["Dockerfile", "a/compose.yaml", "b/compose.yaml", "compose.yaml", "old/Dockerfile"],
  },
  "templates and source files about Dockerfiles": {
    files: {
      Dockerfile: dockerfile,
      "Dockerfile.j2": dockerfile,
      "Dockerfile.md": dockerfile,
      "dockerfile.ts": dockerfile,
      "Dockerfile.dockerignore": "a.txt\n",
    },
    found: ["Dockerfile"],
  },
  "a Compose file under an odd name with a target": {
    files: {
      "hullwright.yaml": all,
      Dockerfile: dockerfile,
      "deploy/mycompose-prod.yml": building("..", ", target: build"),
    },
    found: ["Dockerfile", "deploy/mycompose-prod.yml"],
  },
  "files that are no Compose files by their content": {
    files: { Dockerfile: dockerfile, "compose-chart.yaml": "kind: Chart\n", "decompose.yaml": building(".") },
    found: ["Dockerfile"],
  },
  overrides: {
    files: {
      "hullwright.yaml": all,
      "compose.yaml": "services:\n  web:\n    image: nginx\n    depends_on: [db]\n",
      "compose.override.yaml": "services:\n  db:\n    image: postgres\n",
      "mycompose-extra.yml": "services:\n  cache:\n    image: redis\n    depends_on: [web, db]\n",
    },
    found: ["compose.override.yaml", "compose.yaml", "mycompose-extra.yml"],
  },
  "includes of files with any name": {
    files: {
      "hullwright.yaml": all,
      "compose.yaml": "include: [infra/db.yml]\nservices:\n  web:\n    image: nginx\n    depends_on: [db]\n",
      "infra/db.yml": "services:\n  db:\n    image: postgres\n",
    },
    found: ["compose.yaml"],
  },
  "contexts that do not agree": {
    files: {
      "hullwright.yaml": all,
      "a/Dockerfile": dockerfile,
      "compose.yaml": "services:\n  a:\n    build: a\n  b:\n    build: {context: ., dockerfile: a/Dockerfile}\n",
    },
    found: ["a/Dockerfile", "compose.yaml"],
  },
  "excluded globs": {
    files: {
      "hullwright.yaml": `${all}exclude: [legacy, "*.old.yaml"]\n`,
      Dockerfile: dockerfile,
      "legacy/Dockerfile": dockerfile,
      "legacy/compose.yaml": building("..", ", target: build"),
      "compose.old.yaml": services,
    },
    found: ["Dockerfile"],
  },
  "nested configuration that excludes and sets levels": {
    files: {
      "hullwright.yaml": all,
      Dockerfile: dockerfile,
      "sub/hullwright.yaml": "exclude: [gen]\nrules: {maintainer-deprecated: off}\n",
      "sub/Dockerfile": dockerfile,
      "sub/gen/Dockerfile": dockerfile,
    },
    found: ["Dockerfile", "sub/Dockerfile"],
  },
  "nested configuration that is a root": {
    files: {
      "hullwright.yaml": `${all}exclude: [gen]\n`,
      "sub/hullwright.yaml": "root: true\nrules: {maintainer-deprecated: error}\n",
      "sub/Dockerfile": dockerfile,
      "sub/gen/Dockerfile": dockerfile,
      "gen/Dockerfile": dockerfile,
    },
    found: ["sub/Dockerfile", "sub/gen/Dockerfile"],
  },
  "configuration of hadolint": {
    files: { ".hadolint.yaml": "ignored: [DL4000]\noverride:\n  error: [DL3003]\n", Dockerfile: dockerfile },
    found: ["Dockerfile"],
  },
  "configuration above the folder": {
    files: { "hullwright.yaml": "rules: {maintainer-deprecated: error}\n", "sub/Dockerfile": dockerfile },
    at: "sub",
    found: ["Dockerfile"],
  },
  "what git ignores": {
    files: {
      ".git/HEAD": "",
      ".gitignore": "out/\n*.gen.Dockerfile\n",
      Dockerfile: dockerfile,
      "out/Dockerfile": dockerfile,
      "x.gen.Dockerfile": dockerfile,
      "node_modules/x/Dockerfile": dockerfile,
    },
    found: ["Dockerfile"],
  },
  "a folder of a repository, whose root builds it": {
    files: {
      ".git/HEAD": "",
      ".gitignore": "/api/out/\n",
      "hullwright.yaml": all,
      "compose.yaml": building("api", ", target: build"),
      "api/Dockerfile": dockerfile,
      "api/out/Dockerfile": dockerfile,
    },
    at: "api",
    found: ["Dockerfile"],
  },
  "a submodule that the repository around it builds": {
    files: {
      ".git/HEAD": "",
      "compose.yaml": building("api", ", target: build"),
      "api/.git": "gitdir: ../.git/modules/api\n",
      "api/Dockerfile": dockerfile,
    },
    at: "api",
    found: ["Dockerfile"],
  },
  "odd encodings": {
    files: {
      "hullwright.yaml": all,
      "bom.Dockerfile": `\uFEFF${dockerfile}`,
      "utf16.Dockerfile": utf16(dockerfile),
      "latin1.Dockerfile": new Uint8Array(Buffer.from(`# \u00e9t\u00e9\n${dockerfile}`, "latin1")),
      "crlf.Dockerfile": dockerfile.replaceAll("\n", "\r\n"),
      "binary.Dockerfile": new Uint8Array([70, 82, 0, 1]),
      "empty.Dockerfile": "",
    },
    found: ["bom.Dockerfile", "crlf.Dockerfile", "latin1.Dockerfile", "utf16.Dockerfile"],
  },
  "names with blanks and signs": {
    files: { "my app/Dockerfile": dockerfile, "a#b%20c/Dockerfile": dockerfile, "\u00fc/compose.yaml": services },
    found: ["a#b%20c/Dockerfile", "my app/Dockerfile", "\u00fc/compose.yaml"],
  },
  "build contexts with ignore files and manifests": {
    files: {
      "hullwright.yaml": all,
      "compose.yaml": building(".", ", dockerfile: docker/api.Dockerfile"),
      "docker/api.Dockerfile": "FROM node:22\nWORKDIR /app\nCOPY . .\nRUN npm install\nUSER node\n",
      "docker/api.Dockerfile.dockerignore": "node_modules\n",
      ".dockerignore": ".git\n",
      "package.json": "{}",
      "package-lock.json": "{}",
      ".npmrc": "fund=false\n",
      ".env": "TAG=1\n",
    },
    found: ["compose.yaml", "docker/api.Dockerfile"],
  },
  "files that only their user knows": {
    files: {
      "hullwright.yaml": all,
      "image.txt": dockerfile,
      "stack.yml": services,
      "Untitled-1": dockerfile,
      "compose.yaml": building(".", ", dockerfile: image.txt, target: build"),
    },
    named: { "image.txt": "dockerfile", "stack.yml": "yaml", "Untitled-1": "dockerfile" },
    found: ["Untitled-1", "compose.yaml", "image.txt", "stack.yml"],
  },
  "a file outside of the folder": {
    files: {
      "hullwright.yaml": all,
      "here/Dockerfile": dockerfile,
      "there/Dockerfile": dockerfile,
      "there/mycompose-prod.yml": building(".", ", target: build"),
      "compose.yaml": building("there"),
    },
    at: "here",
    named: { "../there/Dockerfile": "dockerfile" },
    found: ["../there/Dockerfile", "Dockerfile"],
  },
};
