import { hardenedServices, serviceEdits, written } from "../../analysis/compose/hardening.ts";
import { bringsNoHealthcheck, isServer, startsServer } from "../../analysis/compose/health.ts";
import { composeRule, type Fix } from "../../engine/rule.ts";
import { healthTest } from "../../knowledge/images/health-checks.ts";
import type { Service } from "../../syntax/compose.ts";

export default composeRule(
  {
    id: "missing-healthcheck",
    aliases: ["698ed579-b239-4f8f-a388-baa4bcb13ef8"],
    title: "Service has no health check",
    category: "reliability",
    severity: "warning",
    profile: "hardening",
    fixes: ["unsafe"],
    since: "0.1.0",
  },
  function* (compose) {
    for (const target of hardenedServices(compose)) {
      const { service } = target;
      if (written(target, "healthcheck") || !isServer(compose, service) || !bringsNoHealthcheck(compose, service))
        continue;
      const fix = testFix(service);
      yield {
        range: service.nameRange,
        message: `"${service.name}" has no health check, so a server that hangs goes unnoticed`,
        fixes: fix ? [fix] : [],
      };
    }
  },
);

/**
 * Settings by which a server may listen elsewhere than the test looks: by name, and by the short options for port, host, socket
 * and files of settings of the servers that have a test.
 */
const LISTENING = /port|bind|listen|socket|network|ipv6|tls|ssl|config|conf\b|defaults|(?:^|[\s"'])-[hpkslif]/i;

function testFix(service: Service): Fix | undefined {
  const reference = service.image?.reference;
  const test = startsServer(service) && reference ? healthTest(reference) : undefined;
  if (test === undefined || service.list("command").some(({ text }) => LISTENING.test(text))) return undefined;
  const edits = serviceEdits(service, {
    healthcheck: { test, interval: "30s", timeout: "5s", retries: 3, start_period: "30s" },
  });
  return (
    edits && {
      title: `Check "${service.name}" with ${test.split(" ")[0] ?? test}`,
      safety: "unsafe",
      edits,
    }
  );
}
