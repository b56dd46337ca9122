import type { BaseRow } from "../images/base-facts.ts";

/** What PHP applications have in common that are built on php:apache. */
const apacheApplication = {
  system: "debian",
  facts: {
    user: "root",
    readyUser: { name: "www-data", uid: 33 },
    workersDrop: true,
    starts: true,
    cmd: ["apache2-foreground"],
    ports: [80],
    tools: { curl: true },
  },
  on: { alpine: { readyUser: { name: "www-data", uid: 82 } } },
  variants: [{ tag: /fpm/, facts: { cmd: ["php-fpm"], ports: [9000] } }],
  read: "2026-07-23",
} as const;

/** Applications that are used in a browser. */
export const applications: readonly BaseRow[] = [
  {
    images: "wordpress",
    system: "debian",
    facts: {
      healthcheck: false,
      user: "root",
      readyUser: { name: "www-data", uid: 33 },
      workersDrop: true,
      starts: true,
      entrypoint: ["docker-entrypoint.sh"],
      cmd: ["apache2-foreground"],
      ports: [80],
      dataPaths: ["/var/www/html"],
      tools: { curl: true },
    },
    on: { alpine: { hasBash: true, readyUser: { name: "www-data", uid: 82 } } },
    variants: [
      { tag: /fpm/, facts: { cmd: ["php-fpm"], ports: [9000] } },
      {
        tag: /(?:^|-)cli/,
        system: "alpine",
        facts: { user: "www-data", starts: false, workersDrop: undefined, cmd: ["wp", "shell"], ports: undefined },
      },
    ],
    source: "github.com/docker-library/wordpress latest/php8.4/apache/Dockerfile",
    read: "2026-08-19",
  },
  {
    images: "nextcloud",
    ...apacheApplication,
    facts: { ...apacheApplication.facts, entrypoint: ["/entrypoint.sh"] },
    source: "github.com/nextcloud/docker 33/apache/Dockerfile",
  },
  {
    images: "phpmyadmin",
    ...apacheApplication,
    facts: { ...apacheApplication.facts, entrypoint: ["/docker-entrypoint.sh"] },
    source: "github.com/phpmyadmin/docker apache/Dockerfile",
  },
  {
    images: "drupal joomla",
    facts: { user: "root", workersDrop: true, starts: true },
    source:
      "github.com/docker-library/drupal 11.3/php8.4/apache-trixie/Dockerfile, github.com/joomla-docker/docker-joomla",
  },
  {
    images: "adminer",
    system: "alpine",
    facts: {
      env: ["ADMINER_VERSION", "ADMINER_DOWNLOAD_SHA256", "ADMINER_SRC_DOWNLOAD_SHA256"],
      healthcheck: false,
      user: "adminer",
      starts: true,
      entrypoint: ["entrypoint.sh", "docker-php-entrypoint"],
      ports: [8080],
    },
    variants: [{ tag: /fastcgi/, facts: { cmd: ["php-fpm"], ports: [9000] } }],
    source: "github.com/TimWolla/docker-adminer 5/Dockerfile",
    read: "2026-07-17",
  },
  {
    images: "ghost",
    system: "debian",
    facts: {
      env: ["GOSU_VERSION", "NODE_ENV", "GHOST_CLI_VERSION", "GHOST_INSTALL", "GHOST_CONTENT", "GHOST_VERSION"],
      healthcheck: false,
      user: "root",
      readyUser: { name: "node", uid: 1000 },
      dropsPrivileges: true,
      starts: true,
      entrypoint: ["docker-entrypoint.sh"],
      cmd: ["node", "current/index.js"],
      ports: [2368],
    },
    on: { alpine: { hasBash: true } },
    source: "github.com/TryGhost/docker-library-ghost 6/bookworm/Dockerfile",
    read: "2026-08-07",
  },
  {
    images: "redmine",
    system: "debian",
    facts: {
      env: [
        "GOSU_VERSION",
        "RAILS_ENV",
        "HOME",
        "REDMINE_VERSION",
        "REDMINE_DOWNLOAD_URL",
        "REDMINE_DOWNLOAD_SHA256",
        "RAILS_LOG_TO_STDOUT",
      ],
      healthcheck: false,
      user: "root",
      readyUser: { name: "redmine", uid: 999 },
      dropsPrivileges: true,
      starts: true,
      entrypoint: ["/docker-entrypoint.sh"],
      cmd: ["rails", "server", "-b", "0.0.0.0"],
      ports: [3000],
      dataPaths: ["/usr/src/redmine/files"],
      tools: { wget: true },
    },
    on: { alpine: { hasBash: true } },
    source: "github.com/docker-library/redmine 6.0/trixie/Dockerfile",
    read: "2026-07-21",
  },
  {
    images: "sonarqube",
    facts: { env: ["SONAR_VERSION"], healthcheck: false, starts: true, ports: [9000] },
    variants: [
      {
        tag: /^(?:9\.9|10|2[4-9]|202\d)/,
        facts: { user: "sonarqube", readyUser: { name: "sonarqube", uid: 1000 }, hasBash: true },
      },
    ],
    source: "github.com/SonarSource/docker-sonarqube community-build/Dockerfile",
    read: "2026-06-29",
  },
];
