import type { BaseRow } from "../images/base-facts.ts";

const chainguard = { source: "github.com/chainguard-images/images locked_config.json", read: "2026-08-22" };
const nonroot = { name: "nonroot", uid: 65532 };
const wolfiDev = { tag: /-dev$/, system: "wolfi-dev", facts: { hasBash: true, tools: { wget: true } } } as const;
const distroless = {
  system: "distroless",
  facts: { user: "root", readyUser: nonroot, starts: false },
  variants: [
    { tag: /debug/, system: "distroless-debug", facts: { tools: { curl: false, wget: undefined } } },
    { tag: /nonroot/, facts: { user: "65532" } },
  ],
  source: "github.com/GoogleContainerTools/distroless static/static.bzl, README.md",
  read: "2026-08-21",
} as const;

/** Images with hardly more than one program: distroless ones and those of Chainguard. */
export const minimalImages: readonly BaseRow[] = [
  { images: "gcr.io/distroless/java/*", ...distroless },
  {
    images: "gcr.io/distroless/*",
    ...distroless,
    facts: { ...distroless.facts, entrypoint: [] },
  },
  {
    images: "gcr.io/distroless/java-base*",
    ...distroless,
    facts: { ...distroless.facts, entrypoint: [] },
  },
  {
    images: "gcr.io/distroless/java*",
    ...distroless,
    facts: { ...distroless.facts, entrypoint: ["/usr/bin/java", "-jar"] },
    source: "github.com/GoogleContainerTools/distroless java/java.bzl",
  },
  {
    images: "gcr.io/distroless/nodejs*",
    ...distroless,
    facts: { ...distroless.facts, entrypoint: ["/nodejs/bin/node"] },
    source: "github.com/GoogleContainerTools/distroless nodejs/nodejs.bzl",
  },
  {
    images: "gcr.io/distroless/python*",
    ...distroless,
    facts: { ...distroless.facts, entrypoint: ["/usr/bin/python3"] },
    source: "github.com/GoogleContainerTools/distroless python3/python.bzl",
  },
  {
    images:
      "cgr.dev/chainguard/static cgr.dev/chainguard/glibc-dynamic cgr.dev/chainguard/python cgr.dev/chainguard/ruby cgr.dev/chainguard/aspnet-runtime cgr.dev/chainguard/curl cgr.dev/chainguard/kubectl cgr.dev/chainguard/helm",
    system: "wolfi",
    facts: { user: "65532", readyUser: nonroot, starts: false },
    variants: [wolfiDev],
    ...chainguard,
  },
  {
    images: "cgr.dev/chainguard/jre",
    system: "wolfi",
    facts: { user: "65532", readyUser: { name: "java", uid: 65532 }, starts: false, entrypoint: ["/usr/bin/java"] },
    variants: [wolfiDev],
    ...chainguard,
  },
  {
    images: "cgr.dev/chainguard/jdk",
    system: "wolfi-shell",
    facts: { user: "65532", readyUser: { name: "java", uid: 65532 }, starts: false, isToolchain: true },
    variants: [wolfiDev],
    ...chainguard,
  },
  {
    images: "cgr.dev/chainguard/node",
    system: "wolfi-shell",
    facts: { user: "65532", readyUser: { name: "node", uid: 65532 }, starts: false, entrypoint: ["/usr/bin/node"] },
    variants: [wolfiDev],
    ...chainguard,
  },
  {
    images: "cgr.dev/chainguard/nginx",
    system: "wolfi",
    facts: { user: "65532", readyUser: { name: "nginx", uid: 65532 }, starts: true },
    variants: [wolfiDev],
    ...chainguard,
  },
  {
    images: "cgr.dev/chainguard/php",
    system: "wolfi",
    facts: { user: "65532", readyUser: { name: "php", uid: 65532 } },
    variants: [wolfiDev],
    ...chainguard,
  },
  {
    images: "cgr.dev/chainguard/redis",
    system: "wolfi-shell",
    facts: { user: "redis", readyUser: { name: "redis", uid: 65532 }, starts: true },
    variants: [wolfiDev],
    ...chainguard,
  },
  {
    images: "cgr.dev/chainguard/busybox cgr.dev/chainguard/dotnet-runtime",
    system: "wolfi-shell",
    facts: { user: "65532", readyUser: nonroot, starts: false },
    variants: [wolfiDev],
    ...chainguard,
  },
  {
    images: "cgr.dev/chainguard/maven cgr.dev/chainguard/gradle cgr.dev/chainguard/dotnet-sdk cgr.dev/chainguard/rust",
    system: "wolfi-shell",
    facts: { user: "65532", readyUser: nonroot, starts: false, isToolchain: true },
    variants: [wolfiDev],
    ...chainguard,
  },
  {
    images: "cgr.dev/chainguard/go cgr.dev/chainguard/gcc-glibc",
    system: "wolfi-shell",
    facts: { user: "root", starts: false, isToolchain: true },
    variants: [wolfiDev],
    ...chainguard,
  },
  {
    images: "cgr.dev/chainguard/wolfi-base",
    system: "wolfi-dev",
    facts: { user: "root", readyUser: nonroot, starts: false, hasBash: false, cmd: ["/bin/sh", "-l"] },
    ...chainguard,
  },
];
