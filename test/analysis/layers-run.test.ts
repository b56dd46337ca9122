import assert from "node:assert/strict";
import { checkRows, lastFiles, modelOf } from "./layer-table.ts";

// The rows of "working directories", "how a script runs" and "mounts" were built with Docker 28.5.2, and the model was held
// against the images.

describe("layers: working directories", () => {
  checkRows([
    [
      "WORKDIR makes what is missing",
      "WORKDIR /p/q",
      "/p yes folder root:root 755",
      "/p/q yes folder root:root 755 @WORKDIR",
    ],
    ["for the user in force", "USER nobody\nWORKDIR /p/q", "/p yes nobody:", "/p/q yes nobody:"],
    [
      "and leaves what is there",
      "RUN mkdir -p /p && chown nobody /p\nWORKDIR /p/q",
      "/p yes nobody:root @RUN",
      "/p/q yes root:root",
    ],
    [
      "relative to the one before",
      "WORKDIR /a\nWORKDIR b/c\nWORKDIR ../d\nCOPY a.txt .",
      "/a/b/c yes folder",
      "/a/b/d/a.txt yes file",
    ],
    ["with a variable", "ENV H=/data\nWORKDIR ${H}/in", "/data/in yes folder"],
    [
      "nobody knows where",
      "FROM nobody/knows\nCOPY a.txt .\nRUN touch b",
      "/?base/a.txt yes file",
      "/?base/b yes file",
      "/a.txt unknown",
    ],
    ["nobody knows where, behind a variable", "ARG D\nWORKDIR $D\nCOPY a.txt .", "/?0.2/a.txt yes file"],
    ["a volume makes nothing", "VOLUME /data/x", "/data no", "/data/x no"],
  ]);
});

describe("layers: how a script runs", () => {
  checkRows([
    [
      "cd",
      "WORKDIR /w\nRUN mkdir a b && cd a && touch 1 && (cd ../b && touch 2) && touch 3",
      "/w/a/1 yes",
      "/w/b/2 yes",
      "/w/a/3 yes",
      "/w/1 no",
    ],
    [
      "groups and pipes",
      "RUN (mkdir /s; cd /s; touch x) | cat; mkdir /g; { cd /g; touch y; }; touch z",
      "/s/x yes",
      "/g/y yes",
      "/g/z yes",
      "/z no",
    ],
    ["each RUN starts from WORKDIR", "WORKDIR /w\nRUN cd /tmp\nRUN touch x", "/w/x yes", "/tmp/x no"],
    [
      "branches, tests and loops may",
      "RUN if [ -f /n ]; then touch /a; else touch /b; fi; [ -d /etc ] && touch /d || touch /e; for i in 1 2; do touch /f; done",
      "/a unknown ?create",
      "/b unknown",
      "/d unknown",
      "/e unknown",
      "/f unknown",
      "/g no",
    ],
    ["what stands behind || may", "RUN test -f /x || touch /y; touch /z", "/y unknown", "/z yes"],
    [
      "functions, when they are called",
      "RUN f() { mkdir -p /made && touch /made/x; }; g() { rm -rf /made; }; f",
      "/made/x yes",
    ],
    [
      "variables of the build and of the script",
      'ARG V=1.2\nENV D=/opt/app\nRUN mkdir -p "$D/$V" && W=/srv/w && mkdir $W && touch ${W}/x "${D}"/y',
      "/opt/app/1.2 yes",
      "/srv/w/x yes",
      "/opt/app/y yes",
    ],
    [
      "substitutions run first, in a shell of their own",
      "WORKDIR /w\nRUN echo $(mkdir sub && cd sub && echo 1) && touch t",
      "/w/sub yes",
      "/w/t yes",
    ],
    ["quoted words", "RUN mkdir -p /a/b && touch \"/a/b/c d\" /a/b/'q'", "/a/b/q yes"],
    ["heredocs", "RUN <<EOF\nmkdir /h\ncd /h\ntouch x\nEOF", "/h/x yes file"],
    [
      "programs that nobody can see into",
      "COPY a.txt /app/\nRUN /app/run.sh",
      "/app/a.txt unknown @COPY ?unknown",
      "/made unknown ?unknown",
    ],
    [
      "programs that write nothing",
      "COPY a.txt /app/\nRUN cat /app/a.txt | grep x && echo done",
      "/app/a.txt yes",
      "/made no",
    ],
    ["ordinary programs leave system folders alone", "RUN node build.js", "/srv/x unknown", "/bin/bash no"],
    ["text that no one can read", 'FROM alpine:3.22\nSHELL ["/usr/bin/perl", "-e"]\nRUN mkdir "x"', "/x unknown"],
    [
      "scripts for shells of their own",
      "WORKDIR /w\nRUN sh -c 'mkdir in && cd in && touch x' && touch y\nRUN bash <<EOF\ntouch z\nEOF",
      "/w/in/x yes",
      "/w/y yes",
      "/w/z yes",
    ],
    ["exec form", 'RUN ["mkdir", "/a", "$B"]\nRUN ["sh", "-c", "cd /a && touch b"]', "/a yes folder", "/a/b yes file"],
    ["a cd that nobody can follow", "WORKDIR /w\nRUN cd $X && touch y", "/w/y no", "/?0.2/y yes"],
  ]);
});

describe("layers: mounts", () => {
  checkRows([
    ["nothing of a cache mount stays", "RUN --mount=type=cache,target=/c/d touch /c/d/x /y", "/c/d/x no", "/y yes"],
    [
      "a relative target",
      "WORKDIR /w\nRUN --mount=type=cache,target=.cache touch .cache/x y",
      "/w/.cache/x no",
      "/w/y yes",
    ],
    [
      "bind and secret mounts",
      "RUN --mount=target=/src,rw --mount=type=secret,id=a,target=/s/x cp /src/a.txt /src/b && cat /s/x > /y",
      "/src/b no",
      "/y yes",
    ],
    ["a target that a variable hides", "ARG C\nRUN --mount=type=cache,target=$C touch /x", "/x unknown ?create"],
  ]);
});

describe("layers: packages", () => {
  checkRows([
    [
      "apt's lists",
      "FROM debian:13\nRUN apt-get update && apt-get install -y nginx",
      "/var/lib/apt/lists/x unknown",
      "/etc/nginx unknown",
      "/srv/x no",
    ],
    [
      "a program comes with a package of its name",
      "FROM debian:13-slim\nRUN apt-get update && apt-get install -y nginx",
      "/usr/bin/curl no",
      "/usr/bin/nginx unknown",
    ],
    [
      "and is not there without",
      "FROM debian:13-slim\nRUN apt-get update && apt-get install -y curl",
      "/usr/bin/curl unknown ?unknown",
    ],
    [
      "npm works in its folder",
      "WORKDIR /app\nRUN npm ci",
      "/app/node_modules unknown",
      "/root/.npm/x unknown",
      "/srv/x no",
    ],
  ]);
});

describe("layers: bases and stages", () => {
  checkRows([
    ["an empty base has nothing", "FROM scratch\nCOPY a.txt /bin/a", "/bin yes folder @COPY", "/etc no", "/bin/a yes"],
    [
      "a distribution has its folders, and no others",
      "FROM debian:13",
      "/etc yes folder",
      "/app no",
      "/opt/x no",
      "/etc/x unknown",
      "/usr/bin/curl no",
    ],
    ["of other images only the root is known", "FROM nobody/knows", "/ yes folder", "/etc unknown", "/app unknown"],
    [
      "a stage goes on where its base ended",
      "FROM alpine:3.22 AS base\nWORKDIR /app\nRUN touch x y && chown nobody x\nFROM base\nRUN rm y && touch z",
      "/app/x yes nobody:root",
      "/app/y no",
      "/app/z yes",
    ],
    ["of Windows nothing is known", "FROM mcr.microsoft.com/windows/nanoserver:ltsc2022\nCOPY a.txt /x", "/x unknown"],
    ["a trigger does nothing here", "ONBUILD COPY a.txt /x", "/x no"],
  ]);
});

describe("layers: effects", () => {
  const effects = (text: string) => {
    const model = modelOf(text);
    const files = lastFiles(model);
    return model.instructions
      .flatMap((own) => own.trigger ?? own)
      .flatMap((each) =>
        files
          .effectsOf(each)
          .map(
            ({ kind, path, reach, certainty, range }) =>
              `${kind} ${path} ${reach} ${certainty}: ${model.text.slice(range.start, range.end)}`,
          ),
      );
  };

  it("come in order, each with the command or word that does it", () => {
    assert.deepEqual(effects("WORKDIR /w\nRUN mkdir a && chown app a && rm -rf a || true\nCOPY a.txt ."), [
      "create /w self sure: WORKDIR /w",
      "create /w/a self sure: mkdir a",
      "change /w/a self sure: chown app a",
      "remove /w/a tree sure: rm -rf a",
      "create /w/a.txt self sure: a.txt",
    ]);
  });

  it("are none for what is there already", () => {
    assert.deepEqual(effects("WORKDIR /w\nWORKDIR /w\nENV a=b\nRUN mkdir -p /w"), ["create /w self sure: WORKDIR /w"]);
  });

  it("of a trigger come in the build that starts from the stage", () => {
    assert.deepEqual(effects("WORKDIR /w\nONBUILD COPY a.txt b/\nONBUILD RUN rm -rf b"), [
      "create /w self sure: WORKDIR /w",
      "create /w/b self sure: a.txt",
      "create /w/b contents may: a.txt",
      "create /w/b/a.txt self may: a.txt",
      "remove /w/b tree sure: rm -rf b",
    ]);
    assert.equal(lastFiles(modelOf("ONBUILD RUN touch /x")).stateOf("/x").exists, "no");
  });

  it("say which layer holds a path, and nothing when that is not sure", () => {
    const model = modelOf("COPY a.txt /x\nRUN chmod 600 /x\nCOPY b.txt /y\nRUN ./z");
    const files = lastFiles(model);
    const [, copy, chmod, later] = model.instructions;
    assert.equal(files.stateOf("/x", chmod).by, copy);
    assert.equal(files.stateOf("/x", later).changedBy[0], chmod);
    assert.equal(files.layerOf("/y"), undefined);
    assert.equal(lastFiles(modelOf("COPY a.txt /x\nRUN chmod 600 /x")).layerOf("/x")?.keyword, "RUN");
  });

  it("tell the state in front of an instruction", () => {
    const model = modelOf("WORKDIR /a\nCOPY a.txt .\nWORKDIR /b\nRUN rm /a/a.txt");
    const files = lastFiles(model);
    const at = (index: number) => model.instructions[index];
    assert.deepEqual(
      [2, 3, 4].map((index) => files.folderAt(at(index))),
      ["/a", "/a", "/b"],
    );
    assert.deepEqual(
      [2, 3, 4].map((index) => files.stateOf("/a/a.txt", at(index)).exists),
      ["no", "yes", "yes"],
    );
  });
});
