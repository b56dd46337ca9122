import { packageExtension } from "../../server/tools/package.ts";
import { browserHost } from "./browser-host.ts";
import { desktopHost } from "./desktop-host.ts";
import { root } from "./folders.ts";
import type { Host } from "./host.ts";
import { runMocha } from "./mocha.ts";
import { describeStart } from "./start.ts";

const overallTimeoutMs = 10 * 60_000;

/** The VS Code that `HULLWRIGHT_E2E` demands; without it desktop where that can be had, else the browser-hosted one. */
async function chooseHost(): Promise<Host> {
  const demanded = process.env.HULLWRIGHT_E2E ?? "";
  if (!["", "desktop", "browser"].includes(demanded))
    throw new Error(`HULLWRIGHT_E2E is "${demanded}": say desktop or browser`);
  const desktop = demanded === "browser" ? undefined : await desktopHost();
  if (desktop) return desktop;
  if (demanded === "desktop") throw new Error("HULLWRIGHT_E2E demands desktop VS Code, which is not to be had");
  return browserHost();
}

/** Runs everything in one VS Code; resolves to whether all passed. */
async function runAll(host: Host): Promise<boolean> {
  const vsix = await packageExtension(root);
  const results: boolean[] = [];
  console.log(`\nThe packaged extension, installed, in the Node extension host (${host.name}):`);
  results.push(await host.runSuite({ suite: "all", vsix }));
  console.log(`\nThe browser entry, in the web worker extension host (${host.name}):`);
  results.push(await host.runSuite({ suite: "web", vsix }));
  if (host.runPageTests) {
    console.log("\nKeys and mouse, the extension in development:");
    results.push(await host.runPageTests());
  } else {
    console.log("\nKeys and mouse cannot be driven in desktop VS Code: the headline fixes ran through the API above.");
  }
  results.push(await runMocha(describeStart));
  return results.every(Boolean);
}

async function main(): Promise<void> {
  const watchdog = setTimeout(() => {
    console.error("The end-to-end tests did not end in time.");
    process.exit(1);
  }, overallTimeoutMs);
  const host = await chooseHost();
  console.log(`End-to-end tests in ${host.name}.`);
  try {
    const passed = await runAll(host);
    console.log(`End-to-end tests ${passed ? "passed" : "failed"} in ${host.name}.`);
    process.exitCode = passed ? 0 : 1;
  } finally {
    await host.close();
    clearTimeout(watchdog);
  }
}

main().catch((error: unknown) => {
  console.error(error);
  process.exit(1);
});
