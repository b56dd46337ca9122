import assert from "node:assert/strict";
import { checkRows, context, lastFiles, modelOf } from "./layer-table.ts";

// Each row but those of "nobody knows" was built with Docker 28.5.2 (BuildKit), and the model was held against the image.

describe("layers: where COPY puts files", () => {
  checkRows([
    ["a file to a name", "COPY a.txt /x", "/x yes file root:root <a.txt @COPY", "/x/a.txt no", "/y no"],
    ["a file into a folder that is made", "COPY a.txt /x/", "/x yes folder root:root", "/x/a.txt yes file <a.txt"],
    ["a file to a name far down", "COPY a.txt /p/q/x", "/p yes folder @COPY", "/p/q yes folder", "/p/q/x yes file"],
    [
      "a file into the working directory that is there",
      "WORKDIR /app\nCOPY a.txt /app",
      "/app yes folder @WORKDIR",
      "/app/a.txt yes file @COPY",
    ],
    ["a file into a folder of the base", "COPY a.txt /etc", "/etc/a.txt yes file", "/etc yes folder"],
    [
      "a file into a folder that a RUN made",
      "RUN mkdir -p /srv/www/html\nCOPY a.txt /srv/www",
      "/srv/www/a.txt yes file",
    ],
    ["a file to a name that a file has", "COPY a.txt /x\nCOPY b.txt /x", "/x yes file <b.txt"],
    ["two files to a name: the last one stays", "COPY a.txt b.txt /x", "/x yes file <b.txt", "/x/a.txt no"],
    ["two files into a folder", "COPY a.txt b.txt /x/", "/x/a.txt yes file", "/x/b.txt yes file"],
    [
      "two files into the working directory",
      "WORKDIR /w\nCOPY a.txt b.txt .",
      "/w/a.txt yes <a.txt",
      "/w/b.txt yes <b.txt",
    ],
    ["a file to a relative name", "WORKDIR /w\nCOPY a.txt sub/b", "/w/sub yes folder", "/w/sub/b yes file <a.txt"],
    ["a pattern that takes one file", "COPY a*.txt /x", "/x yes file <a.txt"],
    ["a pattern that takes two files", "COPY *.txt /x/", "/x/a.txt yes", "/x/b.txt yes", "/x/run.sh no"],
    ["a pattern with folders in front", "COPY */*.conf /x/", "/x/c.conf yes file <conf/c.conf"],
    [
      "a folder: what is in it",
      "COPY dir /x",
      "/x yes folder",
      "/x/one yes file <dir/one",
      "/x/sub yes folder",
      "/x/sub/two yes",
      "/x/dir no",
    ],
    ["a folder with a slash", "COPY dir/ /x/", "/x/one yes", "/x/.hidden yes"],
    ["a folder and a file", "COPY dir a.txt /x/", "/x/one yes", "/x/a.txt yes"],
    ["a pattern that takes a folder", "COPY con* /x/", "/x/c.conf yes <conf/c.conf", "/x/conf no"],
    [
      "all of the context, without what is ignored",
      "WORKDIR /src\nCOPY . .",
      "/src/dir/sub/two yes",
      "/src/secret.env no",
      "/src/nothing no",
    ],
    [
      "what --exclude leaves out",
      "COPY --exclude=sub --exclude=.hidden dir /x",
      "/x/one yes",
      "/x/sub/two no",
      "/x/.hidden no",
    ],
    ["a destination with a variable", "ENV D=/data\nCOPY a.txt $D/", "/data/a.txt yes"],
    ["a JSON array", 'COPY ["a.txt", "/d/"]', "/d/a.txt yes", "/x no"],
    ["a small keyword, and lines that go on", "copy \\\n  # why\n  a.txt \\\n  /x/", "/x/a.txt yes file"],
    ["heredocs", "COPY <<a.cfg <<b.cfg /x/\n1\na.cfg\n2\nb.cfg", "/x/a.cfg yes file", "/x/b.cfg yes file"],
    ["a heredoc to a name", "COPY --chmod=600 <<E /x/y\n1\nE", "/x/y yes file root:root 600", "/x yes folder 600"],
    [
      "a folder that is replaced from a link of the base",
      "COPY a.txt /var/run/",
      "/run/a.txt yes file",
      "/var/run/a.txt yes",
    ],
  ]);
});

describe("layers: whom copied files belong to", () => {
  checkRows([
    ["the folders on the way too", "COPY --chown=nobody a.txt /p/q/x", "/p yes nobody:", "/p/q/x yes nobody:"],
    ["a number is user and group", "COPY --chown=1000 dir /p/", "/p/one yes 1000:1000", "/p yes 1000:1000"],
    ["user and group", "COPY --chown=app:web a.txt /p", "/p yes app:web"],
    ["zero is root", "COPY --chown=0:0 a.txt /p", "/p yes root:root"],
    ["a variable with a value", "ARG U=app\nCOPY --chown=$U:$U a.txt /p", "/p yes app:app"],
    ["a variable without one", "ARG U\nCOPY --chown=$U a.txt /p", "/p yes :"],
    [
      "the mode holds for the folders on the way",
      "COPY --chmod=640 a.txt /p/x",
      "/p/x yes file 640",
      "/p yes folder 640",
    ],
    ["root whoever the user is", "USER nobody\nCOPY a.txt /p/x", "/p/x yes root:root"],
    [
      "a folder that was there keeps its owner",
      "RUN mkdir /p && chown nobody /p\nCOPY --chown=app a.txt /p/",
      "/p yes nobody:root",
      "/p/a.txt yes app:",
    ],
  ]);
});

describe("layers: ADD", () => {
  checkRows([
    ["a file", "ADD a.txt /x", "/x yes file <a.txt"],
    [
      "an archive that may be unpacked",
      "ADD arch.tar.gz /x/",
      "/x yes folder",
      "/x/arch.tar.gz unknown",
      "/x/one unknown",
    ],
    ["a download into a folder", "ADD https://example.com/v1/tool?x=1 /opt/", "/opt/tool yes file"],
    ["a download to a name", "ADD https://example.com/tool /srv/t", "/srv/t yes file"],
    ["a repository", "ADD https://github.com/o/r.git /src/", "/src unknown", "/src/README.md unknown"],
  ]);
});

describe("layers: COPY --from", () => {
  const built =
    "FROM alpine:3.22 AS build\nWORKDIR /out\nRUN mkdir bin && echo 1 > bin/app && chmod 755 bin/app\nCOPY dir lib\n";
  checkRows([
    [
      "a folder of a stage",
      `${built}FROM alpine:3.22\nCOPY --from=build /out /srv/`,
      "/srv/bin/app yes file 755",
      "/srv/lib/sub/two yes file <dir/sub/two",
      "/srv/nothing no",
    ],
    [
      "a file of a stage",
      `${built}FROM scratch\nCOPY --from=build /out/bin/app /app`,
      "/app yes file </out/bin/app",
      "/app/app no",
      "/out no",
    ],
    [
      "a relative source starts from the root",
      `${built}FROM scratch\nCOPY --from=build out/bin/app /`,
      "/app yes file",
    ],
    [
      "the stage by its number, into itself",
      `${built}FROM scratch\nCOPY --from=0 /out/ /`,
      "/bin/app yes file",
      "/lib yes folder",
    ],
    [
      "what the stage may not have",
      `${built}RUN ./make-it\nFROM scratch\nCOPY --from=build /out/dist /dist`,
      "/dist unknown",
      "/dist/x unknown",
    ],
    [
      "owners of the other stage stay (seen with Docker 28), but for the folder that is made",
      `FROM alpine:3.22 AS s\nRUN mkdir /d && touch /d/f && chown -R nobody /d\nFROM scratch\nCOPY --from=s /d/f /f\nCOPY --from=s /d /e`,
      "/f yes nobody:root",
      "/e yes root:root",
      "/e/f yes nobody:root",
    ],
    [
      "an image of which nothing is known",
      "COPY --from=golang:1.25 /usr/local/go /go",
      "/go unknown",
      "/go/bin unknown",
    ],
  ]);
});

describe("layers: what nobody knows of the context", () => {
  checkRows(
    [
      [
        "a file or a folder",
        "COPY package.json /app/",
        "/app yes folder",
        "/app/package.json unknown",
        "/app/lib unknown",
        "/other no",
      ],
      ["all of it", "WORKDIR /app\nCOPY . .", "/app yes folder @WORKDIR", "/app/x unknown ?create"],
    ],
    "unknown",
  );
  const cut = { ...context, truncated: true };
  checkRows([["a listing that was cut short", "COPY . /app/", "/app/a.txt yes", "/app/far/away unknown"]], cut);
  const closed = { ...context, files: [".git/", "a.txt"] };
  checkRows(
    [["a folder that was not read", "COPY . /app/", "/app/.git yes folder", "/app/.git/HEAD unknown", "/app/b.txt no"]],
    closed,
  );
});

describe("layers: lists", () => {
  it("names what is below a folder, and whether that is all", () => {
    const files = lastFiles(modelOf("COPY dir /srv/\nRUN rm /srv/one && touch /srv/new"));
    assert.deepEqual(files.below("/srv"), {
      paths: ["/srv/.hidden", "/srv/new", "/srv/sub", "/srv/sub/two"],
      complete: true,
    });
    assert.equal(lastFiles(modelOf("COPY dir /srv/\nRUN ./build")).below("/srv").complete, false);
    const all = lastFiles(modelOf("COPY . /w/")).below("/w").paths;
    assert.deepEqual([all.length, all.includes("/w/"), all.includes("/w/dir/sub")], [11, false, true]);
  });

  it("reads the same text in another context anew", () => {
    const text = "COPY . /app/";
    assert.equal(lastFiles(modelOf(text)).stateOf("/app/a.txt").exists, "yes");
    assert.equal(lastFiles(modelOf(text, { ...context, files: ["z"] })).stateOf("/app/a.txt").exists, "no");
  });
});
