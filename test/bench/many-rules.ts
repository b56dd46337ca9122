import { join } from "node:path";
import { build, type Plugin } from "esbuild";
import { root } from "../support/rule-files.ts";

/** Rules of each language in the server that `buildServer` makes. */
export const MANY_RULES = 250;

const index = join(root, "server/src/rules/index.ts");

/** In the place of the list of rules, one with as many as wanted: the present ones, again under other names. */
const repeatedRules: Plugin = {
  name: "repeated rules",
  setup(bundle) {
    bundle.onResolve({ filter: /rules\/index\.ts$/ }, ({ pluginData }) =>
      pluginData === "original" ? undefined : { path: index, namespace: "repeated" },
    );
    bundle.onLoad({ filter: /.*/, namespace: "repeated" }, () => ({
      contents: `
        import * as rules from ${JSON.stringify(index)};
        const repeated = (rules) => Array.from({ length: ${String(MANY_RULES)} }, (_, at) => {
          const rule = rules[at % rules.length];
          const round = Math.floor(at / rules.length);
          return round === 0 ? rule : { ...rule, meta: { ...rule.meta, id: rule.meta.id + "-" + round, aliases: [] } };
        });
        export const dockerfileRules = repeated(rules.dockerfileRules);
        export const composeRules = repeated(rules.composeRules);`,
      resolveDir: root,
      pluginData: "original",
    }));
  },
};

/** Bundles the language server with 250 rules of each language; gives its path. */
export async function buildServer(): Promise<string> {
  const outfile = join(root, "out/bench/server.cjs");
  await build({
    entryPoints: [join(root, "server/src/main/node.ts")],
    outfile,
    bundle: true,
    platform: "node",
    format: "cjs",
    target: "node20",
    mainFields: ["module", "main"],
    logLevel: "warning",
    plugins: [repeatedRules],
  });
  return outfile;
}
