import { join } from "node:path";
import { describe, expect, it } from "@jest/globals";
import { writeNews } from "./generated-news.ts";
import { runCli, withFolder } from "./run-cli.ts";

const STORES = 4;
const KILLS_A_STORE = 3;

async function graphHash(store: string): Promise<string> {
  const { status, stdout, stderr } = await runCli(["stats", "--json"], { env: { RAWABIT_STORE: store } });
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  return (JSON.parse(stdout) as { graphHash: string }).graphHash;
}

describe("an ingest that is killed", () => {
  it(
    `gives, run again, the graph of an undisturbed one (${STORES * KILLS_A_STORE} random moments)`,
    () =>
      withFolder(async (folder) => {
        const news = join(folder, "news");
        writeNews(news, 30);
        const begun = Date.now();
        const undisturbed = await runCli(["ingest", news], { env: { RAWABIT_STORE: join(folder, "undisturbed") } });
        const duration = Date.now() - begun;
        expect(undisturbed.status).toBe(0);
        const expected = await graphHash(join(folder, "undisturbed"));

        for (let store = 0; store < STORES; store++) {
          const env = { RAWABIT_STORE: join(folder, `killed-${store}`) };
          for (let kill = 0; kill < KILLS_A_STORE; kill++) {
            const moment = Math.random() * duration;
            const killed = await runCli(["ingest", news], {
              env,
              onSpawn: (child) => setTimeout(() => child.kill("SIGKILL"), moment).unref(),
            });
            // Either it was killed or it had just finished: never an error of its own making.
            expect({ moment, stderr: killed.stderr }).toEqual({ moment, stderr: "" });
          }
          const again = await runCli(["ingest", news], { env });
          expect(again).toMatchObject({ status: 0, stderr: "" });
          expect(await graphHash(env.RAWABIT_STORE)).toBe(expected);
        }
      }),
    300_000,
  );
});
