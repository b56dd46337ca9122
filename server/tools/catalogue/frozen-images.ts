/**
 * Official images whose dropped tags are kept: by and large the most used ones. Left out are images with tags for each
 * release on each of many bases (gradle, drupal, nextcloud), which few use by line, and those that upstream gave up whole.
 */
export const frozenImages: readonly string[] = (
  "almalinux alpine amazoncorretto amazonlinux buildpack-deps busybox caddy cassandra clojure composer couchdb debian docker " +
  "eclipse-mosquitto eclipse-temurin elasticsearch elixir fedora golang haproxy httpd influxdb kibana logstash mariadb maven " +
  "memcached mongo mongo-express mysql nats nginx node oraclelinux percona perl php postgres python rabbitmq redis redmine registry ruby rust solr " +
  "tomcat traefik ubuntu wordpress zookeeper"
).split(" ");
