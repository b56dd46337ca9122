import assert from "node:assert/strict";
import { type PackageCall, packageCalls } from "../../server/src/knowledge/packages/package-calls.ts";
import { parseShell } from "../../server/src/syntax/shell.ts";
import { traced } from "../../server/src/syntax/traced.ts";

function calls(text: string): readonly PackageCall[] {
  return packageCalls(parseShell(traced(text, 0), "posix"));
}

function call(text: string): PackageCall {
  const [found] = calls(text);
  assert.ok(found, `no call in ${text}`);
  return found;
}

/** "install: nginx@1.2 (file) | --yes --target-release=x" */
function show(text: string): string {
  const { action, packages, options } = call(text);
  const names = packages.map(
    ({ name, version, kind }) => (name ?? `(${kind})`) + (version === undefined ? "" : `@${version}`),
  );
  const given = options.map(({ name, value }) => (value === undefined ? name : `${name}=${value}`));
  return [`${action}:`, ...names, ...(given.length > 0 ? ["|", ...given] : [])].join(" ");
}

function cases(title: string, table: Record<string, string>): void {
  describe(`package calls: ${title}`, () => {
    for (const [text, expected] of Object.entries(table))
      it(text, () => {
        assert.equal(show(text), expected);
      });
  });
}

cases("apt", {
  "apt-get install -y a b": "install: a b | --yes",
  "apt-get -qqy install a": "install: a | --quiet --quiet --yes",
  "apt-get -yq --no-install-recommends install a=1.2.* b/sid c:arm64=2":
    "install: a@1.2.* b c@2 | --yes --quiet --no-install-recommends",
  "apt install -t bookworm-backports g++ -o Dpkg::Options::=--force-confold x":
    "install: g++ x | --target-release=bookworm-backports --option=Dpkg::Options::=--force-confold",
  "apt-get install -t=stable -q=2 x": "install: x | --target-release=stable --quiet=2",
  "apt-get install -tstable --target-release sid x": "install: x | --target-release=stable --target-release=sid",
  'apt-get install -y $PKGS nginx=$V "php${V}-cli"': "install: (unknown) nginx@$V (unknown) | --yes",
  "apt-get install ./x.deb /tmp/y.deb z.deb": "install: (file) (file) (file)",
  "apt-get install -y -- a": "install: a | --yes",
  "apt-get update -qq": "update: | --quiet --quiet",
  "apt-get dist-upgrade -y": "upgrade: | --yes",
  "apt-get purge -y --auto-remove gcc": "remove: gcc | --yes --auto-remove",
  "apt-get clean": "clean:",
  "apt-get download x": "other:",
  "aptitude install -R x": "install: x | --no-install-recommends",
});

cases("apk", {
  "apk add --no-cache --virtual .build-deps gcc musl-dev": "install: gcc musl-dev | --no-cache --virtual=.build-deps",
  "apk add -U -t .deps -X https://mirror.example/edge 'nodejs=~18' python3=3.12.3-r0 'a>1' b@edge":
    "install: nodejs@=~18 python3@3.12.3-r0 a@>1 b | --update-cache --virtual=.deps --repository=https://mirror.example/edge",
  "apk --update add curl": "install: curl | --update-cache",
  "apk del .build-deps": "remove: (group)",
  "apk add -uU x": "install: x | --upgrade --update-cache",
});

cases("dnf, yum, zypper", {
  "yum -y install httpd-2.4.6 java-11-openjdk gcc-toolset-12 java-1.8.0-openjdk glibc-2.17-307.el7":
    "install: httpd@2.4.6 java-11-openjdk gcc-toolset-12 java-1.8.0-openjdk glibc@2.17-307.el7 | --assumeyes",
  "dnf install -y --setopt install_weak_deps=False --enablerepo=epel @development":
    "install: (group) | --assumeyes --setopt=install_weak_deps=False --enablerepo=epel",
  "microdnf install -y --nodocs https://x.example/y.rpm z.rpm": "install: (url) (file) | --assumeyes --nodocs",
  "yum update -y": "upgrade: | --assumeyes",
  "yum groupinstall -y 'Development Tools'": "install: Development Tools | --assumeyes",
  "dnf group install x": "install: x",
  "dnf clean all": "clean:",
  "zypper -n -R /mnt in -t pattern --repo x git 'vim>=9'":
    "install: git vim@>=9 | --non-interactive --root=/mnt --type=pattern --repo=x",
  "tdnf install -y x": "install: x | --assumeyes",
});

cases("pip", {
  "pip install --no-cache-dir -r requirements.txt": "install: | --no-cache-dir --requirement=requirements.txt",
  "pip3.11 install -U --index-url https://pypi.example/simple flask==3.0 'django>=4,<5' requests[socks]==2.1 uvicorn":
    "install: flask@3.0 django@>=4,<5 requests@2.1 uvicorn | --upgrade --index-url=https://pypi.example/simple",
  "python3 -m pip install --trusted-host pypi.example x": "install: x | --trusted-host=pypi.example",
  "uv pip install --system x": "install: x | --system",
  "pip install -e . git+https://x.example/y.git ./z pkg.whl 'a @ https://x.example/a.whl' .":
    "install: (url) (file) (file) a (file) | --editable=.",
  'pip install \'x; python_version<"3.8"\' "y==$V"': "install: x y@$V",
  "pip cache purge": "clean:",
  "pip uninstall -y x": "remove: x | --yes",
});

cases("npm, yarn, pnpm", {
  "npm install --registry https://registry.example -g pm2@5 @vue/cli@^5.0.0 @a/b typescript@latest":
    "install: pm2@5 @vue/cli@^5.0.0 @a/b typescript@latest | --registry=https://registry.example --global",
  "npm ci --omit dev": "install: | --omit=dev",
  "npm i": "install:",
  "npm install ./x file:../y user/repo github:u/r https://x.example/y.tgz z.tgz":
    "install: (file) (file) (url) (url) (url) (file)",
  "npm --prefix /app install": "install: | --prefix=/app",
  "npm cache clean --force": "clean: | --force",
  "npm run build": "other:",
  "npm update": "upgrade:",
  yarn: "install:",
  "yarn --frozen-lockfile --network-timeout 100000": "install: | --frozen-lockfile --network-timeout=100000",
  "yarn global add a@1": "install: a@1",
  "yarn build": "other:",
  "pnpm add -g --filter web a": "install: a | --global --filter=web",
  "corepack pnpm install --frozen-lockfile": "install: | --frozen-lockfile",
});

cases("gem, bundle, go, cargo, composer", {
  "gem install rails -v 7.1.0 --no-document": "install: rails@7.1.0 | --version=7.1.0 --no-document",
  "gem install rails:7.1 bundler --source https://gems.example":
    "install: rails@7.1 bundler | --source=https://gems.example",
  "bundle install --jobs 4 --without development": "install: | --jobs=4 --without=development",
  bundle: "install:",
  "go install -ldflags '-s -w' -tags=x example.com/x/cmd@v1.2.3 ./...":
    "install: example.com/x/cmd@v1.2.3 (file) | -ldflags=-s -w -tags=x",
  "go get -u example.com/x": "install: example.com/x | -u",
  "go build -o /x ./cmd": "other: | -o=/x",
  "go clean -modcache": "clean: | -modcache",
  "cargo install ripgrep --version 14.1.0 --locked --features a":
    "install: ripgrep@14.1.0 | --version=14.1.0 --locked --features=a",
  "cargo install a@1.2 b@=3 --git https://x.example/y": "install: a@1.2 b@3 | --git=https://x.example/y",
  "composer require -n monolog/monolog:^2.0 -d /app":
    "install: monolog/monolog@^2.0 | --no-interaction --working-dir=/app",
  "php /usr/bin/composer.phar install --no-dev": "install: | --no-dev",
});

describe("package calls: in scripts", () => {
  const names = (text: string) => calls(text).map(({ program, subcommand }) => `${program} ${subcommand}`.trim());

  it("finds each call of a chain", () => {
    const text = "apt-get update && apt-get install -y a b && rm -rf /var/lib/apt/lists/*";
    assert.deepEqual(names(text), ["apt-get update", "apt-get install"]);
  });

  it("finds those of branches, loops and substitutions", () => {
    assert.deepEqual(
      names(
        "if x; then apk add a; else apt-get install b; fi; for p in c d; do pip install $p; done; x=$(npm root -g)",
      ),
      ["apk add", "apt-get install", "pip install", "npm root"],
    );
  });

  it("reads scripts in the manner of docker-library", () => {
    const text =
      "set -eux; \\\n\tapt-get update; \\\n\tapt-get install -y --no-install-recommends \\\n\t\tca-certificates \\\n\t\twget=1 \\\n\t; \\\n\trm -rf /var/lib/apt/lists/*; \\\n\tapk add --no-cache --virtual .x $PHPIZE_DEPS";
    assert.deepEqual(names(text), ["apt-get update", "apt-get install", "apk add"]);
    assert.deepEqual(
      calls(text)[1]?.packages.map(({ name }) => name),
      ["ca-certificates", "wget"],
    );
  });

  it("looks through sudo, env, assignments and other shells, and leaves mere text alone", () => {
    assert.deepEqual(
      names(
        "sudo -E apt-get install x; DEBIAN_FRONTEND=noninteractive /usr/bin/apt-get install y; env A=b pip install z",
      ),
      ["apt-get install", "apt-get install", "pip install"],
    );
    assert.deepEqual(names("sh -c \"apt-get install x\"; su -c 'pip install y' app"), [
      "apt-get install",
      "pip install",
    ]);
    assert.equal(call('sh -c "apt-get install x"').withOption("-y")?.newText, " -y");
    assert.equal(
      call("DEBIAN_FRONTEND=noninteractive apt-get install y").command.assignments[0]?.value,
      "noninteractive",
    );
    assert.deepEqual(
      names('sh -c "$TEXT"; echo apt-get install; which npm; apt-get; python app.py; uv sync; command -v yarn'),
      [],
    );
  });

  it("knows that xargs adds packages", () => {
    assert.deepEqual(
      call("cat list | xargs -r apt-get install -y").packages.map(({ kind }) => kind),
      ["unknown"],
    );
  });

  it("leaves redirections out", () => {
    assert.equal(show("apt-get install -y a > /dev/null 2>&1"), "install: a | --yes");
  });
});

describe("package calls: questions that rules ask", () => {
  it("names the place for another option", () => {
    const place = (text: string) => `${text.slice(0, call(text).head.range.end)}|`;
    assert.equal(place("apt-get -q install a"), "apt-get -q install|");
    assert.equal(place("yarn global add x"), "yarn global add|");
    assert.equal(place("python3 -m pip install x"), "python3 -m pip install|");
    assert.equal(place("yarn"), "yarn|");
  });

  it("knows when no question is asked", () => {
    for (const text of [
      "apt-get install -y x",
      "apt-get -qq install x",
      "apt-get install -q=2 x",
      "apt-get --assume-yes install x",
      "apt-get install --force-yes x",
      "apt-get -o APT::Get::Assume-Yes=true install x",
      "yum -y install x",
      "dnf install --assumeyes x",
      "zypper -n in x",
      "zypper in -y x",
    ]) {
      assert.equal(call(text).assumesYes, true, text);
    }
    for (const text of [
      "apt-get install x",
      "apt-get -q install x",
      "apt-get install --yes=false x",
      "dnf install x",
      "zypper in -n x",
    ]) {
      assert.equal(call(text).assumesYes, false, text);
    }
  });

  it("finds options under any name, and apt's settings", () => {
    const apt = call("apt-get install --assume-yes -o apt::install-recommends=false -o A=b x");
    assert.equal(apt.has("-y"), true);
    assert.equal(apt.has("--no-install-recommends"), false);
    assert.equal(apt.setting("APT::Install-Recommends"), "false");
    assert.equal(apt.valueOf("-o"), "A=b");
    assert.equal(call("pip install --no-cache-dir x").has("--no-cache-dir"), true);
    assert.equal(call("apk --no-cache add x").has("--no-cache"), true);
  });

  it("says when a variable may hold options", () => {
    for (const text of ["apt-get $OPTS install x", "apt-get install $APT_FLAGS x", "apt-get ${A} install x"])
      assert.equal(call(text).unknownOptions, true, text);
    for (const text of ["apt-get install $PKGS", "apt-get -t $X install x"])
      assert.equal(call(text).unknownOptions, false, text);
  });
});
