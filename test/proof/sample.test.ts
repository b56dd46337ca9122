import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { cpSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { runCli } from "../cli/run-cli.ts";
import { nodeImage } from "./bases.ts";
import { type Ending, startAndStop } from "./container.ts";
import { docker, newFolder } from "./docker.ts";
import { build, type Built } from "./image.ts";

const root = join(import.meta.dirname, "../..");

/** `docker stop` gives this many seconds unless it is told otherwise. */
const grace = 10;

describe("real engine: the sample workspace", () => {
  it("becomes a pinned, non-root, healthy image of several stages that stops, by fixes alone", async () => {
    const [before, after] = [copyOfSample(), copyOfSample()];
    await runCli(["lint", "--fix", "--unsafe-fixes"], { cwd: after });
    const [bad, good] = [await buildShop(before), await buildShop(after)];
    const froms = basesOf(after);
    assert.ok(froms.length >= 2, "several stages");
    for (const from of froms) assert.match(from, /^node:\d+\.\d+\.\d+-[\w-]+$/);
    assert.equal(bad.config.User ?? "", "");
    assert.equal(good.config.User, "node");
    await becomesHealthy(good);
    const ends = [
      await startAndStop(bad, { after: ["open"], grace }),
      await startAndStop(good, { after: ["open"], grace }),
    ];
    assert.deepEqual(
      ends.map(({ code }) => code),
      [137, 0],
    );
    assert.ok(ends[0]!.seconds >= grace && ends[1]!.seconds < grace);
    await report([bad, good], ends);
  });
});

function copyOfSample(): string {
  const folder = newFolder();
  cpSync(join(root, "examples"), folder, { recursive: true });
  return folder;
}

/** The images that the shop's stages begin with, as they are written. */
function basesOf(folder: string): string[] {
  const text = readFileSync(join(folder, "shop/Dockerfile"), "utf8");
  return [...text.matchAll(/^FROM (\S+)/gm)].map(([, image = ""]) => image);
}

/** Builds the shop with one image in the place of all bases, so that what differs is the shop's. */
async function buildShop(folder: string): Promise<Built> {
  for (const image of basesOf(folder)) await docker("tag", nodeImage, image);
  return build({ folder: join(folder, "shop") });
}

/** Starts a container, and resolves when the engine calls it healthy. */
async function becomesHealthy({ id }: Built): Promise<void> {
  const container = await docker("create", "--health-interval", "1s", id);
  const filters = ["--filter", `container=${container}`, "--filter", "event=health_status"];
  const events = spawn("docker", ["events", "--since", "0", ...filters, "--format", "{{.Action}}"]);
  try {
    await docker("start", container);
    const [said] = (await once(events.stdout, "data")) as [Buffer];
    assert.equal(said.toString().split("\n")[0], "health_status: healthy");
  } finally {
    events.kill();
    await docker("rm", "--force", container);
  }
}

/** Prints what the README tells of the sample. */
async function report(images: readonly Built[], ends: readonly Ending[]): Promise<void> {
  const base = Number(await docker("image", "inspect", "--format", "{{.Size}}", nodeImage));
  const sizes = images.map(({ size }) => `${((size - base) / 1000).toFixed(1)} kB above its base`);
  const stops = ends.map(({ seconds, code }) => `${seconds.toFixed(1)} s, exit code ${code}`);
  const users = images.map(({ config }) => (config.User ?? "") || "root");
  for (const [when, index] of [["before", 0] as const, ["after", 1] as const])
    console.log(`      ${when}: user ${users[index]}; ${sizes[index]}; docker stop ${stops[index]}`);
}
