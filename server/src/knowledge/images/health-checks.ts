import type { ImageReference } from "../../syntax/image.ts";
import { canonicalName } from "./image-names.ts";

interface HealthTest {
  /** Names as `canonicalName` gives them. */
  readonly images: readonly string[];
  /** Tags of images that bring the tool; no tag stands for "latest". Absent: all. */
  readonly tags?: RegExp;
  /** Shell command as Compose wants it: "$$" is a dollar sign of the shell. */
  readonly test: string;
  /** What says that the tool is in the image and what it answers. */
  readonly source: string;
}

/** Tests by tools of the servers themselves, which need no password. */
const healthTests: readonly HealthTest[] = [
  {
    images: ["postgres", "postgis/postgis", "pgvector/pgvector", "timescale/timescaledb"],
    // During initialization the server listens on its Unix socket only, so the address keeps the test from passing early.
    test: "pg_isready -h 127.0.0.1 -U $${POSTGRES_USER:-postgres}",
    source: "https://www.postgresql.org/docs/current/app-pg-isready.html",
  },
  { images: ["redis"], test: "redis-cli ping", source: "https://github.com/redis/docker-library-redis" },
  { images: ["valkey/valkey"], test: "valkey-cli ping", source: "https://github.com/valkey-io/valkey-container" },
  {
    images: ["mysql"],
    // "ping" succeeds even when access is denied: the server has answered.
    test: "mysqladmin ping -h 127.0.0.1 --silent",
    source: "https://dev.mysql.com/doc/refman/8.4/en/mysqladmin.html",
  },
  {
    images: ["mariadb"],
    tags: /^(?:latest|lts|1[1-9](?:[.-]|$)|10\.11(?:[.-]|$))/,
    test: "healthcheck.sh --connect --innodb_initialized",
    source: "https://mariadb.com/kb/en/using-healthcheck-sh/",
  },
  {
    images: ["mongo"],
    tags: /^(?:latest|[6-9](?:[.-]|$))/,
    test: `mongosh --quiet --eval "db.adminCommand('ping')"`,
    source: "https://github.com/docker-library/mongo",
  },
  {
    images: ["rabbitmq"],
    test: "rabbitmq-diagnostics -q ping",
    source: "https://www.rabbitmq.com/docs/monitoring#health-checks",
  },
];

/** A health check that works in the image, as `healthcheck.test`; undefined when none is known. */
export function healthTest(reference: ImageReference): string | undefined {
  const { tag, digest } = reference;
  const image = canonicalName(reference);
  const found = healthTests.find(({ images }) => images.includes(image));
  if (!found?.tags) return found?.test;
  const name = tag?.value ?? (digest ? "" : "latest");
  return found.tags.test(name) ? found.test : undefined;
}
