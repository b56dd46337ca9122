import assert from "node:assert/strict";
import { type Instruction, mountTarget, parseDockerfile } from "../../server/src/syntax/dockerfile.ts";
import type { Range } from "../../server/src/syntax/text.ts";
import type { Typed } from "../../server/src/syntax/typed.ts";

const HEAD = 'FROM a\nARG NOBODY\nENV P=80 PS="80 443" U=app S=SIGINT E= D=/data\n';

function last(line: string, head = HEAD): { readonly instruction: Instruction; readonly text: string } {
  const text = head + line;
  return { instruction: parseDockerfile(text).instructions.at(-1)!, text };
}

/** A known value, "?" for an unknown one, the code and the part it is about for an invalid one. */
function show(text: string, typed: Typed<unknown, string> | undefined): unknown {
  if (typed === undefined) return undefined;
  if (typed.state === "unknown") return "?";
  return typed.state === "known" ? typed.value : `${typed.code}: ${at(text, typed.at)}`;
}

function at(text: string, { start, end }: Range): string {
  return text.slice(start, end);
}

const port = (first: number, protocol = "tcp", end = first, mapped = false) => ({ first, last: end, protocol, mapped });

describe("Dockerfile: EXPOSE", () => {
  for (const [line, ...expected] of [
    ["EXPOSE 80", port(80)],
    ["EXPOSE 80/udp 443/TCP 9/sctp", port(80, "udp"), port(443), port(9, "sctp")],
    ["EXPOSE 8000-8100/tcp", port(8000, "tcp", 8100)],
    ["EXPOSE 80-80", port(80)],
    ["EXPOSE 80/", port(80)],
    ["EXPOSE 0 65535", port(0), port(65_535)],
    ["EXPOSE 8080:80", port(80, "tcp", 80, true)],
    ["EXPOSE 127.0.0.1:8080:80/udp", port(80, "udp", 80, true)],
    ["EXPOSE [::1]:8080:80", port(80, "tcp", 80, true)],
    ["EXPOSE 8000-8010:80", port(80, "tcp", 80, true)],
    ["EXPOSE :80", port(80)],
    ["EXPOSE $P/tcp", port(80)],
    ["EXPOSE $PS", port(80), port(443)],
    ["EXPOSE $NOBODY 80", "?", port(80)],
    ["EXPOSE ${NOBODY:-90}", port(90)],
    ["EXPOSE $E"],
    ["EXPOSE 80/http", "unknown-protocol: http"],
    ["EXPOSE 65536", "number-out-of-range: 65536"],
    ["EXPOSE -1", "no-number: "],
    ["EXPOSE 80-x", "no-number: x"],
    ["EXPOSE http", "no-number: http"],
    ["EXPOSE 90-80/tcp", "range-upside-down: 90-80"],
    ["EXPOSE /tcp", "no-port: /tcp"],
    ["EXPOSE 80-90:1-5", "ranges-differ: 80-90:1-5"],
    ["EXPOSE host:80:80", "no-ip-address: host"],
    ["EXPOSE 99999:80", "number-out-of-range: 99999"],
    ["EXPOSE 1 \\\n  99999", port(1), "number-out-of-range: 99999"],
    ["EXPOSE"],
  ] as const) {
    it(`reads ${line}`, () => {
      const { instruction, text } = last(line);
      assert.deepEqual(
        instruction.ports.map((each) => show(text, each)),
        expected,
      );
    });
  }

  it("tells where a value stands and how it is written", () => {
    const { instruction, text } = last("expose 80 ${P}/udp");
    assert.deepEqual(
      instruction.ports.map((each) => [each.text, at(text, each.range)]),
      [
        ["80", "80"],
        ["${P}/udp", "${P}/udp"],
      ],
    );
    assert.deepEqual(last("RUN 80").instruction.ports, []);
    assert.equal(instruction.user, undefined);
  });
});

describe("Dockerfile: USER, STOPSIGNAL, VOLUME, SHELL", () => {
  const user = (name: string, uid?: number, group?: string, gid?: number) => ({ user: name, uid, group, gid });
  for (const [line, expected] of [
    ["USER app", user("app")],
    ["USER root", user("root", 0)],
    ["USER 0:0", user("0", 0, "0", 0)],
    ["USER 1000:app", user("1000", 1000, "app")],
    ["USER $U:10", user("app", undefined, "10", 10)],
    ["USER $NOBODY", "?"],
    ["USER $E", user("", 0)],
    ["USER", "missing: USER"],
    ["USER a b", "blank:  "],
    ["USER 2147483648", "id-out-of-range: 2147483648"],
  ] as const) {
    it(`reads ${line}`, () => {
      const { instruction, text } = last(line);
      assert.deepEqual(show(text, instruction.user), expected);
    });
  }

  for (const [line, expected] of [
    ["STOPSIGNAL SIGTERM", { name: "TERM", number: 15 }],
    ["STOPSIGNAL $S", { name: "INT", number: 2 }],
    ["STOPSIGNAL $NOBODY", "?"],
    ["STOPSIGNAL SIGFOO", "unknown-signal: SIGFOO"],
    ["STOPSIGNAL SIGTERM now", "unknown-signal: SIGTERM now"],
    ["STOPSIGNAL", "missing: STOPSIGNAL"],
  ] as const) {
    it(`reads ${line}`, () => {
      const { instruction, text } = last(line);
      assert.deepEqual(show(text, instruction.signal), expected);
    });
  }

  for (const [line, ...expected] of [
    ["VOLUME /a /b", "/a", "/b"],
    ['VOLUME ["/a b", " /c "]', "/a b", "/c"],
    ["VOLUME $D/x", "/data/x"],
    ['VOLUME ["$D/x"]', "/data/x"],
    ["VOLUME $NOBODY", "?"],
    ["VOLUME $E", "empty: $E"],
    ['VOLUME ["/a", ""]', "/a", 'empty: ""'],
    ["VOLUME", "missing: VOLUME"],
    ["VOLUME []", "missing: []"],
  ] as const) {
    it(`reads ${line}`, () => {
      const { instruction, text } = last(line);
      assert.deepEqual(
        instruction.volumes.map((each) => show(text, each)),
        expected,
      );
    });
  }

  for (const [line, expected] of [
    ['SHELL ["/bin/bash", "-c"]', ["/bin/bash", "-c"]],
    ['SHELL ["$S"]', ["$S"]],
    ["SHELL []", "empty: []"],
    ["SHELL bash -c", "not-json: bash -c"],
    ["SHELL", "not-json: SHELL"],
  ] as const) {
    it(`reads ${line}`, () => {
      const { instruction, text } = last(line);
      assert.deepEqual(show(text, instruction.shell), expected);
    });
  }
});

describe("Dockerfile: HEALTHCHECK options", () => {
  const names = ["interval", "timeout", "startPeriod", "startInterval", "retries"] as const;
  for (const [flags, ...expected] of [
    ["", undefined, undefined, undefined, undefined, undefined],
    ["--interval=5m --timeout=3s", 300_000, 3_000, undefined, undefined, undefined],
    ["--start-period=1m --start-interval=0 --retries=3", undefined, undefined, 60_000, 0, 3],
    ["--interval=1us --timeout=-1s", "less-than-1ms: 1us", "less-than-1ms: -1s", undefined, undefined, undefined],
    [
      "--interval=30 --timeout=3x --retries=-1",
      "missing-unit: 30",
      "unknown-unit: x",
      undefined,
      undefined,
      "negative: -1",
    ],
    ["--retries=2.5 --interval=$P", "no-duration: $P", undefined, undefined, undefined, "no-number: 2.5"],
    ["--retries=3000000000 --interval=", 0, undefined, undefined, undefined, "number-out-of-range: 3000000000"],
  ] as const) {
    it(`reads ${flags}`, () => {
      const { instruction, text } = last(`HEALTHCHECK ${flags} CMD x`);
      const options = instruction.healthOptions!;
      assert.deepEqual(
        names.map((name) => show(text, options[name])),
        expected,
      );
    });
  }
});

describe("Dockerfile: mounts", () => {
  const keys = [
    "type",
    "target",
    "source",
    "from",
    "id",
    "sharing",
    "uid",
    "gid",
    "mode",
    "readOnly",
    "required",
    "size",
    "env",
  ] as const;
  const mount = (line: string) => {
    const { instruction, text } = last(`RUN --mount=${line} x`);
    const [found] = instruction.mounts;
    const values = keys.flatMap((key) => (found?.[key] ? [[key, show(text, found[key])]] : []));
    return [
      Object.fromEntries(values) as unknown,
      found?.faults.map(({ code, range }) => `${code}: ${at(text, range)}`),
    ];
  };

  for (const [line, values, ...faults] of [
    ["target=/x", { type: "bind", target: "/x" }],
    ["type=cache,target=/x,sharing=LOCKED,id=a", { type: "cache", target: "/x", sharing: "locked", id: "a" }],
    ["type=cache,dst=$D,uid=1000,gid=0,mode=0755", { type: "cache", target: "/data", uid: 1000, gid: 0, mode: 0o755 }],
    ["type=tmpfs,destination=/x,size=64m", { type: "tmpfs", target: "/x", size: 67_108_864 }],
    ["type=secret,id=t,env=T,required", { type: "secret", id: "t", env: "T", required: true }],
    ["type=secret,src=t,required=f", { type: "secret", source: "t", required: false }],
    ["from=b,source=/a,target=/b,rw", { type: "bind", from: "b", source: "/a", target: "/b", readOnly: false }],
    ["target=/b,ro=0", { type: "bind", target: "/b", readOnly: false }],
    ["target=$NOBODY", { type: "bind", target: "?" }],
    ["type=$NOBODY,size=1g,required", { type: "?", size: 1024 ** 3, required: true }],
    ["type=ssh,mode=0600", { type: "ssh", mode: 0o600 }],
    ["type=volume", { type: "unknown-type: volume" }],
    ["type=cache,target=/x,sharing=all", { type: "cache", target: "/x", sharing: "unknown-sharing: all" }],
    ["type=cache,target=/x,uid=app", { type: "cache", target: "/x", uid: "no-number: app" }],
    ["type=cache,target=/x,mode=9", { type: "cache", target: "/x", mode: "no-number: 9" }],
    ["type=tmpfs,target=/x,size=1x", { type: "tmpfs", target: "/x", size: "unknown-unit: x" }],
    ["target=/x,ro=yes", { type: "bind", target: "/x", readOnly: "no-boolean: yes" }],
    ["from=$D,target=/x", { type: "bind", from: "variable-in-from: $D", target: "/x" }],
    ["target=/x,size=1g,type=tmpfs", { type: "tmpfs", target: "/x" }, "key-of-other-type: size=1g"],
    ["target=/x,required", { type: "bind", target: "/x" }, "key-of-other-type: required"],
    ["target=/x,uid=0", { type: "bind", target: "/x", uid: 0 }, "key-of-other-type: --mount=target=/x,uid=0"],
    [
      "target=/x,sharing=private",
      { type: "bind", target: "/x", sharing: "private" },
      "key-of-other-type: --mount=target=/x,sharing=private",
    ],
    [
      "target=/x,colour=red,constructor=1",
      { type: "bind", target: "/x" },
      "unknown-key: colour=red",
      "unknown-key: constructor=1",
    ],
    ["target,x", { type: "bind" }, "needs-value: target", "unknown-key: x"],
    ["type=secret", { type: "secret" }, "secret-without-source: --mount=type=secret"],
    [
      "type=secret,id=a,src=b",
      { type: "secret", id: "a", source: "b" },
      "secret-source-and-id: --mount=type=secret,id=a,src=b",
    ],
    ["type=secret,id=a,from=b", { type: "secret", id: "a", from: "b" }, "secret-from: --mount=type=secret,id=a,from=b"],
    ["type=secret,id=$NOBODY", { type: "secret", id: "?" }],
  ] as const) {
    it(`reads ${line}`, () => {
      assert.deepEqual(mount(line), [values, faults]);
    });
  }

  it("finds where a mount appears", () => {
    const target = (line: string, head?: string) => {
      const { instruction } = last(`RUN --mount=type=cache${line} x`, head);
      return mountTarget(instruction, instruction.mounts[0]!);
    };
    assert.equal(target(",target=/a/b/"), "/a/b");
    assert.equal(target(",target=c/../d"), undefined);
    assert.equal(target(",target=c/../d", "FROM a\nWORKDIR /w\n"), "/w/d");
    assert.equal(target(",target=$NOBODY"), undefined);
    assert.equal(target(""), undefined);
  });

  it("has none where there is none", () => {
    assert.deepEqual(last("RUN x").instruction.mounts, []);
    assert.deepEqual(last("RUN --mount x").instruction.mounts.length, 1);
    assert.deepEqual(last("COPY --mount=type=cache a b").instruction.mounts, []);
  });
});
