import type { BaseRow } from "../images/base-facts.ts";

const both = { curl: true, wget: true };
const nothing = { curl: false, wget: false };

/** Java, and what builds with it. */
export const java: readonly BaseRow[] = [
  {
    images: "openjdk java",
    facts: {
      env: ["JAVA_HOME", "LANG", "JAVA_VERSION"],
      healthcheck: false,
      user: "root",
      starts: false,
      entrypoint: [],
      cmd: ["jshell"],
    },
    on: { debian: { tools: both } },
    variants: [
      { tag: /^(?:8|11)(?:-jdk|-jre)?$/, system: "debian" },
      { tag: /^(?:1[6-9]|2[01])(?:-jdk)?(?:-oracle)?$/, system: "microdnf" },
      { tag: /(?:^|-)slim/, system: "debian", facts: { tools: nothing } },
      { tag: /(?:^|-)jre|^[678](?:\D|$)/, facts: { cmd: undefined } },
    ],
    source: "github.com/docker-library/openjdk 27/trixie/Dockerfile",
    read: "2026-08-19",
  },
  {
    images: "eclipse-temurin",
    system: "ubuntu",
    facts: {
      entrypointPasses: "all",
      env: ["JAVA_HOME", "LANG", "LANGUAGE", "LC_ALL", "JAVA_VERSION"],
      healthcheck: false,
      user: "root",
      starts: false,
      entrypoint: ["/__cacert_entrypoint.sh"],
    },
    on: { ubuntu: { tools: both }, microdnf: { tools: { wget: true } } },
    variants: [{ tag: /^(?:11|17|21|25)\b.*-jdk|^(?:11|17|21|25)$/, facts: { cmd: ["jshell"] } }],
    source: "github.com/adoptium/containers 21/jdk/ubuntu/noble/Dockerfile",
    read: "2026-08-05",
  },
  {
    images: "amazoncorretto public.ecr.aws/amazoncorretto/amazoncorretto",
    facts: { entrypoint: [], env: ["LANG", "JAVA_HOME"], healthcheck: false, user: "root", starts: false },
    source: "github.com/corretto/corretto-docker 21/jdk/al2023/Dockerfile",
    read: "2026-04-27",
  },
  {
    images: "ibm-semeru-runtimes sapmachine azul-zulu",
    facts: { user: "root", starts: false },
    source:
      "github.com/docker-library/official-images library/ibm-semeru-runtimes, library/sapmachine, library/azul-zulu",
  },
  {
    images: "maven",
    facts: {
      env: ["MAVEN_HOME", "MAVEN_CONFIG"],
      healthcheck: false,
      user: "root",
      starts: false,
      isToolchain: true,
      entrypoint: ["/usr/local/bin/mvn-entrypoint.sh"],
      cmd: ["mvn"],
    },
    source: "github.com/carlossg/docker-maven eclipse-temurin-21-noble/Dockerfile",
    read: "2026-08-05",
  },
  {
    images: "gradle",
    system: "ubuntu",
    facts: {
      entrypoint: ["/__cacert_entrypoint.sh"],
      entrypointPasses: "all",
      healthcheck: false,
      user: "root",
      readyUser: { name: "gradle", uid: 1000 },
      starts: false,
      isToolchain: true,
      cmd: ["gradle"],
      tools: both,
    },
    variants: [
      { tag: /ubi/, system: "microdnf", facts: { readyUser: { name: "gradle", uid: 101 } } },
      { tag: /corretto/, system: "dnf" },
    ],
    source: "github.com/gradle/docker-gradle jdk21-noble/Dockerfile",
    read: "2026-06-26",
  },
];
