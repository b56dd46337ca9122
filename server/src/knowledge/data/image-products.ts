/** A product of endoflife.date and the images whose tags begin with its versions. */
const images: Readonly<Record<string, string>> = {
  almalinux: "almalinux almalinux/almalinux quay.io/almalinuxorg/almalinux",
  "alpine-linux": "alpine",
  "amazon-corretto": "amazoncorretto public.ecr.aws/amazoncorretto/amazoncorretto",
  "amazon-linux": "amazonlinux public.ecr.aws/amazonlinux/amazonlinux",
  "apache-activemq": "apache/activemq-classic",
  "apache-airflow": "apache/airflow",
  "apache-cassandra": "cassandra",
  "apache-couchdb": "couchdb apache/couchdb",
  "apache-http-server": "httpd",
  "apache-kafka": "apache/kafka",
  centos: "centos",
  consul: "consul hashicorp/consul",
  debian: "debian",
  "docker-engine": "docker",
  dotnet:
    "mcr.microsoft.com/dotnet/sdk mcr.microsoft.com/dotnet/aspnet mcr.microsoft.com/dotnet/runtime mcr.microsoft.com/dotnet/runtime-deps",
  drupal: "drupal",
  "eclipse-temurin": "eclipse-temurin",
  elasticsearch: "elasticsearch docker.elastic.co/elasticsearch/elasticsearch",
  elixir: "elixir",
  erlang: "erlang",
  fedora: "fedora registry.fedoraproject.org/fedora quay.io/fedora/fedora",
  go: "golang",
  gradle: "gradle",
  grafana: "grafana/grafana grafana/grafana-oss grafana/grafana-enterprise",
  haproxy: "haproxy",
  "hashicorp-vault": "vault hashicorp/vault",
  keycloak: "quay.io/keycloak/keycloak keycloak/keycloak",
  kibana: "kibana docker.elastic.co/kibana/kibana",
  logstash: "logstash docker.elastic.co/logstash/logstash",
  mariadb: "mariadb",
  mongodb: "mongo",
  mysql: "mysql",
  neo4j: "neo4j",
  nextcloud: "nextcloud",
  nginx: "nginx nginxinc/nginx-unprivileged",
  nodejs: "node",
  opensearch: "opensearchproject/opensearch",
  opensuse: "opensuse/leap",
  "oracle-linux": "oraclelinux",
  perl: "perl",
  php: "php",
  postgresql: "postgres",
  prometheus: "prom/prometheus quay.io/prometheus/prometheus",
  python: "python",
  rabbitmq: "rabbitmq",
  redis: "redis",
  redmine: "redmine",
  "rocky-linux": "rockylinux rockylinux/rockylinux quay.io/rockylinux/rockylinux",
  ruby: "ruby",
  sapmachine: "sapmachine",
  solr: "solr",
  telegraf: "telegraf",
  terraform: "hashicorp/terraform",
  tomcat: "tomcat",
  traefik: "traefik",
  ubuntu: "ubuntu",
  valkey: "valkey/valkey",
  "vmware-photon": "photon",
  zookeeper: "zookeeper",
};

/** Code names that serve as tags and that endoflife.date does not list: https://github.com/nodejs/Release/blob/main/CODENAMES.md */
const codenames: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  nodejs: {
    4: "argon",
    6: "boron",
    8: "carbon",
    10: "dubnium",
    12: "erbium",
    14: "fermium",
    16: "gallium",
    18: "hydrogen",
    20: "iron",
    22: "jod",
    24: "krypton",
    26: "lithium",
  },
};

/** The code name of a release line, where the table of ends does not have it; undefined for others. */
export function codenameOf(product: string, line: string): string | undefined {
  return codenames[product]?.[line];
}

/** Products whose long-term support reaches every user of the image: its fixes come from the usual archives. */
export const securityEndsWithLts: ReadonlySet<string> = new Set(["debian"]);

/** Major versions that run no program of the one before, by product: no move goes across. */
const breaks: Readonly<Record<string, string>> = { python: "3" };

/** True when a newer line of a product is known to run no program that was written for an older one. */
export function breaksAt(product: string, older: string, newer: string): boolean {
  const first = breaks[product];
  const [before, after] = [older, newer].map((line) => Number.parseInt(line, 10));
  return first !== undefined && (before ?? 0) < Number(first) && (after ?? 0) >= Number(first);
}

/**
 * Products that maintain lines with an even minor number as stable ones, beside a line with an odd number that takes every change:
 * https://nginx.org/en/download.html
 */
const withStableLines: ReadonlySet<string> = new Set(["nginx"]);

/** True when a line of a product is one of the stable ones that it maintains beside the others. */
export function isStableLine(product: string, line: string): boolean {
  return withStableLines.has(product) && Number(line.split(".")[1] ?? 1) % 2 === 0;
}

/** Images whose releases follow the cycles, by name; names as `canonicalName` gives them. */
const products: ReadonlyMap<string, string> = new Map(
  Object.entries(images).flatMap(([product, names]) => names.split(" ").map((name) => [name, product] as const)),
);

/** The product that an image contains; undefined when none is known. `image`: as `canonicalName` gives it. */
export function productOf(image: string): string | undefined {
  return products.get(image);
}

/** Every product that an image is mapped to, sorted. */
export function productNames(): readonly string[] {
  return Object.keys(images).toSorted();
}
