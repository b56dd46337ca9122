import { peerOf } from "../knowledge/peers/peers.ts";
import type { Dockerfile } from "../syntax/dockerfile.ts";
import type { Settings } from "./config.ts";
import type { Finding } from "./finding.ts";
import { checkSkips, failsOnChecks } from "./ignore-forms.ts";
import type { RuleMeta } from "./rule.ts";

/**
 * `# check=error=true`: the build fails where a check of BuildKit finds something, so what we find in its place is an error too, unless
 * the settings give the rule a level of their own.
 */
export function withFailingChecks(
  { directives }: Dockerfile,
  findings: readonly Finding[],
  rules: readonly { readonly meta: RuleMeta }[],
  settings: Settings,
): readonly Finding[] {
  const { value } = directives.find(({ name }) => name.toLowerCase() === "check") ?? { value: "" };
  if (findings.length === 0 || !failsOnChecks(value)) return findings;
  const skipped = new Set(checkSkips(value)?.map(({ text }) => text));
  const fails = (alias: string) => peerOf(alias)?.tool === "BuildKit" && !skipped.has(alias);
  const failing = new Set(
    rules.flatMap(({ meta }) => (meta.aliases.some(fails) && !settings.isLevelSet(meta) ? [meta.id] : [])),
  );
  return findings.map((finding) => (failing.has(finding.rule) ? { ...finding, severity: "error" } : finding));
}
