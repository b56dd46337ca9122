import type { BaseRow } from "../images/base-facts.ts";

const nothing = { curl: false, wget: false };

/** Package managers and tools as images of their own. */
export const tools: readonly BaseRow[] = [
  {
    images: "composer",
    system: "alpine",
    facts: {
      env: ["COMPOSER_ALLOW_SUPERUSER", "COMPOSER_HOME", "COMPOSER_VERSION"],
      healthcheck: false,
      user: "root",
      starts: false,
      isToolchain: true,
      hasBash: true,
      entrypoint: ["/docker-entrypoint.sh"],
      cmd: ["composer"],
      tools: { curl: true },
    },
    variants: [
      {
        tag: /-bin$/,
        system: "scratch",
        facts: { hasBash: false, entrypoint: undefined, cmd: undefined, tools: nothing },
      },
    ],
    source: "github.com/composer/docker latest/Dockerfile",
    read: "2026-07-02",
  },
  {
    images: "docker",
    system: "alpine",
    facts: {
      healthcheck: false,
      user: "root",
      starts: true,
      entrypoint: ["dockerd-entrypoint.sh"],
      cmd: [],
      ports: [2375, 2376],
      dataPaths: ["/var/lib/docker"],
    },
    variants: [
      {
        tag: /(?:^|-)(?:cli|git)/,
        facts: {
          starts: false,
          entrypoint: ["docker-entrypoint.sh"],
          cmd: ["sh"],
          ports: undefined,
          dataPaths: undefined,
        },
      },
      {
        tag: /rootless/,
        facts: { user: "rootless", readyUser: { name: "rootless", uid: 1000 }, dataPaths: undefined },
      },
    ],
    source: "github.com/docker-library/docker 29/dind/Dockerfile",
    read: "2026-08-06",
  },
  {
    images: "ghcr.io/astral-sh/uv astral/uv",
    facts: { healthcheck: false, user: "root", starts: false },
    variants: [{ tag: /^(?:latest|\d+(?:\.\d+)*)$/, system: "scratch", facts: { entrypoint: ["/uv"] } }],
    source: "github.com/astral-sh/uv Dockerfile",
    read: "2026-08-21",
  },
  {
    images: "continuumio/miniconda3 continuumio/anaconda3",
    system: "debian",
    facts: { env: ["LANG", "LC_ALL"], healthcheck: false, user: "root", starts: false, cmd: ["/bin/bash"] },
    variants: [{ tag: /alpine|centos/, facts: { cmd: undefined } }],
    source: "github.com/ContinuumIO/docker-images miniconda3/debian/Dockerfile",
    read: "2024-07-02",
  },
];
