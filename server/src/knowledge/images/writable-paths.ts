import type { ImageReference } from "../../syntax/image.ts";
import { canonicalName } from "./image-names.ts";

/**
 * Folders outside of their volumes that servers write to while they run, by the official images' Dockerfiles and default
 * configurations (docker-library/{postgres,mysql,httpd}, MariaDB/mariadb-docker, nginx/docker-nginx on GitHub).
 */
const pathsByImage: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    nginx: ["/tmp", "/run", "/var/cache/nginx"],
    "nginxinc/nginx-unprivileged": ["/tmp"],
    httpd: ["/tmp", "/usr/local/apache2/logs"],
    postgres: ["/tmp", "/run/postgresql"],
    mysql: ["/tmp", "/run/mysqld"],
    mariadb: ["/tmp", "/run/mysqld"],
  }),
);

/** Folders that must stay writable when the image's root file system is read-only; `/tmp` where nothing is known. */
export function writablePaths(image: ImageReference | undefined): readonly string[] {
  return (image && pathsByImage.get(canonicalName(image))) ?? ["/tmp"];
}

/** Folders that a server writes to which its image leaves to root, by canonical names (the images' Dockerfiles on GitHub). */
const rootsByImage: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    caddy: ["/data", "/config"],
    registry: ["/var/lib/registry"],
    nats: [],
    tomcat: [
      "/usr/local/tomcat/conf",
      "/usr/local/tomcat/logs",
      "/usr/local/tomcat/temp",
      "/usr/local/tomcat/webapps",
      "/usr/local/tomcat/work",
    ],
  }),
);

/** What another user than root must be given so that the image's own server does its work; undefined where nobody knows. */
export function foldersOfServer(image: ImageReference | undefined): readonly string[] | undefined {
  return image && rootsByImage.get(canonicalName(image));
}
