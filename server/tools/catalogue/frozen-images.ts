/**
 * Official images whose dropped tags are kept: by and large the most used ones, those included that upstream has given up.
 * Left out are images with a tag for each release and each of many bases (gradle, drupal, clojure), which nobody uses by line.
 */
export const frozenImages: readonly string[] = (
  "almalinux alpine amazoncorretto amazonlinux buildpack-deps busybox caddy cassandra centos composer consul couchdb debian " +
  "docker eclipse-mosquitto eclipse-temurin elasticsearch elixir fedora ghost golang haproxy httpd influxdb jenkins kibana " +
  "logstash mariadb maven memcached mongo mysql nats neo4j nextcloud nginx node openjdk oraclelinux perl php postgres python " +
  "rabbitmq redis redmine registry rockylinux ruby rust solr sonarqube swift tomcat traefik ubuntu vault wordpress zookeeper"
).split(" ");
